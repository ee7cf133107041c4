import { readQueries } from './queries.ts';

// For the people of tests/find/stranger-cards.ts, by who wrote the lists of words, before seeing what they found.
export const nextQueries = readQueries(`
dwangregeling -> c044
akkoord met schuldeisers -> c044 c001
loonbeslag -> c232
traplift -> c004
schoonmaakhulp -> c004 c172
scootmobiel of taxi -> c019
poetshulp -> c004 c172
schoolweigeraar -> c007 c157
wie helpt zzpers met schulden -> c020
hoarding -> c083
huis vol rommel -> c083
herrie van de bovenburen -> c078 c084 c219 c126
geluidsoverlast -> c078 c084
mishandelde vrouw -> c123 c215 c216
stalker -> c216
drinkende moeder -> c107
blowen -> c102 c106 c103
hallucinaties -> c088
nachtmerries -> c090
paniekaanvallen -> c094
gedwongen huwelijk -> c215
homoseksuele jongere -> c239
racism -> c240
victim -> c237
interpreter somali -> c238
ukrainian refugees -> c181
eritrea -> c180
unaccompanied minors -> c112
parenting teenagers -> c061
gaming addiction -> c061 c104
dyslexia -> c150
gifted children -> c158
speech therapy ->
kraamzorg -> c038
pregnant -> c038 c166
contraception -> c166
tbc -> c169
STD -> c169
vaccinatie -> c164
toothache -> c168
oral health -> c168
overgewicht bij kinderen -> c165 c168
fall prevention -> c162
home care -> c170 c171 c172 c173
terminally ill -> c173
nursing home -> c228
respite care -> c032 c228 c229
young carers -> c230
loneliness -> c050 c192
second hand bike -> c143
swimming -> c200
football -> c199 c201
music lessons -> c198
learn dutch -> c147 c013
computer lessons -> c203
tax -> c204
childcare benefits scandal -> c204
pension -> c205
child benefit -> c205
long-term care -> c206 c207
personal budget -> c053 c207
guardian for adults -> c210 c209
administrator -> c209 c074
rent arrears -> c076 c085
homeless youth -> c060
night shelter -> c214
women's shelter -> c215 c216
eating disorder -> c098
ptss -> c090
zelfmoordgedachten -> c100
eviction -> c076
mould in my house -> c082
energy bill -> c231 c026
legal aid -> c223
bezwaarschrift -> c016
klacht over discriminatie -> c240
data protection officer -> c017
unpaid bills -> c026
disability benefit -> c132 c136
unemployment benefit -> c134
self employed -> c020
wage subsidy -> c042
sheltered workshop -> c140
job coach -> c139
werkgevers die mensen met een beperking aannemen -> c021 c138
gevangenis nazorg -> c028
enkelbandje -> c183
taakstraf -> c109 c182
knives at school -> c127
loverboy -> c129
online scam -> c131
divorce -> c066 c111 c049
supervised visits -> c193
child protection board -> c211
out of home placement -> c108
jeugdgevangenis -> c109
residential group -> c116
child psychologist -> c094
school dropout -> c015
student loan -> c149
social worker at school -> c145
apprenticeship -> c146
primary school -> c150 c151 c152
muslim -> c189 c190
priest -> c186
meaning of life -> c189
funeral -> c186
eten voor mensen zonder geld -> c195 c196 c188
voedselpaket -> c195
handyman -> c068
klusjesman -> c068
neighbourhood centre -> c221
village council -> c036
mayor -> c031
werkloze jongeren -> c060 c015 c144
vrouw zonder inkomen -> c144
man met hersenbloeding -> c175
beroerte -> c175
LVB training -> c177
meerdere problemen in een gezin -> c006 c067
gezin met zes hulpverleners -> c067
dubbele diagnoze -> c105
vandergrinten ->
vandensteen ->
van beeck -> c049
Ouchaan -> c189
van der heuvel kuipers -> c007
lopez -> c121
sahin -> c101
breedband ->
loodgieter ->
kapotte auto ->
vissen in de maas ->
voetbaltrainer -> c201 c199
muziekschool -> c198
verslaafde ouder -> c107
opa vergeet steeds meer -> c062
meisje wordt uitgehuwelijkt -> c215
een jongen die met een mes op school loopt -> c127
mijn buurvrouw verzorgt haar man en is op -> c229
mevrouw durft de deur niet open te doen voor hulp -> c099 c167
meneer wil niet meer leven -> c100
waar kan een gezin vannacht slapen -> c213 c214
kan iemand helpen met het invullen van formulieren -> c054 c191
wie weet hoe je voorrang krijgt voor een huis -> c024
`);
