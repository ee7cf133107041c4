import type { Both } from '../kernel/language.ts';

export const seatWords = {
  title: {
    nl: (p: { name: string }) => `De plek van ${p.name}`,
    en: (p: { name: string }) => `The seat of ${p.name}`,
  },
  toGuests: { nl: 'Naar de gastenlijst', en: 'To the guest list' },
  role: { nl: 'Rol', en: 'Role' },
  roleHint: {
    nl: 'Een mede-organisator mag alles wat jij mag.',
    en: 'A co-organiser may do everything you may do.',
  },
  layer: { nl: 'Laag', en: 'Layer' },
  homeTable: { nl: 'Eigen tafel', en: 'Own table' },
  noTable: { nl: 'Geen eigen tafel', en: 'No own table' },
  table: {
    nl: (p: { number: number; name: string }) => `Tafel ${p.number}, ${p.name}`,
    en: (p: { number: number; name: string }) => `Table ${p.number}, ${p.name}`,
  },
  moving: { nl: 'Wisselen', en: 'Moving' },
  movingHint: { nl: 'Een tafelbegeleider blijft altijd zitten.', en: 'A table host always stays put.' },
  staysPut: { nl: 'Blijft zitten aan de eigen tafel', en: 'Stays put at the own table' },
  needs: { nl: 'Heeft nodig', en: 'Needs' },
  needsHint: {
    nl: 'Dan kies ik alleen zo’n tafel. Alleen organisatoren zien dit.',
    en: 'Then I only choose such a table. Only organisers see this.',
  },
  needsStepFree: { nl: 'Een tafel zonder drempel', en: 'A step-free table' },
  needsQuiet: { nl: 'Een rustige tafel', en: 'A quiet table' },
  rename: { nl: 'Naam of organisatie klopt niet', en: 'Name or organisation is not right' },
  remove: { nl: 'Haal van de gastenlijst', en: 'Take off the guest list' },
  removeConfirm: {
    nl: (p: { name: string }) => `${p.name} krijgt dan geen tafel meer.`,
    en: (p: { name: string }) => `${p.name} will have no table then.`,
  },
  gone: { nl: 'Deze persoon werkt hier niet meer', en: 'This person no longer works here' },
  goneConfirm: {
    nl: (p: { name: string }) => `De acties van ${p.name} zoeken dan een nieuwe eigenaar.`,
    en: (p: { name: string }) => `The actions of ${p.name} will then look for a new owner.`,
  },
  isGone: {
    nl: 'Werkt hier niet meer. Ik vraag deze persoon niets.',
    en: 'No longer works here. I ask this person nothing.',
  },
  back: { nl: 'Deze persoon werkt hier weer', en: 'This person works here again' },
  save: { nl: 'Bewaar de plek', en: 'Save the seat' },
  saved: {
    nl: (p: { name: string; role: string }) => `Bewaard. ${p.name} is ${p.role}.`,
    en: (p: { name: string; role: string }) => `Saved. ${p.name} is ${p.role}.`,
  },
} satisfies Record<string, Both<unknown>>;

export const seatRefusals = {
  lastOrganiser: (p: { name: string }) => ({
    nl: `${p.name} is de enige organisator. Maak eerst iemand anders organisator.`,
    en: `${p.name} is the only organiser. Make somebody else organiser first.`,
  }),
  needsTable: (p: { name: string }) => ({
    nl: `Aan welke tafel zit ${p.name}? Wie blijft zitten, heeft een eigen tafel nodig.`,
    en: `At which table is ${p.name}? Who stays put needs an own table.`,
  }),
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
