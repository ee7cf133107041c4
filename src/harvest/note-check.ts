export type BlockRule = 'iban' | 'bsn';
export type WarnRule =
  | 'person_name'
  | 'watch_word'
  | 'email'
  | 'phone'
  | 'address'
  | 'postcode'
  | 'birth_date'
  | 'case_number'
  | 'age'
  | 'family'
  | 'health'
  | 'case_talk';
export type HintRule = 'blame';

/** Holds names of rules only, never a piece of the text, so that it can be shown and logged. */
export type NoteCheck =
  | { readonly verdict: 'ok' }
  | { readonly verdict: 'block'; readonly rule: BlockRule }
  | { readonly verdict: 'warn'; readonly rules: readonly WarnRule[] }
  | { readonly verdict: 'hint'; readonly rules: readonly HintRule[] };

/** `watchWords`: the organiser's own list (label of the case, a village). `names`: first and last names of participants. */
export interface Sensitive {
  readonly watchWords: readonly string[];
  readonly names: readonly string[];
}

/**
 * Looks whether a free text can be kept, before anything is written (domain 5.2).
 * `block`: never stored. `warn`: looks like it is about one person; the writer decides. `hint`: sounds like blame.
 * It works on plain patterns, in Dutch and English at once. It is a help, not a guarantee.
 */
export function checkText(text: string, sensitive: Sensitive): NoteCheck {
  const block = blockIn(text);
  if (block) return { verdict: 'block', rule: block };
  const plain = normalised(text);
  const undated = plain.replace(fullDate, '~');
  const warned = new Set<WarnRule>();
  if (mentionsName(plain, sensitive.names)) warned.add('person_name');
  if (mentionsAny(plain, sensitive.watchWords)) warned.add('watch_word');
  if (undated.search(phone) >= 0) warned.add('phone');
  if (plain.search(caseCode) >= 0) warned.add('case_number');
  for (const rule of Object.keys(aboutOnePerson) as PatternRule[]) {
    if (aboutOnePerson[rule].some((pattern) => pattern.test(plain))) warned.add(rule);
  }
  if (warned.size > 0) return { verdict: 'warn', rules: [...warned] };
  return blame.test(plain) ? { verdict: 'hint', rules: ['blame'] } : { verdict: 'ok' };
}

/** The rule by which nothing of this text may be kept, if there is one. */
export function blockIn(text: string): BlockRule | undefined {
  const plain = normalised(text);
  if (iban.test(plain)) return 'iban';
  const undated = plain.replace(fullDate, '~');
  const bare = [phone, amount, caseCode].reduce((rest, other) => rest.replace(other, '~'), undated);
  return hasBsn(bare) ? 'bsn' : undefined;
}

