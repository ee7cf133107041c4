import { readQueries } from './queries.ts';

// Written when the search was tuned, and never tuned on.
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
