import { readQueries } from './stranger-queries.ts';

// Written without a look at the finder, and never tuned on. kind: query -> who comes first / who belongs too / who never
export const secondStrangerQueries = readQueries(`
name: yildirim -> c005
name: ingeborg zandt -> c013
name: Jansen -> c062 c061 / c063 c006 c007 c008
name: henk van der velden -> c124 / c125 c126
name: peeters -> c009 c008 / c168
name: R. Smeets -> c040 / c041
name: petrovic -> c200
name: Belkacem Fatima -> c184
name: babette dhondt -> c151
name-typo: wisnewski -> c012
name-typo: sjoekje dijkstra -> c164
name-typo: ottolien van hekeren -> c155
name-typo: gonsalves -> c035
name-typo: patipeilohie -> c149
name-typo: schoenmaker boudewein -> c066
name-typo: vant hof kees -> c030
name-typo: karlein wijnants -> c072
name-typo: ouwhadou -> c001
name-typo: gebremehdin -> c130
organisation: thuisgoed -> c009 c064 /  / c071
organisation: gemeente maaswaard -> c091 c092 c093 c094 c095 c096 c181 /  / c001 c002 c040
organisation: politie -> c014 c175 c176
organisation: de maastee -> c065 c066
organisation: vluchtelingen werk -> c020
organisation: ggz de linde -> c013 c067 c068 c069 c070 /  / c143
organisation: samen op pad -> c080 c081
organisation: wijkteam roerveld west -> c151 c152 c153 / c149 c150
organisation: keerpunt -> c050 c051 c052
abbreviation: svb -> c113
abbreviation: RvdK -> c045
abbreviation: wlz -> c110 c111
abbreviation: lvb -> c047 c048
abbreviation: poh ggz -> c023
abbreviation: spv -> c013
abbreviation: FG -> c095
abbreviation: niet aangeboren hersenletsel -> c135 /  / c174
abbreviation: persoonsgebonden budget -> c093 /  / c180 c003
topic: schulden -> c003 c019 c042 c181 / c180 c117 c116 / c025 c188
topic: rouw -> c089 c164 /  / c026 c087 c104 c037
topic: huiselijk geweld -> c018 c058 / c017 c104
topic: eenzaamheid -> c087 c139
topic: dagbesteding -> c049 c162 / c140
topic: loonkostensubsidie -> c027 c169
topic: pleegzorg -> c098 c099 /  / c110 c071 c013 c106
topic: mantelzorg -> c021 c156
topic: autisme -> c047 c199
topic: bijstand -> c002 c091 c193
topic-typo: schudlen -> c003 c019 c042 c181 / c180 c117 / c025 c188
topic-typo: laaggelettertheid -> c038 / c177
topic-typo: demensie -> c072 / c127
topic-typo: bewintvoering -> c117
topic-typo: verslafing -> c050 c051 c052 / c053
topic-typo: onderzichtstelling -> c044
topic-typo: statushauders -> c005 c182 / c020
topic-typo: pasend onderweis -> c080 / c081
topic-typo: mantlezorg -> c021 c156
compound: energie armoede -> c121 / c143
compound: leerlingen vervoer -> c142
compound: huur achterstanden -> c009
compound: woning aanpassingen -> c093
compound: zorg boerderijen -> c049 c162
compound: bijzonderebijstand -> c091 / c002 c193
compound: arbeids migranten -> c012 c061
compound: nacht opvang -> c036 / c035 / c082 c139
compound: schuldenproblematiek -> c003 c019 c042 c181 / c180 c117 / c025 c188
synonym: hoarding -> c106 c064
synonym: verwarde personen -> c014 c176
synonym: kerk -> c024 c025 / c191 / c027
synonym: woningbouwvereniging -> c009 c064 c065 c066 /  / c026
synonym: gevangenis -> c057 / c056
synonym: analfabeten -> c038 c177 / c178
synonym: alzheimer -> c072 c127
synonym: zelfdoding -> c069
synonym: scheiding -> c046 c120 c195
synonym: zzp -> c144
function: wijkagent -> c014 / c175
function: huisartsen -> c074 c075 / c023
function: jobcoach -> c027 / c189
function: leerplichtambtenaren -> c032
function: psychiater -> c052 c067
function: vrijwilligers -> c034 c125 c139 c178 c141 / c191
function: raadslid -> c148 /  / c045 c118
function: ervaringsdeskundigen -> c053 c054 c157 / c160
function: maatschappelijk werkster -> c079 c104 c150 c173
question: wie weet iets van toeslagen? -> c062 c114 c115
question: bij wie moet ik zijn als iemand uit zijn huis gezet dreigt te worden? -> c009 / c066
question: Wie kan ik bellen over een jongere die niet meer naar school gaat -> c032 c033 c011 / c158
question: goedemorgen, weet iemand wie er over het pgb gaat? -> c093
question: spreekt er iemand Tigrinya? -> c020
question: mag ik gegevens delen over een gezin, wie weet dat? -> c095
question: wie helpt er met formulieren invullen -> c118 c062 / c088
question: heeft iemand hier ervaring met loverboys? -> c105 /  / c053 c054 c157
question: ik zoek iemand voor een oudere mevrouw die steeds valt -> c152
question: hoi, wie zat er ook alweer aan tafel van de deurwaarder? -> c116
combination: wmo maaswaard -> c093 c094
combination: jongeren met schulden -> c181 / c003 c019 c042 c079 / c025 c188
combination: ggz psychiater -> c067 / c052
combination: fatima wmo -> c001
combination: gemeente heidehorst schulden -> c042 /  / c025
combination: driessen detentie -> c057
combination: turkse ouderen -> c172 / c016
combination: politie jeugd -> c175 / c014 c176
combination: werk voor statushouders -> c182 / c005
english: debt counselling -> c003 c019 c042 / c181 / c025
english: domestic violence -> c018 c058 / c017 c104
english: homeless -> c035 c036 c012 / c007
english: refugees -> c020 c068 c130 / c005 c132 c182
english: interpreter -> c133
english: probation officer -> c056
english: alleenstaande moeders -> c191 / c087
nothing: tandarts ->  /  / c074 c075 c174
nothing: brandweer ->
nothing: parkeervergunning ->
nothing: Spoelstra ->
nothing: hondenpoep ->  /  / c151
nothing: stikstof ->
nothing: notaris ->
nothing: xqzrtv ->
nothing: mevrouw de Vries ->  /  / c089 c098 c177 c032
nothing: wie weet iets van zweefvliegen? ->
`);
