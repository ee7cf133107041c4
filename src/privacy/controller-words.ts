import type { Both } from '../kernel/language.ts';

export const controllerWords = {
  title: { nl: 'Wie is verantwoordelijk?', en: 'Who is responsible?' },
  why: {
    nl: 'Welke organisatie beslist wat ik bewaar, en waarom? Iedereen kan het lezen bij privacy.',
    en: 'Which organisation decides what I keep, and why? Everybody can read it under privacy.',
  },
  party: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  partyHint: {
    nl: 'Doen jullie het samen? Noem ze allemaal.',
    en: 'Do you do it together? Name them all.',
  },
  contact: { nl: 'Waar stellen mensen hun vraag?', en: 'Where do people ask their question?' },
  contactHint: {
    nl: 'Eén e-mailadres of telefoonnummer, dat iemand ook echt leest of opneemt.',
    en: 'One email address or phone number, that somebody really reads or answers.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'Bewaard. Iedereen leest het bij privacy.', en: 'Saved. Everybody reads it under privacy.' },
} satisfies Record<string, Both<unknown>>;
