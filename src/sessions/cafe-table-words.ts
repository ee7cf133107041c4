import type { Both } from '../kernel/language.ts';
import { fewestChairs, mostChairs, mostTables } from './cafe-table.ts';

export const cafeTableWords = {
  title: { nl: 'Tafels', en: 'Tables' },
  none: {
    nl: 'Er zijn nog geen tafels. Maak er minstens twee.',
    en: 'There are no tables yet. Make at least two.',
  },
  enoughChairs: {
    nl: (p: { chairs: number; people: number }) =>
      p.people === 0
        ? `Er zijn nu ${p.chairs} stoelen.`
        : `${p.chairs} stoelen voor ${p.people === 1 ? 'één deelnemer' : `${p.people} deelnemers`}.`,
    en: (p: { chairs: number; people: number }) =>
      p.people === 0
        ? `There are ${p.chairs} chairs now.`
        : `${p.chairs} chairs for ${p.people === 1 ? 'one participant' : `${p.people} participants`}.`,
  },
  oneMoreTable: {
    nl: 'Maak er nog een. Je hebt minstens twee tafels nodig.',
    en: 'Make another one. You need at least two tables.',
  },
  tooFewChairs: {
    nl: (p: { chairs: number; people: number }) =>
      `Er zijn te weinig stoelen: ${p.chairs} voor ${p.people} deelnemers. Zet er stoelen of een tafel bij.`,
    en: (p: { chairs: number; people: number }) =>
      `There are too few chairs: ${p.chairs} for ${p.people} participants. Add chairs or a table.`,
  },
  howMany: { nl: 'Hoeveel tafels en rondes?', en: 'How many tables and rounds?' },
  goOn: { nl: 'Klaar, verder', en: 'Done, go on' },
  line: {
    nl: (p: { number: number; name: string }) => `Tafel ${p.number}, ${p.name}`,
    en: (p: { number: number; name: string }) => `Table ${p.number}, ${p.name}`,
  },
  chairs: {
    nl: (p: { chairs: number }) => `${p.chairs} stoelen`,
    en: (p: { chairs: number }) => `${p.chairs} chairs`,
  },
  stepFree: { nl: 'zonder drempel', en: 'step-free' },
  quietCorner: { nl: 'rustige hoek', en: 'quiet corner' },
  add: { nl: 'Tafel erbij', en: 'Add a table' },
  newTitle: {
    nl: (p: { number: number }) => `Tafel ${p.number} erbij`,
    en: (p: { number: number }) => `Add table ${p.number}`,
  },
  changeTitle: {
    nl: (p: { number: number }) => `Tafel ${p.number} veranderen`,
    en: (p: { number: number }) => `Change table ${p.number}`,
  },
  name: { nl: 'Naam van de tafel', en: 'Name of the table' },
  nameHint: {
    nl: 'Bijvoorbeeld een beek of een dorp uit de buurt.',
    en: 'For example a stream or a village nearby.',
  },
  seats: { nl: 'Aantal stoelen', en: 'Number of chairs' },
  homeLayer: { nl: 'Van wie is dit de eigen tafel?', en: 'Whose own table is this?' },
  homeLayerHint: {
    nl: 'Aan de eigen tafel zitten mensen van dezelfde laag.',
    en: 'At the own table people of the same layer sit together.',
  },
  anybody: { nl: 'Van niemand in het bijzonder', en: 'Nobody in particular' },
  features: { nl: 'Wat heeft deze tafel?', en: 'What does this table have?' },
  stepFreeOption: { nl: 'Je komt er zonder drempel', en: 'You get there without a step' },
  quietCornerOption: { nl: 'Hij staat in een rustige hoek', en: 'It stands in a quiet corner' },
  save: { nl: 'Bewaar de tafel', en: 'Save the table' },
  saved: {
    nl: (p: { number: number; name: string }) => `Tafel ${p.number}, ${p.name}, staat klaar.`,
    en: (p: { number: number; name: string }) => `Table ${p.number}, ${p.name}, is ready.`,
  },
  remove: { nl: 'Haal deze tafel weg', en: 'Remove this table' },
  removeConfirm: {
    nl: (p: { number: number }) => `Tafel ${p.number} weghalen? De andere tafels houden hun nummer.`,
    en: (p: { number: number }) => `Remove table ${p.number}? The other tables keep their number.`,
  },
  removed: {
    nl: (p: { number: number }) => `Tafel ${p.number} is weg. De andere tafels houden hun nummer.`,
    en: (p: { number: number }) => `Table ${p.number} is gone. The other tables keep their number.`,
  },
} satisfies Record<string, Both<unknown>>;

export const cafeTableRefusals = {
  chairsUnclear: {
    nl: `Hoeveel stoelen heeft de tafel? Vul een getal in van ${fewestChairs} tot en met ${mostChairs}.`,
    en: `How many chairs does the table have? Fill in a number from ${fewestChairs} to ${mostChairs}.`,
  },
  full: {
    nl: `Er zijn al ${mostTables} tafels. Meer kunnen er niet bij.`,
    en: `There are ${mostTables} tables already. There is no room for more.`,
  },
  sameName: (p: { number: number; name: string }) => ({
    nl: `Tafel ${p.number} heet al ${p.name}. Kies een andere naam.`,
    en: `Table ${p.number} is already called ${p.name}. Choose another name.`,
  }),
  planned: (p: { number: number }) => ({
    nl: `Aan tafel ${p.number} zitten al mensen in de tafelverdeling. Geef hen eerst een andere tafel.`,
    en: `People already sit at table ${p.number} in the table plan. Give them another table first.`,
  }),
  ownTable: (p: { number: number; people: number }) => ({
    nl: `Tafel ${p.number} is de eigen tafel van ${p.people} ${p.people === 1 ? 'persoon' : 'mensen'}. Geef hen eerst een andere tafel.`,
    en: `Table ${p.number} is the own table of ${p.people} ${p.people === 1 ? 'person' : 'people'}. Give them another table first.`,
  }),
  hasNotes: (p: { number: number }) => ({
    nl: `Aan tafel ${p.number} zijn al punten geschreven. Daarom blijft deze tafel staan.`,
    en: `Points were written at table ${p.number} already. That is why this table stays.`,
  }),
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
