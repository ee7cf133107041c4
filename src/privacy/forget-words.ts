import type { Both } from '../kernel/language.ts';

export const forgetWords = {
  title: { nl: 'Vergeet mij', en: 'Forget me' },
  atOnce: {
    nl: 'Druk je op de knop, dan wis ik meteen alles wat van jou is.',
    en: 'When you press the button, I erase everything of yours at once.',
  },
  goes: { nl: 'Dit gaat weg', en: 'This will be gone' },
  goesLines: {
    nl: [
      'Je naam, je organisatie, je nummer en je e-mailadres',
      'Je contactkaart en alles wat je hebt geruild, ook bij de ander',
      'Je plekken aan de tafels, je wensen en de code van je badge',
      'Alle berichten aan jou, en berichten over jou aan anderen',
      'Wat je goed vond, en wie jou heeft gezien',
    ],
    en: [
      'Your name, organisation, phone number and email address',
      'Your contact card and all you swapped, also with the other person',
      'Your places at the tables, your wishes and the code on your badge',
      'All messages to you, and messages about you to others',
      'What you agreed to, and who has seen you',
    ],
  },
  stays: { nl: 'Dit blijft, zonder jou', en: 'This stays, without you' },
  staysLines: {
    nl: [
      'Punten van de tafel. Daar staat geen naam bij.',
      'Je acties. De organisatie zoekt er iemand anders voor. Waarom, zeg ik niet.',
      'Aantallen, zoals hoeveel mensen er waren.',
    ],
    en: [
      'Points of the table. There is no name with them.',
      'Your actions. The organiser looks for somebody else. I do not say why.',
      'Counts, such as how many people were there.',
    ],
  },
  cannot: {
    nl: 'Wat al in een chat of mailbox staat, kan ik daar niet weghalen. Papier ook niet.',
    en: 'What is already in a chat or mailbox, I cannot take away there. Paper neither.',
  },
  after: {
    nl: 'Daarna ken ik je niet meer. Je komt alleen terug met een nieuwe uitnodiging.',
    en: 'After that I do not know you any more. You only come back with a new invitation.',
  },
  takeFirst: { nl: 'Eerst mijn gegevens bekijken', en: 'See my data first' },
  doIt: { nl: 'Vergeet mij nu', en: 'Forget me now' },
  sure: {
    nl: 'Weet je het zeker? Ik kan dit niet terughalen.',
    en: 'Are you sure? I cannot bring this back.',
  },
  notYet: { nl: 'Toch niet', en: 'Rather not' },
  done: {
    nl: 'Ik ben je vergeten. Alles wat van jou was, is gewist. Het ga je goed!',
    en: 'I have forgotten you. Everything of yours is erased. All the best!',
  },
  lastOrganiser: {
    nl: (p: { meeting: string }) =>
      `Jij bent de enige die ‘${p.meeting}’ regelt. Vraag eerst iemand anders om dat over te nemen.`,
    en: (p: { meeting: string }) =>
      `You are the only one who runs ‘${p.meeting}’. First ask somebody else to take over.`,
  },
  handOver: { nl: 'Naar de gastenlijst', en: 'To the guest list' },
  ownerless: { nl: 'Actie zonder eigenaar', en: 'Action without an owner' },
  ownerlessWhy: {
    nl: (p: { title: string }) => `Deze actie heeft niemand meer: ${p.title}. Wil jij er iemand voor zoeken?`,
    en: (p: { title: string }) => `Nobody has this action any more: ${p.title}. Will you look for somebody?`,
  },
  findOwner: { nl: 'Iemand vragen', en: 'Ask somebody' },
} satisfies Record<string, Both<unknown>>;
