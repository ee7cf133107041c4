import type { Both } from '../kernel/language.ts';

type Meeting = { readonly name: string };
type RoundNumber = { readonly round: number };
type Times = { readonly starts: string; readonly ends: string };

// In some chats the answer to this comes elsewhere: it never says 'here'.
export const channelWords = {
  linked: {
    nl: (p: Meeting & { day: string }) =>
      `Vanaf nu staan in het kanaal de rondes van ‘${p.name}’, op ${p.day}.`,
    en: (p: Meeting & { day: string }) =>
      `From now on the channel shows the rounds of ‘${p.name}’, on ${p.day}.`,
  },
  linkedBefore: {
    nl: (p: Meeting & { day: string }) => `In het kanaal staan al de rondes van ‘${p.name}’, op ${p.day}.`,
    en: (p: Meeting & { day: string }) => `The channel shows the rounds of ‘${p.name}’ already, on ${p.day}.`,
  },
  noNames: {
    nl: 'Wie waar zit, staat niet in het kanaal. Dat leest iedereen in het eigen bericht.',
    en: 'Who sits where is not in the channel. Everyone reads that in their own message.',
  },
  ofAnotherMeeting: {
    nl: 'Het kanaal hoort al bij een andere bijeenkomst. Kies een ander kanaal.',
    en: 'The channel already belongs to another meeting. Choose another channel.',
  },
  whereToType: {
    nl: 'Ga naar het kanaal waar de rondes mogen staan. Typ daar mijn naam, en dan: kanaal.',
    en: 'Go to the channel where the rounds may stand. Type my name there, and then: channel.',
  },
  home: { nl: 'Begin', en: 'Home' },
  stop: { nl: 'Stop in het kanaal', en: 'Stop in the channel' },
  stopped: {
    nl: (p: Meeting) => `De rondes van ‘${p.name}’ komen niet meer in het kanaal.`,
    en: (p: Meeting) => `The rounds of ‘${p.name}’ no longer come in the channel.`,
  },
} satisfies Record<string, Both<unknown>>;

export const boardWords = {
  roundAndTime: {
    nl: (p: RoundNumber & Times) => `Ronde ${p.round} · ${p.starts} tot ${p.ends}`,
    en: (p: RoundNumber & Times) => `Round ${p.round} · ${p.starts} to ${p.ends}`,
  },
  round: {
    nl: (p: RoundNumber) => `Ronde ${p.round}`,
    en: (p: RoundNumber) => `Round ${p.round}`,
  },
  question: {
    nl: (p: { question: string }) => `De vraag is: ${p.question}`,
    en: (p: { question: string }) => `The question is: ${p.question}`,
  },
  ownMessage: {
    nl: 'Jouw tafel staat in je eigen bericht.',
    en: 'Your table is in your own message.',
  },
  comesHere: {
    nl: (p: Meeting) => `Hier lees je straks de rondes van ‘${p.name}’.`,
    en: (p: Meeting) => `You will read the rounds of ‘${p.name}’ here.`,
  },
  programme: { nl: 'Programma', en: 'Programme' },
  beginsAt: {
    nl: (p: RoundNumber & { time: string }) => `Ronde ${p.round} begint om ${p.time}.`,
    en: (p: RoundNumber & { time: string }) => `Round ${p.round} starts at ${p.time}.`,
  },
  beginsNow: {
    nl: (p: RoundNumber) => `Ronde ${p.round} begint nu.`,
    en: (p: RoundNumber) => `Round ${p.round} starts now.`,
  },
} satisfies Record<string, Both<unknown>>;

export const closedDoorWords = {
  closed: {
    nl: (p: { door: string }) => `${p.door} neemt geen berichten meer van mij aan.`,
    en: (p: { door: string }) => `${p.door} no longer takes messages from me.`,
  },
  concerns: {
    nl: (p: Meeting) => `Dit gaat over mensen van ‘${p.name}’. Zij horen bij:`,
    en: (p: Meeting) => `This is about people of ‘${p.name}’. They belong to:`,
  },
  byOtherDoor: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'Eén persoon krijgt de berichten nu op een andere plek.'
        : `${p.people} mensen krijgen hun berichten nu op een andere plek.`,
    en: (p: { people: number }) =>
      p.people === 1
        ? 'One person now gets the messages in another place.'
        : `${p.people} people now get their messages in another place.`,
  },
  byHand: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'Eén persoon kan ik nu niet bereiken. Vertel zelf waar die moet zijn.'
        : `${p.people} mensen kan ik nu niet bereiken. Vertel hun zelf waar ze moeten zijn.`,
    en: (p: { people: number }) =>
      p.people === 1
        ? 'One person cannot be reached now. Please say yourself where to go.'
        : `${p.people} people cannot be reached now. Please tell them yourself where to go.`,
  },
  withCode: {
    nl: 'Met de code van de badge doet iemand mee op een andere plek.',
    en: 'With the code on the badge somebody can join in another place.',
  },
  codes: { nl: 'Codes voor de badges', en: 'Codes for the badges' },
  noBoard: {
    nl: (p: Meeting) => `Ook in het kanaal van ‘${p.name}’ komen geen rondes meer.`,
    en: (p: Meeting) => `The channel of ‘${p.name}’ gets no rounds either.`,
  },
  channel: {
    nl: (p: Meeting) => `In het kanaal van ‘${p.name}’ kan ik niet schrijven.`,
    en: (p: Meeting) => `I cannot write in the channel of ‘${p.name}’.`,
  },
  everybodyHears: {
    nl: 'Iedereen krijgt wel het eigen bericht.',
    en: 'Everyone still gets their own message.',
  },
  inviteMe: {
    nl: 'Nodig mij uit in dat kanaal, of typ mijn naam en kanaal in een ander.',
    en: 'Invite me to that channel, or type my name and channel in another.',
  },
} satisfies Record<string, Both<unknown>>;
