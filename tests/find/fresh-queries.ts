import { readQueries } from './queries.ts';

// Written when the search was tuned, and never tuned on: 24 of 30 the first time.
export const freshQueries = readQueries(`
wie kent iemand bij de voedselbank -> paula
hulp bij belastingschulden -> wouter
kinderbijslag -> truus ulrike
ontruiming voorkomen -> gonny
ik zoek een tolk ->
gezinsvoogt -> yara
iemand van MEE -> vincent wies
licht verstandelijke beperking -> vincent
thuiszitters -> daan irene
schoolverzuimm -> irene
eenzame ouderen -> koos
terug naar werk na ziekte -> ferdi
ex gedetineerden -> boris
gevangenis -> boris
van Vliet -> luuk dennis
dijkstra -> okke
Dykstra -> okke
mohamed -> mo
casemanager dementie -> huub
huisarts -> noud
budgetbegeleiding -> uma kees
geldproblemen jongeren -> rob
rechtshulp bij bezwaar -> claire
energierekening -> ralf
wijkverpleging -> frans
opvoedings ondersteuning -> dora
taalles voor nieuwkomers -> cindy fatih zeynep
wmo consulenten in bergum -> quirine
youth care -> yara sanne
werkgeversdienstverlening -> lars
`);

// Written after the sound of words and the first letter had been added, by who knew how it works: 30 of 30 the first time.
export const laterQueries = readQueries(`
wie regelt trapliften -> carla
rolstoel -> carla
loopbaanbegeleiding -> iris
cursus Nederlands -> cindy
zwerfjongeren -> umar sjaak
gokschulden -> oda rob uma
schuldsaneringg -> otto lotte rob
WSNP rechter -> otto
jongen met autisme -> niels zoe
iemand die mij kan helpen met DigiD -> els
pleegouders -> arno
ots -> yara bianca
huisuitzeting -> gonny
burenruzie -> henk freek
kredietbank schuldregeling -> lotte
uitkering aanvragen in Bergum -> jeroen petra
wethouder dijkhoven -> hans
Karima -> karima
el idrissi -> karima
Mariëke -> marieke
visser werkgevers -> lars
hersenletsel -> marieke
nazorg ex-gedetineerde -> boris
toeslag van de huur -> vlad
homeless people -> sjaak umar
domestic violence -> karima xenia vera
vrijwiligers -> saar
mantelzorg ondersteuning -> ina huub
sociaal pyschiatrisch verpleegkundige -> ilse
hengelsport ->
`);
