import type { Both } from '../kernel/language.ts';

export const personWords = {
  wrongCode: {
    nl: 'Ik ken deze code niet. Kijk nog eens op je badge. Lukt het niet? De balie helpt je graag.',
    en: 'I do not know this code. Please check your badge. Still no luck? The desk is happy to help.',
  },
  oldCode: {
    nl: 'Deze code geldt niet meer. Er is een nieuwe badge gemaakt. De balie helpt je graag.',
    en: 'This code is no longer valid. A new badge was made. The desk is happy to help.',
  },
  tooManyTries: {
    nl: 'Je hebt vijf keer een verkeerde code getypt. Wacht tien minuten, of loop even naar de balie.',
    en: 'You typed a wrong code five times. Wait ten minutes, or come to the desk.',
  },
  someoneElse: {
    nl: (p: { name: string }) =>
      `Ik ken je hier als ${p.name}. Ben jij iemand anders? Gebruik dan je eigen telefoon, of vraag de balie.`,
    en: (p: { name: string }) =>
      `I know you here as ${p.name}. Are you someone else? Use your own phone, or ask the desk.`,
  },
  welcome: {
    nl: (p: { name: string }) => `Welkom, ${p.name}! Fijn dat je er bent.`,
    en: (p: { name: string }) => `Welcome, ${p.name}! Good to have you here.`,
  },
  keep: {
    nl: 'Ik bewaar je naam, je organisatie en je tafel. Je nummer deel ik alleen als jij ja zegt.',
    en: 'I keep your name, organisation and table. I only share your number if you say yes.',
  },
  secondDevice: {
    nl: 'Je plek is nu ook op een ander apparaat open. Was jij dat niet? Loop even naar de balie.',
    en: 'Your seat is now open on another device too. Was that not you? Please come to the desk.',
  },
  isThisYou: {
    nl: (p: { name: string }) => `Ben jij ${p.name}?`,
    en: (p: { name: string }) => `Are you ${p.name}?`,
  },
  linkIsYours: {
    nl: 'Deze link is alleen voor jou. Druk op de knop om je plek te openen. Ben jij iemand anders? Sluit dan deze pagina.',
    en: 'This link is only for you. Press the button to open your seat. Are you somebody else? Then close this page.',
  },
  yesThatIsMe: { nl: 'Ja, dit ben ik', en: 'Yes, that is me' },
  linkIsOver: {
    nl: 'Deze link is al gebruikt of te oud. Typ de code van je badge, of vraag de balie om hulp.',
    en: 'This link was used already or is too old. Type the code on your badge, or ask the desk.',
  },
  fileElsewhere: {
    nl: 'Dit bestand krijg je op je eigen pagina. Zo blijft het niet in een chat staan.',
    en: 'You get this file on your own page. That way it does not stay behind in a chat.',
  },
  toOwnPage: { nl: 'Naar mijn eigen pagina', en: 'To my own page' },
  ownPage: { nl: 'Open mijn pagina', en: 'Open my page' },
  ownPageOnce: {
    nl: 'Deze link is alleen voor jou. Hij werkt één keer, een kwartier lang.',
    en: 'This link is only for you. It works once, for fifteen minutes.',
  },
  noOwnPage: {
    nl: 'Dit kan alleen in een browser. Die is hier nog niet. Vraag het de organisator.',
    en: 'This needs a browser page, and there is none here yet. Ask the organiser.',
  },
  languageChosen: { nl: 'Vanaf nu praat ik Nederlands met je.', en: 'From now on I speak English with you.' },
  messages: { nl: 'Mijn berichten', en: 'My messages' },
  nothingToDo: { nl: 'hier hoef je niets meer mee', en: 'nothing left to do here' },
  noMessages: { nl: 'Er zijn nog geen berichten voor je.', en: 'There are no messages for you yet.' },
  badgeCodes: { nl: 'Codes voor de badges', en: 'Codes for the badges' },
  badgeCodesWhy: {
    nl: 'Zet de code op de badge. Wie de code typt, doet mee. Badge kwijt? Maak een nieuwe code.',
    en: 'Put the code on the badge. Whoever types it has joined. Badge lost? Make a new code.',
  },
  newCode: { nl: 'Nieuwe code', en: 'New code' },
  newCodeSure: {
    nl: (p: { name: string }) => `De code die ${p.name} nu heeft, werkt dan niet meer.`,
    en: (p: { name: string }) => `The code that ${p.name} has now stops working.`,
  },
  codeIsNow: {
    nl: (p: { name: string; code: string }) =>
      `De nieuwe code van ${p.name} is ${p.code}. De oude werkt niet meer.`,
    en: (p: { name: string; code: string }) =>
      `The new code of ${p.name} is ${p.code}. The old one no longer works.`,
  },
  claimed: { nl: 'doet mee', en: 'has joined' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;
