import type { Both } from '../../src/kernel/language.ts';

/** The words around a message that belong to mail alone. */
export const mailWords = {
  door: { nl: 'je mail', en: 'your mail' },
  name: { nl: 'Vind elkaar', en: 'Find each other' },
  picture: {
    nl: (p: { says: string }) => `Op het plaatje: ${p.says}`,
    en: (p: { says: string }) => `In the picture: ${p.says}`,
  },
  attached: {
    nl: (p: { label: string }) => `${p.label} (zit bij deze mail)`,
    en: (p: { label: string }) => `${p.label} (attached to this mail)`,
  },
  asked: { nl: 'Dit vraag ik je:', en: 'This is what I ask you:' },
  optional: { nl: '(hoeft niet)', en: '(optional)' },
  why: {
    nl: 'Je krijgt deze mail omdat je op een gastenlijst van Vind elkaar staat.',
    en: 'You get this mail because you are on a guest list of Find each other.',
  },
  onlyYours: {
    nl: 'De links in deze mail zijn alleen voor jou. Stuur hem dus niet door.',
    en: 'The links in this mail are for you only. So do not forward it.',
  },
  answerGoes: {
    nl: 'Ik lees geen antwoord op deze mail. Het gaat naar de organisatie.',
    en: 'I do not read an answer to this mail. It goes to the organiser.',
  },
  noAnswer: {
    nl: 'Niemand leest een antwoord op deze mail. Gebruik de links.',
    en: 'Nobody reads an answer to this mail. Use the links.',
  },
  stop: { nl: 'Geen mail meer', en: 'No more mail' },
} satisfies Record<string, Both<string> | Both<(p: never) => string>>;
