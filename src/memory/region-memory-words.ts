import type { Both } from '../kernel/language.ts';

export const regionMemoryWords = {
  title: { nl: 'Wie elkaar al eens trof', en: 'Who has met before' },
  why: {
    nl: 'Bij een volgende bijeenkomst zet ik mensen graag bij anderen aan tafel. Daarvoor onthoud ik wie al samen zat.',
    en: 'At a next meeting I like to seat people with others. For that I remember who has sat together.',
  },
  how: {
    nl: 'Ik bewaar geen namen. Ik bewaar van elk tweetal een merkje dat je niet kunt lezen.',
    en: 'I keep no names. Of each two people I keep a mark that nobody can read.',
  },
  when: {
    nl: 'Alleen als twee mensen er weer allebei zijn, herken ik hun merkje. Niemand kan erin zoeken.',
    en: 'Only when two people are both there again do I recognise their mark. Nobody can search it.',
  },
  term: {
    nl: (p: { years: number; meetings: number }) =>
      `Ik bewaar dit ${p.years} jaar, en van de laatste ${p.meetings} bijeenkomsten.`,
    en: (p: { years: number; meetings: number }) =>
      `I keep this for ${p.years} years, and of the last ${p.meetings} meetings.`,
  },
  state: { nl: 'Zo staat het nu', en: 'How it is now' },
  isOn: { nl: 'Ik onthoud dit in deze regio.', en: 'I remember this in this region.' },
  isOff: { nl: 'Ik onthoud dit niet in deze regio.', en: 'I do not remember this in this region.' },
  nothingYet: {
    nl: 'Er zijn nog geen merkjes. Ik maak ze als ik wis wie waar zat.',
    en: 'There are no marks yet. I make them when I erase who sat where.',
  },
  remembered: { nl: 'Bijeenkomsten met merkjes', en: 'Meetings with marks' },
  off: { nl: 'Niet meer onthouden', en: 'Remember it no more' },
  offSure: {
    nl: 'Dan wis ik alle merkjes van deze regio. Dat kan ik niet terughalen.',
    en: 'Then I erase all marks of this region. I cannot bring them back.',
  },
  on: { nl: 'Vanaf nu wel onthouden', en: 'Remember it from now on' },
  isErased: {
    nl: 'Goed, ik heb alle merkjes gewist. Ik maak geen nieuwe.',
    en: 'All right, I have erased all marks. I make no new ones.',
  },
  isKept: { nl: 'Goed, ik onthoud het vanaf nu.', en: 'All right, I remember it from now on.' },
  back: { nl: 'Naar wat ik wis', en: 'To what I erase' },
} satisfies Record<string, Both<unknown>>;
