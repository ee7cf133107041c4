import { readCards } from './cards.ts';

// Invented people, by somebody who had not seen the finder: id | name | organisation | function | topics | line.
export const strangerCards = readCards(`
c001 | Anaïs Verhoeven | Gemeente Maasbeek | consulent schulddienstverlening | minnelijk traject, beslagvrije voet | Vraag me naar afspraken met schuldeisers en hoe je een aanvraag snel rond krijgt.
c002 | Björn Timmermans | Gemeente Maasbeek | teammanager Werk en Inkomen | Participatiewet, handhaving | Vraag me wanneer we mogen afwijken van de kostendelersnorm.
c003 | Gülşen Özdemir | Gemeente Maasbeek | klantmanager inkomen | bijstand, bijzondere bijstand | Vraag me naar een vergoeding voor een wasmachine of een bed als iemand met niks moet beginnen.
c004 | Pieter van der Velde | Gemeente Maasbeek | Wmo-consulent | hulp bij het huishouden, woningaanpassing | Vraag me naar trapliften en waarom het soms zo lang duurt.
c005 | Marjolein 't Hart | Gemeente Maasbeek | beleidsadviseur jeugd | inkoop jeugdhulp, wachtlijsten | Vraag me hoe onze contracten met aanbieders in elkaar zitten.
c006 | Driss el Amrani | Gemeente Maasbeek | procesregisseur | multiproblematiek, doorbraakaanpak, maatwerk | Kom bij mij als alle regels kloppen en het gezin toch nergens terecht kan.
c007 | Saskia van den Heuvel-Kuipers | Gemeente Maasbeek | leerplichtambtenaar | schoolverzuim, thuiszitters | Vraag me wat er kan voordat er een proces-verbaal komt.
c008 | Ton Hendriks | Gemeente Maasbeek | wethouder zorg en welzijn | bestuur | Vraag me waar het geld blijft.
c009 | Nadia Bouzidi | Gemeente Maasbeek | medewerker burgerzaken | briefadres, inschrijving BRP | Vraag me hoe iemand zonder woning toch post kan krijgen.
c010 | Wojciech Kowalski | Gemeente Maasbeek | adviseur arbeidsmigranten | huisvesting EU-burgers | Ik spreek Pools en denk graag mee als de taal het probleem is.
c011 | Liesbeth de Groot | Gemeente Maasbeek | beleidsmedewerker armoede | minimabeleid, kindpakket | Vraag me welke potjes er zijn voor kinderen.
c012 | Jeroen Peeters | Gemeente Maasbeek | toezichthouder Wmo | zorgfraude, kwaliteit van zorg | Vraag me wat je doet als het bij een zorgaanbieder niet pluis is.
c013 | Shanti Ramdin | Gemeente Maasbeek | consulent inburgering | statushouders, inburgeringsplicht, B1-route | Vraag me hoe je taal leren en werken combineert.
c014 | Karel Janssen | Gemeente Maasbeek | adviseur openbare orde | sluiting drugspanden, bestuurlijke maatregelen | Vraag me wat de burgemeester wel en niet kan.
c015 | Esmée van Dijk | Gemeente Maasbeek | RMC-trajectbegeleider | voortijdig schoolverlaters, startkwalificatie | Vraag me naar jongeren van 18 tot 23 die nergens ingeschreven staan.
c016 | Hans Mulder | Gemeente Maasbeek | jurist sociaal domein | bezwaar en beroep, Awb | Bel me voordat de termijn verloopt.
c017 | Priscilla Wijngaarde | Gemeente Maasbeek | functionaris gegevensbescherming | AVG, convenanten | Vraag me wat je wél met elkaar mag delen.
c018 | Ruud van den Berg | Gemeente Maasbeek | gebiedsmanager Noord | wijkaanpak |
c019 | Samira Haddou | Gemeente Maasbeek | Wmo-consulent | rolstoelen, scootmobiel | Vraag me naar de deeltaxi en andere manieren om ergens te komen.
c020 | Wendy Smeets | Gemeente Maasbeek | consulent zelfstandigen | Bbz, ondernemers | Vraag me naar hulp voor zzp'ers die de belasting niet meer kunnen betalen.
c021 | Mustafa Yıldız | Gemeente Maasbeek | accountmanager werkgevers | banenafspraak, social return | Vraag me welke bedrijven ruimte hebben voor iemand die rustig moet starten.
c022 | Ineke Vos | Gemeente Maasbeek | kwaliteitsmedewerker |  |
c023 | Femke de Boer | Gemeente Maasbeek | raadslid |  | Vraag me hoe je iets op de agenda van de politiek krijgt.
c024 | Thijs Aerts | Gemeente Maasbeek | beleidsmedewerker wonen | urgentieregeling, woningnood | Vraag me wie voorrang krijgt op een huurhuis.
c025 | Soraya Tahiri | Gemeente Maasbeek | consulent jeugd | leerlingenvervoer, Jeugdwet |
c026 | Gerard Wolters | Gemeente Maasbeek | projectleider vroegsignalering | betalingsachterstanden, huisbezoek | Vraag me wat we doen met signalen over energie, water en huur.
c027 | Cindy Maas | Gemeente Maasbeek | medewerker klantcontactcentrum |  | Ik weet wie je moet hebben op het gemeentehuis.
c028 | Abdelkader Benali | Gemeente Maasbeek | coördinator nazorg ex-gedetineerden | terugkeer na detentie, identiteitsbewijs | Vraag me hoe je al tijdens de straf een uitkering en een bed regelt.
c029 | Lotte Brouwer | Gemeente Maasbeek | trainee |  |
c030 | Yvette Claessens | Gemeente Maasbeek | strategisch adviseur sociaal domein | preventie, transformatie | Vraag me hoe we minder dure zorg nodig krijgen.
c031 | Frans Kusters | Gemeente Heuvelrade | burgemeester | ondermijning | Vraag me naar buitengebied, lege stallen en wat daar gebeurt.
c032 | Mieke Janssens | Gemeente Heuvelrade | consulent Wmo en jeugd | respijtzorg, begeleiding thuis | Vraag me naar een logeerweekend zodat ouders even op adem komen.
c033 | Sanne Peters | Gemeente Heuvelrade | schuldhulpverlener | budgetcoaching | Vraag me naar mensen die hun post niet meer openmaken.
c034 | Rachid Aziz | Gemeente Heuvelrade | werkcoach | re-integratie, proefplaatsing |
c035 | Bep Litjens | Gemeente Heuvelrade | medewerker wijkbeheer | zwerfafval, groenonderhoud | Meld het bij mij als een stoep scheef ligt.
c036 | Dennis van Rooij | Gemeente Heuvelrade | beleidsadviseur participatie | burgerinitiatieven, dorpsraden |
c037 | Hatice Kaya | Gemeente Heuvelrade | inkomensconsulent |  | Vraag me naar giften en bijverdienen naast de bijstand.
c038 | Lieke Vermeulen | Gemeente Heuvelrade | coördinator Kansrijke Start | eerste 1000 dagen | Vraag me naar hulp voor aanstaande ouders die het niet breed hebben.
c039 | Joep Hermans | Gemeente Heuvelrade | boa | hangjongeren, parkeren |
c040 | Ellen Rutten | Gemeente Heuvelrade | teamleider sociaal domein |  | Vraag me wie wat doet in Heuvelrade.
c041 | Bart Cuijpers | Gemeente Sint-Odilia | wethouder onderwijs en financiën |  |
c042 | Monique van Lieshout | Gemeente Sint-Odilia | consulent Participatiewet | loonkostensubsidie, praktijkroute | Vraag me wat een werkgever vergoed krijgt.
c043 | Ankie Driessen | Gemeente Sint-Odilia | Wmo-consulent | dagbesteding | Vraag me naar de zorgboerderij en de wachtlijst daar.
c044 | Zeynep Arslan | Gemeente Sint-Odilia | consulent schuldhulpverlening | moratorium, dwangakkoord | Vraag me hoe je een schuldeiser die niet mee wil toch meekrijgt.
c045 | Paul de Wit | Gemeente Sint-Odilia | beleidsmedewerker huisvesting | standplaatsen, woonwagenbewoners |
c046 | Ria Jansen | Gemeente Sint-Odilia | archiefmedewerker | oude dossiers | Vraag me waar een papieren dossier van vroeger gebleven is.
c047 | Nils Bergström | Gemeente Sint-Odilia | data-analist | wijkcijfers, dashboards |
c048 | Fatima el Idrissi | Wijkteam Maasbeek-Noord | wijkcoach | gezinnen | Vraag me naar de mensen in Noord die bij niemand in beeld zijn.
c049 | Roos van Beek | Wijkteam Maasbeek-Noord | maatschappelijk werker | relatieproblemen | Vraag me hoe je samen ouder blijft als je uit elkaar gaat.
c050 | Jan-Willem Dekkers | Wijkteam Maasbeek-Noord | sociaal werker | 75-plussers, huisbezoeken | Vraag me naar ouderen die weken niemand spreken.
c051 | Meryem Çelik | Wijkteam Maasbeek-Noord | gezinscoach | opvoedondersteuning, grenzen stellen | Ik spreek Turks.
c052 | Stefan Lemmens | Wijkteam Maasbeek-Noord | teamleider |  |
c053 | Chaima Ouali | Wijkteam Maasbeek-Noord | jeugdconsulent | verwijzing jeugdhulp, pgb jeugd | Vraag me welke hulp er voor een kind is zonder maanden wachten.
c054 | Kees van 't Hof | Wijkteam Maasbeek-Noord | sociaal raadsman | toeslagen, formulieren | Vraag me naar brieven van de overheid die niemand snapt.
c055 | Daphne Schouten | Wijkteam Maasbeek-Noord | sociaal psychiatrisch verpleegkundige | psychische klachten in de wijk | Vraag me of iets al GGZ is of nog gewoon verdriet.
c056 | Tamara Petrova | Wijkteam Maasbeek-Noord | stagiaire social work |  |
c057 | Fatima Bensaïd | Wijkteam Maasbeek-Zuid | wijkcoach | licht verstandelijke beperking, gezinnen | Vraag me hoe je uitlegt zonder moeilijke woorden.
c058 | Rob Geraerts | Wijkteam Maasbeek-Zuid | opbouwwerker | bewonersgroepen, buurtfeesten |
c059 | Noor van der Meer | Wijkteam Maasbeek-Zuid | maatschappelijk werker | rouw, verlies | Vraag me naar de lotgenotengroep voor weduwen en weduwnaars.
c060 | Emre Demir | Wijkteam Maasbeek-Zuid | jongerencoach | bankslapers, eerste baan | Vraag me naar jongeren die elke nacht ergens anders slapen.
c061 | Josephine Kwarteng | Wijkteam Maasbeek-Zuid | opvoedadviseur | pubers, schermtijd | Vraag me naar gamen tot diep in de nacht.
c062 | Lex Verstappen | Wijkteam Maasbeek-Zuid | ouderenadviseur | langer thuis wonen | Vraag me naar hulp als opa steeds meer vergeet.
c063 | Ilona Bakker | Wijkteam Maasbeek-Zuid | medewerker inloopspreekuur | DigiD, online aanvragen |
c064 | Hugo Franssen | Wijkteam Maasbeek-Zuid | teamleider |  | Vraag me naar de samenwerking met de huisartsen.
c065 | Annemiek Gielen | Sociaal Team Heuvelrade | generalist |  | Ik ken bijna elk gezin in het dorp.
c066 | Yassin Amrani | Sociaal Team Heuvelrade | gezinswerker | vechtscheidingen | Vraag me naar kinderen die klem zitten tussen twee ouders.
c067 | Petra Koolen | Sociaal Team Heuvelrade | casusregisseur | één gezin één plan, rondetafelgesprek | Vraag me wie de regie pakt als er zes hulpverleners zijn.
c068 | Guus Smits | Sociaal Team Heuvelrade | vrijwilligerscoördinator | klussendienst, boodschappenhulp |
c069 | Sharon Pinas | Kredietbank Peelstreek | schuldhulpverlener | schuldregeling, saneringskrediet | Vraag me wat het kost om iemand in achttien maanden schuldenvrij te krijgen.
c070 | Martijn Kramer | Kredietbank Peelstreek | budgetbeheerder | budgetbeheer, vaste lasten | Vraag me hoe we zorgen dat de huur als eerste betaald wordt.
c071 | Dewi Sutrisno | Kredietbank Peelstreek | intaker | aanmelding, noodstop | Bel me als morgen het licht wordt afgesloten.
c072 | Arjan Nijland | Kredietbank Peelstreek | directeur |  |
c073 | Naima Chafik | Kredietbank Peelstreek | perspectiefcoach | jongeren tot 27 | Vraag me hoe we alle schulden van een jongere in één keer overnemen.
c074 | Leonie Bos | Kredietbank Peelstreek | bewindvoerder Wsnp | wettelijke schuldsanering, rechtbank |
c075 | Patrick Vink | Kredietbank Peelstreek | coach nazorg | terugval voorkomen | Vraag me hoe mensen na een traject financieel op eigen benen blijven staan.
c076 | Angela Rijkers | Woonveste | consulent huurincasso | huurachterstand, betalingsregeling | Vraag me wat er nog kan vlak voor een ontruiming.
c077 | Mo Achahbar | Woonveste | wijkbeheerder Noord | leefbaarheid, portieken |
c078 | Ingrid van der Sande | Woonveste | woonconsulent | woonoverlast, laatstekanscontract | Vraag me naar ruzie om geluid en wat een corporatie dan kan.
c079 | Tim Coolen | Woonveste | medewerker verhuur | woningruil, passend toewijzen |
c080 | Carla de Fries | Woonveste | beleidsadviseur | Housing First, uitstroom opvang | Vraag me naar gewone huurwoningen voor mensen die van de straat komen.
c081 | Ömer Koç | Woonveste | huismeester |  | Ik zie als eerste wanneer een gordijn te lang dicht blijft.
c082 | Diana Vossen | Woonveste | projectleider renovatie | isolatie, schimmel en vocht |
c083 | Ronald Jacobs | Thuis aan de Maas | woonconsulent | vervuilde woningen | Vraag me naar huizen die zo vol staan dat je de bank niet meer ziet.
c084 | Lisanne Theunissen | Thuis aan de Maas | medewerker sociaal beheer | burenoverlast |
c085 | Karin Jansen | Thuis aan de Maas | incassoconsulent | huurschuld | Vraag me om uitstel, maar doe het vóór de deurwaarder komt.
c086 | Edwin Rooijakkers | Thuis aan de Maas | manager wonen |  |
c087 | Bianca Poels | Thuis aan de Maas | klantadviseur seniorenwoningen | doorstroming, verhuiscoach | Vraag me hoe je een ouder iemand kleiner laat wonen zonder drama.
c088 | Annelies Wouters | GGZ Peel en Maas | psychiater | FACT, psychose | Vraag me wanneer een team aan huis komt.
c089 | Marco Silva | GGZ Peel en Maas | SPV crisisdienst | acute psychiatrie | Vraag me wie er 's nachts komt als het echt misgaat.
c090 | Tessa van Gestel | GGZ Peel en Maas | traumabehandelaar | EMDR, PTSS | Vraag me naar nachtmerries die niet weggaan.
c091 | Willem-Jan Ketelaars | GGZ Peel en Maas | ervaringsdeskundige | herstelgroepen, stigma | Vraag me hoe het voelt om zelf opgenomen te zijn.
c092 | Rianne Moors | GGZ Peel en Maas | IPS-trajectbegeleider | betaald werk, psychische kwetsbaarheid |
c093 | Joke van Hoof | GGZ Peel en Maas | casemanager ouderenpsychiatrie | somberheid op leeftijd |
c094 | Sem Bosmans | GGZ Peel en Maas | GZ-psycholoog jeugd | angst, autismespectrumstoornis | Vraag me naar kinderen die niet meer naar buiten durven.
c095 | Loubna Kharbouch | GGZ Peel en Maas | verpleegkundig specialist | medicatie | Vraag me wat pillen doen met een rijbewijs of een baan.
c096 | Eline Stevens | GGZ Peel en Maas | systeemtherapeut | KOPP-kinderen | Vraag me naar kinderen van wie vader of moeder psychisch ziek is.
c097 | Dirk Wijnen | GGZ Peel en Maas | geneesheer-directeur | Wvggz, zorgmachtiging | Vraag me wanneer opname tegen de wil mag.
c098 | Mirjam Slot | GGZ Peel en Maas | behandelaar eetstoornissen | anorexia, boulimia |
c099 | Ferry Hoekstra | GGZ Peel en Maas | bemoeizorger | zorgmijders | Ik blijf aanbellen, ook als de deur vier keer dicht blijft.
c100 | Chantal Deckers | GGZ Peel en Maas | coördinator suïcidepreventie | 113, gatekeepertraining | Vraag me hoe je het gesprek over doodgaan begint.
c101 | Özlem Şahin | GGZ Peel en Maas | psycholoog | cultuursensitief werken, migratie |
c102 | Raymond Baars | De Kentering verslavingszorg | verslavingsarts | alcohol, GHB | Vraag me naar ontgiften en hoe gevaarlijk plots stoppen is.
c103 | Judith Engelen | De Kentering verslavingszorg | preventiemedewerker | vapen, lachgas | Vraag me om een avond voor ouders op school.
c104 | Ali Karimi | De Kentering verslavingszorg | maatschappelijk werker | gokken | Vraag me naar online casino's, en wat dat doet met een gezinsinkomen.
c105 | Sabine Hox | De Kentering verslavingszorg | casemanager | dubbele diagnose |
c106 | Kevin Lambrechts | De Kentering verslavingszorg | ervaringsdeskundige | clean leven, zelfhulpgroep | Negen jaar geleden zat ik zelf aan de coke.
c107 | Greetje Bloem | De Kentering verslavingszorg | gezinsbegeleider | naasten, drankprobleem van een ouder |
c108 | Merel van Zanten | Jeugdbescherming Zuidoost | jeugdbeschermer | ondertoezichtstelling, uithuisplaatsing | Vraag me wat een rechter van ons wil lezen.
c109 | Orlando Martina | Jeugdbescherming Zuidoost | jeugdreclasseerder | taakstraf, minderjarige verdachten |
c110 | Hilde Claes | Jeugdbescherming Zuidoost | gebiedsmanager | personeelstekort |
c111 | Bas Wagemans | Jeugdbescherming Zuidoost | jeugdbeschermer | complexe scheidingen, ouderschapsbemiddeling |
c112 | Rosalie de Jong | Nidos | jeugdbeschermer | alleenstaande minderjarige vreemdelingen | Vraag me wie de voogd is van een jongen die zonder ouders is gevlucht.
c113 | Anouk Linders | De Vuurvlinder jeugdhulp | ambulant hulpverlener | gezinnen met jonge kinderen | Vraag me wat ik op dinsdagochtend aan een keukentafel doe.
c114 | Sjoerd Postma | De Vuurvlinder jeugdhulp | gedragswetenschapper | hechting, diagnostiek |
c115 | Kim Nguyen | De Vuurvlinder jeugdhulp | pleegzorgbegeleider | pleegouders, netwerkpleegzorg | Vraag me of oma ook pleegouder kan zijn.
c116 | Marleen Faber | De Vuurvlinder jeugdhulp | gezinshuisouder | wonen in een gezinshuis |
c117 | Jordy Simons | De Vuurvlinder jeugdhulp | gezinsbehandelaar | IAG, MST | Vraag me naar intensieve hulp thuis bij tieners die ontsporen.
c118 | Lieve Brands | De Vuurvlinder jeugdhulp | speltherapeut | jonge kinderen, verdriet |
c119 | Aziza Mansour | De Vuurvlinder jeugdhulp | coördinator crisisplekken | spoedplaatsing | Bel me als een kind vanavond nog ergens moet slapen.
c120 | Vincent Roelofs | De Vuurvlinder jeugdhulp | begeleider kamertraining | zelfstandig wonen, van 18- naar 18+ | Vraag me hoe je voorkomt dat alles stopt op een achttiende verjaardag.
c121 | Carmen López | Veilig Thuis Maasregio | medewerker onderzoek | kindermishandeling, meldcode | Vraag me om advies, ook zonder een naam te noemen.
c122 | Wilma Scholten | Veilig Thuis Maasregio | vertrouwensarts | letselduiding |
c123 | Soufiane Lahlou | Veilig Thuis Maasregio | casemanager | huiselijk geweld, tijdelijk huisverbod |
c124 | Els Thijssen | Veilig Thuis Maasregio | aandachtsfunctionaris | ouderenmishandeling | Vraag me naar een zoon die met moeders pinpas loopt.
c125 | Dave Hoogland | Politie basisteam Maasbeek | wijkagent Noord | overlast, drugshandel op straat |
c126 | Marloes Kuijpers | Politie basisteam Maasbeek | wijkagent Zuid | burenruzies | Loop gerust een rondje mee.
c127 | Ilias Zerouali | Politie basisteam Maasbeek | jeugdagent | messen op school, jeugdgroepen |
c128 | Robbert de Ruiter | Politie basisteam Maasbeek | wijkagent Heuvelrade | buitengebied |
c129 | Sandra Pijnenburg | Politie basisteam Maasbeek | rechercheur | mensenhandel, loverboys | Vraag me naar signalen van uitbuiting achter de voordeur.
c130 | Mark Stoffels | Politie basisteam Maasbeek | operationeel expert | zorg en veiligheid, onbegrepen gedrag | Vraag me wat een agent wel en niet weet als hij een verward persoon aantreft.
c131 | Joyce Verbeek | Politie basisteam Maasbeek | digitaal wijkagent | sexting, online oplichting |
c132 | Hannah Scheepers | UWV Maasbeek | arbeidsdeskundige | Wajong, doelgroepregister |
c133 | Faisal Rahmani | UWV Maasbeek | verzekeringsarts | sociaal-medische beoordeling | Vraag me hoe ik kijk naar iemand met klachten die je niet ziet.
c134 | Truus Boon | UWV Maasbeek | adviseur werk | WW, solliciteren |
c135 | Olaf Verhagen | UWV Maasbeek | re-integratiebegeleider | Ziektewet, vangnetters |
c136 | Mandy Konings | UWV Maasbeek | procesbegeleider | WIA, WGA | Vraag me hoe lang een beoordeling nu echt duurt.
c137 | Huub Beurskens | UWV Maasbeek | medewerker uitkeringen | terugvordering | Vraag me hoe je te veel ontvangen geld in stukjes terugbetaalt.
c138 | Amber Lutgens | UWV Maasbeek | werkgeversadviseur | proefplaatsing, no-riskpolis |
c139 | Wim Sanders | De Schakel leerwerkbedrijf | jobcoach | werkfit, collega's voorbereiden | Vraag me hoe je iemand op een baan hóúdt.
c140 | Jolanda Teeuwen | De Schakel leerwerkbedrijf | consulent | beschut werk |
c141 | Hamza Yildirim | De Schakel leerwerkbedrijf | leermeester groen | hovenierswerk, vakcertificaten |
c142 | Corrie Evers | De Schakel leerwerkbedrijf | directeur |  |
c143 | Ruben Maessen | De Schakel leerwerkbedrijf | werkplaatsbegeleider | fietsen opknappen | Vraag me om een goedkope tweedehands fiets voor een kind.
c144 | Elif Aydın | De Schakel leerwerkbedrijf | trajectbegeleider | vrouwen zonder uitkering, empowerment |
c145 | Marit Willems | ROC Maaskant | schoolmaatschappelijk werker | studenten met stress |
c146 | Jos Gubbels | ROC Maaskant | loopbaanbegeleider | entree-opleiding, bbl | Vraag me naar leren en werken tegelijk.
c147 | Noortje Hanssen | ROC Maaskant | docent NT2 | alfabetisering |
c148 | Farid Azzouzi | ROC Maaskant | verzuimcoördinator | mbo-studenten die wegblijven |
c149 | Lodewijk van Asten | ROC Maaskant | studentendecaan | studiefinanciering, DUO | Vraag me naar studieschulden en een noodpotje.
c150 | Inge Cremers | Basisschool De Regenboog | intern begeleider | dyslexie, zorgleerlingen | Vraag me wat je in de klas als eerste merkt.
c151 | Peter Jansen | Basisschool De Regenboog | directeur | schoolontbijt |
c152 | Germaine Cooman | Basisschool De Regenboog | brugfunctionaris | ouderbetrokkenheid | Vraag me naar kinderen die met een lege broodtrommel komen.
c153 | Theo Kerkhof | Praktijkschool Het Kompas | stagecoördinator | praktijkonderwijs, stages |
c154 | Mirthe Sijben | Praktijkschool Het Kompas | ondersteuningscoördinator | schorsing |
c155 | Casper Nillesen | VSO De Sprong | leerkracht | gedragsproblemen, speciaal onderwijs | Vraag me naar time-out zonder straf.
c156 | Denise Raaijmakers | VSO De Sprong | transitiecoach | van school naar dagbesteding |
c157 | Brigitte Ploeg | Samenwerkingsverband Passend Onderwijs Maasdal | consulent | thuiszitters, vrijstelling leerplicht |
c158 | Jasper Koning | Samenwerkingsverband Passend Onderwijs Maasdal | orthopedagoog | hoogbegaafdheid, onderpresteren |
c159 | Irene Schepens | Samenwerkingsverband Passend Onderwijs Maasdal | directeur |  |
c160 | Lucas Vandenberghe | Huisartsenpraktijk De Brug | huisarts | achterstandswijk | Bel tussen half één en één, dan heb ik tijd.
c161 | Manon Heijmans | Huisartsenpraktijk De Brug | POH-GGZ | slaapproblemen, overspannen |
c162 | Jacqueline Sars | Huisartsenpraktijk De Brug | praktijkondersteuner ouderenzorg | kwetsbare ouderen, valpreventie |
c163 | Nordin Tazi | Huisartsenpraktijk De Brug | huisarts | welzijn op recept | Vraag me waarom ik soms een wandelclub voorschrijf.
c164 | Loes Hermsen | GGD Maasdal | jeugdverpleegkundige | consultatiebureau, inenten |
c165 | Ties van Eijk | GGD Maasdal | jeugdarts | ziekteverzuim op school, overgewicht |
c166 | Frederique Mertens | GGD Maasdal | coördinator Nu Niet Zwanger | kinderwens, anticonceptie |
c167 | Gonda Aarts | GGD Maasdal | medewerker OGGZ | meldpunt zorgwekkend gedrag | Vraag me naar mensen die zichzelf verwaarlozen en niemand binnenlaten.
c168 | Ravi Bhagwandin | GGD Maasdal | gezondheidsbevorderaar | gezond gewicht, mondzorg | Vraag me waar iemand zonder geld zijn gebit kan laten maken.
c169 | Lian Chen | GGD Maasdal | sociaal verpleegkundige | tuberculose, soa |
c170 | Marie-José Nelissen | Peelzorg Thuis | wijkverpleegkundige | steunkousen, wondzorg | Vraag me wat ik achter de voordeur zie.
c171 | Tonnie Bex | Peelzorg Thuis | casemanager dementie |  | Vraag me naar een partner die het niet meer trekt.
c172 | Shirley Doelwijt | Peelzorg Thuis | planner | huishoudelijke hulp |
c173 | Frits van Kessel | Peelzorg Thuis | verpleegkundige | palliatieve zorg | Vraag me hoe je thuis kunt sterven, ook als het huis een puinhoop is.
c174 | Marijke Lenders | MEE Maasdal | onafhankelijk cliëntondersteuner | meegaan naar gesprekken |
c175 | Suzan Bongers | MEE Maasdal | consulent | niet-aangeboren hersenletsel | Vraag me waarom iemand na een ongeluk of beroerte zo anders kan doen.
c176 | Yara Santos | MEE Maasdal | consulent | autisme, sociale vaardigheden |
c177 | Erik Teunisse | MEE Maasdal | trainer | LVB herkennen | Vraag me om een workshop voor je team.
c178 | Hawa Osman | VluchtelingenWerk Maasbeek | maatschappelijk begeleider | eerste huis, wegwijs | Ik spreek Somalisch en Arabisch.
c179 | Koen Bartels | VluchtelingenWerk Maasbeek | juridisch begeleider | gezinshereniging, verblijfsvergunning |
c180 | Tesfay Gebremedhin | VluchtelingenWerk Maasbeek | sleutelpersoon | Eritrese gemeenschap |
c181 | Oksana Bondarenko | VluchtelingenWerk Maasbeek | coördinator | Oekraïense ontheemden | Vraag me naar opvang en werk voor mensen uit mijn land.
c182 | Marcel Houben | Reclassering Nederland | reclasseringswerker | voorwaardelijke straf, werkstraf |
c183 | Sylvia Bosch | Reclassering Nederland | toezichthouder | enkelband, meldplicht |
c184 | Joost Koster | Leger des Heils | veldwerker | soepbus, slapen op straat |
c185 | Esther Lodewijks | Leger des Heils | woonbegeleider | begeleid wonen, budgetteren | Vraag me hoe je leert wonen.
c186 | Jozef Nowak | Parochie Heilige Antonius | pastoor | Poolse parochianen, uitvaart |
c187 | Truus Smulders | Parochie Heilige Antonius | vrijwilliger caritas | noodfonds | Vraag me als er nú honderd euro nodig is en geen regeling past.
c188 | Hendrik-Jan Bouwman | Protestantse Gemeente Heuvelrade | diaken | inloopmaaltijd, stille armoede |
c189 | Abdellah Ouchan | Moskee El Fath | imam | zingeving, huwelijk | Vraag me hoe je met een vader praat die geen hulp wil.
c190 | Khadija Belkacem | Moskee El Fath | voorzitter vrouwengroep | fietsles, naailes |
c191 | Ger Coumans | Humanitas Maasbeek | coördinator Thuisadministratie | vrijwilligers, papierwinkel op orde | Vraag me naar iemand die elke week komt helpen ordenen.
c192 | Manouk Peerboom | Humanitas Maasbeek | coördinator maatjes | vriendschappelijk contact |
c193 | Sjaak Geurts | Humanitas Maasbeek | vrijwilliger | begeleide omgang | Vraag me naar een neutrale plek waar een kind zijn vader kan zien.
c194 | Wouter Driessen | Stichting Present | bemiddelaar | schilderen, tuin opknappen | Vraag me naar een groep die op zaterdag de handen uit de mouwen steekt.
c195 | Lia Verbruggen | Voedselbank Maasbeek | voorzitter | voedselpakketten, toelating |
c196 | Ahmed Saleh | Voedselbank Maasbeek | vrijwilliger uitgifte |  |
c197 | Mia Deelen | Stichting Leergeld | intermediair | schoolspullen, laptop | Vraag me naar een schoolreisje dat ouders niet kunnen betalen.
c198 | Nick Bovens | Jeugdfonds Sport & Cultuur | consulent | contributie, muziekles |
c199 | Stan Evers | Sportservice Maasdal | buurtsportcoach | boksen, voetbal op het plein | Vraag me wie er meesport met jongens die nergens lid van zijn.
c200 | Rabia Toprak | Sportservice Maasdal | beweegcoach | zwemmen voor vrouwen |
c201 | Ad Claassen | vv Peelrakkers | voorzitter | voetbalclub | Vraag me of iemand bij ons ook zonder bal welkom is.
c202 | Nelleke Stam | Bibliotheek Maasbeek | coördinator Taalhuis | laaggeletterdheid | Vraag me naar volwassenen die moeite hebben met lezen en schrijven.
c203 | Bram Swinkels | Bibliotheek Maasbeek | medewerker | Informatiepunt Digitale Overheid, computerles |
c204 | Gijs Leenders | Belastingdienst | medewerker Stella-team | toeslagenaffaire, gedupeerde ouders |
c205 | Anneloes Prins | SVB | medewerker dienstverlening | AOW, kinderbijslag, AIO | Vraag me naar de aanvulling voor wie geen volledig pensioen heeft opgebouwd.
c206 | Tineke Verhaag | CIZ | onderzoeker | Wlz-indicatie | Vraag me wat 24 uur toezicht betekent.
c207 | Reinier Blok | Zorgkantoor Zuid | adviseur | pgb, zorg in natura |
c208 | Lonneke Paulissen | Zorg- en Veiligheidshuis Maasdal | procesregisseur | personen met hoog risico, top-X | Vraag me hoe OM, politie en zorg om één tafel komen.
c209 | Cor Vaessen | Balans Bewindvoering | beschermingsbewindvoerder | leefgeld | Vraag me wat een kantonrechter van mij verwacht.
c210 | Ilse van Mierlo | Balans Bewindvoering | mentor | mentorschap | Vraag me wie er beslist over zorg als iemand het zelf niet kan.
c211 | Ans Keijzers | Raad voor de Kinderbescherming | raadsonderzoeker | gezag en omgang |
c212 | Sjef Raemaekers | Stichting Onderdak | straatwerker | buitenslapers | Ik ken ze allemaal bij hun voornaam.
c213 | Dounia Bakkali | Stichting Onderdak | woonbegeleider | gezinnen in de noodopvang |
c214 | Petra Wolfs | Stichting Onderdak | teamleider | nachtopvang, daklozenloket |
c215 | Leila Farahani | Safe Haven vrouwenopvang | ambulant begeleider | eergerelateerd geweld, huwelijksdwang | Ik spreek Farsi en Engels.
c216 | Conny Kessels | Safe Haven vrouwenopvang | intaker | veilige plek, stalking |
c217 | Maurice Dings | Herstelhuis De Overkant | herstelcoach | zelfregie, wandelgroep |
c218 | Evi Hendrix | Herstelhuis De Overkant | gastvrouw | inloop zonder indicatie | Hier hoef je niks, en dat helpt.
c219 | Patricia Loffeld | Welzijn Maasbeek | coördinator Buurtbemiddeling | vrijwillige bemiddelaars | Vraag me hoe buren weer met elkaar gaan praten.
c220 | Said Boukhari | Welzijn Maasbeek | sociaal werker | Marokkaanse ouderen |
c221 | Thea Nabben | Welzijn Maasbeek | beheerder buurthuis | ruimte huren, koffieochtend |
c222 | Lenie Hoeben | Samen Heuvelrade | dorpsondersteuner | noaberhulp, eetpunt |
c223 | Roel Meertens | Juridisch Loket | juridisch medewerker | gratis rechtshulp, ontslag |
c224 | Angelique Smeets | De Haard | teamleider |  | Vraag me hoe je aan een plek in beschermd wonen komt en hoe je er weer uitstroomt.
c225 | Mitchel van Os | De Haard | persoonlijk begeleider | dagritme, medicijnen |
c226 | Rita Jaspers | Zonneveld | begeleider | zwakbegaafd, ouders met een beperking | Vraag me wat helpt als iemand altijd ja zegt en het niet begrijpt.
c227 | Ivo Thissen | Zonneveld | arbeidscoach | arbeidsmatige dagbesteding |
c228 | Mia Aerts | Woonzorgcentrum Sint Barbara | zorgbemiddelaar | tijdelijk verblijf, verpleeghuis |
c229 | Heleen Schreurs | Steunpunt Mantelzorg | consulent | overbelaste familie | Vraag me wie het een weekend kan overnemen.
c230 | Bo Verlinden | Steunpunt Mantelzorg | jongerenwerker | jonge mantelzorgers | Vraag me naar kinderen die thuis voor hun broertje of moeder zorgen.
c231 | Rens Ramaekers | Energieloket Maasdal | energiecoach | tochtstrips, radiatorfolie | Vraag me hoe je de stookkosten omlaag krijgt.
c232 | Arno van Eerd | Van Eerd Gerechtsdeurwaarders | gerechtsdeurwaarder | beslag op loon, dagvaarding | Liever een telefoontje dan een exploot.
c233 | Gonnie Mertens | Cliëntenraad Participatiewet | voorzitter |  | Vraag me wat er met onze adviezen gebeurt.
c234 | Ricardo Vrede | Op persoonlijke titel | ervaringsdeskundige | leven met schulden | Ik heb drie jaar in de sanering gezeten en praat er makkelijk over.
c235 | Bilal Ouahabi | Dynamo Jongerenwerk | jongerenwerker | straathoekwerk, rapstudio |
c236 | Tess Habets | Dynamo Jongerenwerk | meidenwerker | weerbaarheid, groepsdruk |
c237 | Ruth Alberts | Slachtofferhulp Nederland | casemanager | strafproces, schadevergoeding |
c238 | Amina Warsame | Tolkencentrum Zuid | tolk | Somalisch, Tigrinya | Vraag me waarom je beter geen kind laat vertalen.
c239 | Micha Dolmans | COC Maasdal | voorlichter | lhbti, uit de kast komen |
c240 | Rosa Lansdorf | Antidiscriminatiebureau Zuid | klachtbehandelaar | gelijke behandeling, racisme | Vraag me wat je doet als iemand om zijn achternaam geen huis krijgt.
`);
