import { anyPhrase, piece } from './note-check-text.ts';
import { notSupposed, person } from './note-check-who.ts';

const lately = `(?:(?:vorige|afgelopen|vorig|afgelopen|last|this|deze|dit) (?:week|maand|jaar|month|year) |laatst |
  onlangs |gisteren |vandaag |vanochtend |vanmorgen |vanmiddag |net |pas |nu |ook |ooit |once )`;
const ours = `mijn|mn|m'n|me|onze|ons|my|our`;
const served = 'cli[eë]nte?|klant|pati[eë]nte?|pupil|casus|customer|client|patient';
const living = `woont|woonde|slaapt|sliep|kreeg|krijgt|moest|mist|wacht|wachtte|verloor|raakte|snapt|snapte|begrijpt|
    begreep|durft|durfde|belde|belt|zoekt|leeft|tekende|
  schaamt|huilde|vroeg|kwam|belandde|sleeps|lives|lost|waits|got|called`;
const state = `analfabeet|laaggeletterd|illegaal|agressief|failliet|gescheiden|weduwe|weduwnaar|werkloos|ontslagen|
    uitgeprocedeerd|dakloos|uitgezet|afgewezen|stopgezet|ingetrokken|homeless|evicted`;
const day = `vorige week|afgelopen \\p{L}+|laatst|gisteren|vandaag|vanochtend|vanmorgen|vanmiddag|onlangs|yesterday|
    today|last (?:week|month|year)`;

/** A story about one client, as professionals tell it. */
export const caseTalk = anyPhrase([
  // 'Onze klant centraal' stands on the wall.
  piece`mijn (?:in|be)woner|(?:${ours}) (?:${served}|resident)(?! centraal| staat centraal| is koning)`,
  piece`${notSupposed}(?:${person}) van (?:mij|me|ons)(?! naar)|(?:een|one) (?:van|of) (?:mijn|onze|my|our) (?:\p{L}+ )?
    (?:cli[eë]nten|klanten|pati[eë]nten|bewoners|gezinnen|clients|customers|patients|residents|families)|(?:uit|
    in) (?:mijn|m'n) caseload`,
  piece`(?:zijn|haar|his|her) strafblad|(?:deze|die|this|that) (?:ene )?(?!kind|inwoner|bewoner|resident|child|man of|
    vrouw of|teenager)(?:${person})|
    (?:dit|dat) (?:kind|gezin|meisje|echtpaar|jochie)|this (?:child|family)`,
  piece`(?:ik|wij|we|i) (?:heb|hebben|had|hadden|ken|kennen|zag|zagen|sprak|spraken|hielp|hielpen|kreeg|kregen|begeleid|
    begeleiden|behandel|have|know|met|saw|helped)
    [ ]${lately}{0,2}(?:een|an?) (?:${person}|gezin|family)`,
  piece`(?:heb|had|zag|sprak|hielp|kreeg) (?:ik|wij|we) ${lately}{0,2}een (?:${person}|gezin)|(?<=^|[.!?] )(?:had|heb|
    sprak|zag) ${lately}{1,2}een (?:${person}|gezin)`,
  piece`(?:er was|er kwam|er zat|er belde|er is|(?:vorige|afgelopen) week (?:was|kwam|belde|zat)|
    there was) (?:er )?${lately}{0,2}(?:een|an?) (?:${person}|gezin|family)
    [ ](?:in|uit|bij|aan|met|van|die|dat|who|at|from|with)`,
  piece`(?:${day}),? (?:belde|kwam|stond|zat|was|huilde|had|liep|came|called)? ?(?:er |there )?(?:een|an?) (?:${person}|
    gezin|family)
    (?! van (?:de|het) )`,
  piece`(?:yesterday|today|last (?:week|month)),? an? (?:${person}|family)`,
  piece`(?:gaat|ging) (?:hier )?om een (?:${person}|gezin)|(?:deze|die) casus|casus van (?:vorige|afgelopen|gisteren)|
    casus waarin|casus (?:van|over|met|rond|rondom) (?:een|de) (?:${person}|gezin)|
    (?<!use |business |in )(?:casus|case) (?-i:[A-HJ-Z]|\d{1,3})|(?:cli[eë]nt|klant|pati[eë]nt) (?-i:[A-HJ-Z])\.?`,
  // 'Hij woont in een stacaravan': nobody was named before, so it is somebody they know.
  piece`(?<=^)(?:hij|zij|ze|he|she) (?:\p{L}+ )?(?:${living})`,
  piece`${notSupposed}(?:hij|zij|ze|he|she|${person}) (?:is|was|werd|wordt|raakte|got) (?:\p{L}+ ){0,3}(?:${state})`,
  piece`(?:zijn|haar|z'n|d'r|his|her) (?:uitkering|toeslag|huis|woning|baan|huur|aanvraag|inkomen|stroom|gas|dossier|
    bewind|bijstand|benefits|house|rent) (?:is|was|werd|wordt|stopte)`,
  piece`(?:hij|zij|ze|he|she) (?:heeft|had|has) (?:\p{L}+ )?(?:(?:€ ?)?[\d.]+ (?:euro )?)?(?:schulden|schuld|huurschuld|
    een strafblad|debts?)|
    (?:hij|zij|ze|he|she) (?:blowt|dealt|drinkt te veel|zit vast|kan niet (?:lezen|schrijven)|can't (?:read|write)|
    cannot (?:read|write)|vluchtte|(?:staat|zit) (?:onder bewind|in de schuldsanering))`,
]);
