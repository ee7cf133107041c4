import { anyPhrase, piece } from './note-check-text.ts';
import { atHome, notAsked, notSupposed, pronoun, somebody } from './note-check-who.ts';

const illness = piece`depressies?|psychoses?|schizofrenie|borderline|autisme|adhd|add|ptss|\p{L}*verslaving|
    dementie|alzheimer|anorexia|
  boulimia|burn-?out|\p{L}*kanker|leukemie|tumor|hiv|aids|diabetes|suikerziekte|parkinson|epilepsie|reuma|copd|hartinfarct|
  hersen(?:infarct|bloeding|letsel|tumor)|beroerte|trauma|lvb|nah|als-ziekte|paniekaanvallen|wanen|hallucinaties|
    straatvrees|(?:\p{L}+)?stoornis|
  verstandelijke beperking|(?:lichamelijke|geestelijke) beperking|hernia|hepatitis|long ?covid|delier|drankprobleem|
    alcoholprobleem|
  gokprobleem|chemo|miskraam|abortus|depression|psychosis|schizophrenia|autism|ptsd|addiction|dementia|(?:\p{L}+ )?cancer|
  a stroke|(?:\p{L}+ )?disorder`;
const ill = `\\p{L}*verslaafd|depressief|psychotisch|autistisch|schizofreen|bipolair|dement|su[iï]cidaal|zwakbegaafd|
    manisch|alcoholist|
  alcoholiste|zwanger|overspannen|opgebrand|hiv-positief|(?:verstandelijk|lichamelijk|geestelijk) beperkt|
    \\d maanden zwanger|gehandicapt|terminaal|
  (?:ernstig|chronisch|dood|psychisch|geestelijk) ?ziek|in de war|verward|blind|doof|slechtziend|slechthorend|
    ongeneeslijk ziek|
  opgenomen in (?:de|een) (?:ggz|kliniek|instelling|inrichting)|addicted|depressed|psychotic|autistic|schizophrenic|
  bipolar|suicidal|alcoholic|pregnant|terminally ill`;
const medicine = `anti(?:depressiva|psychotica)|methadon|lithium|ritalin|oxazepam|slaappillen|morfine|drugs|coca[iï]ne|
  hero[iï]ne|antidepressants|medication`;
// What happened to a body or a mind, behind 'his' or 'her' only.
const event = `zelfmoord(?:poging)?|zelfdoding|su[iï]cide(?:poging)?|overdosis|opname|crisisopname|zwangerschap|
    medicatie|medicijnen|
  beperking|handicap|ziekte|aandoening|psychiater|psycholoog|hartaanval|suicide attempt|overdose|pregnancy|illness`;
const deed = `hoort stemmen|hoorde stemmen|snijdt zich(?:zelf)?|automutileert|dementeert|hallucineert|blowt|
    deed een (?:zelfmoord)?poging|
  pleegde zelfmoord|nam een overdosis|sprong voor|drinkt (?:te veel|weer|elke dag)|tried to kill (?:him|her)self|
    hears voices|
  (?:is|was) (?:\\p{L}+ )?aan het (?:dementeren|dwalen|afkicken|hallucineren)|verloor (?:een|de) (?:kind|baby)`;
const degree = `(?:(?:een|an?|al|ook|nu|nog|weer|echt|heel|erg|zeer|flink|totaal|volledig|waarschijnlijk|jarenlang|
    inmiddels|sinds kort|
  last van|een vorm van|ernstige?|zware?|zwaar|lichte?|matige?|chronische?|beginnende|postnatale|severe|very|
    heavily) ){0,4}`;
const who = `${pronoun}|mw|dhr|${somebody}|${atHome}`;
// Somebody at work has a private life too; that a colleague is ill in general is about the work.
const atWork = `leidinggevende|collega|manager|teamleider|chef|baas|directeur|consulent|klantmanager|casemanager|
    contactpersoon|
  begeleider|bewindvoerder|mentor|wethouder|colleague|boss`;

export const health = anyPhrase([
  piece`(?:zijn|haar|mijn|his|her|my) diagnos(?:e|is)`,
  // 'zijn' is also 'are', so it needs a word in front that makes it 'his'.
  piece`(?:haar|mijn|his|her|my|z'n|d'r|(?<=(?:door|vanwege|met|over|van|na|voor|om|sinds|tijdens|
    ondanks) )zijn) ${degree}(?:${illness}|${event})`,
  piece`(?<=^|[.!?,:] )zijn ${degree}(?:${illness})${notAsked}`,
  piece`${notSupposed}(?:${who}|ik|i) (?:heb|heeft|had|kreeg|krijgt|is|was|raakte|have|has|got) ${degree}(?:${illness}|
    ${ill})`,
  piece`(?:heeft|had|kreeg|is|was|has) (?:${pronoun}) ${degree}(?:${illness}|${ill})`,
  piece`(?:${who}) (?:(?:zit|zat|belandde|leeft|is|was) (?:\p{L}+ )?(?:in|met|with)|lijdt aan|leed aan|
    worstelt met|kampt met|herstelt van|suffers from|struggles with) ${degree}(?:${illness})`,
  piece`(?:${who}) (?:slikt|slikte|gebruikt|gebruikte|spuit|takes|uses) (?:\p{L}+ )?(?:${medicine})`,
  piece`${notSupposed}(?:${who}) (?:${deed})`,
  piece`(?<!(?:van|voor|of) een )(?:${somebody}) (?:met|with) (?:\p{L}+ (?:en|and) )?${degree}(?:${illness})`,
  piece`(?:waar|waarvan) (?:de )?(?:vader|moeder|zoon|dochter|kind|man|vrouw) (?:${ill}) is|een (?:mevrouw|meneer|vrouw|
    man|dame|heer) in een rolstoel`,
  // Half a sentence: 'heeft borderline, wil geen hulp'.
  piece`(?<=^|[.!?] )(?:heeft|had|kreeg) ${degree}(?:${illness})${notAsked}`,
  piece`(?<=^|[.!?] )(?:is|was) ${degree}(?:${ill})(?! zijn)${notAsked}`,
  piece`(?<!een |a )(?:mijn|onze|de|die|deze|my|our|the) (?:${atWork}) (?:van \p{L}+ )?(?:(?:is|was|zit|
    raakte) (?:\p{L}+ ){0,3}(?:overspannen|
    opgebrand|depressief|verslaafd|zwanger|ziek thuis|burn-?out|opgenomen)|has (?:a )?(?:burn-?out|depression|cancer))`,
]);
