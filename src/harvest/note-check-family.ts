import { anyPhrase, piece } from './note-check-text.ts';
import { atHome, notSupposed, pronoun, relative } from './note-check-who.ts';

// 'Waar zijn moeder en kind samen welkom?' asks where they are.
const couple = '(?! en (?:kind|vader|moeder|man|vrouw)(?![\\p{L}]))';
// An organisation has partners too: 'jeugdzorg en haar partners'.
const notPartners = piece`(?! (?:en|of|and)(?!\p{L}))`;
const friend =
  'vriend(?:in)?|partner|ouders|zoons|dochters|broers|zussen|kleinkind(?:eren)?|kids|parents|sons|daughters';
const locked = '(?:de |een )?(?:detentie|gevangenis|cel|bak|kliniek|opvang|verpleeghuis|jail|prison)';
/** What happens to a person at home and is never about how organisations work together. */
export const fact = `(?:zit|zat|zitten) (?:\\p{L}+ )?(?:vast|gevangen|in ${locked}|zonder (?:geld|stroom|huis|gas|
    eten))|ligt in het ziekenhuis|ligt op de ic|
  (?:is|was|zijn|waren) (?:\\p{L}+ ){0,3}(?:overleden|opgenomen|vermoord|weggelopen|gedetineerd|opgepakt|uitgezet|dakloos|
  zwanger|gescheiden|vertrokken|verdwenen|uit huis (?:gezet|geplaatst))|(?:is|are) in (?:jail|prison)|
  (?:slaapt|sliep|slapen|woont|woonde|leeft) (?:\\p{L}+ ){0,5}(?:in (?:de|een|zijn|haar|z'n) (?:auto|caravan|busje|
    kelder|park|garage)|op straat)|
  sleeps (?:\\p{L}+ ){0,3}(?:car|street|park)|overleed|stierf|drinkt(?= en|[.,]|$)|dealt|steelt|gokt|
  (?:slaat|sloeg|mishandelt|mishandelde|bedreigt)(?: (?:haar|hem|de kinderen)|[.,]|$)|
  (?:wordt|werd|is) (?:\\p{L}+ )?(?:mishandeld|geslagen|misbruikt|opgepakt|uit huis (?:gezet|geplaatst)|uitgezet|bedreigd)|
  pleegde (?:zelfmoord|een overval)|was taken away|died`;
const neighbour = `bakker|slager|kapper|dominee|pastoor|imam|huisarts|dokter|burgemeester|wethouder|notaris|boer|juf|meester|
  schoolmeester|directeur|buurman|buurvrouw|buren|overburen|overbuurman|kroegbaas|smid|koster|agent|voorzitter|
    hiernaast|hierboven`;

export const family = anyPhrase([
  piece`(?<!en )(?:haar|his|her) gezin|(?:haar|mijn|mn|his|her|my|z'n|d'r|m'n) (?!gezin)(?:${relative})${couple}(?! tongue)`,
  // 'zijn' is also 'are': not behind who they are.
  piece`(?<!(?:wij|we|jullie|zij|ze|er|waar|die|dit|dat|deze|hoe|wie|wat|wanneer|waarom|en) )zijn (?:${relative})${couple}`,
  piece`(?:haar|his|her) (?:(?:\p{L}{2,6}|\d) )?(?:kinderen|children)|hun (?:zoon|dochter)`,
  piece`(?:haar|his|her|z'n|d'r) (?:${friend})${notPartners}`,
  piece`zijn kinderen (?:mogen|mag|zien|moeten|willen) (?:hem|niet|weer|nu)`,
  // 'Vader zit vast, moeder slaapt in de auto', without 'his' or 'her'.
  piece`${notSupposed}(?:${atHome}) (?:${fact})|(?:${atHome}) (?:overleden|in ${locked}|opgenomen|verdwenen|
    dakloos)(?= en |[.,;]|$)`,
  piece`(?:haar|her|his|z'n|d'r|(?:na|door|tijdens|sinds|voor|over) zijn) (?:scheiding|echtscheiding|ontslag|detentie|
    faillissement|huisuitzetting|overlijden|divorce|eviction)`,
  piece`(?:${pronoun}) (?:heeft|had|has|kreeg) (?:\p{L}+ )?(?:\d{1,2}|een|twee|drie|vier|vijf|zes|two|three|four|
    five) (?:\p{L}+ )?(?:kinderen|kids|children|zoons|dochters)`,
  piece`(?:broer|zus|moeder|vader|zoon|dochter|man|vrouw) van (?:de )?cli[eë]nte?|(?:zijn|haar) bewindvoerder|(?:oudste|
    jongste) is \d{1,2}`,
  // Everybody in the village knows whom it is about.
  piece`(?:tweeling|zoon|dochter|kinderen|vrouw|man|weduwe|ex|broer|zus|moeder|vader|kleinzoon|kleindochter) van (?:de |
    onze |mijn |een )?(?:${neighbour})`,
  piece`(?:${pronoun}) (?:${fact})`,
]);
