import type { Both } from '../kernel/language.ts';

type Named = { readonly name: string };
type Counted = { readonly waiting: number };

/** What the people at the desk read. */
export const deskWords = {
  title: { nl: 'De balie', en: 'The desk' },
  withoutBadge: { nl: 'Wie geen badge heeft', en: 'People without a badge' },
  codeWhy: {
    nl: 'Zet deze code op het scherm. Wie hem typt, vraagt jou om een plek.',
    en: 'Put this code on the screen. Whoever types it asks you for a seat.',
  },
  codeWhere: {
    nl: (p: { address: string }) => `Typ de code op ${p.address}, of stuur hem in de chat.`,
    en: (p: { address: string }) => `Type the code at ${p.address}, or send it in the chat.`,
  },
  codeInChat: {
    nl: 'Typ de code op de webpagina, of stuur hem in de chat.',
    en: 'Type the code on the web page, or send it in the chat.',
  },
  noCode: {
    nl: 'Komen er mensen die niet op de lijst staan? Maak dan een code voor op het scherm.',
    en: 'Are there people who are not on the list? Then make a code for the screen.',
  },
  makeCode: { nl: 'Maak een zaalcode', en: 'Make a hall code' },
  newCode: { nl: 'Andere code', en: 'Another code' },
  newCodeSure: {
    nl: 'De code die nu op het scherm staat, werkt dan niet meer.',
    en: 'The code that is on the screen now stops working.',
  },
  stopCode: { nl: 'Niemand meer erbij', en: 'No more people' },
  codeIs: {
    nl: (p: { code: string }) => `De zaalcode is ${p.code}.`,
    en: (p: { code: string }) => `The hall code is ${p.code}.`,
  },
  codeStopped: {
    nl: 'De zaalcode werkt niet meer. Wie al wacht, wacht nog op jou.',
    en: 'The hall code no longer works. Whoever waits already still waits for you.',
  },
  waiting: { nl: 'Wie op een plek wacht', en: 'Waiting for a seat' },
  nobodyWaits: { nl: 'Er wacht nu niemand.', en: 'Nobody is waiting now.' },
  since: { nl: (p: { time: string }) => `sinds ${p.time}`, en: (p: { time: string }) => `since ${p.time}` },
  unreachable: { nl: 'Wie ik niet kan bereiken', en: 'People I cannot reach' },
  unreachableWhy: {
    nl: 'Voor deze mensen ligt een bericht klaar. Vertel het ze zelf, of help ze mee te doen.',
    en: 'A message is ready for these people. Tell them yourself, or help them to join.',
  },
  allReached: { nl: 'Iedereen krijgt mijn berichten.', en: 'Everybody gets my messages.' },
  messages: {
    nl: (p: Counted) => (p.waiting === 1 ? '1 bericht wacht' : `${p.waiting} berichten wachten`),
    en: (p: Counted) => (p.waiting === 1 ? '1 message waits' : `${p.waiting} messages wait`),
  },
  someoneWaits: {
    nl: 'Er staat iemand zonder badge die graag meedoet.',
    en: 'Somebody without a badge would like to join.',
  },
  toDesk: { nl: 'Naar de balie', en: 'To the desk' },
  sameName: {
    nl: (p: Named) => `Er staat al een ${p.name} op de lijst. Is de badge kwijt? Maak dan een nieuwe code.`,
    en: (p: Named) => `There is a ${p.name} on the list already. Badge lost? Then make a new code.`,
  },
  codes: { nl: 'Codes voor de badges', en: 'Codes for the badges' },
  layer: { nl: 'Wie is dit in de zaal?', en: 'Who is this in the room?' },
  giveSeat: { nl: 'Geef een plek', en: 'Give a seat' },
  notNow: { nl: 'Nu niet', en: 'Not now' },
  accepted: {
    nl: (p: Named & { code: string }) => `${p.name} heeft een plek. Zet ${p.code} op de badge.`,
    en: (p: Named & { code: string }) => `${p.name} has a seat. Put ${p.code} on the badge.`,
  },
  declined: {
    nl: 'Goed. Ik vraag deze persoon om naar de balie te komen.',
    en: 'All right. I ask this person to come to the desk.',
  },
  notMe: {
    nl: (p: Named) =>
      `Iemand anders stond ingelogd als ${p.name}. Dat is los. De oude badgecode werkt niet meer.`,
    en: (p: Named) =>
      `Somebody else was signed in as ${p.name}. That is undone. The old badge code no longer works.`,
  },
} satisfies Record<string, Both<unknown>>;
