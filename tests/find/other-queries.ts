import { readQueries } from './queries.ts';

// Written together with the other cards before the lists of words grew, in words that are mostly not on the card.
export const otherQueries = readQueries(`
fysio -> berend
physiotherapist -> berend
vroedvrouw -> bella
midwife -> bella
apotheek -> carlo
medicatie -> carlo
pharmacy -> carlo
diëtiste -> dieuwke
obesitas -> dieuwke
afvallen -> dieuwke
logopedie -> edo
spraakproblemen -> edo
beslag op loon -> fenna
bailiff -> fenna
mentor -> gerrit
bajes -> hidde boris
prison -> hidde boris
PI -> hidde
advocate familierecht -> ids
custody -> jelle ids
omgang na scheiding -> jelle ids
RvdK -> jelle
victim support -> klaske
slachtoffer van een misdrijf -> klaske
noodfondsen -> loes
sollicitatiebrief schrijven -> maaike
job application -> maaike
sportclub betalen voor kinderen -> nienke
voetballen -> nienke
vertaler -> omar
translator -> omar
gepest op school -> puck
bullying -> puck
SWV -> quinten
TLV -> quinten
special education -> quinten
zorg boerderij -> ramona
farm -> ramona
taxi voor rolstoelgebruikers -> sietse
kraamhulp -> tamara
maternity care -> tamara
terminaal zieke -> uko frans
geslachtsziekten -> veerle
sti -> veerle
vervuiling -> wytze
hoarding -> wytze
113 -> xavier
doodswens -> xavier
onzeker kind -> yfke puck
paperwork -> zita rene dennis
poolse arbeiders -> adam
migrant workers -> adam
homo -> bo
transgender -> bo
gay -> bo
gedwongen huwelijk -> gwen
uithuwelijking -> gwen
eerwraak -> gwen
ontslagen, wat nu -> elin cor erik
zzp'er -> imke
self-employed -> imke
bijstand voor zelfstandigen -> imke
taal huis -> linde
verplichte zorg -> noor
compulsory treatment -> noor
kamertraining -> otis tineke
meubels -> rein
furniture -> rein
visuele beperking -> sanna
slechtziendheit -> sanna
slechthorend -> thijs
deaf -> thijs
sign language -> thijs
lotgenoten -> warre
zelf hulpgroep -> warre
vandenbroecke -> ymke
van den broeke -> ymke
debacker -> anton
anton debakker -> anton
vanderhazel -> gerrit
terhorst -> casper
oorlogstrauma -> anton
posttraumatische stress -> anton
hospital -> britt
belastingaangiften -> casper
tax return -> casper
ergotherapie -> doris
straatjongeren -> eelco
youth gangs -> eelco
overleden kind -> frida urs
vroegschoolse educatie -> gijsje
preschool -> gijsje
warme maaltijd -> harm
koffiedrinken in een buurthuis -> harm
hulp bij douchen -> isa
washing and dressing -> isa
rechter bewind -> jorn otto
ik ben boos op de gemeente, waar kan ik klagen -> karel
complaint -> karel
oppas -> leonie
childminder -> leonie
toneel -> mats
painting -> mats
eenzaam -> saar koos coen
parole ->  boris
probation officer -> boris timo
burgerlijke stand -> wendy
passport -> wendy
jgz -> aafke chris
vaccinations -> aafke
diaconie -> abel
mosque -> adil
islam -> adil
wvggz -> noor
cjg -> chris dora eva
rmc -> bram irene
asielaanvraag -> yusuf
bewindvoorder -> nora mo
mijn buurman zit de hele dag alleen, wie gaat er eens langs -> saar koos
een cliënt van mij heeft een brief van de deurwaarder gekregen -> fenna
mevrouw van 80 die steeds meer vergeet -> huub greet
een gezin dat volgende maand uit huis moet -> gonny
astronaut ->
zwembadonderhoud ->
snowboarden ->
paardrijden ->
notaris ->
kapsalon ->
sterrenkunde ->
Pieter Oosterling ->
bruidstaart ->
plumber ->
`);
