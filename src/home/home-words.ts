import type { Both } from '../kernel/language.ts';

export const homeWords = {
  askCodeTitle: {
    nl: 'Welkom. Wat is de code van je badge?',
    en: 'Welcome. What is the code on your badge?',
  },
  askCode: {
    nl: (p: { example: string }) =>
      `Typ de code van je badge. Hij ziet er zo uit: ${p.example}. Geen badge? Loop even naar de balie.`,
    en: (p: { example: string }) =>
      `Type the code on your badge. It looks like this: ${p.example}. No badge? Please come to the desk.`,
  },
  codeIsThere: {
    nl: 'De code van je badge staat er al. Klopt hij? Druk dan op de knop.',
    en: 'The code on your badge is there already. Is it right? Then press the button.',
  },
  code: { nl: 'Code van je badge', en: 'Code on your badge' },
  join: { nl: 'Ik doe mee', en: 'Join' },
  hello: { nl: (p: { name: string }) => `Dag ${p.name}`, en: (p: { name: string }) => `Hello ${p.name}` },
  home: { nl: 'Begin', en: 'Home' },
  organise: { nl: 'De bijeenkomst regelen', en: 'Run the meeting' },
  organiseOneOf: { nl: 'Welke bijeenkomst wil je regelen?', en: 'Which meeting do you want to run?' },
  find: { nl: 'Iemand zoeken', en: 'Find someone' },
  findWhy: { nl: 'Zoek op naam, organisatie of onderwerp.', en: 'Search by name, organisation or topic.' },
  contacts: { nl: 'Mijn contacten', en: 'My contacts' },
  contactsWhy: { nl: 'Met wie je gegevens hebt geruild.', en: 'People you swapped details with.' },
  actions: { nl: 'Mijn acties', en: 'My actions' },
  actionsWhy: {
    nl: 'Wat jij hebt beloofd, met de eerste stap.',
    en: 'What you promised, with the first step.',
  },
  messages: { nl: 'Mijn berichten', en: 'My messages' },
  messagesWhy: { nl: 'Alles wat ik je stuurde.', en: 'Everything I sent you.' },
  card: { nl: 'Mijn kaart', en: 'My card' },
  cardWhy: { nl: 'Mogen anderen jou vinden? Jij kiest.', en: 'May others find you? You choose.' },
  privacy: { nl: 'Wat bewaar je van mij?', en: 'What do you keep about me?' },
  otherLanguage: { nl: 'Speak English with me', en: 'Praat Nederlands met mij' },
  rehearsal: { nl: 'Oefening: klok en alle berichten', en: 'Rehearsal: clock and all messages' },
  noSession: {
    nl: 'Je doet nog niet mee aan een bijeenkomst. Vraag de organisatie om een plek.',
    en: 'You have not joined a meeting yet. Ask the organiser for a seat.',
  },
  helpTitle: { nl: 'Dit kan ik voor je doen', en: 'This is what I can do' },
  notUnderstood: {
    nl: (p: { said: string }) => `Ik snap '${p.said}' nog niet. Probeer een van deze woorden.`,
    en: (p: { said: string }) => `I do not understand '${p.said}' yet. Try one of these words.`,
  },
  commands: {
    nl: [
      { word: 'tafel', does: 'Waar moet ik zijn?' },
      { word: 'vind', does: 'Wie zoek je? Bijvoorbeeld: vind wmo.' },
      { word: 'contacten', does: 'Met wie heb ik gegevens geruild?' },
      { word: 'punt', does: 'Een punt opschrijven. Je woorden staan er dan al.' },
      { word: 'actie', does: 'Mijn acties. Met woorden erachter maak je een nieuwe.' },
      { word: 'kaart', does: 'Mogen anderen mij vinden?' },
      { word: 'berichten', does: 'Wat stuurde je mij?' },
      { word: 'privacy', does: 'Wat bewaar je van mij?' },
      { word: 'kanaal', does: 'Voor de organisatie: zet de rondes in dit kanaal.' },
      { word: 'english', does: 'Speak English with me.' },
    ],
    en: [
      { word: 'table', does: 'Where do I go?' },
      { word: 'find', does: 'Who are you looking for? For example: find wmo.' },
      { word: 'contacts', does: 'Whom did I swap details with?' },
      { word: 'point', does: 'Write down a point. Your words are there already.' },
      { word: 'action', does: 'My actions. With words behind it you make a new one.' },
      { word: 'card', does: 'May others find me?' },
      { word: 'messages', does: 'What did you send me?' },
      { word: 'privacy', does: 'What do you keep about me?' },
      { word: 'channel', does: 'For the organiser: show the rounds in this channel.' },
      { word: 'nederlands', does: 'Praat Nederlands met mij.' },
    ],
  },
  privacyTitle: { nl: 'Wat ik van je bewaar', en: 'What I keep about you' },
  privacyLines: {
    nl: [
      'Ik bewaar je naam, je organisatie en je tafel.',
      'Je telefoonnummer en mailadres deel ik alleen als jij ja zegt, met één persoon tegelijk.',
      'Zeg je nee, dan hoort de ander dat niet.',
      'Punten van de tafel bewaar ik zonder naam.',
      'Over de casus bewaar ik niets. Schrijf nooit een BSN of rekeningnummer op.',
      'Wil je meer weten, of wil je weg? Vraag het aan de organisatie.',
    ],
    en: [
      'I keep your name, your organisation and your table.',
      'I only share your phone number and mail address if you say yes. That is with one person at a time.',
      'If you say no, the other person is not told.',
      'I keep the points of the table without names.',
      'I keep nothing about the case. Never write down a BSN or a bank account.',
      'Do you want to know more, or leave? Ask the organiser.',
    ],
  },
} satisfies Record<string, Both<unknown>>;
