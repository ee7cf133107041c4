import { anyPhrase, piece } from './note-check-text.ts';

/** Organisations and roles a finger can be pointed at. */
const party = piece`gemeentes?|gemeenten|uwv|ggz|svb|cak|ciz|duo|ind|coa|cjib|lbio|mee|kvk|rijk|den haag|overheid|
    overheden|politie|justitie|
  openbaar ministerie|rechtbank|reclassering|veilig thuis|jeugdbescherming|jeugdzorg|belastingdienst|\p{L}*(?:wijk|
    buurt|gebieds|kern|dorps|jeugd|
  regie|sociaal )team(?:s)?|(?:sociale|dit|dat|die) team(?:s)?|\p{L}*verzekeraars?|zorgkanto(?:or|ren)|\p{L}*instelling(?:en)?|
    \p{L}*aanbieders?|\p{L}*corporaties?|
  woningbouw|verhuurders?|werkbedrij(?:f|ven)|werkplein(?:en)?|\p{L}*dienst(?:en)?|kredietbank|bank|banken|
  bewindvoerders?|mentoren|school|scholen|schoolbestu(?:ur|ren)|leerplicht|huisartsen?|huisarts|ziekenhui(?:s|zen)|
    klinie(?:k|ken)|arts|artsen|
  dokters?|specialist(?:en)?|psychiaters?|bestu(?:ur|ren)|bestuurders?|directie|directeur(?:en)?|management|
    \p{L}*managers?|leidinggevenden?|
  teamleiders?|wethouders?|burgemeesters?|(?:gemeente)?raad|college|raadsleden|beleid|beleidsmakers?|
    beleidsmedewerkers?|ambtenaren|
  ambtenaar|ministeries?|ministers?|provincies?|inspecties?|\p{L}*consulent(?:en)?|regisseurs?|afdeling(?:en)?|loket|
  balie|instanties?|bureaus?|organisaties?|projectleiders?|stuurgroep|werkgevers?|leveranciers?|ict|inkoop|kantoor|
  juristen|jurist|stadhuis|gemeentehuis|politiek|politici|bureaucratie|inkomen|club|lui|instituut|
  municipality|council|agency|agencies|insurers?|housing (?:association|office)|management|hospital|department|
    government|ministry|
  civil servants?|office|health insurer|bank|team leaders?|leadership`;

const ourselves = piece`we|wij|ik|wijzelf|bij ons|ons (?:eigen )?team|onze (?:eigen )?(?:organisatie|afdeling|kant)|
    wij als \p{L}+|i`;
const people = piece`\p{L}*inwoners?|bewoners?|burgers?|mensen|cli[eë]nte?n?|klant|klanten|pati[eë]nt|pati[eë]nten|
    ouders|ouder|kinderen|kind|jongeren|
  jongere|gezinnen|gezin|vaders?|moeders?|medewerkers?|professionals?|deelnemers?|mantelzorgers?|vrijwilligers?|
    statushouders?|
  hulpverleners?|sociaal werkers?|iemand|wie|je|jij|men|ouderen|collega's?|people|residents?|families|clients?|parents|
    children|everybody`;
const things = piece`\p{L}*syste(?:em|men)|techniek|computers?|website|app|apps|verbinding|wifi|printer|regels?|
    regeling(?:en)?|wet|wetten|\p{L}*formulier(?:en)?|
  brief|brieven|koppeling(?:en)?|software|digid|mail|mails|data|cijfers|wachtlijst(?:en)?|procedures?|dossiers?|proces|
    processen|zaal|
  koffie|letters?|forms?|systems?|rules?|laws?`;

const parties = anyPhrase([party]);
const nominative = anyPhrase([ourselves]);
const theirs = anyPhrase([party, 'jullie|zij|ze|daar|they|you|their|your']);
const named = anyPhrase([party, 'jullie|daar|you|your']);
const residents = anyPhrase([people]);
const tools = anyPhrase([things]);

/** A sentence in which something was found. */
export interface Sentence {
  /** What stands in front of it. */
  readonly before: string;
  readonly found: string;
  readonly whole: string;
}

/** `found` at `index` in `text`, and the sentence around it. */
export function sentenceAround(text: string, index: number, found: string): Sentence {
  const near = text.slice(Math.max(0, index - 300), index);
  const before = near.slice(
    Math.max(...['.', '!', '?', ';'].map((sign) => near.lastIndexOf(`${sign} `))) + 1,
  );
  const after = /^[^.!?;]{0,200}/u.exec(text.slice(index, index + 200))?.[0] ?? '';
  return { before, found, whole: before + after };
}

/** Is an organisation or a role named in it? */
export function partyIn(words: string): boolean {
  return within(words, parties);
}

/** Is it done by the writer's own side? 'We' and 'wij' are always who does it. */
export function oursIn({ before }: Sentence): boolean {
  return (
    lastOf(nominative, before) > lastOf(named, before) && lastOf(nominative, before) >= lastOf(theirs, before)
  );
}

/** Is an organisation, a role or 'they' in front of it? Then they do it. */
export function theirsIn(words: string): boolean {
  return (
    within(words, named) || (within(words, theirs) && !within(words, residents) && !within(words, tools))
  );
}

/** Residents, or a thing, and nobody else? */
export function nobodyIn(words: string): boolean {
  return (within(words, residents) || within(words, tools)) && !within(words, named);
}

/** A system or a form, and nobody else? */
export function onlyThingIn(words: string): boolean {
  return within(words, tools) && !within(words, residents) && !within(words, named);
}

function within(words: string, pattern: RegExp): boolean {
  return words.search(pattern) >= 0;
}

function lastOf(pattern: RegExp, words: string): number {
  let last = -1;
  for (const { index } of words.matchAll(pattern)) last = index;
  return last;
}
