import type { Both } from '../kernel/language.ts';

type RoundNumber = { readonly round: number };
type AtTable = { readonly table: number; readonly name: string };

export const whereNowWords = {
  title: { nl: 'Waar moet ik nu heen?', en: 'Where do I go now?' },
  there: {
    nl: (p: RoundNumber & AtTable) => `Ronde ${p.round}: tafel ${p.table}, ${p.name}.`,
    en: (p: RoundNumber & AtTable) => `Round ${p.round}: table ${p.table}, ${p.name}.`,
  },
  begins: {
    nl: (p: RoundNumber & { begins: string; until: string }) =>
      `Ronde ${p.round} begint om ${p.begins} en duurt tot ${p.until}.`,
    en: (p: RoundNumber & { begins: string; until: string }) =>
      `Round ${p.round} starts at ${p.begins} and lasts until ${p.until}.`,
  },
  until: {
    nl: (p: RoundNumber & { until: string }) => `Ronde ${p.round} duurt tot ${p.until}.`,
    en: (p: RoundNumber & { until: string }) => `Round ${p.round} lasts until ${p.until}.`,
  },
  isOn: {
    nl: (p: RoundNumber) => `Dit is jouw plek in ronde ${p.round}.`,
    en: (p: RoundNumber) => `This is your place in round ${p.round}.`,
  },
  stillOn: {
    nl: (p: RoundNumber & { until: string }) =>
      `Ronde ${p.round} loopt nog tot ${p.until}. Blijf tot dan gerust zitten.`,
    en: (p: RoundNumber & { until: string }) =>
      `Round ${p.round} is on until ${p.until}. Feel free to stay seated until then.`,
  },
  hostedBy: {
    nl: (p: { who: string; many: boolean }) => `${p.who} ${p.many ? 'begeleiden' : 'begeleidt'} deze tafel.`,
    en: (p: { who: string; many: boolean }) => `${p.who} ${p.many ? 'host' : 'hosts'} this table.`,
  },
  guestsNow: {
    nl: (p: { guests: number }) =>
      p.guests === 1 ? 'Je hebt één gast aan tafel.' : `Je hebt ${p.guests} gasten aan tafel.`,
    en: (p: { guests: number }) =>
      p.guests === 1 ? 'You have one guest at your table.' : `You have ${p.guests} guests at your table.`,
  },
  next: {
    nl: (p: RoundNumber & { starts: string }) =>
      `Daarna komt ronde ${p.round}, om ${p.starts}. Je hoort hier waar je heen gaat.`,
    en: (p: RoundNumber & { starts: string }) =>
      `Next is round ${p.round}, at ${p.starts}. You will hear here where to go.`,
  },
  nextOnly: {
    nl: (p: RoundNumber & { starts: string }) => `Daarna komt ronde ${p.round}, om ${p.starts}.`,
    en: (p: RoundNumber & { starts: string }) => `Next is round ${p.round}, at ${p.starts}.`,
  },
  last: { nl: 'Dit is de laatste ronde.', en: 'This is the last round.' },
  noTable: {
    nl: (p: RoundNumber) => `Je hebt in ronde ${p.round} nog geen tafel. Vraag het even aan de balie.`,
    en: (p: RoundNumber) => `You have no table in round ${p.round} yet. Please ask at the desk.`,
  },
  comesLater: {
    nl: 'Je staat op: komt later. Ben je er? Zeg het bij de balie.',
    en: 'You are down as: comes later. Are you here? Tell the desk.',
  },
  comesIn: {
    nl: (p: RoundNumber) => `Je staat op: komt in ronde ${p.round}. Ben je er al? Zeg het bij de balie.`,
    en: (p: RoundNumber) => `You are down as: comes in round ${p.round}. Are you here? Tell the desk.`,
  },
  wentHome: {
    nl: 'Je staat op: naar huis. Ben je er nog? Zeg het bij de balie.',
    en: 'You are down as: gone home. Are you still here? Tell the desk.',
  },
  walksAround: {
    nl: (p: RoundNumber) => `Jij hebt in ronde ${p.round} geen vaste tafel.`,
    en: (p: RoundNumber) => `You have no fixed table in round ${p.round}.`,
  },
  starts: {
    nl: (p: RoundNumber & { starts: string }) => `Ronde ${p.round} begint om ${p.starts}. Je hoort het hier.`,
    en: (p: RoundNumber & { starts: string }) =>
      `Round ${p.round} starts at ${p.starts}. You will hear it here.`,
  },
  startsOn: {
    nl: (p: RoundNumber & { starts: string; day: string }) =>
      `Ronde ${p.round} begint op ${p.day} om ${p.starts}. Je hoort het hier.`,
    en: (p: RoundNumber & { starts: string; day: string }) =>
      `Round ${p.round} starts on ${p.day} at ${p.starts}. You will hear it here.`,
  },
  ownTable: {
    nl: (p: AtTable) => `Je eigen tafel is tafel ${p.table}, ${p.name}.`,
    en: (p: AtTable) => `Your own table is table ${p.table}, ${p.name}.`,
  },
  noRounds: {
    nl: 'De rondes zijn nog niet bekend. Je hoort het hier.',
    en: 'The rounds are not known yet. You will hear it here.',
  },
  over: {
    nl: 'Alle rondes zijn geweest. Dank je wel dat je meedeed.',
    en: 'All rounds are over. Thank you for taking part.',
  },
  left: {
    nl: 'Je staat niet meer op de lijst. Klopt dat niet? Vraag het aan de organisatie.',
    en: 'You are not on the list any more. Is that not right? Ask the organiser.',
  },
  noSession: {
    nl: 'Er is nu geen bijeenkomst waar je aan meedoet.',
    en: 'There is no meeting now that you take part in.',
  },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;
