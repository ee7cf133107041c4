import type { Both } from '../kernel/language.ts';

export const pauseWords = {
  title: { nl: 'Even geen berichten', en: 'No messages for now' },
  why: {
    nl: 'Ik stuur je dan niets. Alles blijft staan onder Mijn berichten.',
    en: 'Then I send you nothing. Everything stays under My messages.',
  },
  answers: {
    nl: 'Vraag je zelf iets? Dan geef ik gewoon antwoord.',
    en: 'Do you ask something yourself? Then I just answer.',
  },
  until: { nl: 'Tot wanneer?', en: 'Until when?' },
  untilHint: {
    nl: 'Bijvoorbeeld: vrijdag, 3 maart of 2 weken.',
    en: 'For example: Friday, 3 March or 2 weeks.',
  },
  keep: { nl: 'Stil tot die dag', en: 'Quiet until that day' },
  always: { nl: 'Stil tot ik het zeg', en: 'Quiet until I say so' },
  goOn: { nl: 'Stuur weer berichten', en: 'Send messages again' },
  isQuiet: { nl: 'Ik stuur je nu geen berichten.', en: 'I send you no messages now.' },
  isQuietUntil: {
    nl: (p: { day: string }) => `Ik stuur je geen berichten tot ${p.day}.`,
    en: (p: { day: string }) => `I send you no messages until ${p.day}.`,
  },
  stopped: {
    nl: 'Goed. Ik stuur je niets meer. Toch weer berichten? Typ dan ‘verder’.',
    en: 'All right. I will send you nothing more. Messages again? Then type ‘go on’.',
  },
  paused: {
    nl: (p: { day: string }) => `Goed. Ik stuur je niets tot ${p.day}. Eerder weer? Typ dan ‘verder’.`,
    en: (p: { day: string }) =>
      `All right. I will send you nothing until ${p.day}. Sooner again? Then type ‘go on’.`,
  },
  readable: {
    nl: 'Wat er intussen komt, lees je onder Mijn berichten.',
    en: 'What comes meanwhile is under My messages.',
  },
  goesOn: {
    nl: 'Fijn. Ik stuur je weer berichten.',
    en: 'Good. I send you messages again.',
  },
  wasOn: { nl: 'Je krijgt gewoon berichten van mij.', en: 'You get messages from me as usual.' },
  unclear: {
    nl: 'Tot wanneer, dat snap ik nog niet. Typ bijvoorbeeld: pauze tot vrijdag, of pauze 2 weken.',
    en: 'Until when, I do not understand that yet. Type for example: pause until Friday, or pause 2 weeks.',
  },
  messages: { nl: 'Mijn berichten', en: 'My messages' },
} satisfies Record<string, Both<unknown>>;
