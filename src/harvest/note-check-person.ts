import { caseCode, phone, undated } from './note-check-numbers.ts';
import { phrase } from './note-check-text.ts';

// One person; the plural is a group and may be written about.
const person = `vrouw|man|mevrouw|meneer|dame|heer|moeder|vader|oma|opa|jongen|meisje|kind|inwoner|bewoner|cli[eë]nte?|klant|
  pati[eë]nte?|buurvrouw|buurman|weduwe|weduwnaar|statushouder|woman|lady|gentleman|mother|father|boy|girl|child|client|
  customer|patient|resident`;
const relative = `zoon(?:tje)?|dochter(?:tje)?|moeder|vader|oma|opa|broer(?:tje)?|zus(?:je)?|ex(?!-)|man|vrouw|kind|gezin|
  (?:stief|schoon|pleeg)(?:moeder|vader|zoon|dochter|kind|zus|broer)|klein(?:kind|zoon|dochter)|nicht|neef|tante|oom|
  vriendin|buurvrouw|buurman|son|daughter|mother|father|brother|sister|husband|wife|child|baby|girlfriend|boyfriend|
  neighbour|aunt|uncle|niece|nephew|grand(?:mother|father|son|daughter|child)`;
// 'Waar zijn moeder en kind samen welkom?' asks where they are.
const couple = '(?! en (?:kind|vader|moeder|man|vrouw)(?![\\p{L}]))';
const illness = String.raw`depressies?|psychoses?|schizofrenie|borderline|autisme|adhd|ptss|verslaving|dementie|alzheimer|anorexia|
  boulimia|burn-?out|\p{L}*kanker|leukemie|tumor|hiv|aids|diabetes|suikerziekte|parkinson|epilepsie|reuma|copd|hartinfarct|
  hersen(?:infarct|bloeding|letsel)|beroerte|trauma|lvb|paniekaanvallen|wanen|straatvrees|(?:\p{L}+)?stoornis|
  verstandelijke beperking|depression|psychosis|schizophrenia|autism|ptsd|addiction|dementia|(?:\p{L}+ )?cancer|
  a stroke|(?:\p{L}+ )?disorder`;
const ill = `verslaafd|depressief|psychotisch|autistisch|schizofreen|bipolair|dement|su[iï]cidaal|zwakbegaafd|manisch|
  alcoholist|zwanger|overspannen|opgebrand|hiv-positief|opgenomen in (?:de|een) (?:ggz|kliniek|instelling|inrichting)|addicted|depressed|psychotic|autistic|schizophrenic|
  bipolar|suicidal|alcoholic|pregnant`;
const medicine = `anti(?:depressiva|psychotica)|methadon|lithium|ritalin|oxazepam|slaappillen|morfine|drugs|coca[iï]ne|
  hero[iï]ne|antidepressants|medication`;
const degree =
  '(?:(?:een|an?|al|ook|nu|nog|weer|echt|heel|last van|ernstige?|zware?|lichte?|matige?|severe) ){0,4}';
const months = String.raw`(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}`;
const thing =
  'regel|regeling|wet|systeem|formulier|brief|afspraak|gebouw|rule|law|system|form|letter|building';
const year = String.raw`(?:19|20)\d\d`;
const lately = `(?:(?:vorige|afgelopen|vorig|afgelopen|last|this|deze|dit) (?:week|maand|jaar|month|year) |laatst |
  onlangs |gisteren |vandaag |vanochtend |pas |nu |ook |ooit |once )`;

