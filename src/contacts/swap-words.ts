import type { Both } from '../kernel/language.ts';
import type { Face } from './contact.ts';

type Name = { readonly name: string };
type Who = Pick<Face, 'name' | 'organisation'>;

const from = {
  nl: ({ organisation }: Who) => (organisation ? ` van ${organisation}` : ''),
  en: ({ organisation }: Who) => (organisation ? ` from ${organisation}` : ''),
};
const callInstead = {
  nl: ({ organisation }: Who) =>
    organisation ? ` Je kunt ${organisation} ook via het gewone nummer bellen.` : '',
  en: ({ organisation }: Who) =>
    organisation ? ` You can also call ${organisation} on their main number.` : '',
};

export const swapWords = {
  title: {
    nl: (p: Name) => `Gegevens ruilen met ${p.name}`,
    en: (p: Name) => `Swap details with ${p.name}`,
  },
  whatYouGive: { nl: 'Wat geef jij?', en: 'What do you give?' },
  sameBack: {
    nl: (p: Name) => `Ik vraag ${p.name} om dezelfde soort gegevens. ${p.name} kiest zelf.`,
    en: (p: Name) => `I ask ${p.name} for the same kind of details. ${p.name} chooses.`,
  },
  onlyAfterYes: {
    nl: (p: Name) =>
      `${p.name} ziet jouw gegevens pas na een ja. Ze zijn bedoeld om te bellen over samenwerken.`,
    en: (p: Name) =>
      `${p.name} sees your details only after a yes. They are meant for calls about working together.`,
  },
  theySeeAfterYes: {
    nl: 'Wie ja zegt, ziet jouw gegevens. De anderen niet. Ze zijn bedoeld om te bellen over samenwerken.',
    en: 'Who says yes sees your details. The others do not. They are meant for calls about working together.',
  },
  stopAnyTime: {
    nl: 'Stoppen kan altijd, bij Mijn contacten.',
    en: 'You can stop at any time, under My contacts.',
  },
  ask: { nl: 'Vraag het', en: 'Ask' },
  emptyCard: {
    nl: 'Je kaart is nog leeg. Zet er eerst je nummer of je e-mailadres op.',
    en: 'Your card is still empty. First add your number or your email address.',
  },
  fillCard: { nl: 'Zet het op mijn kaart', en: 'Put it on my card' },
  pickOne: {
    nl: 'Kies eerst wat je geeft. Eén vinkje is genoeg.',
    en: 'First choose what you give. One tick is enough.',
  },
  askedAlready: {
    nl: (p: { name: string; date: string }) =>
      `Je hebt ${p.name} al gevraagd. De vraag vervalt op ${p.date}.`,
    en: (p: { name: string; date: string }) =>
      `You have already asked ${p.name}. The request ends on ${p.date}.`,
  },
  askedLately: {
    nl: (p: { name: string; asked: string; again: string }) =>
      `Je vroeg het ${p.name} al op ${p.asked}. Vanaf ${p.again} kan het nog een keer. Zo heeft niemand er last van.`,
    en: (p: { name: string; asked: string; again: string }) =>
      `You asked ${p.name} on ${p.asked}. You can ask once more from ${p.again}. That keeps it pleasant for everybody.`,
  },
  takeBack: { nl: 'Toch niet vragen', en: 'Never mind' },
  takenBack: {
    nl: (p: Name) => `Je vraag aan ${p.name} is weg. Er is niets gedeeld.`,
    en: (p: Name) => `Your request to ${p.name} is gone. Nothing was shared.`,
  },
  wholeTable: { nl: 'Vraag mijn hele tafel', en: 'Ask my whole table' },
  whoIsAsked: {
    nl: 'Ik vraag het deze mensen, ieder apart. Iedereen kiest zelf.',
    en: 'I ask these people, each on their own. Everyone chooses for themselves.',
  },
  askThem: {
    nl: (p: { people: number }) => (p.people === 1 ? 'Vraag het' : `Vraag het aan ${p.people} mensen`),
    en: (p: { people: number }) => (p.people === 1 ? 'Ask' : `Ask ${p.people} people`),
  },
  sentToTable: {
    nl: (p: { people: number; date: string }) =>
      `Ik heb het aan ${p.people === 1 ? 'één persoon' : `${p.people} mensen`} gevraagd. Zegt iemand ja? ` +
      `Dan krijgen jullie allebei bericht. De vragen vervallen op ${p.date}.`,
    en: (p: { people: number; date: string }) =>
      `I have asked ${p.people === 1 ? '1 person' : `${p.people} people`}. If somebody says yes, you both get a message. ` +
      `The requests end on ${p.date}.`,
  },
  tableIsAsked: {
    nl: 'Aan jouw tafel is nu niemand meer om te vragen. Zoek iemand, of vraag het gewoon hardop.',
    en: 'There is nobody left to ask at your table now. Look for somebody, or just ask out loud.',
  },
  swappedAlready: {
    nl: (p: Name) => `Jij en ${p.name} hebben al geruild. Kijk bij Mijn contacten.`,
    en: (p: Name) => `You and ${p.name} have already swapped. Look under My contacts.`,
  },
  tooManyOpen: {
    nl: (p: { most: number }) =>
      `Je hebt al ${p.most} vragen openstaan. Wacht tot er een paar antwoord hebben.`,
    en: (p: { most: number }) => `You already have ${p.most} open requests. Wait until a few are answered.`,
  },
  sent: {
    nl: (p: { name: string; date: string }) =>
      `Ik heb het gevraagd. Zegt ${p.name} ja? Dan krijgen jullie allebei bericht. De vraag vervalt op ${p.date}.`,
    en: (p: { name: string; date: string }) =>
      `I have asked. If ${p.name} says yes, you both get a message. The request ends on ${p.date}.`,
  },
  asked: {
    nl: (p: Face) =>
      `${p.name}${from.nl(p)} wil graag contact houden. Wil je jouw gegevens ruilen? Jij kiest wat je deelt. ` +
      `Nee zeggen mag. ${p.firstName} hoort dat dan niet.`,
    en: (p: Face) =>
      `${p.name}${from.en(p)} would like to stay in touch. Do you want to swap details? You choose what you share. ` +
      `You may say no. ${p.firstName} will not be told.`,
  },
  gives: {
    nl: (p: { name: string; fields: string }) => `${p.name} geeft jou: ${p.fields}.`,
    en: (p: { name: string; fields: string }) => `${p.name} gives you: ${p.fields}.`,
  },
  answer: { nl: 'Kies wat je deelt', en: 'Choose what you share' },
  yes: { nl: 'Ja, ruilen', en: 'Yes, swap' },
  notNow: { nl: 'Nu niet', en: 'Not now' },
  never: { nl: 'Nooit meer vragen', en: 'Never ask again' },
  neverSure: {
    nl: (p: Name) => `${p.name} kan jou dan niets meer vragen en merkt dat niet. Doorgaan?`,
    en: (p: Name) => `${p.name} can no longer ask you anything and will not notice. Go on?`,
  },
  neverAgain: {
    nl: (p: Name) => `Dat is prima. Vragen van ${p.name} komen niet meer bij je. ${p.name} hoort dat niet.`,
    en: (p: Name) =>
      `That is fine. Requests from ${p.name} no longer reach you. ${p.name} will not hear that.`,
  },
  noQuestionsFrom: { nl: 'Zij vragen jou niets meer', en: 'They no longer ask you' },
  allow: { nl: 'Mag weer vragen', en: 'May ask again' },
  mayAskAgain: {
    nl: (p: Name) => `${p.name} mag je weer vragen om te ruilen.`,
    en: (p: Name) => `${p.name} may ask you to swap again.`,
  },
  declined: {
    nl: (p: Name) => `Dat is prima. ${p.name} hoort hier niets over.`,
    en: (p: Name) => `That is fine. ${p.name} will not hear about it.`,
  },
  over: {
    nl: 'Deze vraag is al gesloten. Wil je toch ruilen? Vraag het dan zelf.',
    en: 'This request is already closed. Still want to swap? Then ask yourself.',
  },
  done: {
    nl: (p: Who) =>
      `Gelukt! Jij en ${p.name}${from.nl(p)} kunnen elkaar vinden. De gegevens staan bij Mijn contacten.`,
    en: (p: Who) =>
      `Done! You and ${p.name}${from.en(p)} can find each other. The details are under My contacts.`,
  },
  doneAtOnce: {
    nl: (p: Who & { fields: string }) =>
      `${p.name}${from.nl(p)} zat bij jou aan tafel en vroeg om te ruilen. Je kaart zegt dat dit meteen mag. ` +
      `Je gaf: ${p.fields}. De gegevens staan bij Mijn contacten.`,
    en: (p: Who & { fields: string }) =>
      `${p.name}${from.en(p)} sat at your table and asked to swap. Your card says that this may happen at once. ` +
      `You gave: ${p.fields}. The details are under My contacts.`,
  },
  closed: {
    nl: (p: Who) =>
      `Er is nog geen antwoord op je vraag aan ${p.name}. De vraag is nu gesloten.${callInstead.nl(p)}`,
    en: (p: Who) =>
      `There is no answer to your request to ${p.name} yet. It is now closed.${callInstead.en(p)}`,
  },
  stopped: {
    nl: (p: Name) =>
      `Je deelt je gegevens niet meer met ${p.name}. Ik heb ze weggehaald. In oude berichten kunnen ze nog staan.`,
    en: (p: Name) =>
      `You no longer share your details with ${p.name}. I removed them. They may still be in old messages.`,
  },
} satisfies Record<string, Both<unknown>>;
