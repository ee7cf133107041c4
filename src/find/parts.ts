/**
 * Words that Dutch compounds in the social domain are made of, so that schuldhulpverlening is also found as schuld, and
 * hulp. The first list says what it is about; the second says what somebody does with it, which tells less.
 */
const about = `
aanleun aanvraag aanvullend achterstand activering adhd administratie adoptie adres afval alcohol alfabetisering
alimentatie allochtoon ambulant analfabeet angst aow arbeid arbeidsmarkt armoede armoe asiel autisme autist azc
baan baby bank basis begroting behandel belang belasting beleid bemiddeling beperking beroep beschermd bescherming
beschut bestuur betaal beursaal bevolking bewegen beweeg bewind bewoner bezoek bezwaar bibliotheek bijstand bijzonder
blijf bodem boete borg brief briefadres brug budget buiten burger burgerzaken buur buurt cardio casus casemanagement
client computer crisis cultuur curatele dag dagbesteding dak dakloos dakloze dag deelname dementie depressie detentie
diabetes digitaal digitale diploma doe doelgroep dove drank drugs duurzaam echtscheiding eenzaam eenzaamheid eetstoornis
eigen energie erfenis ervaring eten expertise familie financieel financien fiets flex gas gast gebied gebruiker gebarentaal
gedrag gehandicapt gehandicapten gehandicaptenzorg geheugen geld geloof geluid gemeente geneesmiddel gewelddadig geweld gezin
gezins gezond gezondheid ggz gok grens groep haat handhaving handicap herstel hersenletsel hoek horeca hospice huis
huisarts huishoud huishoudelijk huisvesting huizen hulpmiddel hulpverlening huur huurder hypotheek identiteit inburgering
incasso indicatie informatie inkomen inkomens innovatie inloop inschrijving integratie intensief interieur inwoner jeugd
jeugdzorg jeugdhulp job jong jongere jongeren juridisch kamer kanker kennis ketting keten kind kinder kinderen kinderopvang
klacht klant klein kleding kook korting kosten krediet kwetsbaar laaggeletterd land langdurig leefbaarheid leef leer leerling
leerplicht leerweg levens licht lichaam loon loonkosten loopbaan maaltijd maat maatschappelijk maatwerk mantelzorg markt
medisch meervoudig melding mensen mensenhandel menselijk migrant migratie milieu minderheid minima misbruik mishandeling
mobiliteit moeder multiprobleem nabestaande nacht nazorg netwerk noodopvang nood nt2 onderhoud onderwijs ontmoeting
ontslag opbouw opgroei opleiding opvang opvoed opvoeding organisatie ouder ouderen oudere overlast overlijden palliatief
park participatie partner passend passende patient pensioen personeel persoon pgb pleeg pleegkind pleegzorg politiek
preventie privacy probleem psychiatrie psycho puber raad recht rechts reclassering regio reizen rouw ruimte samen
sanering scheiding schoon school schuld schulden seksueel senioren slaap slachtoffer sociaal speciaal specialistisch spel
spoed sport spraak spreek staat stad statushouder straat stress studie subsidie suiker taal team thuis thuiszorg toegang
toekomst toeslag toeslagen traject trauma uit uitkering uitkerings uitstroom uitval uitvaart uithuis uitzetting uitzend
urgentie vader vak valpreventie vastgoed veilig veiligheid verblijf vergoeding vergunning verkeer verkering verloskunde
verslaaf verslaving verslavings verstandelijk verval vervoer verward verwar verzekering verzuim vluchteling vluchtelingen voeding
voedsel voedselbank volwassen volwassenen voogdij voorlichting voorschool voortijdig vreemdeling vrijwillig vrijwilliger
vrijwilligers vrouw vrouwen wajong wacht was water wees welzijn werkgever werkgevers werkloos werkloosheid werknemer werknemers
werkzoekend wet wijk wlz wmo woning woon woonoverlast wonen woonruimte zelf zelfredzaam zelfstandig ziek ziekte ziekenhuis zieken zintuig
zorgverzekering zorgtoeslag zorgmijder zwanger zwerf zwerfjongere zzp
`;
const doing = `
aanbod aanpak aanvraag adviseur advies advisering agent ambtenaar arts assistent bedrijf begeleider begeleiding beheer beheerder
beleid beleidsmedewerker beleidsadviseur bemiddelaar bestrijding besteding bewaker bureau casemanager centrum coach coaching
commissaris consulent contact coordinator corporatie cursus dag deskundige deskundig dienst dienstverlening directeur docent
expert functionaris gang gebruik gebruiker houder gids hulp hulpverlener hulpverlening hoofd intermediair inkoper jurist kliniek kundige kunde
leider leiding leraar loket maatregel maker makelaar manager medewerker meester meldpunt ondersteuner ondersteuning onderzoek
onderzoeker ontwikkeling ontwikkelaar opvang plaats plan plein plek plicht praktijk problemen problematiek probleem project
programma punt raadsman raadslid recherche regeling regelaar regie regisseur scheiding secretaris soort specialist steller
steunpunt steun stichting taak team teamlid toewijzing toezicht traject trainer training tehuis uitvoerder uitvoering
verlener verlening verpleegkundige verpleging vergunning verlater verstrekking verzorgende verzorging voerder voering
voogd voogdij voorziening vrager vraag werk werker werkster wet winkel zaken zaak zoekende zoeker zorg bank
`;

export const partsAbout: readonly string[] = [...new Set(about.trim().split(/\s+/))];
export const partsDoing: readonly string[] = [...new Set(doing.trim().split(/\s+/))];
