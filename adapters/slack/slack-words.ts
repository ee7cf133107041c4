import type { Both } from '../../src/kernel/language.ts';

export const slackWords = {
  outsider: {
    nl: 'Ik werk hier alleen voor mensen van deze werkruimte. Vraag de organisator hoe jij kunt meedoen.',
    en: 'Here I only work for people of this workspace. Ask the organiser how you can take part.',
  },
  silent: {
    nl: 'Slack geeft even geen antwoord. Probeer het zo nog een keer.',
    en: 'Slack does not answer for a moment. Please try again soon.',
  },
  wait: {
    nl: 'Een ogenblik. Ik ben er nog mee bezig.',
    en: 'One moment. I am still working on it.',
  },
  tooLate: {
    nl: 'Dat duurde te lang voor Slack. Druk nog een keer.',
    en: 'That took too long for Slack. Please press again.',
  },
  noFile: {
    nl: 'Ik kreeg dit bestand niet van Slack. Probeer het nog eens, of gebruik de webpagina.',
    en: 'Slack did not give me this file. Try again, or use the web page.',
  },
  stale: {
    nl: 'Deze knop doet het niet meer. Typ hoi, dan beginnen we opnieuw.',
    en: 'This button no longer works. Type hi and we start again.',
  },
} satisfies Record<string, Both<string>>;

export const installWords = {
  done: {
    nl: 'Gelukt. De bot zit nu in jullie Slack. Typ daar /vindelkaar.',
    en: 'Done. The bot is in your Slack now. Type /findeachother there.',
  },
  stopped: {
    nl: 'De bot is niet toegevoegd. Je kunt deze pagina sluiten.',
    en: 'The bot was not added. You can close this page.',
  },
  again: {
    nl: 'Deze link is verlopen of al gebruikt. Begin opnieuw op /slack/install.',
    en: 'This link has expired or was used already. Start again at /slack/install.',
  },
  failed: {
    nl: 'Slack gaf geen goed antwoord. Probeer het straks nog een keer.',
    en: 'Slack did not give a good answer. Please try again later.',
  },
} satisfies Record<string, Both<string>>;
