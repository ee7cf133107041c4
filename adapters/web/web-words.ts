import type { Both } from '../../src/kernel/language.ts';

/** The words around the messages: what belongs to pages and to no other door. */
export const webWords = {
  name: { nl: 'Vind elkaar', en: 'Find each other' },
  door: { nl: 'de webpagina', en: 'the web page' },
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  sayLabel: { nl: 'Typ een woord', en: 'Type a word' },
  sayHint: { nl: 'Bijvoorbeeld: tafel, of vind wmo', en: 'For example: table, or find wmo' },
  saySend: { nl: 'Vraag', en: 'Ask' },
  youAre: {
    nl: (p: { name: string }) => `Je bent hier als ${p.name}.`,
    en: (p: { name: string }) => `You are here as ${p.name}.`,
  },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
  back: { nl: 'Terug', en: 'Back' },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  sure: { nl: 'Ja, ik weet het zeker', en: 'Yes, I am sure' },
  notNow: { nl: 'Nee, toch niet', en: 'No, not now' },
  optional: { nl: '(hoeft niet)', en: '(optional)' },
  room: {
    nl: (p: { max: number }) => `Er passen ${p.max} tekens in.`,
    en: (p: { max: number }) => `There is room for ${p.max} characters.`,
  },
  drag: { nl: 'Sleep dit ergens anders heen', en: 'Drag this somewhere else' },
  pick: { nl: 'Kies', en: 'Choose' },
  narrow: { nl: 'Zoek in deze lijst', en: 'Search this list' },
  /** '3 van 60' */
  of: { nl: 'van', en: 'of' },
  print: { nl: 'Printen', en: 'Print' },
  rehearsal: { nl: 'Oefening', en: 'Rehearsal' },
  version: {
    nl: (p: { version: string }) => `Versie ${p.version}`,
    en: (p: { version: string }) => `Version ${p.version}`,
  },
  language: { nl: 'Nederlands', en: 'English' },
  noConnection: {
    nl: 'Dit is niet aangekomen. Kijk of je internet hebt en probeer het nog een keer. Wat je typte staat er nog.',
    en: 'This did not arrive. Check your internet and try again. What you typed is still here.',
  },
  answerGone: {
    nl: 'Dit antwoord is er niet meer. Vraag het gerust nog een keer.',
    en: 'This answer is no longer here. Feel free to ask again.',
  },
  noSuchPage: {
    nl: 'Deze pagina bestaat niet. Ga naar het begin.',
    en: 'This page does not exist. Go to the start.',
  },
  cannotDoThat: {
    nl: 'Zo kan het niet. Ga naar het begin en gebruik daar de knop.',
    en: 'It does not work that way. Go to the start and use the button there.',
  },
  fromElsewhere: {
    nl: 'Dit kwam niet van mijn eigen pagina. Er is niets veranderd. Ga naar het begin en probeer het daar.',
    en: 'This did not come from my own page. Nothing has changed. Go to the start and try it there.',
  },
  tooBig: {
    nl: 'Dit is te groot. Een bestand mag 2 MB zijn. Maak het kleiner en probeer het opnieuw.',
    en: 'This is too big. A file may be 2 MB. Make it smaller and try again.',
  },
  unreadable: {
    nl: 'Dit kon ik niet lezen. Er is niets veranderd. Ga naar het begin en probeer het opnieuw.',
    en: 'I could not read this. Nothing has changed. Go to the start and try again.',
  },
} satisfies Record<string, Both<string> | Both<(p: never) => string>>;
