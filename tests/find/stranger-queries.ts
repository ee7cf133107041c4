/** A search by somebody who had not seen the finder. */
export interface StrangerQuery {
  readonly kind: string;
  readonly query: string;
  /** One of these must be the first. Empty: nobody may be found. */
  readonly first: readonly string[];
  /** These belong in the first ten too. */
  readonly also: readonly string[];
  /** None of these in the first three. */
  readonly never: readonly string[];
}

// kind: query -> who comes first / who belongs too / who never
export const strangerQueries = readQueries(`
name: anais verhoeven -> c001
name: Fatima -> c048 c057
name: jansen -> c046 c085 c151 / c014 c032
name: velde pieter -> c004
name: heuvel kuipers -> c007
name: w. kowalski -> c010
name: J.W. Dekkers -> c050
name: jan willem -> c050 / c091
name: t hart -> c005
name: truus -> c134 c187
name: Peters -> c033 / c012
name: mevr arslan -> c044
name-typo: annais verhoefen -> c001
name-typo: bjorn timermans -> c002
name-typo: gulsen uzdemir -> c003
name-typo: voitek kovalski -> c010
name-typo: mustafa jildiz -> c021 /  / c141
name-typo: saskia heuvel kuypers -> c007
name-typo: meriem celick -> c051
name-typo: gebremedin -> c180
name-typo: vandenberge -> c160
name-typo: raemakers -> c212 c231
name-typo: karen janssen -> c014 c085
name-typo: bilal ouwahabi -> c235
organisation: kredietbank -> c069 c070 c071 c072 c073 c074 c075
organisation: uwv -> c132 c133 c134 c135 c136 c137 c138
organisation: woonveste -> c076 c077 c078 c079 c080 c081 c082
organisation: gemeente heuvelrade -> c031 c032 c033 c034 c035 c036 c037 c038 c039 c040 /  / c188
organisation: politie -> c125 c126 c127 c128 c129 c130 c131 /  / c023
organisation: veilig thuis -> c121 c122 c123 c124 /  / c083 c084 c085 c170 c171
organisation: vluchtelingen werk -> c178 c179 c180 c181
organisation: raad vd kinderbescherming -> c211
organisation: leger des heils -> c184 c185
organisation: thuis a/d maas -> c083 c084 c085 c086 c087 /  / c027 c121
organisation: moskee -> c189 c190
organisation: belasting dienst -> c204
abbreviation: wlz -> c206 / c207 / c004 c019 c043
abbreviation: lvb -> c057 c177 / c226
abbreviation: ots -> c108
abbreviation: NAH -> c175
abbreviation: ass -> c094 c176
abbreviation: spv'er -> c055 c089
abbreviation: vsv -> c015
abbreviation: aio -> c205
abbreviation: amv -> c112
abbreviation: FG -> c017
abbreviation: poh -> c161 c162
abbreviation: w&i -> c002 / c003 c037
topic: schulden -> c001 c033 c044 c069 c070 c071 c073 c074 c075 c234 /  / c150 c151
topic: huurachterstand -> c076 c085 / c026
topic: verslaving -> c102 c103 c104 c105 c106 c107
topic: dementie -> c171 / c062
topic: thuiszitters -> c007 c157
topic: mantelzorg -> c229 c230
topic: inburgering -> c013
topic: gokken -> c104
topic: beschermd wonen -> c224 / c225 / c209
topic: pgb -> c053 c207
topic: dagbesteding -> c043 c156 c227
topic: rouw -> c059 /  / c029 c144 c190 c200 c215
topic-typo: demensie -> c171
topic-typo: schulthulp -> c001 c033 c044 c069
topic-typo: anorecsia -> c098
topic-typo: verslafing -> c102 c103 c104 c105 c106 c107
topic-typo: uithuisplatsing -> c108
topic-typo: laaggeleterdheid -> c202 / c147
topic-typo: autsime -> c094 c176
topic-typo: pleechzorg -> c115
topic-typo: hoogbegaaft -> c158
topic-typo: scoutmobiel -> c019
topic-typo: toeslagenafaire -> c204 / c054
topic-typo: huiselik gewelt -> c123 / c215
compound: jeugd hulp -> c005 c025 c032 c053 c113 c114 c115 c116 c117 c118 c119 c120
compound: woning corporatie -> c076 c077 c078 c079 c080 c081 c082 c083 c084 c085 c086 c087
compound: schuld hulp verlening -> c001 c033 c044 c069
compound: schoolmaatschappelijkwerk -> c145
compound: wijk agenten -> c125 c126 c128 c131
compound: vrouwen opvang -> c215 c216
compound: buurt bemiddeling -> c219 /  / c228
compound: kansrijkestart -> c038
compound: jongeren werker -> c230 c235 / c236
compound: woon overlast -> c078 / c084
compound: laatste kans contract -> c078
compound: discriminatie -> c240
synonym: eenzaamheid -> c050 c192
synonym: zelfdoding -> c100
synonym: verzamelwoede -> c083
synonym: dakloos -> c184 c212 c214 / c060 c080 c213
synonym: gedwongen opname -> c097
synonym: tandarts -> c168 /  / c102 c122 c133 c165
synonym: logeren -> c032
synonym: analfabeten -> c147 c202
synonym: gevangenis -> c028
synonym: echtscheiding -> c049 c066 c111
synonym: burn-out -> c161
synonym: kerk -> c186 c187 c188 /  / c034 c134 c139
function: huisartsen -> c160 c163 /  / c102 c122 c133 c165
function: wethouders -> c008 c041
function: psychiater -> c088
function: jobcoach -> c139
function: deurwaarder -> c232
function: leerplicht ambtenaar -> c007
function: ervaringsdeskundigen -> c091 c106 c234
function: jeugdbeschermers -> c108 c111 c112
function: wmo consulenten -> c004 c019 c032 c043
function: clientondersteuner -> c174
function: bewindvoerders -> c074 c209
question: wie kan mij helpen met iemand die zijn post niet meer openmaakt -> c033
question: wie weet iets van beschermd wonen? -> c224 / c225 / c209
question: mijn cliënt wordt volgende week zijn huis uitgezet, wie bel ik -> c076 / c085
question: wie weet hoe je gratis juridische hulp krijgt -> c223
question: ik heb een jongen die bijna 18 wordt en dan stopt alle hulp -> c120
question: waar haal ik een tweedehands fiets voor een meisje van 8 -> c143
question: ouders kunnen het schoolreisje niet betalen, waar kan ik terecht -> c197
question: wie gaat er mee naar een lastig gesprek met een instantie -> c174
question: hoi, weet iemand wie er 's nachts komt bij een psychische crisis? -> c089
question: is er iemand die Turks spreekt -> c051
question: meneer slaapt op straat en heeft geen postadres voor zijn uitkering -> c009 / c184 c214
combination: wijkagent noord -> c125
combination: iemand bij de gemeente die schuldhulp doet -> c001 c033 c044 /  / c188
combination: wmo heuvelrade -> c032 /  / c188
combination: ervaringsdeskundige schulden -> c234
combination: uwv arts -> c133 /  / c102 c122 c165
combination: rouw wijkteam zuid -> c059
combination: jongeren met schulden -> c073
combination: somalische tolk -> c238 / c178
combination: fatima zuid -> c057
combination: woonveste overlast -> c078
combination: jansen van thuis aan de maas -> c085
english: debt -> c001 c033 c044 c069 c070 c071 c073 c074 c075 c234
english: police -> c125 c126 c127 c128 c129 c130 c131 /  / c023
english: domestic violence -> c123 / c215
english: housing association -> c076 c077 c078 c079 c080 c081 c082 c083 c084 c085 c086 c087
english: autism -> c094 c176
english: interpreter -> c238
english: refugees -> c178 c179 c180 c181
english: foster care -> c115
english: food bank -> c195 c196
english: gambling -> c104
english: probation -> c182 c183 / c109
nothing: kernfusie ->
nothing: asdfghjkl ->
nothing: vliegtickets ->
nothing: hypotheek oversluiten ->
nothing: waterschap ->
nothing: kapper ->
nothing: Mohammed Achterberg -> / / c077 c160
nothing: trouwjurk -> / / c059 c190
nothing: brandweer -> / / c118
nothing: zeehonden -> / / c187
`);

export function readQueries(text: string): readonly StrangerQuery[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [asked = '', wanted = ''] = row.split('->');
      const colon = asked.indexOf(':');
      const [first = [], also = [], never = []] = wanted
        .split('/')
        .map((ids) => ids.trim().split(' ').filter(Boolean));
      return { kind: asked.slice(0, colon), query: asked.slice(colon + 1).trim(), first, also, never };
    });
}
