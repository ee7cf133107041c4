import type { Both } from '../../src/kernel/language.ts';

export const teamsWords = {
  wait: {
    nl: 'Een ogenblik. Ik ben er nog mee bezig.',
    en: 'One moment. I am still working on it.',
  },
  below: {
    nl: 'Mijn antwoord staat hieronder.',
    en: 'My answer is below.',
  },
  inOwnChat: {
    nl: 'Ik stuur je antwoord in onze eigen chat.',
    en: 'I am sending your answer to our own chat.',
  },
  noOwnChat: {
    nl: 'Ik kan je nog niet apart schrijven. Zoek mijn naam in Teams en druk op Toevoegen.',
    en: 'I cannot write to you alone yet. Find my name in Teams and press Add.',
  },
  orHere: {
    nl: 'Of druk op de knop. Wat dan opengaat, zie jij alleen.',
    en: 'Or press the button. Only you see what opens then.',
  },
  openHere: { nl: 'Bekijk het hier', en: 'View it here' },
  outsider: {
    nl: 'Ik werk hier alleen voor mensen van deze organisatie. Vraag de organisator hoe jij kunt meedoen.',
    en: 'Here I only work for people of this organisation. Ask the organiser how you can take part.',
  },
  silent: {
    nl: 'Teams geeft even geen antwoord. Probeer het zo nog een keer.',
    en: 'Teams does not answer for a moment. Please try again soon.',
  },
  search: {
    nl: 'Typ een naam of een onderwerp.',
    en: 'Type a name or a topic.',
  },
  sorry: {
    nl: 'Dat ging niet goed. Probeer het zo nog een keer.',
    en: 'That did not go well. Please try again soon.',
  },
} satisfies Record<string, Both<string>>;
