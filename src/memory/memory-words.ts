import type { Both } from '../kernel/language.ts';

interface Count {
  readonly people: number;
  readonly organisations: number;
}

const fromOrganisations = {
  nl: (n: number) => (n === 1 ? '1 organisatie' : `${n} organisaties`),
  en: (n: number) => (n === 1 ? '1 organisation' : `${n} organisations`),
};
const people = {
  nl: (n: number) => (n === 1 ? 'één ander' : `${n} mensen`),
  en: (n: number) => (n === 1 ? '1 person' : `${n} people`),
};

export const memoryWords = {
  title: { nl: 'Met wie zat jij aan tafel?', en: 'With whom did you sit at a table?' },
  met: {
    nl: (p: Count) =>
      p.people === 1
        ? 'Je zat met één ander aan tafel.'
        : `Dit zijn de ${p.people} mensen van ${fromOrganisations.nl(p.organisations)} met wie je aan tafel zat.`,
    en: (p: Count) =>
      p.people === 1
        ? 'You sat at a table with 1 person.'
        : `These are the ${p.people} people from ${fromOrganisations.en(p.organisations)} you sat at a table with.`,
  },
  unnamed: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'Eén van hen staat hier niet bij naam. Die kiest zelf wie dat mag zien.'
        : `${p.people} mensen staan hier niet bij naam. Zij kiezen zelf wie dat mag zien.`,
    en: (p: { people: number }) =>
      p.people === 1
        ? 'One of them is not named here. That is their own choice.'
        : `${p.people} people are not named here. That is their own choice.`,
  },
  nobodyYet: {
    nl: 'Je zat nog met niemand aan tafel. Na de eerste ronde staat het hier.',
    en: 'You have not sat at a table with anybody yet. After the first round it is here.',
  },
  wasErased: {
    nl: (p: Count) =>
      `Je zat aan tafel met ${people.nl(p.people)} van ${fromOrganisations.nl(p.organisations)}. Wie dat waren, is gewist.`,
    en: (p: Count) =>
      `You sat at a table with ${people.en(p.people)} from ${fromOrganisations.en(p.organisations)}. Who they were is erased.`,
  },
  rounds: {
    nl: (p: { rounds: string }) => `ronde ${p.rounds}`,
    en: (p: { rounds: string }) => `round ${p.rounds}`,
  },
  swap: { nl: 'Gegevens ruilen', en: 'Swap details' },
  myContacts: { nl: 'Mijn contacten', en: 'My contacts' },
  network: { nl: 'Het netwerk', en: 'The network' },
  home: { nl: 'Begin', en: 'Home' },

  touch: {
    nl: (p: Count) =>
      `Vorige week zat je aan tafel met ${people.nl(p.people)} van ${fromOrganisations.nl(p.organisations)}. ` +
      'Wil je met iemand contact houden?',
    en: (p: Count) =>
      `Last week you sat at a table with ${people.en(p.people)} from ${fromOrganisations.en(p.organisations)}. ` +
      'Would you like to stay in touch with anyone?',
  },
  onlyOnce: {
    nl: 'Niets doen mag ook. Ik vraag dit één keer.',
    en: 'You need not do anything. I ask this once.',
  },
  lookWho: { nl: 'Kijk met wie ik zat', en: 'See whom I sat with' },

  called: {
    nl: (p: { meeting: string }) =>
      `Bijna drie maanden geleden was ‘${p.meeting}’. Heb je iemand gebeld die je daar hebt ontmoet?`,
    en: (p: { meeting: string }) =>
      `Nearly three months ago there was ‘${p.meeting}’. Have you called somebody you met there?`,
  },
  onlyCounted: {
    nl: 'Ik tel alleen de antwoorden. Wie wat zei, bewaar ik niet.',
    en: 'I only count the answers. I do not keep who said what.',
  },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
  isClosed: {
    nl: 'Deze vraag is gesloten. Fijn dat je nog wilde antwoorden.',
    en: 'This question is closed. Thank you for wanting to answer.',
  },
  thanks: { nl: 'Dank je wel. Je antwoord is geteld.', en: 'Thank you. Your answer is counted.' },
} satisfies Record<string, Both<unknown>>;
