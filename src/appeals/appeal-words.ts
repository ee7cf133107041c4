import type { Both } from '../kernel/language.ts';

type Who = { readonly name: string; readonly where: string | null };

const behind = ({ where }: Who) => (where ? ` (${where})` : '');

export const appealWords = {
  title: { nl: 'Ik vraag voor je rond', en: 'I ask around for you' },
  how: {
    nl: 'Ik vraag het aan mensen die misschien kunnen helpen. Zij zien jouw naam en jouw zin. Jij hoort niet wie ik vroeg.',
    en: 'I ask people who may be able to help. They see your name and your sentence. You do not hear whom I asked.',
  },
  theySee: { nl: 'Zij zien', en: 'They see' },
  text: { nl: 'Wie zoek je, en waarvoor?', en: 'Who are you looking for, and why?' },
  textHint: {
    nl: 'Eén zin, zonder namen. Bijvoorbeeld: Ik zoek iemand bij wonen die iets weet van schulden.',
    en: 'One sentence, without names. For example: I am looking for somebody at housing who knows about debts.',
  },
  begin: {
    nl: (p: { query: string }) => `Ik zoek iemand die iets weet van ${p.query}.`,
    en: (p: { query: string }) => `I am looking for somebody who knows about ${p.query}.`,
  },
  send: { nl: 'Vraag rond', en: 'Ask around' },
  sendAnyway: { nl: 'Toch zo vragen', en: 'Ask it anyway' },
  mine: { nl: 'Jouw oproepen', en: 'Your appeals' },
  until: {
    nl: (p: { date: string }) => `Ik vraag rond tot ${p.date}.`,
    en: (p: { date: string }) => `I ask around until ${p.date}.`,
  },
  stop: { nl: 'Toch niet', en: 'Never mind' },
  stopSure: {
    nl: 'Je oproep stopt dan. Doorgaan?',
    en: 'Your appeal stops then. Go on?',
  },
  tooMany: {
    nl: (p: { most: number }) => `Je hebt al ${p.most} oproepen openstaan. Wacht even, of stop er eerst een.`,
    en: (p: { most: number }) => `You already have ${p.most} open appeals. Wait a little, or stop one first.`,
  },
  sent: {
    nl: (p: { date: string }) =>
      `Ik vraag rond. Wil iemand je helpen? Dan hoor je dat van mij. Je oproep sluit op ${p.date}.`,
    en: (p: { date: string }) =>
      `I am asking around. If somebody wants to help, I will tell you. Your appeal closes on ${p.date}.`,
  },
  asked: {
    nl: (p: Who & { text: string }) => `${p.name}${behind(p)} vraagt: ‘${p.text}’`,
    en: (p: Who & { text: string }) => `${p.name}${behind(p)} asks: ‘${p.text}’`,
  },
  isThatYou: {
    nl: (p: { name: string }) =>
      `Kun jij helpen? Bij een ja hoort ${p.name} jouw naam. Nee zeggen mag. ${p.name} hoort dat dan niet.`,
    en: (p: { name: string }) =>
      `Can you help? With a yes, ${p.name} hears your name. You may say no. ${p.name} will not be told.`,
  },
  yes: { nl: 'Ja, ik wil helpen', en: 'Yes, I want to help' },
  notNow: { nl: 'Nu niet', en: 'Not now' },
  thanks: {
    nl: (p: { name: string }) =>
      `Fijn! Ik laat het ${p.name} weten. Daarna kunnen jullie gegevens ruilen. Jij kiest wat je deelt.`,
    en: (p: { name: string }) =>
      `Great! I will tell ${p.name}. Then you can swap details. You choose what you share.`,
  },
  declined: {
    nl: (p: { name: string }) => `Dat is prima. ${p.name} hoort hier niets over.`,
    en: (p: { name: string }) => `That is fine. ${p.name} will not hear about it.`,
  },
  saidYes: {
    nl: (p: { name: string }) => `Je zei al ja, en ${p.name} weet dat. Gegevens ruilen hoeft niet.`,
    en: (p: { name: string }) => `You said yes already, and ${p.name} knows. You need not swap details.`,
  },
  over: {
    nl: 'Deze oproep is al voorbij. Dank je dat je wilde kijken.',
    en: 'This appeal is already over. Thank you for having a look.',
  },
  helper: {
    nl: (p: Who) => `${p.name}${behind(p)} wil je helpen!`,
    en: (p: Who) => `${p.name}${behind(p)} wants to help you!`,
  },
  helpsWith: {
    nl: (p: { text: string }) => `Jij vroeg: ‘${p.text}’`,
    en: (p: { text: string }) => `You asked: ‘${p.text}’`,
  },
  swap: {
    nl: (p: { name: string }) => `Gegevens ruilen met ${p.name}`,
    en: (p: { name: string }) => `Swap details with ${p.name}`,
  },
  contacts: { nl: 'Mijn contacten', en: 'My contacts' },
  stopped: {
    nl: 'Je oproep is gestopt. Ik vraag niemand meer.',
    en: 'Your appeal has stopped. I ask nobody any more.',
  },
  closed: {
    nl: 'Er is nog niemand gevonden voor je oproep. Hij is nu gesloten. Een organisatie bellen kan altijd.',
    en: 'Nobody has been found for your appeal yet. It is closed now. You can always call an organisation.',
  },
  organisations: { nl: 'Kijk bij de organisaties', en: 'See the organisations' },
  again: { nl: 'Nog een keer vragen', en: 'Ask again' },
  find: { nl: 'Iemand zoeken', en: 'Find somebody' },
} satisfies Record<string, Both<unknown>>;
