import type { Both } from '../kernel/language.ts';

export const controllerWords = {
  title: { nl: 'Wie is verantwoordelijk?', en: 'Who is responsible?' },
  why: {
    nl: 'Dit is de partij die beslist waarom en hoe gegevens worden bewaard. Iedereen leest het bij privacy.',
    en: 'This is the party that decides why and how details are kept. Everybody reads it under privacy.',
  },
  party: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  partyHint: {
    nl: 'Doen jullie het samen? Noem ze allemaal.',
    en: 'Do you do it together? Name them all.',
  },
  contact: { nl: 'Waar stellen mensen hun vraag?', en: 'Where do people ask their question?' },
  contactHint: {
    nl: 'Eén mailadres of telefoonnummer, dat iemand ook echt leest of opneemt.',
    en: 'One mail address or phone number, that somebody really reads or answers.',
  },
  save: { nl: 'Bewaar', en: 'Save' },
  saved: { nl: 'Bewaard. Iedereen leest het bij privacy.', en: 'Saved. Everybody reads it under privacy.' },
} satisfies Record<string, Both<unknown>>;
