import type { Both } from '../kernel/language.ts';

type Door = { readonly door: string };
type Named = Door & { readonly name: string };
type Counted = { readonly people: number };

export const tenantWords = {
  title: { nl: 'Wie mag binnenkomen?', en: 'Who may come in?' },
  why: {
    nl: 'Wie een code heeft, doet mee. Kies hier uit welke organisaties dat mag.',
    en: 'Whoever has a code can join. Choose here of which organisations that may be.',
  },
  wholeRegion: {
    nl: 'Je keuze geldt voor alle bijeenkomsten van je regio. Op de webpagina mag iedereen met een code.',
    en: 'Your choice is for all meetings of your region. On the web page everybody with a code may join.',
  },
  nobodyYet: {
    nl: 'Er is nog niemand met een eigen chat van het werk. Er valt nog niets te kiezen.',
    en: 'Nobody came in with a chat of their work yet. There is nothing to choose yet.',
  },
  open: {
    nl: 'Iedereen met een code mag hier binnenkomen.',
    en: 'Everybody with a code may come in here.',
  },
  closed: {
    nl: 'Alleen mensen van organisaties die je toelaat, komen hier binnen.',
    en: 'Only people of the organisations that you let in come in here.',
  },
  people: {
    nl: (p: Counted) => (p.people === 1 ? '1 persoon' : `${p.people} mensen`),
    en: (p: Counted) => (p.people === 1 ? '1 person' : `${p.people} people`),
  },
  yes: { nl: 'mag binnenkomen', en: 'may come in' },
  no: { nl: 'mag niet binnenkomen', en: 'may not come in' },
  asked: { nl: 'iemand wilde binnenkomen', en: 'somebody wanted to come in' },
  onlyThese: { nl: 'Alleen deze toelaten', en: 'Only let these in' },
  onlyTheseSure: {
    nl: (p: Door) =>
      `Wie nu binnen is, blijft. Van andere organisaties kan niemand meer binnenkomen met ${p.door}.`,
    en: (p: Door) =>
      `Whoever is in stays. From other organisations nobody can come in with ${p.door} any more.`,
  },
  everybody: { nl: 'Iedereen met een code toelaten', en: 'Let everybody with a code in' },
  letIn: { nl: 'Toelaten', en: 'Let in' },
  letOut: { nl: 'Niet meer toelaten', en: 'No longer let in' },
  letOutSure: {
    nl: (p: Named) =>
      `Mensen van ${p.name} kunnen dan niet meer in ${p.door}. Hun berichten komen op een andere plek.`,
    en: (p: Named) =>
      `People of ${p.name} can then no longer use ${p.door}. Their messages come in another place.`,
  },
  nowClosed: {
    nl: (p: Door) => `Met ${p.door} komen alleen nog mensen van deze organisaties binnen.`,
    en: (p: Door) => `With ${p.door} only people of these organisations come in now.`,
  },
  nowOpen: {
    nl: (p: Door) => `Met ${p.door} mag iedereen met een code binnenkomen.`,
    en: (p: Door) => `With ${p.door} everybody with a code may come in.`,
  },
  nowIn: {
    nl: (p: Named) => `${p.name} mag binnenkomen met ${p.door}.`,
    en: (p: Named) => `${p.name} may come in with ${p.door}.`,
  },
  nowOut: {
    nl: (p: Named) => `${p.name} komt niet meer binnen met ${p.door}.`,
    en: (p: Named) => `${p.name} no longer comes in with ${p.door}.`,
  },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
} satisfies Record<string, Both<unknown>>;

export const tenantRefusals = {
  ownDoor: {
    nl: 'Hier kom je zelf binnen. Vraag het aan een organisator van een andere organisatie.',
    en: 'You come in here yourself. Please ask an organiser of another organisation.',
  },
  lastOne: {
    nl: 'Dit is de laatste die binnen mag. Laat eerst een andere toe.',
    en: 'This is the last one that may come in. Let another one in first.',
  },
  nobodyIn: {
    nl: 'Hier is nog niemand binnen. Dan zou er niemand meer in kunnen.',
    en: 'Nobody is in here yet. Then nobody could come in at all.',
  },
} satisfies Record<string, Both<string>>;

/** To somebody with a good code from somewhere that is not let in. */
export const notFromHere = {
  ask: {
    nl: 'Je code klopt. Maar jouw organisatie mag hier nog niet binnen. Vraag het de organisator.',
    en: 'Your code is right. But your organisation may not come in here yet. Please ask the organiser.',
  },
  orPage: {
    nl: (p: { address: string }) => `Of doe mee op ${p.address}.`,
    en: (p: { address: string }) => `Or join at ${p.address}.`,
  },
} satisfies Record<string, Both<unknown>>;
