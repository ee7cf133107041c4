import type { ParkReason, Theme } from '../db/result-tables.ts';
import type { Layer, NoteKind, Role, RoundMode } from '../db/session-tables.ts';
import type { Both } from '../kernel/language.ts';

// The words people use for the things of a meeting, for every feature. Lower case, as inside a sentence; `asLabel`
// makes one the start of a line. Source: the terms of the method (domain 4.1).

export const layerWords = {
  board: { nl: 'bestuurder', en: 'board member' },
  manager: { nl: 'manager', en: 'manager' },
  professional: { nl: 'professional', en: 'professional' },
  policy: { nl: 'beleidsmedewerker', en: 'policy officer' },
  politics: { nl: 'raadslid', en: 'council member' },
  expert_by_experience: { nl: 'ervaringsdeskundige', en: 'expert by experience' },
  facilitator: { nl: 'begeleider', en: 'facilitator' },
} satisfies Record<Layer, Both<string>>;

/** What an expert by experience may be called instead. */
export const residentWords: Both<string> = { nl: 'inwoner', en: 'resident' };

/** A layer as a group of people. */
export const layerPluralWords = {
  board: { nl: 'bestuurders', en: 'board members' },
  manager: { nl: 'managers', en: 'managers' },
  professional: { nl: 'professionals', en: 'professionals' },
  policy: { nl: 'beleidsmedewerkers', en: 'policy officers' },
  politics: { nl: 'raadsleden', en: 'council members' },
  expert_by_experience: { nl: 'ervaringsdeskundigen', en: 'experts by experience' },
  facilitator: { nl: 'begeleiders', en: 'facilitators' },
} satisfies Record<Layer, Both<string>>;

export const roleWords = {
  organiser: { nl: 'organisator', en: 'organiser' },
  co_organiser: { nl: 'mede-organisator', en: 'co-organiser' },
  table_host: { nl: 'tafelbegeleider', en: 'table host' },
  participant: { nl: 'deelnemer', en: 'participant' },
} satisfies Record<Role, Both<string>>;

export const modeWords = {
  home: { nl: 'eigen tafel', en: 'own table' },
  mixed: { nl: 'gemengd', en: 'mixed' },
  block: { nl: 'als groep', en: 'as a group' },
  return_home: { nl: 'terug naar eigen tafel', en: 'back to own table' },
} satisfies Record<RoundMode, Both<string>>;

export const noteKindWords = {
  bottleneck: { nl: 'knelpunt', en: 'bottleneck' },
  bug: { nl: 'fout in het systeem', en: 'fault in the system' },
  solution: { nl: 'oplossing', en: 'solution' },
  insight: { nl: 'inzicht', en: 'insight' },
  question: { nl: 'vraag van de tafel', en: 'table question' },
  action_idea: { nl: 'idee voor een actie', en: 'action idea' },
} satisfies Record<NoteKind, Both<string>>;

export const noteKindPluralWords = {
  bottleneck: { nl: 'knelpunten', en: 'bottlenecks' },
  bug: { nl: 'fouten in het systeem', en: 'faults in the system' },
  solution: { nl: 'oplossingen', en: 'solutions' },
  insight: { nl: 'inzichten', en: 'insights' },
  question: { nl: 'vragen van de tafel', en: 'table questions' },
  action_idea: { nl: 'ideeën voor een actie', en: 'action ideas' },
} satisfies Record<NoteKind, Both<string>>;

/** What a point is about; the order in which themes are read (domain F3, F6). */
export const themeWords = {
  kennen: { nl: 'elkaar kennen', en: 'knowing each other' },
  taal: { nl: 'taal', en: 'language' },
  formulieren: { nl: 'formulieren', en: 'forms' },
  regels: { nl: 'regels', en: 'rules' },
  privacy: { nl: 'gegevens delen', en: 'sharing details' },
  tijd: { nl: 'tijd', en: 'time' },
  geld: { nl: 'geld', en: 'money' },
  regie: { nl: 'wie de leiding neemt', en: 'who takes the lead' },
  ruimte: { nl: 'ruimte om te handelen', en: 'room to act' },
  signalen: { nl: 'signalen doorgeven', en: 'passing on signals' },
  meedoen: { nl: 'zelf meedoen', en: 'having a say' },
} satisfies Record<Theme, Both<string>>;

/** Why a point has no action now, as people read it in the plan. */
export const parkWords = {
  later: { nl: 'Dit komt later aan de beurt.', en: 'This gets its turn later.' },
  elsewhere: { nl: 'Hier werken anderen al aan.', en: 'Others are working on this already.' },
  bigger: {
    nl: 'Dit is groter dan onze regio. We geven het door.',
    en: 'This is bigger than our region. We pass it on.',
  },
  unknown: {
    nl: 'Hier weten we nog te weinig van. We zoeken het uit.',
    en: 'We know too little about this. We find out more.',
  },
  own_words: { nl: 'Een andere reden, zie hieronder', en: 'Another reason, see below' },
} satisfies Record<ParkReason, Both<string>>;

/** How an action stands, for everybody in the meeting. */
export const stateWords = {
  seeks_owner: { nl: 'zoekt een eigenaar', en: 'looking for an owner' },
  agreed: { nl: 'afgesproken', en: 'agreed' },
  going: { nl: 'we zijn bezig', en: 'under way' },
  done: { nl: 'klaar', en: 'done' },
} satisfies Record<string, Both<string>>;

/** The word at the start of a line: "eigen tafel" becomes "Eigen tafel". */
export function asLabel(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
