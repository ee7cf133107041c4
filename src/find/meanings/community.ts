/** Newcomers, neighbours, volunteers, belief and free time. */
export const community = `
vluchteling, vluchtelingen, gevluchte mensen, gevlucht, statushouder, statushouders, vergunninghouder, vergunninghouders, asielzoeker, asielzoekers, nieuwkomer, nieuwkomers, asiel, azc, asielzoekerscentrum, ontheemden, ontheemde, vluchtelingenwerk | refugee, refugees, asylum, asylum seeker, asylum seekers, status holder, status holders, newcomer, newcomers, displaced people ; inburgering, oekraine, coa, gezinshereniging, amv, ongedocumenteerd, migrant, asielaanvraag, verblijfsvergunning, syriers, eritreeers, somaliers, afghanen
amv, amv's, ama, alleenstaande minderjarige vreemdeling, alleenstaande minderjarige vreemdelingen, alleenstaande minderjarige asielzoeker, alleenstaande minderjarige asielzoekers, alleenreizende minderjarige, nidos | unaccompanied minor, unaccompanied minors, unaccompanied children, unaccompanied refugee children
asielaanvraag, asielprocedure, asielrecht, asieladvocaat | asylum application, asylum procedure, asylum claim
coa, azc, asielzoekerscentrum, centraal orgaan opvang asielzoekers, asielopvang | reception centre, asylum seekers centre, asylum centre
oekraine, oekraiens, oekrainers, oekraiense, ontheemden, ontheemde | ukraine, ukrainian, ukrainians
gezinshereniging, nareis, nareizigers, mvv | family reunification, family reunion
verblijfsvergunning, verblijfsstatus, verblijfsrecht, ind, naturalisatie, nederlanderschap, vreemdelingenrecht, vreemdeling, vreemdelingen, visum, terugkeer, vertrek | residence permit, residency, immigration, naturalisation, citizenship, visa, immigration law
ongedocumenteerd, ongedocumenteerden, zonder papieren, geen papieren, illegaal, illegalen, uitgeprocedeerd, uitgeprocedeerden, lvv, bed bad brood, bed-bad-brood, zonder verblijfsvergunning | undocumented, undocumented migrants, without papers, illegal, rejected asylum seekers ; opvang
migrant, migranten, migratie, migratieachtergrond, allochtoon, allochtonen, buitenlander, buitenlanders | migrant, migrants, migration, immigrant, immigrants, foreigners, migrant background ; arbeidsmigrant
inburgering, inburgeren, inburgeringscursus, inburgeringsexamen, inburgeraar, inburgeraars, wet inburgering, pip, brede intake, integratie, participatieverklaring, z-route, b1-route, onderwijsroute | civic integration, integration, integration course, integration exam ; taalles
taal, spreekt geen nederlands, nederlandse taal, taalcoach, taalcoaches, taalmaatje, taalmaatjes, taalbuddy, taalvrijwilliger, taalhuis, taalcafe, taalpunt, anderstalig, anderstaligen | language, dutch language, language coach, language buddy, language cafe ; taalles
tolk, tolken, tolkdienst, tolkentelefoon, tolkencentrum, vertaler, vertalers, vertalen, vertaling, tolkvertaler, sleutelpersoon, sleutelpersonen | interpreter, interpreters, interpreting, translator, translators, translation, translate, translating, key person ; gebarentolk
welzijn, welzijnswerk, welzijnsorganisatie, welzijnswerker, buurtwerk, buurtwerker, opbouwwerk, opbouwwerker, samenlevingsopbouw, buurthuis, buurthuizen, wijkcentrum, wijkcentra, dorpshuis, buurtcentrum, buurtkamer, huis van de wijk, ontmoetingscentrum, mfa, multifunctioneel centrum | welfare work, community work, community worker, community centre, neighbourhood centre, community development, village hall
bewonersinitiatief, bewonersinitiatieven, burgerinitiatief, burgerparticipatie, inwonerparticipatie, inwonersinitiatief, buurtinitiatief, bewoners, bewonersgroep, actief burgerschap, meepraten, inspraak, bewonersoverleg, burgerberaad | residents' initiative, resident participation, citizen participation, community initiative, residents, citizens' assembly ; opbouwwerk, wijkraad
maatschappelijk werk, maatschappelijk werker, maatschappelijk werkers, algemeen maatschappelijk werk, amw, sociaal werk, sociaal werker, sociaal werkers, maatschappelijke dienstverlening, hulpverlener, hulpverleners | social worker, social workers, social work ; wijkteam, schoolmaatschappelijk werk, welzijn
vrijwilliger, vrijwilligers, vrijwilligerswerk, vrijwillig, vrijwillige inzet, vrijwilligerscentrale, vrijwilligerssteunpunt, vrijwilligersvacaturebank, vrijwilligersorganisatie, informele zorg, informele hulp, burenhulp, klusdienst, klusjes, klussen, klusjesman, handige handen, nldoet | volunteer, volunteers, volunteering, voluntary work, volunteer centre, handyman, odd jobs, informal help ; buddy, maatje
maatje, maatjes, maatjesproject, buddy, buddy's, maatjescontact, bezoekvrijwilliger, vriendendienst, mentorproject, coachproject | buddy, buddies, befriending, befriender, mentor scheme, companion
eenzaam, eenzaamheid, vereenzaming, vereenzamen, vereenzaamd, sociaal isolement, geisoleerd, isolement, alleen zitten, zit alleen, hele dag alleen, altijd alleen, voelt zich alleen, niemand om mee te praten, ziet niemand, geen vrienden, weinig contacten, niemand spreken, spreekt niemand, spreken niemand, netwerk versterken, luisterend oor, luisterlijn, bezoekdienst, telefooncirkel, sociale contacten, vriendschap, contact leggen, vrienden maken, vrienden vinden, hele dagen alleen, zit maar alleen, kent niemand | loneliness, lonely, isolation, isolated, social isolation, alone, no friends, listening ear, helpline, friendship, making friends, social contacts, knows nobody ; maatje, ontmoeting, buurthuis, samen eten, huisbezoek
ontmoeting, ontmoetingsplek, ontmoeten, koffie, koffiedrinken, koffieochtend, koffie-inloop, koffiemoment, gezelligheid, activiteiten, bingo, kaarten, wijkontmoeting | meeting place, meeting people, coffee, coffee morning, social activities, activities ; inloop, buurthuis
kerk, kerken, kerkelijk, kerkgenootschap, kerkelijke gemeente, parochie, pastoor, pastor, pastoraal, pastoraat, dominee, predikant, priester, diaconie, diaken, diaconaal, diakonie, diaconaat, caritas, christelijk, geloofsgemeenschap, protestants, katholiek, pkn, kerkdienst, bisdom | church, churches, parish, priest, vicar, pastor, chaplain, deacon, diaconal, christian, faith community, congregation ; geestelijke verzorging, moskee, geloof
moskee, moskeeen, imam, islam, islamitisch, moslim, moslims, koran, ramadan | mosque, mosques, imam, islam, islamic, muslim, muslims ; geloof
geloof, religie, religieus, gelovig, levensbeschouwing, synagoge, joods, rabbijn, hindoe, tempel, boeddhistisch | religion, religious, belief, faith, synagogue, jewish, hindu, temple
cultuur, kunst, kunstenaar, kunstenaars, toneel, theater, toneelvereniging, muziek, muziekles, zingen, zangkoor, koor, schilderen, schilderles, tekenen, creatief, creatieve, atelier, dansen, dans, museum, cultuurcoach, kunst en cultuur, kunsteducatie, handwerken, naaien, breien, naaicafe, gitaarles, dansles | culture, art, artist, artists, theatre, theater, music, music lessons, singing, choir, painting, drawing, creative, dance, museum, sewing, knitting, crafts ; vrije tijd
vrije tijd, hobby, hobby's, vakantie, vakanties, vakantieweek, uitje, uitjes, dagje uit, vakantiebank, scouting, kamp, zomerkamp, schaken, biljarten, spelletjes, spelmiddag | leisure, free time, hobby, hobbies, holiday, holidays, vacation, outing, summer camp, scouting, games, chess
groen, moestuin, moestuinen, buurttuin, tuin, tuinen, tuinieren, volkstuin, stadstuin, natuur, duurzaam, duurzaamheid | garden, gardening, allotment, community garden, green, nature, sustainability
dieren, huisdier, huisdieren, dierenarts, dierenasiel, hond, honden, kat, katten, dierenopvang | animals, pets, pet, vet, dog, dogs, cat, cats
oranje fonds, subsidie, subsidies, fondsenwerving, financiering | subsidy, grants, grant, funding, fundraising
inkoop, inkopen, contracten, aanbesteding, contractmanagement, contractmanager, inkoper, inkoopadviseur | procurement, contracting, contracts, tendering, purchasing ; beleid
wachtlijst, wachtlijsten, wachttijd, wachttijden | waiting list, waiting lists, waiting time
kerstpakket, kerstpakketten, kerstdiner, kerst, kerstactie | christmas, christmas dinner, hamper
donatie, donaties, donateur, inzamelactie, collecte, sponsoring, sponsor | donation, donations, donor, sponsoring
wijkraad, wijkraden, dorpsraad, dorpsraden, buurtraad, dorpsbelang | village council, neighbourhood council, community council
eritrea, eritrees, eritrese, eritreeer, eritreeers | eritrea, eritrean, eritreans ; tigrinya
syrie, syrisch, syrische, syrier, syriers | syria, syrian, syrians
somalie, somalisch, somalische, somaliers | somalia, somali
afghanistan, afghaans, afghaanse, dari, pasjtoe | afghanistan, afghan, afghans
turkije, turks, turkse | turkey, turkish
marokko, marokkaans, marokkaanse, berbers, tamazight | morocco, moroccan
polen, pools, poolse | poland, polish
arabisch, arabische, arabischtalig | arabic
iran, iraans, iraanse, farsi, perzisch | iran, iranian, farsi, persian
engels, engelse, engelstalig | english, english-speaking
taalles, taallessen, nederlands leren, leert nederlands, nederlandse les, nederlandse lessen, cursus nederlands, nt2, taalschool, taalcursus | language lessons, dutch lessons, learning dutch, learn dutch, dutch course, language course, dutch classes
`;
