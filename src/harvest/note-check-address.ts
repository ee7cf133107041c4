import { anyPhrase, piece } from './note-check-text.ts';
import { person } from './note-check-who.ts';

const year = piece`(?:19|20)\d\d`;
// What follows a number that counts, not a number of a house.
const unit = piece`(?! ?(?:%|km|m2|x |(?:keer|uur|minuten|mensen|dagen|weken|maanden|jaar|euro|procent|stappen|
    haltes|meter|projecten|team(?:s)?|
  kilometer|vrijwilligers|kramen|plekken)(?!\p{L})))`;
const house = piece`(?!${year})\d{1,4}(?!\d|[.,:]\d)(?:-\d{1,3}|\p{L}|[- ](?:hs|bis))?(?![\p{L}\d])${unit}`;
const named = piece`(?-i:\p{Lu})\p{L}{1,30}`;
// Endings that ordinary words have too: 'onderweg', 'supermarkt', 'decade'.
const roads = 'weg|plein|hof|pad|park|markt|kade|dijk|dyk|wei|baan|ring|wal|brink|haven|burg';
const noRoad = `(?:onder|snel|spoor|auto|rijks|water|levens|tussen|midden|fiets|voet|uit|om|hoofd|lucht|zijn?|half|
    halver)weg|werkplein|
  schoolplein|(?:gerechts|paleis|kinder|kerk|thuis)hof|\\p{L}*(?:leer|zorg|klant|groei|wandel|fiets|stappen)pad|
    \\p{L}*(?:arbeids|woning|super|zorg|banen|
  week|rommel)markt|(?:barri|de|cas)cade|zorg\\p{L}*|leer\\p{L}*|werk\\p{L}*`;
const lane = `gracht|dreef|laan|steeg|singel|kade|hof|wal|brink|meent|markt|haven|dijk|plein|weg|voorhout|pad|baan|
    bolwerk|ring|straat|weide|kamp|werf`;

export const address = anyPhrase([
  piece`\p{L}{2,40}(?:straat|laan|steeg|gracht|singel|plantsoen|dreef|strjitte|leane|(?-i:(?<=\p{L}{4})str\.?)) ${house}`,
  // These endings are in ordinary words too, so a capital is needed, or an ending that is hardly ever a word.
  piece`(?!(?:${noRoad})(?!\p{L}))(?-i:\p{Lu})\p{L}{2,40}(?:${roads}) ${house}`,
  piece`(?!(?:${noRoad})(?!\p{L}))\p{L}{4,40}(?:weg|kade) ${house}`,
  // 'Oude Gracht 201', 'De Dreef 19', 'Achter de Hoven 112'.
  piece`(?-i:Oude|Nieuwe|Grote|Kleine|Lange|Korte|Hoge|Lage|Brede|Smalle|Eerste|Tweede|Achter|Voor|Noorder|Zuider|
    Ooster|Wester|De|Het)
    (?: de| het)? (?-i:(?=\p{Lu}))(?:${lane}|${named}(?:${lane})|hoven|wijk|es|vaart|akker|es?ch) ${house}`,
  piece`(?:woont|woonde|adres|lives|lived|brief ging|post ging|post komt|verhuisd|verhuisde|verhuist|ingeschreven|
    huisbezoek|overlast)[:]?
    [ ](?:(?:nog|nu|is|op|aan|in|at|de|het|naar|bij|klopt niet) ){0,3}(?-i:\p{Lu}\p{L}+(?: (?:de|het|van der|
    van de)(?= \p{Lu}))?(?: \p{Lu}\p{L}+){0,3}) ${house}`,
  piece`(?:bezoekadres|postadres|woonadres|adres):? (?:is |op |aan )?${named}(?: ${named}){0,2} ${house}`,
  piece`(?:woont|woonde) (?:\p{L}+ ){1,4}(?-i:\p{Lu}\p{L}+(?:straat|laan|weg|gracht|singel|plein|kade|dijk))`,
  piece`(?:huisnummer|huisnr\.?|op nummer|op nr\.?) \d{1,4}\p{L}? (?:in|van|aan) (?:de |het )?\p{L}{2,40}(?:straat|laan|
    weg|gracht|singel|plein|kade|hof|dreef)`,
  piece`(?:${person}|buren|gezin|familie) (?:van|op|from|at) (?:nr\.?|nummer|number|no\.?|huisnummer) \d{1,4}\p{L}?`,
  piece`(?:gezin|familie|${person}) (?:(?:\p{L}+|\d+) ){0,4}(?:in|aan|op|uit) de (?-i:\p{Lu})\p{L}+(?:straat|laan|weg|
    gracht|singel|plein|kade|dijk|hof)`,
  piece`\d{1,4} (?-i:(?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive))`,
]);

// What also stands behind a year or a count: laws, fields of work, words in capitals.
const abbreviation = `KM|KG|MB|GB|TB|PM|WW|EU|FG|AP|PW|OV|IT|HR|AI|NL|IS|EN|IN|OP|DE|ZE|WE|OM|TE|OF|ER|JE|WI|BI|IV|ID|
    MO|VO|PO|VN|BV|RO|IQ|
  EHBO|CO|AM|HO|WO|ZZ|WZ|GZ|VG|OK|TV|PC|XL|UU|MW`;
const lettered = '(?!S[ADS])[A-Z]{2}';

export const postcode = anyPhrase([
  // '2027 WI' is a year and a field of work; a postcode that looks like a year needs a place or a reason.
  piece`(?-i:(?!${year})[1-9]\d{3}(?! (?:${abbreviation})(?!\p{L}))[ -]?${lettered})`,
  piece`(?-i:${year}${lettered})`,
  piece`(?<!(?:jaar|jaarplan|jaarverslag|begroting|budget|plan|visie|agenda|pilot|project|programma|nota|in|sinds|vanaf|
    per|tot|voor|na|wet|wmo|van|
    eind|begin|zomer|najaar|voorjaar|q\d|kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|
    oktober|november|december) )(?-i:${year} (?!(?:${abbreviation})(?!\p{L}))${lettered}(?=,| (?:hoort|valt|kreeg|
    krijgt|staat|zit|is|\p{Lu}\p{Ll})))`,
  piece`(?:postcode|postcodes|pc|zip):?(?: is| van)? [1-9]\d{3}[ -]?[a-z]{2}`,
  piece`(?:woont|woonde|zit|staat ingeschreven) (?:op|in|aan) [1-9]\d{3}[ -]?[a-z]{2}`,
]);

const spelledAt = piece` ?[([{<] ?(?:at|apenstaart(?:je)?) ?[)\]}>] ?`;
const spelledDot = piece`(?: ?[([{] ?(?:dot|punt) ?[)\]}] ?| (?:dot|punt) )`;
const host = piece`[\p{L}\p{N}-]{1,63}`;

export const email = new RegExp(
  [
    piece`(?<=[\p{L}\p{N}])(?: ?@ ?|${spelledAt})${host}(?: ?\. ?\p{L}{2}|${spelledDot}\p{L}{2})`,
    piece`(?<=[\p{L}\p{N}]) (?:at|apenstaart(?:je)?) ${host}${spelledDot}\p{L}{2}`,
    // 'The form at uwv.nl' is a website: a name with a dot, or the word mail in front, makes it a mail address.
    piece`(?<=[._][\p{L}\p{N}._]{0,30}\p{L}|mail(?:adres)?(?: is|
    :| van \p{L}{2,10}:)? [\p{L}\p{N}]{2,30}) at ${host}\.\p{L}{2}`,
  ].join('|'),
  'giu',
);