/** Full-width and Arabic digits, odd spaces and dashes, and invisible signs between digits all hide a number. */
function normalised(text: string): string {
  return text
    .replace(pieces, (piece) => piece.normalize('NFKC'))
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[’‘`´]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ');
}

// Normalising takes quadratic time on a long run of combining marks, so it gets short pieces.
const pieces = /.{1,500}/gsu;

/** A whole word or phrase, in any case; `(?-i:...)` inside makes capitals count. Line breaks are for the reader only. */
function phrase(parts: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  const pattern = String.raw(parts, ...lists).replace(/\n */g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');
}

const iban = /NL(?:[ .-]?\d){2}(?:[ .-]?[A-Z]){4}(?:[ .-]?\d){10}/i;

// What can have as many digits as a BSN but is something else.
const fullDate =
  /(?<!\d|\d[-/.])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d|[-/.]\d)/g;
// Dutch: 0 or +31 and nine digits; the last two stand together, so '012 345 672 3 keer' is none. Elsewhere: longer.
const gap = String.raw`(?: ?[(-] ?|\) ?|[ ./])?`;
const phone = new RegExp(
  String.raw`(?<!\d)(?:(?:0|(?:\+|00) ?31(?: ?\(0\))?${gap})[1-9](?:${gap}\d){7}\d|(?:\+(?!31)|00(?=32|49))[1-9](?:${gap}\d){9,13})(?!\d)`,
  'g',
);
const amount = /€ ?\d{1,3}(?:\.\d{3})+(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{3})+(?= ?(?:€|euro))/gi;
const caseCode =
  /(?<![\p{L}\p{N}])(?!BSN)\p{Lu}{1,4}[-/.]?(?:19|20)\d\d[-/.](?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\p{L}\p{N}])/gu;

/** Nine digits, also written in groups, or eight when the first zero is left out, that pass the eleven test. */
function hasBsn(text: string): boolean {
  const parts = text.split(/(\d+)/);
  for (let first = 1; first < parts.length; first += 2) {
    let digits = '';
    for (let at = first; at < parts.length && digits.length < 9; at += 2) {
      if (at > first && !betweenGroups.test(parts[at - 1] ?? '')) break;
      digits += parts[at] ?? '';
    }
    if (passesElevenTest(digits)) return true;
  }
  return [...text.matchAll(eightDigits)].some(([found]) => passesElevenTest(`0${found.replace(/\D/g, '')}`));
}

const betweenGroups = /^(?:[ ._/·|-]{1,3}|,)$/;
// Fewer ways to write it than with nine: '2019-2023' and '9.30-11.00' also have about eight.
const eightDigits =
  /(?<!\d|\d[._/,-])\d{8}(?![._/,-]?\d)|(?<!\d|\d[ ._/,-])\d{1,7}(?:[ .]\d{1,7}){1,7}(?![ ._/,-]?\d)/g;

function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

// One person; the plural is a group and may be written about.
const person = `vrouw|man|mevrouw|meneer|dame|heer|moeder|vader|oma|opa|jongen|meisje|kind|inwoner|bewoner|cli[eë]nte?|klant|
  pati[eë]nte?|woman|lady|gentleman|mother|father|boy|girl|child|client|customer|patient|resident`;
const relative = `zoon(?:tje)?|dochter(?:tje)?|moeder|vader|oma|opa|broer(?:tje)?|zus(?:je)?|ex(?!-)|man|vrouw|kind|gezin|
  son|daughter|mother|father|brother|sister|husband|wife|child|baby`;
const illness = String.raw`depressie|psychose|schizofrenie|borderline|autisme|adhd|ptss|verslaving|dementie|anorexia|
  burn-?out|kanker|hiv|trauma|(?:\p{L}+)?stoornis|verstandelijke beperking|
  depression|psychosis|schizophrenia|autism|ptsd|addiction|dementia|cancer|(?:\p{L}+ )?disorder`;
const ill = `verslaafd|depressief|psychotisch|autistisch|schizofreen|bipolair|dement|su[iï]cidaal|zwakbegaafd|manisch|alcoholist|
  addicted|depressed|psychotic|autistic|schizophrenic|bipolar|suicidal|alcoholic`;
const degree = '(?:(?:een|an?|al|ook|nu|nog|weer|last van|ernstige|zware|lichte|severe) ){0,3}';
const months = String.raw`(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}`;
const thing =
  'regel|regeling|wet|systeem|formulier|brief|afspraak|gebouw|rule|law|system|form|letter|building';
const year = String.raw`(?:19|20)\d\d`;

type PatternRule = Exclude<WarnRule, 'watch_word' | 'phone'>;

const aboutOnePerson: Readonly<Record<PatternRule, readonly RegExp[]>> = {
  person_name: [
    // A title and a capital; 'familie en vrienden' has none. MS in capitals is an illness or a firm.
    phrase`(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|heer|dhr\.?|familie|fam\.?|mrs\.?|mr\.?|(?-i:Ms\.?)|(?-i:Miss)|mister)
      [ ](?:(?-i:\p{Lu})\. ?){0,4}(?:(?:de|den|der|van|ten|ter|te|in|'t|el|al) ){0,3}(?-i:(?:\p{Lu}\. ?){0,4}\p{Lu}\p{L}+)`,
  ],
  email: [/[\p{L}\p{N}](?:@| ?[([]at[)\]] ?)[\p{L}\p{N}-]{1,63}\.\p{L}{2}/iu],
  address: [
    phrase`\p{L}{2,40}(?:straat|laan|steeg|gracht|singel|plantsoen|dreef|strjitte|leane) (?!${year})\d{1,4}\p{L}?`,
    // These endings are in ordinary words too, so only with a capital, and not these.
    phrase`(?-i:(?!Onderweg|Arbeidsm|Woningm|Zorg|Leer|Gerechts|Werkplein|Schoolplein)\p{Lu})\p{L}{2,40}
      (?:weg|plein|hof|pad|park|markt|kade|dijk|dyk|wei) (?!${year})\d{1,4}\p{L}?`,
    phrase`(?:woont|woonde|adres|lives|lived) (?:(?:is|op|aan|in|at|de|het) ){0,3}
      (?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}) (?!${year})\d{1,4}\p{L}?`,
    phrase`\d{1,4} (?-i:(?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Lane|Avenue))`,
  ],
  postcode: [
    // '2015 WW' is a year and a law. No postcode ends in SA, SD or SS.
    phrase`(?-i:[1-9]\d{3}(?! (?:WW|EU|FG|AP|PW|OV|IT|HR|AI|NL|IS|EN|IN|OP|DE|ZE|WE|OM|TE|OF|ER|JE)(?!\p{L})) ?(?!S[ADS])[A-Z]{2})`,
    phrase`postcode:? [1-9]\d{3} ?[a-z]{2}`,
  ],
  birth_date: [
    phrase`(?:geboren op|geb\.|geboortedatum|born on|date of birth)(?: is|:)? ?(?:the )?(?:\d{1,4}|${months})`,
    phrase`(?:is|was|ben|am) (?:\p{L}+ )?(?:geboren|born) in (?:\p{L}+ )?${year}`,
    // A full date in the last century is hardly ever about cooperation.
    phrase`\d{1,2}[-/. ](?:\d{1,2}|${months})[-/. ]19\d\d|19\d\d-\d\d-\d\d`,
  ],
  case_number: [
    phrase`(?:(?:zaak|dossier|klant|cli[eë]nt|pati[eë]nt|polis|meldings?|aanvraag)(?:nummer|nr\.?)|kenmerk|dossier|zaak|
      (?:case|file|client|patient) (?:number|no\.?))(?: is| nr\.?|:)? ?(?!${year}(?![./-]?\d))\p{L}{0,4}[-/.]?\d[\d./-]{1,20}\d`,
  ],
  age: [
    // 'klant van 3 organisaties' is a count.
    phrase`(?:${person}|${relative}) (?:van|of|aged) \d{1,3}
      (?!\d| (?:of|tot|or|to) \d| (?!soms|steeds|thuis|sinds|tussen|zonder|samen)\p{L}{3,}(?:en|s)(?!\p{L}))`,
    phrase`(?:hij|zij|ze|he|she|${person}|${relative}) (?:is|was|wordt|werd) (?:(?:nu|net|pas|al|bijna|now|just|only) )?\d{1,3}
      (?= ?(?:[.,;!?)]|$|en |and |years old|jaar(?! (?:geleden|bezig|kwijt|onderweg|verder|lang|klant))))`,
    phrase`(?<!(?:${thing}) (?:is|was) (?:(?:al|ruim|bijna|almost) )?)\d{1,3} (?:jaar oud|years old)`,
    phrase`\d{1,3}[- ]?(?:jarige|jarig(?= (?:kind|meisje|jongetje))|year-old)(?! (?:bestaan|looptijd|termijn|plan|contract|${thing}))`,
    /[,(] ?(?:1[6-9]|[2-9]\d) (?:jaar|years) ?[,)]/i,
  ],
  family: [
    phrase`(?:haar|zijn|mijn|his|her|my) (?:${relative})`,
    phrase`haar kinderen|her children|hun (?:zoon|dochter)`,
  ],
  health: [
    phrase`(?:zijn|haar|mijn|his|her|my) diagnos(?:e|is)`,
    // 'zijn' is also 'are', so it needs a word in front that makes it 'his'.
    phrase`(?:haar|mijn|his|her|my|(?<=^|[.!?,:] |(?:door|vanwege|met|over|van|na|voor|om) )zijn) ${degree}(?:${illness})`,
    phrase`(?:hij|zij|ze|ik|he|she|i|${person}) (?:heb|heeft|had|kreeg|krijgt|is|was|raakte|have|has|got)
      [ ]${degree}(?:${illness}|${ill})`,
    phrase`(?:heeft|had|kreeg|is|was|has) (?:hij|zij|ze|he|she) ${degree}(?:${illness}|${ill})`,
    phrase`(?:${person}) (?:met|with) (?:\p{L}+ (?:en|and) )?${degree}(?:${illness})`,
  ],
  case_talk: [
    phrase`(?:mijn|onze|my|our) (?:cli[eë]nte?|klant|pati[eë]nte?|casus|client|customer|patient)`,
    phrase`(?:deze|die|this|that) (?!kind|inwoner|bewoner|resident|child)(?:${person})|(?:dit|dat) (?:kind|gezin|meisje|echtpaar)|
      this (?:child|family)`,
    phrase`(?:ik|wij|we|i) (?:heb|hebben|had|hadden|ken|kennen|zag|have|know) (?:een|an?) (?:${person}|gezin|family)`,
    phrase`(?:gaat|ging) (?:hier )?om een (?:${person}|gezin)|(?:deze|die) casus|(?:casus|case) (?-i:[A-HJ-Z]|\d{1,3})`,
  ],
};

const blame = phrase`nooit|never|luie?|lazy|schuld van(?! (?:€|\d|mensen|inwoner|gezin))|(?:jullie|hun|eigen) schuld|
  fault of|(?:their|your|\p{L}+'s) fault|to blame|dom|domme|stupid|onbekwaam|incompetent|waardeloos|waardeloze|useless|
  prutsers?|liegt|liegen|lying`;

/** A first or last name counts with a capital only: 'Wil' and 'wil' differ. A full name counts in any case. */
function mentionsName(text: string, names: readonly string[]): boolean {
  const known = new Set(
    names
      .flatMap(wordsOf)
      .map(folded)
      .filter((part) => part.length > 1),
  );
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const name = [folded(word), folded(word).replace(/s$/, '')].find((form) => known.has(form));
    if (name === undefined || particles.has(name)) continue;
    const opensSentence = /(?:^|[.!?:;"'(] ?)$/.test(text.slice(Math.max(0, index - 2), index));
    if (!opensSentence || !(name.length < 3 || ordinaryWords.has(name))) return true;
  }
  const fullNames = names.filter((name) => wordsOf(name).length > 1);
  return mentionsAny(text, fullNames);
}

const particles: ReadonlySet<string> = new Set(wordsOf('van de den der het ten ter te von el al'));

// Names that are also words: at the start of a sentence the capital says nothing.
const ordinaryWords: ReadonlySet<string> = new Set(
  wordsOf(`wil mei roos hoop storm max bas ster wolf beer kok bakker visser boer berg bos dijk meer kuiper groot klein
    jong wit zwart bruin koning prins vos haan post kerk veen hoek stad goed will may mark rose grace hope bill frank
    grant young brown white small long best`),
);

/** Whole words, whatever the capitals and accents, also with an s behind them. */
function mentionsAny(text: string, wanted: readonly string[]): boolean {
  const words = ` ${wordsOf(folded(text)).join(' ')} `;
  return wanted
    .map((one) => wordsOf(folded(one)).join(' '))
    .some((one) => one !== '' && (words.includes(` ${one} `) || words.includes(` ${one}s `)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
