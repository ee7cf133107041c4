import type { Both } from '../kernel/language.ts';
import { leastMinimum, mostMinimum, mostStayAway } from './plan-choices.ts';

export const planChoiceWords = {
  title: { nl: 'Wensen voor de verdeling', en: 'Wishes for the plan' },
  why: {
    nl: 'Wat vind jij belangrijk? Ik houd er rekening mee als je de tafels verdeelt.',
    en: 'What matters to you? I keep to it when you plan the tables.',
  },
  profile: { nl: 'Wie zit bij wie?', en: 'Who sits with whom?' },
  profileHint: {
    nl: 'Gelijk verdeeld: niemand treft iemand drie keer, als dat kan. Dat kost een paar nieuwe gezichten. Meer nieuwe gezichten: dan blijven soms twee mensen de hele dag bij elkaar.',
    en: 'Evenly: nobody meets the same person three times, if possible. That costs a few new faces. More new faces: then some pairs stay together all day.',
  },
  even: { nl: 'Gelijk verdeeld', en: 'Spread evenly' },
  faces: { nl: 'Zo veel mogelijk nieuwe gezichten', en: 'As many new faces as possible' },
  expertMode: { nl: 'Ervaringsdeskundigen', en: 'Experts by experience' },
  expertModeHint: {
    nl: 'Met z’n tweeën praat soms makkelijker. Dan zitten ze wel aan minder tafels.',
    en: 'It can be easier to talk as a pair. Then they sit at fewer tables.',
  },
  spread: { nl: 'Verdeeld over de tafels', en: 'Spread over the tables' },
  pairs: { nl: 'Steeds met z’n tweeën of meer', en: 'Always with two or more' },
  noLoneExpert: { nl: 'Niet alleen tussen bestuurders', en: 'Not alone among board members' },
  noLoneExpertYes: {
    nl: 'Nooit één ervaringsdeskundige alleen met drie bestuurders',
    en: 'Never one expert by experience alone with three board members',
  },
  stayAway: {
    nl: (p: { layer: string }) => `Hoeveel procent van de ${p.layer} blijft weg?`,
    en: (p: { layer: string }) => `What percent of the ${p.layer} stay away?`,
  },
  stayAwayHint: {
    nl: 'Bij een gratis bijeenkomst is dat vaak 15 tot 30. Weet je het niet? Laat het dan op 0.',
    en: 'At a free meeting it is often 15 to 30. Not sure? Then leave it at 0.',
  },
  minimum: { nl: 'Minstens zo veel gasten aan een tafel', en: 'At least so many guests at a table' },
  minimumHint: {
    nl: 'Met minder komt het gesprek niet op gang. De tafelbegeleider telt niet mee.',
    en: 'With fewer the talk does not get going. The table host does not count.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
  kept: {
    nl: 'Bewaard. Ik houd er rekening mee als je de tafels verdeelt.',
    en: 'Saved. I will keep to it when you plan the tables.',
  },
  keptPlanAgain: {
    nl: 'Bewaard. Druk op ‘Verdeel opnieuw’, dan houd ik er rekening mee.',
    en: 'Saved. Press ‘Plan again’, and I will keep to it.',
  },
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
} satisfies Record<string, Both<unknown>>;

export const planChoiceRefusals = {
  minimumUnclear: {
    nl: `Vul bij gasten aan een tafel een getal in van ${leastMinimum} tot en met ${mostMinimum}.`,
    en: `For guests at a table, fill in a number from ${leastMinimum} to ${mostMinimum}.`,
  },
  percentUnclear: {
    nl: (p: { layer: string }) => `Vul bij ${p.layer} een heel getal in van 0 tot en met ${mostStayAway}.`,
    en: (p: { layer: string }) => `For ${p.layer}, fill in a whole number from 0 to ${mostStayAway}.`,
  },
} satisfies Record<string, Both<unknown>>;
