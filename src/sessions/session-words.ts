import type { Both } from '../kernel/language.ts';

export const sessionWords = {
  home: { nl: 'Begin', en: 'Home' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  facts: { nl: 'Hoe het ervoor staat', en: 'Where we are' },
  day: { nl: 'Dag', en: 'Day' },
  dayAndTime: {
    nl: (p: { day: string; starts: string; ends: string }) => `${p.day}, van ${p.starts} tot ${p.ends}`,
    en: (p: { day: string; starts: string; ends: string }) => `${p.day}, from ${p.starts} to ${p.ends}`,
  },
  place: { nl: 'Plaats', en: 'Place' },
  placeOpen: { nl: 'nog niet bekend', en: 'not known yet' },
  people: { nl: 'Mensen', en: 'People' },
  nobodyYet: { nl: 'nog niemand', en: 'nobody yet' },
  noneYet: { nl: 'nog geen', en: 'none yet' },
  participantCount: {
    nl: (p: { participants: number }) =>
      `${p.participants} ${p.participants === 1 ? 'deelnemer' : 'deelnemers'}`,
    en: (p: { participants: number }) =>
      `${p.participants} ${p.participants === 1 ? 'participant' : 'participants'}`,
  },
  hostCount: {
    nl: (p: { hosts: number }) => `${p.hosts} ${p.hosts === 1 ? 'tafelbegeleider' : 'tafelbegeleiders'}`,
    en: (p: { hosts: number }) => `${p.hosts} ${p.hosts === 1 ? 'table host' : 'table hosts'}`,
  },
  claimed: { nl: 'Doen al mee', en: 'Have joined' },
  tables: { nl: 'Tafels', en: 'Tables' },
  roundCount: { nl: 'Rondes', en: 'Rounds' },
  posted: { nl: 'Rondes bekendgemaakt', en: 'Rounds posted' },
  outOf: {
    nl: (p: { part: number; whole: number }) => `${p.part} van de ${p.whole}`,
    en: (p: { part: number; whole: number }) => `${p.part} of ${p.whole}`,
  },
  open: { nl: 'Alles van deze bijeenkomst', en: 'Everything of this meeting' },
  guests: { nl: 'Gastenlijst', en: 'Guest list' },
  coverage: { nl: 'Wie ontbreekt er nog?', en: 'Who is still missing?' },
  rounds: { nl: 'Rondes en vragen', en: 'Rounds and questions' },
  plan: { nl: 'Tafelverdeling', en: 'Table plan' },
  today: { nl: 'Vandaag', en: 'Today' },
  codes: { nl: 'Codes voor de badges', en: 'Codes for the badges' },
  desk: { nl: 'De balie', en: 'The desk' },
  tenants: { nl: 'Wie mag binnenkomen?', en: 'Who may come in?' },
  prints: { nl: 'Printen', en: 'Print' },
  approach: { nl: 'Plan van aanpak', en: 'Plan of approach' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  points: { nl: 'Punten', en: 'Points' },
  actions: { nl: 'Acties', en: 'Actions' },
  homework: { nl: 'Huiswerk', en: 'Homework' },
  evaluation: { nl: 'Evaluatie', en: 'Evaluation' },
  signals: { nl: 'Signalen van de regio', en: 'Signals of the region' },
  network: { nl: 'Het netwerk', en: 'The network' },
  retention: { nl: 'Wat wordt wanneer gewist', en: 'What is erased when' },
  details: { nl: 'Dag, tijd en plaats', en: 'Day, time and place' },
  rehearsal: { nl: 'Oefening: de klok vooruit', en: 'Rehearsal: the clock ahead' },
  another: { nl: 'Nieuwe bijeenkomst', en: 'New meeting' },

  newTitle: { nl: 'Een nieuwe bijeenkomst', en: 'A new meeting' },
  name: { nl: 'Naam van de bijeenkomst', en: 'Name of the meeting' },
  starts: { nl: 'Begint om', en: 'Starts at' },
  ends: { nl: 'Eindigt om', en: 'Ends at' },
  contact: { nl: 'Bij wie kunnen mensen terecht?', en: 'Whom can people ask?' },
  contactDelivery: {
    nl: 'Twee mensen ruilen. Waar lezen ze elkaars nummer?',
    en: 'Two people swap. Where do they read each other’s number?',
  },
  contactDeliveryHint: {
    nl: 'Een bericht in een chat blijft daar staan, ook als iemand stopt met delen.',
    en: 'A message in a chat stays there, even when somebody stops sharing.',
  },
  onPage: { nl: 'Alleen bij Mijn contacten', en: 'Only under My contacts' },
  inMessage: { nl: 'Ook in het bericht', en: 'In the message too' },
  save: { nl: 'Bewaar de bijeenkomst', en: 'Save the meeting' },
  made: {
    nl: (p: { name: string }) => `${p.name} staat klaar. Fijn, je kunt beginnen.`,
    en: (p: { name: string }) => `${p.name} is ready. Good, you can start.`,
  },
  changed: { nl: 'Bewaard. Dank je wel.', en: 'Saved. Thank you.' },
} satisfies Record<string, Both<unknown>>;

export const sessionRefusals = {
  dayUnclear: {
    nl: 'Kies een dag. Schrijf hem zo: 26-1-2027.',
    en: 'Choose a day. Write it like this: 26-1-2027.',
  },
  timeUnclear: {
    nl: 'Kies een tijd. Schrijf hem zo: 13:40.',
    en: 'Choose a time. Write it like this: 13:40.',
  },
  dayIsPast: {
    nl: 'Deze dag is al voorbij. Kies vandaag of een dag daarna.',
    en: 'This day is over. Choose today or a day after it.',
  },
  endsTooSoon: {
    nl: 'Het eind is niet na het begin. Kies een later eind.',
    en: 'The end is not after the start. Choose a later end.',
  },
  dayIsFixed: {
    nl: 'Er is al een ronde bekendgemaakt. De dag kan niet meer anders.',
    en: 'A round is posted already. The day can no longer change.',
  },
  roundOutside: (p: { number: number; starts: string; ends: string }) => ({
    nl: `Ronde ${p.number} is van ${p.starts} tot ${p.ends}. Kies tijden waar die ronde in past.`,
    en: `Round ${p.number} is from ${p.starts} to ${p.ends}. Choose times that this round fits in.`,
  }),
  sameMeeting: {
    nl: 'Deze bijeenkomst staat er al, op dezelfde dag. Kies een andere naam of een andere dag.',
    en: 'This meeting is there already, on the same day. Choose another name or another day.',
  },
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
