import type { Both } from '../kernel/language.ts';

export const guestWords = {
  title: { nl: 'Gastenlijst', en: 'Guest list' },
  nobody: { nl: 'Er staat nog niemand op de lijst.', en: 'Nobody is on the list yet.' },
  howMany: {
    nl: (p: { people: number; organisations: number }) =>
      `${p.people === 1 ? '1 persoon' : `${p.people} mensen`} van ${p.organisations === 1 ? '1 organisatie' : `${p.organisations} organisaties`}.`,
    en: (p: { people: number; organisations: number }) =>
      `${p.people === 1 ? '1 person' : `${p.people} people`} from ${p.organisations === 1 ? '1 organisation' : `${p.organisations} organisations`}.`,
  },
  upload: { nl: 'Gastenlijst inlezen', en: 'Read a guest list' },
  addOne: { nl: 'Eén gast toevoegen', en: 'Add one guest' },
  coverage: { nl: 'Wie ontbreekt er nog?', en: 'Who is still missing?' },
  invite: { nl: 'Mail de uitnodigingen', en: 'Mail the invitations' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  toGuests: { nl: 'Naar de gastenlijst', en: 'To the guest list' },
  table: {
    nl: (p: { number: number }) => `tafel ${p.number}`,
    en: (p: { number: number }) => `table ${p.number}`,
  },
  chooseFile: { nl: 'Kies je gastenlijst', en: 'Choose your guest list' },
  chooseFileHint: {
    nl: 'Excel (.xlsx) of CSV. Op de eerste rij staat wat er in de kolommen zit. Je ziet eerst een voorbeeld.',
    en: 'Excel (.xlsx) or CSV. The first row says what is in the columns. You see a preview first.',
  },
  read: { nl: 'Lezen', en: 'Read' },
  firstName: { nl: 'Voornaam', en: 'First name' },
  lastName: { nl: 'Achternaam', en: 'Last name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  layer: { nl: 'Laag', en: 'Layer' },
  functionTitle: { nl: 'Functie', en: 'Function' },
  email: { nl: 'Mailadres', en: 'Mail address' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  forMail: {
    nl: 'Voor de uitnodiging. Anderen krijgen het alleen als de gast ja zegt.',
    en: 'For the invitation. Others get it only if the guest says yes.',
  },
  onlyForSwap: {
    nl: 'Alleen om te ruilen, als de gast ja zegt.',
    en: 'Only to swap, if the guest says yes.',
  },
  add: { nl: 'Toevoegen', en: 'Add' },
  added: {
    nl: (p: { name: string }) => `${p.name} staat op de lijst.`,
    en: (p: { name: string }) => `${p.name} is on the list.`,
  },
  alreadyThere: {
    nl: (p: { name: string }) => `${p.name} staat al op de lijst.`,
    en: (p: { name: string }) => `${p.name} is already on the list.`,
  },
  removed: {
    nl: (p: { name: string }) => `${p.name} staat niet meer op de lijst.`,
    en: (p: { name: string }) => `${p.name} is no longer on the list.`,
  },
  left: {
    nl: (p: { name: string }) => `${p.name} krijgt geen tafel meer. Contacten en acties blijven.`,
    en: (p: { name: string }) => `${p.name} gets no table any more. Contacts and actions stay.`,
  },
  gone: {
    nl: (p: { name: string; actions: number }) =>
      p.actions === 0
        ? `Ik vraag ${p.name} niets meer. Er waren geen open acties.`
        : `Ik vraag ${p.name} niets meer. Acties die nu een eigenaar zoeken: ${p.actions}.`,
    en: (p: { name: string; actions: number }) =>
      p.actions === 0
        ? `I ask ${p.name} nothing any more. There were no open actions.`
        : `I ask ${p.name} nothing any more. Actions that look for an owner now: ${p.actions}.`,
  },
  back: {
    nl: (p: { name: string }) => `${p.name} werkt hier weer. Acties gaan niet vanzelf terug.`,
    en: (p: { name: string }) => `${p.name} works here again. Actions do not go back by themselves.`,
  },
  organiserStays: {
    nl: 'Dit is een organisator. Maak er eerst een deelnemer van.',
    en: 'This is an organiser. First make this person a participant.',
  },
  personally: { nl: 'Op persoonlijke titel', en: 'In a personal capacity' },
} satisfies Record<string, Both<unknown>>;

export const draftWords = {
  title: { nl: 'Klopt deze gastenlijst?', en: 'Is this guest list right?' },
  wasRead: {
    nl: 'Ik heb de lijst gelezen. Er is nog niemand toegevoegd.',
    en: 'I have read the list. Nobody is added yet.',
  },
  ready: {
    nl: (p: { guests: number }) =>
      p.guests === 0
        ? 'Nog niemand kan erop.'
        : p.guests === 1
          ? '1 gast kan erop.'
          : `${p.guests} gasten kunnen erop.`,
    en: (p: { guests: number }) =>
      p.guests === 0
        ? 'Nobody can be added yet.'
        : p.guests === 1
          ? '1 guest can be added.'
          : `${p.guests} guests can be added.`,
  },
  refused: {
    nl: (p: { rows: number }) =>
      p.rows === 1 ? 'Eén rij kan er niet op.' : `${p.rows} rijen kunnen er niet op.`,
    en: (p: { rows: number }) =>
      p.rows === 1 ? 'One row cannot be added.' : `${p.rows} rows cannot be added.`,
  },
  allFine: { nl: 'Alle rijen zijn goed.', en: 'All rows are fine.' },
  accept: {
    nl: (p: { guests: number }) => (p.guests === 1 ? '1 gast toevoegen' : `${p.guests} gasten toevoegen`),
    en: (p: { guests: number }) => (p.guests === 1 ? 'Add 1 guest' : `Add ${p.guests} guests`),
  },
  discard: { nl: 'Weggooien', en: 'Throw away' },
  rowsToMend: { nl: 'Rijen die er niet op kunnen', en: 'Rows that cannot be added' },
  rowsToCheck: { nl: 'Kijk deze rijen nog eens na', en: 'Have another look at these rows' },
  row: {
    nl: (p: { line: number; name: string }) => `Rij ${p.line}${p.name}`,
    en: (p: { line: number; name: string }) => `Row ${p.line}${p.name}`,
  },
  inRows: {
    nl: (p: { lines: string; more: number }) =>
      `In rij ${p.lines}${p.more === 0 ? '' : `, en nog ${p.more === 1 ? 'één rij' : `${p.more} rijen`}`}.`,
    en: (p: { lines: string; more: number }) =>
      `In row ${p.lines}${p.more === 0 ? '' : `, and ${p.more} more ${p.more === 1 ? 'row' : 'rows'}`}.`,
  },
  more: {
    nl: (p: { rows: number }) => `En nog ${p.rows === 1 ? 'één rij' : `${p.rows} rijen`}.`,
    en: (p: { rows: number }) => `And ${p.rows} more ${p.rows === 1 ? 'row' : 'rows'}.`,
  },
  newOrganisations: { nl: 'Nieuwe organisaties', en: 'New organisations' },
  guests: { nl: 'De eerste gasten', en: 'The first guests' },
  name: { nl: 'Naam', en: 'Name' },
  layers: { nl: 'Woorden die ik niet ken', en: 'Words I do not know' },
  columns: { nl: 'Wat staat er in de kolommen?', en: 'What is in the columns?' },
  columnHint: {
    nl: (p: { example: string }) => `Bijvoorbeeld: ${p.example}`,
    en: (p: { example: string }) => `For example: ${p.example}`,
  },
  lookAgain: { nl: 'Opnieuw bekijken', en: 'Look again' },
  skip: { nl: 'Niet gebruiken', en: 'Do not use' },
  stillUnknown: { nl: 'Weet ik nog niet', en: 'I do not know yet' },
  columnTwice: {
    nl: (p: { field: string }) => `Je koos twee keer '${p.field}'. Kies het bij één kolom.`,
    en: (p: { field: string }) => `You chose '${p.field}' twice. Choose it for one column.`,
  },
  looking: { nl: 'Ik heb de lijst opnieuw bekeken.', en: 'I looked at the list again.' },
  accepted: {
    nl: (p: { guests: number }) =>
      `${p.guests === 1 ? '1 gast staat' : `${p.guests} gasten staan`} op de lijst. Elke gast heeft een badgecode.`,
    en: (p: { guests: number }) =>
      `${p.guests === 1 ? '1 guest is' : `${p.guests} guests are`} on the list. Every guest has a badge code.`,
  },
  acceptedExcept: {
    nl: (p: { rows: number }) =>
      `${p.rows === 1 ? 'Eén rij' : `${p.rows} rijen`} niet. Maak die goed in je bestand en lees het nog eens in.`,
    en: (p: { rows: number }) =>
      `${p.rows === 1 ? 'One row is' : `${p.rows} rows are`} not. Mend your file and read it again.`,
  },
  nothingToAdd: {
    nl: 'Er is geen rij die erop kan. Maak de lijst goed en lees hem opnieuw in.',
    en: 'There is no row that can be added. Mend the list and read it again.',
  },
  gone: { nl: 'Ik heb het bestand weggegooid.', en: 'I threw the file away.' },
} satisfies Record<string, Both<unknown>>;
