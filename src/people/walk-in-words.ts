import type { Both } from '../kernel/language.ts';

type Named = { readonly name: string };

/** What somebody without a badge reads. */
export const walkInWords = {
  formTitle: { nl: 'Fijn dat je er bent. Wie ben je?', en: 'Good that you are here. Who are you?' },
  formWhy: {
    nl: 'Vul je naam in. De organisatie zoekt een plek voor je.',
    en: 'Fill in your name. The organisers look for a seat for you.',
  },
  kept: {
    nl: 'Ik laat dit alleen aan de organisatie zien. Morgen is het weg als er geen plek was.',
    en: 'I only show this to the organisers. Tomorrow it is gone if there was no seat.',
  },
  firstName: { nl: 'Voornaam', en: 'First name' },
  lastName: { nl: 'Achternaam', en: 'Last name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  organisationHint: {
    nl: 'Kom je voor jezelf? Schrijf dan: op persoonlijke titel.',
    en: 'Are you here for yourself? Then write: in a personal capacity.',
  },
  ask: { nl: 'Vraag een plek', en: 'Ask for a seat' },
  home: { nl: 'Begin', en: 'Home' },
  sent: { nl: 'Gelukt. Je vraag is verstuurd.', en: 'Done. Your question is sent.' },
  waiting: {
    nl: (p: Named) => `Dank je wel, ${p.name}. De organisatie heeft je vraag.`,
    en: (p: Named) => `Thank you, ${p.name}. The organisers have your question.`,
  },
  meanwhile: {
    nl: 'Pak gerust een kop koffie. Meestal duurt het een paar minuten.',
    en: 'Do take a cup of coffee. It usually takes a few minutes.',
  },
  look: { nl: 'Is er al een plek?', en: 'Is there a seat yet?' },
  thereIsASeat: { nl: 'Er is een plek voor je. Welkom!', en: 'There is a seat for you. Welcome!' },
  pressToJoin: { nl: 'Druk op de knop. Dan zie je je tafel.', en: 'Press the button to see your table.' },
  join: { nl: 'Ik doe mee', en: 'Join' },
  noSeat: {
    nl: 'Het lukt nu niet om je een plek te geven. Loop even naar de balie, dan kijken we samen.',
    en: 'We cannot give you a seat right now. Please come to the desk, and we will look together.',
  },
  gone: {
    nl: 'Deze vraag ken ik niet meer. Typ de code van het scherm nog een keer.',
    en: 'I do not know this question any more. Type the code on the screen once more.',
  },
  knownAlready: {
    nl: (p: Named) => `Ik ken je hier al als ${p.name}. Zoek je een plek? De balie helpt je graag.`,
    en: (p: Named) => `I know you here as ${p.name}. Do you need a seat? The desk is happy to help.`,
  },
  onlyAName: {
    nl: 'Hier hoort alleen je naam en je organisatie. Laat de rest weg, dan kan ik het bewaren.',
    en: 'Only your name and organisation belong here. Leave out the rest, and I can keep it.',
  },
  tooBusy: {
    nl: 'Er wachten nu veel mensen. Loop even naar de balie, daar helpen ze je verder.',
    en: 'Many people are waiting now. Please come to the desk, they will help you there.',
  },
} satisfies Record<string, Both<unknown>>;
