/** A roof, losing it, and living next to each other. */
export const housing = `
wonen, woning, huisvesting, huis, huizen, woonruimte, woonplek, thuis wonen, woonvraag, huis zoeken, woning zoeken, woning vinden | housing, house, home, accommodation, place to live, living ; woningcorporatie, verhuur, huren, urgentie, woningtoewijzing, huisbaas, woningnood, woonbegeleiding, beschermd wonen, verhuizen, kamers, flexwoning, doorstroming
woningnood, wooncrisis, woningtekort, wachtlijst voor een woning, woningmarkt | housing shortage, housing crisis
huur, huren, huurwoning, huurder, huurders, verhuur, verhuurder, huurhuis, sociale huur, huurcontract | rent, renting, tenant, tenants, rental, landlord, social housing ; woningcorporatie, huurtoeslag, huurteam, huurcommissie
huurteam, huurcommissie, huurdersbelang, huurdersvereniging, huurdersorganisatie, goed verhuurderschap, huisjesmelker, huisbaas, particuliere verhuur, huurrecht | rent tribunal, tenants association, landlord, tenancy law
woningcorporatie, corporatie, woningbouwvereniging, woningstichting, woningbouw, wooncorporatie, verhuurder, woonstichting, woonmaatschappij | housing association, housing corporation, social landlord ; verhuurconsulent, huismeester, wijkbeheerder
huismeester, wijkbeheerder, complexbeheerder, buurtbeheerder, conciërge flat | caretaker, janitor, estate manager
woningtoewijzing, toewijzing, woonruimteverdeling, verhuurmakelaar, verhuurmedewerker, woningzoekende, woningzoekenden, inschrijven voor een woning, inschrijving woning | housing allocation, house hunting, waiting list for housing ; urgentie
urgentie, urgentieverklaring, urgentiecommissie, voorrang, voorrang op een woning, voorrangsverklaring, medische urgentie, sociale urgentie | housing priority, priority, urgency statement
verhuizen, verhuizing, verhuiskosten, verhuiskostenvergoeding, seniorenmakelaar, doorstroming | moving house, relocation, moving
beschermd wonen, bw, beschut wonen, begeleid wonen, beschermde woonvorm, begeleide woonvorm, wonen met begeleiding, thuis plus, beschermd thuis, hat-woning | sheltered housing, supported housing, supported living, assisted living ; opvang, maatschappelijke opvang, woonbegeleiding, kamertraining, fokuswonen, skaeve huse, ribw
woonbegeleiding, woonbegeleider, ambulante woonbegeleiding, thuisbegeleiding, begeleiding thuis, ambulante begeleiding, ambulant begeleider, ambulant | housing support, floating support, support at home, home support ; individuele begeleiding
kamertraining, kamertrainingscentrum, kamers met kansen, zelfstandig leren wonen, jongerenhuisvesting, kamer, kamers, op kamers, foyer de jeunesse | independent living training, youth housing, room, rooms ; jongeren
fokuswonen, adl-wonen, adl, aangepaste woning, rolstoelwoning, miva-woning, aanleunwoning | adapted housing, accessible home ; woningaanpassing
housing first, skaeve huse, magdalenahuis, prikkelarm wonen | housing first
flexwoning, tijdelijke woning, tijdelijke huisvesting, tussenvoorziening, containerwoning, woonunit | temporary housing, temporary accommodation
opvang, maatschappelijke opvang, dakloosheid, dakloos, dakloze, daklozen, daklozenopvang, daklozenloket, thuisloos, thuislozen, thuisloosheid, zwerver, zwervers, zwerfjongere, zwerfjongeren, nachtopvang, buitenslaper, buitenslapers, bankslaper, bankslapers, economisch dakloos, slaapplek, slaapplaats, slapen op straat, slaapt op straat, op straat slapen, op straat leven, op straat staan, leeft op straat, onderdak, geen dak boven zijn hoofd, zonder woning, zonder dak, in zijn auto slapen, winterkou, soepbus | shelter, homeless, homelessness, rough sleeping, rough sleeper, rough sleepers, night shelter, emergency shelter, sleeping rough ; briefadres, straatdokter, straathoekwerk, inloophuis, crisisopvang, leger des heils
crisisopvang, crisisplek, noodopvang, opvangplek | crisis shelter, emergency housing
straathoekwerk, straathoekwerker, straatwerk, straatpastor, straatdokter, straatcoach, outreachend, outreachend werker, veldwerk, veldwerker | outreach, street work, street worker, outreach worker
inloop, inloophuis, dagopvang, inloopcentrum, huiskamer, woonkamer van de wijk | drop-in centre, drop-in, day shelter
vrouwenopvang, blijf-van-mijn-lijfhuis, blijfhuis, blijf groep, oranje huis, vrouwenhuis | women's shelter, women's refuge, battered women
huisuitzetting, huisuitzettingen, woningontruiming, ontruiming, ontruimen, ontruimd, uitzetting, uitgezet, uit huis gezet, huis uitgezet, huis uitzetten, uit huis zetten, woning uit, huis uit moeten, uit huis moet, uit huis moeten, huis uit moet, woning verliezen, huis kwijt, huis kwijtraken, op straat gezet, preventie huisuitzetting | eviction, evictions, evicted, losing their home ; huurachterstand, laatstekansbeleid, vroegsignalering, huurschuld
laatstekansbeleid, laatste kans, laatste kans contract, tweede kans, tweedekansbeleid, laatstekanscontract, driehoekscontract, drie-partijencontract | last chance policy, last chance contract, second chance
briefadres, postadres, geen vast adres, inschrijving op een adres, inschrijfadres, brp, basisregistratie personen, bevolkingsregister, adresonderzoek | postal address, correspondence address, registered address, no fixed address ; burgerzaken
burgerzaken, burgerlijke stand, paspoort, identiteitskaart, id-kaart, identiteitsbewijs, rijbewijs, geboorteaangifte, bevolking | civil registry, registry office, passport, identity card, id card
overlast, woonoverlast, burenruzie, burenoverlast, burenconflict, ruzie met de buren, ruzie buren, last van de buren, geluidsoverlast, lawaai, buren maken herrie, burenlawaai | nuisance, neighbours, neighbour dispute, noise, noise nuisance, noisy neighbours, antisocial behaviour ; leefbaarheid, buurtbemiddeling, wijkagent
buurtbemiddeling, buurtbemiddelaar, burenbemiddeling, bemiddeling bij buren, bemiddelen tussen buren | neighbourhood mediation, neighbour mediation, community mediation ; mediation
leefbaarheid, leefbare wijk, schone wijk, zwerfafval, wijkaanpak | liveability, quality of life in the neighbourhood
vervuiling, vervuild, vervuilde woning, vervuilde woningen, woningvervuiling, hygienische problemen, verwaarlozing woning, verwaarloosd huis, zelfverwaarlozing, ontruimen van spullen | squalor, filthy home, dirty house, self-neglect, domestic squalor ; verzamelwoede, bemoeizorg, thuisbegeleiding
verzamelwoede, verzameldwang, verzamelstoornis, verzamelaar, verzamelaars, hoarder, hoarding, hamsteren, vol spullen, huis vol spullen, huizen vol spullen, spullen bewaren, niets weggooien, niks weggooien, opruimen, opruimcoach, messie, diogenes, diogenessyndroom | hoarding, hoarder, compulsive hoarding, clutter, decluttering ; thuisbegeleiding
woonwagen, woonwagens, woonwagenbewoners, woonwagenkamp, standplaats, sinti, roma | travellers, caravan site, gypsies, roma
woningaanpassing, woningaanpassingen, traplift, aanpassingen thuis, huis aanpassen, drempels, badkamer aanpassen | home adaptation, home adaptations, stairlift ; ergotherapie
schimmel, vocht, onderhoud woning, tocht, isolatie, verduurzaming, slecht onderhouden huis | mould, damp, insulation, home maintenance, repairs
ouderenhuisvesting, seniorenwoning, hofje, knarrenhof, geclusterd wonen, woonzorg, woonzorgvisie | senior housing, retirement home
vve, vereniging van eigenaren, hypotheek, hypotheken, koopwoning, huis kopen | mortgage, home ownership, buying a house
`;
