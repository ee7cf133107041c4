import type { Both } from '../kernel/language.ts';

export const rehearsalWords = {
  title: { nl: 'Oefening', en: 'Rehearsal' },
  what: {
    nl: 'Deze mensen bestaan niet. Zet de klok vooruit en kijk wat er gebeurt.',
    en: 'These people do not exist. Move the clock ahead and see what happens.',
  },
  nextRound: { nl: 'Naar de volgende ronde', en: 'To the next round' },
  day: { nl: 'Eén dag verder', en: 'One day ahead' },
  week: { nl: 'Eén week verder', en: 'One week ahead' },
  story: { nl: 'Zo kan het verder gaan', en: 'How it may go on' },
  storyWhy: {
    nl: 'Hier doen de mensen het zelf. Ze schrijven punten op, beloven acties, kiezen een datum en geven antwoord.',
    en: 'Here people do it themselves. They write down points, promise actions, choose a date and give answers.',
  },
  storyPlan: {
    nl: 'Verdeel eerst de tafels. Dan komen de rondes ook voorbij.',
    en: 'Plan the tables first. Then the rounds come by too.',
  },
  evening: { nl: 'Naar de avond van de dag', en: 'To the evening of the day' },
  four_weeks: { nl: 'Naar vier weken later', en: 'To four weeks later' },
  three_months: { nl: 'Naar drie maanden later', en: 'To three months later' },
  lookAt: { nl: 'Dit is er nu', en: 'This is there now' },
  points: { nl: 'De punten van de tafels', en: 'The points of the tables' },
  actions: { nl: 'De acties, met wie ja zei', en: 'The actions, with who said yes' },
  approach: { nl: 'Het plan van aanpak', en: 'The plan of approach' },
  homework: { nl: 'De extra bijeenkomst en de stemmen', en: 'The extra meeting and the votes' },
  evaluation: { nl: 'Wat mensen ervan vonden', en: 'What people thought of it' },
  clockIs: {
    nl: (p: { when: string }) => ['Het is nu ', { strong: p.when }, '.'],
    en: (p: { when: string }) => ['It is now ', { strong: p.when }, '.'],
  },
  clockMoved: { nl: 'De klok staat vooruit.', en: 'The clock has moved ahead.' },
  goOn: { nl: 'Kijk wat er gebeurt', en: 'See what happens' },
  myMessages: { nl: 'Mijn berichten', en: 'My messages' },
  inboxes: { nl: 'Alle berichten van iedereen', en: 'All messages of everyone' },
  noMessages: { nl: 'Er is nog niets verstuurd.', en: 'Nothing was sent yet.' },
  inboxOf: {
    nl: (p: { name: string }) => `Berichten van ${p.name}`,
    en: (p: { name: string }) => `Messages of ${p.name}`,
  },
  lookAs: { nl: 'Kijk met de ogen van iemand anders', en: 'Look through somebody else’s eyes' },
  who: { nl: 'Wie wil je zijn?', en: 'Who do you want to be?' },
  becomeThem: { nl: 'Word deze persoon', en: 'Become this person' },
  lookAsOne: {
    nl: (p: { name: string }) => `Word ${p.name}`,
    en: (p: { name: string }) => `Become ${p.name}`,
  },
  youAre: {
    nl: (p: { name: string }) => `Je bent nu ${p.name}.`,
    en: (p: { name: string }) => `You are now ${p.name}.`,
  },
  back: { nl: 'Naar de oefening', en: 'To the rehearsal' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;
