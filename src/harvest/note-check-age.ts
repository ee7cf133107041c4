import { anyPhrase, piece } from './note-check-text.ts';
import { pronoun, relative, somebody } from './note-check-who.ts';

const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const fromTen = `(?:(?:${ones})(?:en|ën))?(?:${tens})|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|
    achttien|negentien`;
const written = `${fromTen}|${ones}`;
const years = piece`(?:1\d|[2-9]\d)`;

const thing = `regel|regeling|wet|systeem|formulier|brief|afspraak|gebouw|computer|laptop|contract|plan|website|auto|
    convenant|rule|law|
  system|form|letter|building`;
// 'Klant van 3 organisaties' and 'kind van twee culturen' count something.
const counted = piece`(?!\d|[-/]\d| (?:of|tot|or|to) (?:\d|${written})| jaar (?:of|en) (?:ouder|jonger)|
  [ ](?!soms|steeds|thuis|sinds|tussen|zonder|samen|moeten|kregen|plus)\p{L}{3,}(?:en|s)(?!\p{L})| (?:procent|meter|uur|
    euro))`;
const lasting = piece`(?! (?:\p{L}+ )?\p{L}*(?:bestaan|jubileum|looptijd|termijn|plan|contract|traject|convenant|
    subsidie|pilot|opleiding|
  programma|periode|overeenkomst|begroting|agenda|cyclus|studie|cursus|project|strategie|visie|garantie|lening|
  onderzoek|samenwerking|ervaring|${thing})(?!\p{L}))`;
const soon = `(?:(?:nu|net|pas|al|bijna|ook|morgen|straks|binnenkort|volgende (?:week|maand)|volgend jaar|dit jaar|
    deze maand|
  now|just|only) )?`;
const toldOn = `(?= ?(?:[.,;!?)]|$|jaar|jr|(?:die|uit|met|zonder|moet|moest|krijgt|kreeg|heeft|had|is|was|zit|zat|snapt|
    kan|kon|wil|
  mag|woont|slaapt|valt|raakt|raakte|verloor|werd|wordt|wacht|staat|stond|en|belt|belde|kwam|komt) ))`;

export const age = anyPhrase([
  piece`(?:${somebody}|${relative}) van \d{1,3}${counted}`,
  // 'Een man of 15' is about fifteen people.
  piece`(?<!een )(?:${somebody}|${relative}) (?:of|aged) \d{1,3}(?! ?(?:-|%|to|and|or)(?!\p{L})|\d)`,
  piece`(?:${somebody}|${relative}) van (?:${fromTen})${counted}`,
  piece`(?:jongen|jongetje|meisje|jochie|kind|zoon(?:tje)?|dochter(?:tje)?) van (?:${ones})(?! en)${counted}`,
  piece`(?:${somebody}|${relative}) v(?:\. ?| |/)?\d{1,2}${counted}`,
  // Any trade: 'een metselaar van 56 kreeg geen werk'.
  piece`(?:^|(?<=[.!?] )|een )(?!nummer|kamer|computer|printer|poster|folder|server|papier|document|moment|
    bijdrager)(?:[\p{L}-]{3,30})
    (?:aar|ster|eur|ist|ent|ant|bode|er) van (?:1[6-9]|[2-9]\d|${fromTen})${toldOn}${counted}`,
  piece`(?:baby|kind(?:je)?|zoontje|dochtertje|peuter|tweeling) van (?:\d{1,2}|\p{L}{2,8}) (?:dagen|weken|maanden)`,
  piece`(?:${pronoun}|${somebody}|${relative}) (?:is|was|wordt|werd) ${soon}(?:\d{1,3}|${fromTen})
    (?= ?(?:[.,;!?)]|$|en |and |years old|jaar(?! (?:geleden|bezig|kwijt|onderweg|verder|lang|klant))))`,
  piece`(?:${pronoun}) (?:${years}|${fromTen}) (?:is|was|werd|wordt)|is (?:net|pas|onlangs|vorige \p{L}+|
    gisteren) (?:${years}|${fromTen}) geworden`,
  piece`(?<!(?:${thing}) (?:van|is|was|of) (?:(?:al|ruim|bijna|almost) )?|\p{L}{2,30}(?:en|s|data) (?:van|zijn|waren|
    are) (?:(?:al|ruim|bijna) )?)
    (?:\d{1,3}|${fromTen}) (?:jaar oud|years old)`,
  piece`(?<!(?:elke|iedere|alle|every|each|per) )(?:\d{1,3}[- ]?|(?:${written})-?)(?:jarige|jarig(?= (?:kind|meisje|
    jongetje)))${lasting}`,
  piece`\d{1,3}[- ]year-old${lasting}`,
  piece`(?<=[,(] ?)(?:1[679]|[2-9]\d) (?:jaar|years)(?= ?[,)])`,
  piece`(?:${pronoun}|${somebody}|${relative}) ?[(] ?\d{1,2}(?= ?(?:jaar |jr\.? |j )?[,)])|
    (?:${somebody}), \d\d(?= ?[,.]| jaar)`,
  piece`(?:man|vrouw|mevrouw|meneer|dame|heer|jongen|meisje|moeder|vader|m|v)[,:;]? ${years} ?(?:jr|jaar)(?= ?(?:\.|,|;|
    $|zonder |met |en |dakloos|alleenstaand|oud))`,
  piece`(?:man|vrouw|jongen|meisje|dame|heer|vader|moeder) ${years}(?= ?(?:[.,;)/]|$| (?:met|uit|zonder|die) ))|
    (?-i:[MVmv])/${years}|(?<=^|[.,;:(] ?)[mv],? ?${years}(?= (?:met|uit|en|zonder)|,)`,
  piece`(?:${pronoun}|${somebody}|${relative})(?: is| was| van)?,? ?[(]?(?:van )?(?:(?:begin|midden|eind|
    half) (?:${tens}|[2-9]0)|
    (?:(?:achter|voor|ver|diep) )?in de (?:${tens}|[6-9]0)(?! (?:weken|dagen|jaar))|in (?:his|her) (?:early |late |
    mid )?(?:twen|thir|for|fif|six|seven|eigh|nine)ties)`,
  piece`(?<!(?:vanaf|tot|boven|onder|op) (?:de )?)(?:leeftijd|lft\.?)(?:[:,]| is)? \d{1,2}(?! ?(?:\+|-|tot|en ouder|
    jaar (?:en|of)))`,
  piece`(?<=, )aged \d\d|\d\d ?y/?o`,
]);