const aboutOnePerson = {
  email: [/[\p{L}\p{N}](?: ?@ ?| ?[([]at[)\]] ?)[\p{L}\p{N}-]{1,63}\.\p{L}{2}/iu],
  address: [
    phrase`\p{L}{2,40}(?:straat|laan|steeg|gracht|singel|plantsoen|dreef|strjitte|leane) (?!${year})\d{1,4}\p{L}?`,
    // These endings are in ordinary words too, so only with a capital, and not these.
    phrase`(?-i:(?!Onderweg|Arbeidsm|Woningm|Zorg|Leer|Gerechts|Werkplein|Schoolplein)\p{Lu})\p{L}{2,40}
      (?:weg|plein|hof|pad|park|markt|kade|dijk|dyk|wei) (?!${year})\d{1,4}\p{L}?`,
    phrase`(?:woont|woonde|adres|lives|lived) (?:(?:is|op|aan|in|at|de|het) ){0,3}
      (?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}) (?!${year})\d{1,4}\p{L}?`,
    phrase`(?:woont|woonde) (?:\p{L}+ ){1,4}(?-i:\p{Lu}\p{L}+(?:straat|laan|weg|gracht|singel|plein|kade|dijk))`,
    phrase`\d{1,4} (?-i:(?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Lane|Avenue))`,
  ],
  postcode: [
    // '2015 WW' is a year and a law. No postcode ends in SA, SD or SS.
    phrase`(?-i:[1-9]\d{3}(?! (?:KM|KG|MB|GB|TB|PM|WW|EU|FG|AP|PW|OV|IT|HR|AI|NL|IS|EN|IN|OP|DE|ZE|WE|OM|TE|OF|ER|JE)(?!\p{L})) ?(?!S[ADS])[A-Z]{2})`,
    phrase`postcode:? [1-9]\d{3} ?[a-z]{2}`,
  ],
  birth_date: [
    phrase`(?:geboren op|geb\.|geb\.? ?dat\.?|geboortedatum|born on|date of birth)(?: is|:)? ?(?:the )?(?:\d{1,4}|${months})`,
    phrase`(?:is|was|ben|am) (?:\p{L}+ )?(?:geboren|born) in (?:\p{L}+ )?${year}`,
    // 'Mensen die geboren zijn na 1955' is a group.
    /(?:^|[.!?,] ?)(?:geboren|born):? (?:in |op |on )?(?:\p{L}+ )?(?:\d{1,2}[-/. ]|(?:19|20)\d\d)/iu,
    phrase`(?:hij|zij|ze|he|she|${person}) (?:is|komt|uit|van|geboren in) (?:(?:van|uit|from) )?19\d\d`,
    // A full date in the last century is hardly ever about cooperation.
    phrase`\d{1,2}[-/. ](?:\d{1,2}|${months})[-/. ]19\d\d|19\d\d-\d\d-\d\d`,
  ],
  case_number: [
    phrase`(?:(?:zaak|dossier|klant|cli[eë]nt|pati[eë]nt|polis|meldings?|aanvraag)(?:nummer|nr\.?)|kenmerk|dossier|zaak|
      (?:case|file|client|patient) (?:number|no\.?))(?: is| nr\.?|:)? ?(?!${year}(?![./-]?\d))\p{L}{0,4}[-/.]?\d[\d./-]{1,20}\d`,
    phrase`${year}[-/.](?-i:\p{Lu}{1,5})[-/.]\d{2,8}`,
  ],
  age: [
    // 'klant van 3 organisaties' is a count.
    phrase`(?:${person}|${relative}) (?:van|of|aged) \d{1,3}
      (?!\d|[-/]\d| (?:of|tot|or|to) \d| jaar (?:of|en) (?:ouder|jonger)| (?!soms|steeds|thuis|sinds|tussen|zonder|samen)\p{L}{3,}(?:en|s)(?!\p{L}))`,
    phrase`(?:hij|zij|ze|he|she|${person}|${relative}) (?:is|was|wordt|werd) (?:(?:nu|net|pas|al|bijna|now|just|only) )?\d{1,3}
      (?= ?(?:[.,;!?)]|$|en |and |years old|jaar(?! (?:geleden|bezig|kwijt|onderweg|verder|lang|klant))))`,
    phrase`(?<!(?:${thing}) (?:is|was) (?:(?:al|ruim|bijna|almost) )?)\d{1,3} (?:jaar oud|years old)`,
    phrase`\d{1,3}[- ]?(?:jarige|jarig(?= (?:kind|meisje|jongetje))|year-old)(?! (?:bestaan|looptijd|termijn|plan|contract|${thing}))`,
    /[,(] ?(?:1[679]|[2-9]\d) (?:jaar|years) ?[,)]/i,
    phrase`(?:${person}|${relative}) ?[(] ?\d\d(?= ?(?:jaar |jr\.? |j )?[,)])|(?:${person}), \d\d(?= ?[,.]| jaar)`,
  ],
  family: [
    phrase`(?<!en )(?:haar|his|her) gezin|(?:haar|mijn|his|her|my) (?!gezin)(?:${relative})${couple}(?! tongue)`,
    // 'zijn' is also 'are': not behind who they are.
    phrase`(?<!(?:wij|we|jullie|zij|ze|er|waar|die|dit|dat|deze|hoe|wie|wat|wanneer|waarom|en) )zijn (?:${relative})${couple}`,
    phrase`(?:haar|his|her) (?:(?:\p{L}{2,6}|\d) )?(?:kinderen|children)|hun (?:zoon|dochter)`,
  ],
  health: [
    phrase`(?:zijn|haar|mijn|his|her|my) diagnos(?:e|is)`,
    // 'zijn' is also 'are', so it needs a word in front that makes it 'his'.
    phrase`(?:haar|mijn|his|her|my|(?<=^|[.!?,:] |(?:door|vanwege|met|over|van|na|voor|om) )zijn) ${degree}(?:${illness})`,
    phrase`(?:hij|zij|ze|ik|he|she|i|${person}) (?:heb|heeft|had|kreeg|krijgt|is|was|raakte|have|has|got)
      [ ]${degree}(?:${illness}|${ill})`,
    phrase`(?:heeft|had|kreeg|is|was|has) (?:hij|zij|ze|he|she) ${degree}(?:${illness}|${ill})`,
    phrase`(?:hij|zij|ze|he|she|${person}) (?:(?:zit|zat|belandde|leeft|is|was) (?:\p{L}+ )?(?:in|met|with)|lijdt aan|leed aan|
      worstelt met|kampt met|herstelt van|suffers from|struggles with) ${degree}(?:${illness})`,
    phrase`(?:hij|zij|ze|he|she|${person}) (?:slikt|slikte|gebruikt|gebruikte|spuit|takes|uses) (?:\p{L}+ )?(?:${medicine})`,
    phrase`(?:${person}) (?:met|with) (?:\p{L}+ (?:en|and) )?${degree}(?:${illness})`,
  ],
  case_talk: [
    phrase`mijn (?:in|be)woner|(?:mijn|onze|my|our) (?:cli[eë]nte?|klant|pati[eë]nte?|casus|client|customer|patient)`,
    phrase`(?:${person}) van (?:mij|ons)|(?:een|one) (?:van|of) (?:mijn|onze|my|our) (?:\p{L}+ )?
      (?:cli[eë]nten|klanten|pati[eë]nten|bewoners|gezinnen|clients|customers|patients|residents|families)`,
    phrase`(?:zijn|haar|his|her) strafblad|(?:deze|die|this|that) (?!kind|inwoner|bewoner|resident|child|man of|vrouw of)(?:${person})|(?:dit|dat) (?:kind|gezin|meisje|echtpaar)|
      this (?:child|family)`,
    phrase`(?:ik|wij|we|i) (?:heb|hebben|had|hadden|ken|kennen|zag|zagen|sprak|spraken|hielp|hielpen|kreeg|kregen|begeleid|begeleiden|behandel|have|know|met|saw|helped)
      [ ]${lately}{0,2}(?:een|an?) (?:${person}|gezin|family)`,
    phrase`(?:heb|had|zag|sprak|hielp|kreeg) (?:ik|wij|we) ${lately}{0,2}een (?:${person}|gezin)`,
    phrase`(?:er was|er kwam|er zat|er belde|er is|(?:vorige|afgelopen) week (?:was|kwam|belde|zat)|there was) (?:er )?${lately}{0,2}(?:een|an?) (?:${person}|gezin|family)
      [ ](?:in|uit|bij|aan|met|van|die|dat|who|at|from|with)`,
    phrase`(?:gaat|ging) (?:hier )?om een (?:${person}|gezin)|(?:deze|die) casus|casus van (?:vorige|afgelopen|gisteren)|casus waarin|
      (?<!use |business |in )(?:casus|case) (?-i:[A-HJ-Z]|\d{1,3})|(?:cli[eë]nt|klant|pati[eë]nt) (?-i:[A-HJ-Z])\.?`,
    phrase`(?:hij|zij|ze|he|she) (?:heeft|had|has) (?:\p{L}+ )?(?:schulden|een strafblad|debts)|(?:hij|zij|ze) (?:blowt|dealt|drinkt te veel|zit vast)`,
  ],
};

/** What a text tells about one person, by plain patterns; names are looked for elsewhere. */
export type PersonRule = keyof typeof aboutOnePerson | 'phone';

/** `plain`: as `normalised` leaves it. */
export function toldOfOnePerson(plain: string): PersonRule[] {
  const rules = Object.keys(aboutOnePerson) as (keyof typeof aboutOnePerson)[];
  const told = new Set<PersonRule>(
    rules.filter((rule) => aboutOnePerson[rule].some((pattern) => pattern.test(plain))),
  );
  if (plain.search(caseCode) >= 0) told.add('case_number');
  if (undated(plain).search(phone) >= 0) told.add('phone');
  return [...told];
}
