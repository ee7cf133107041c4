import type { FoundBy, GivenTo } from '../db/contact-tables.ts';
import type { Both } from '../kernel/language.ts';

export const cardWords = {
  title: { nl: 'Mijn contactkaart', en: 'My contact card' },
  others: { nl: 'Zo zien anderen jou', en: 'This is how others see you' },
  finders: { nl: 'Wie mij kan vinden', en: 'Who can find me' },
  nobody: {
    nl: 'Nu vindt niemand jou. Jij kiest of dat zo blijft.',
    en: 'Nobody finds you now. You choose whether it stays that way.',
  },
  nameOnly: {
    nl: 'Anderen zien alleen je naam, niet je organisatie of functie.',
    en: 'Others only see your name, not your organisation or function.',
  },
  promise: {
    nl: 'Je nummer en je e-mailadres ziet niemand. Alleen wie met jou ruilt, krijgt wat jij kiest.',
    en: 'Nobody sees your number or email address. Only people you swap with get what you choose.',
  },
  empty: { nl: 'nog leeg', en: 'still empty' },
  openCard: { nl: 'Hoe anderen mij zien', en: 'How others see me' },
  openDetails: { nl: 'Hoe ik bereikbaar ben', en: 'How I can be reached' },

  foundBy: { nl: 'Wie mag mij vinden?', en: 'Who may find me?' },
  nameShown: { nl: 'Welke naam zien anderen?', en: 'Which name do others see?' },
  first: {
    nl: (p: { name: string }) => `Alleen mijn voornaam: ${p.name}`,
    en: (p: { name: string }) => `Only my first name: ${p.name}`,
  },
  label: { nl: 'Wat mag er bij je naam staan?', en: 'What may be shown with your name?' },
  labelHint: {
    nl: 'Kies je ervaringsdeskundige? Dan zien anderen ook je functie en je onderwerpen.',
    en: 'Do you choose expert by experience? Then others also see your function and topics.',
  },
  labelNone: { nl: 'Niets, alleen mijn naam', en: 'Nothing, only my name' },
  functionTitle: { nl: 'Wat doe je?', en: 'What do you do?' },
  functionHint: { nl: 'Je functie, in gewone woorden.', en: 'Your function, in everyday words.' },
  expertise: { nl: 'Waar weet je veel van?', en: 'What do you know a lot about?' },
  expertiseHint: {
    nl: 'Zet een komma tussen de onderwerpen. Bijvoorbeeld: schulden, wonen.',
    en: 'Put a comma between topics. For example: debts, housing.',
  },
  line: { nl: 'Vraag me naar ...', en: 'Ask me about ...' },
  lineHint: {
    nl: 'Iets waar jij graag over vertelt. Iedereen die jou vindt, leest dit.',
    en: 'Something you like to tell about. Everyone who finds you reads this.',
  },

  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
  phoneTo: { nl: 'Wie krijgt mijn nummer?', en: 'Who gets my number?' },
  email: { nl: 'E-mailadres', en: 'Email address' },
  emailTo: { nl: 'Wie krijgt mijn e-mailadres?', en: 'Who gets my email address?' },
  times: { nl: 'Wanneer kun je het beste bellen?', en: 'When is the best time to call?' },
  timesHint: {
    nl: 'Bijvoorbeeld: dinsdag en donderdag na negen uur.',
    en: 'For example: Tuesday and Thursday after nine.',
  },
  timesTo: { nl: 'Wie krijgt mijn beste tijden?', en: 'Who gets my best times?' },
  emptyIsGone: { nl: 'Maak het vak leeg om het te wissen.', en: 'Empty the box to erase it.' },

  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Toch zo bewaren', en: 'Save it anyway' },
  saved: { nl: 'Bewaard. Dit is nu je kaart.', en: 'Saved. This is your card now.' },
  notAPhone: {
    nl: 'Dit lijkt geen telefoonnummer. Schrijf het zo: 06-00000000. Of maak het vak leeg.',
    en: 'This does not look like a phone number. Write it like this: 06-00000000. Or empty the box.',
  },
  notAnEmail: {
    nl: 'Dit lijkt geen e-mailadres. Er hoort een apenstaartje (@) in. Of maak het vak leeg.',
    en: 'This does not look like an email address. It needs an at sign (@). Or empty the box.',
  },
  warning: {
    nl: (p: { box: string }) => `Wacht even. Bij ‘${p.box}’ lijkt iets persoonlijks te staan.`,
    en: (p: { box: string }) => `One moment. There seems to be something personal at ‘${p.box}’.`,
  },
  rewrite: {
    nl: 'Anderen lezen dit. Wil je het anders schrijven?',
    en: 'Others read this. Do you want to write it another way?',
  },
} satisfies Record<string, Both<unknown>>;

/** Who finds somebody, as an answer. */
export const finderWords = {
  nobody: { nl: 'Niemand', en: 'Nobody' },
  sat_with: { nl: 'Mensen met wie ik aan tafel zat', en: 'People I sat at a table with' },
  session: { nl: 'Iedereen van deze bijeenkomst', en: 'Everybody in this meeting' },
  region: { nl: 'Iedereen in de regio', en: 'Everybody in the region' },
} satisfies Record<FoundBy, Both<string>>;

/** Who gets a detail, as an answer. */
export const givenToWords = {
  nobody: { nl: 'Niemand', en: 'Nobody' },
  swap: { nl: 'Alleen wie een ja van mij krijgt', en: 'Only people I say yes to' },
  sat_with: {
    nl: 'Ook meteen wie aan mijn tafel zat en wil ruilen',
    en: 'Also at once: people from my table who ask to swap',
  },
} satisfies Record<GivenTo, Both<string>>;
