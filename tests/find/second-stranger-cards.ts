import { readCards } from './cards.ts';

// Invented people of another region, by a second stranger to the finder: id | name | organisation | function | topics | line.
export const secondStrangerCards = readCards(`
c001 | Fatima Ouhaddou-El Khattabi | Gemeente Roerveld | Wmo-consulent | huishoudelijke hulp, hulpmiddelen | Vraag me naar trapliften, scootmobielen en de wachttijd voor een rolstoel.
c002 | Sjef Hendrickx | Gemeente Roerveld | klantmanager Werk en Inkomen | Participatiewet, bijverdienen | Vraag me naar wat er wél kan als je in de bijstand zit en een paar uur gaat werken.
c003 | Zoë van den Heuvel | Gemeente Roerveld | schuldhulpverlener | minnelijk traject, budgetbeheer | 
c004 | Jérôme Delahaye | Gemeente Roerveld | beleidsadviseur jeugd | inkoop jeugdhulp, tarieven | Vraag me naar contracten met aanbieders.
c005 | Çağla Yıldırım | Gemeente Roerveld | consulent inburgering | statushouders, taalroutes | Vraag me naar de Wet inburgering en het PIP.
c006 | Harrie Janssen | Gemeente Roerveld | wethouder sociaal domein |  | Vraag me naar lef aan de bestuurstafel.
c007 | Marjan Janssen | Gemeente Heidehorst | teammanager Wmo | beschermd wonen, maatschappelijke opvang | 
c008 | Mariëlle Janssen-Peeters | Basisschool De Klimboom | intern begeleider | dyslexie, zorgleerlingen | Vraag me naar hoe een school ziet dat het thuis niet goed gaat.
c009 | Peter Peeters | Woningstichting Thuisgoed | consulent huurincasso | huurachterstand | Vraag me naar hoe wij een huisuitzetting voorkomen.
c010 | Wim Oerlemans | Muziekvereniging Sint-Cecilia Heidehorst | voorzitter |  | Vraag me naar hoe een fanfare buren bij elkaar brengt.
c011 | Nguyễn Thị Hoa | GGD Maasland | jeugdarts | schoolverzuim door ziekte | Vraag me naar M@ZL en langdurig zieke leerlingen.
c012 | Łukasz Wiśniewski | Stichting Barka Maasland | veldwerker | arbeidsmigranten, dakloze Polen | Vraag me naar mensen uit Midden- en Oost-Europa die op straat staan.
c013 | Ingeborg in 't Zandt | GGZ De Linde | sociaal psychiatrisch verpleegkundige | EPA, FACT | Vraag me naar een bezoek samen aan de voordeur.
c014 | Mohammed Aït Ben Haddou | Politie Basisteam Roerveld | wijkagent | overlast, verward gedrag | Vraag me naar wat er in de wijk Kapelveld speelt.
c015 | Mohamed el Amrani | Jongerenwerk Rondom | jongerenwerker | straatcultuur, drillrap | Vraag me naar jongens die niemand meer binnenlaten.
c016 | Mehmet Aydın | Moskee Yunus Emre | bestuurslid | huisbezoek | Vraag me naar ouderen die nergens anders komen.
c017 | Tirza Abrahams-Pinas | Veilig Thuis Maasland | vertrouwensarts | kindermishandeling, meldcode | 
c018 | Hanneke ter Horst | Veilig Thuis Maasland | medewerker advies en melding | huiselijk geweld | Vraag me gerust anoniem om advies, ook als je het niet zeker weet.
c019 | Sven Op den Kamp | Kredietbank De Brug | schuldregelaar | saneringskrediet, Wsnp | 
c020 | Yohannes Tesfay | VluchtelingenWerk Maasland | maatschappelijk begeleider | gezinshereniging | Vraag me naar de eerste weken in een nieuw huis. Ik spreek Tigrinya.
c021 | Dewi Tahapary | Welzijn Rondom | mantelzorgconsulent | respijtzorg | Vraag me naar wie voor de verzorger zorgt.
c022 | Anouk Vossen | Welzijn Rondom | opbouwwerker | buurthuis, bewonersinitiatieven | 
c023 | Anouk van Vessem | Huisartsenpraktijk Het Maasplein | praktijkondersteuner GGZ | angst en somberheid | Vraag me naar lichte klachten, voordat het zwaar wordt.
c024 | Dirk Werkman | Sint-Antoniusparochie | pastoor |  | Vraag me naar stilte en een luisterend oor.
c025 | Aaltje Schuldink | Protestantse Gemeente Heidehorst | diaken | noodfonds | Vraag me naar kleine giften als geen enkel loket uitkomst biedt.
c026 | Roelof van Rouwendaal | Bouwbedrijf Rouwendaal | directeur | leerwerkplekken | Vraag me naar een plek voor wie met zijn handen wil werken.
c027 | Saskia Kerkhof | Werkbedrijf De Schakel | jobcoach | banenafspraak, loonkostensubsidie | 
c028 | Gijs Verstappen | Werkbedrijf De Schakel | accountmanager werkgevers | functiecreatie | Vraag me naar bedrijven die verder kijken dan een cv.
c029 | Nadia Benali | UWV | arbeidsdeskundige | Wajong, WIA | Vraag me naar arbeidsvermogen en wat een beoordeling betekent.
c030 | Kees van 't Hof | UWV | verzekeringsarts |  | Vraag me naar wat een keuring wel en niet meet.
c031 | Priya Ramdin | UWV | adviseur intensieve dienstverlening | WW, sollicitatietraining | 
c032 | Marieke de Bruijn | Leerplicht Maasland | leerplichtambtenaar | thuiszitters | Vraag me naar vrijstelling en verzuim.
c033 | Marieke Bruins | RMC Maasland | doorstroomcoach | voortijdig schoolverlaten | Vraag me naar jongeren zonder startkwalificatie.
c034 | Marijke de Bruyn | De Zonnebloem Peelrand | vrijwilliger | dagjes uit | 
c035 | José Maria Gonçalves | Leger des Heils | ambulant begeleider | dak- en thuislozen | Vraag me naar een briefadres en een bed voor vannacht.
c036 | Lotte Hoogeveen-Rutten | Leger des Heils | teamleider opvang | nachtopvang, Housing First | Vraag me naar eerst een huis en dan pas de rest.
c037 | Abdullahi Warsame | Stichting Somalische Brug | sleutelpersoon | vertrouwen winnen | Vraag me naar gezinnen die de brief van de gemeente niet openmaken.
c038 | Xiu Ying Chen | Bibliotheek Peelrand | taalhuiscoördinator | laaggeletterdheid, NT1 | 
c039 | Bram Kuiper | Bibliotheek Peelrand | informatiespecialist | Informatiepunt Digitale Overheid | Vraag me naar DigiD en de berichtenbox.
c040 | Renée Smeets | Gemeente Heidehorst | procesregisseur | multiproblematiek, escalatie | Vraag me naar zaken waar niemand de baas van is.
c041 | Renee Smets | Kraamzorg Ooievaar | kraamverzorgende |  | Vraag me naar de eerste acht dagen.
c042 | Thijs Geurts | Gemeente Heidehorst | consulent schulddienstverlening | vroegsignalering | Vraag me naar huisbezoek na de eerste onbetaalde rekening.
c043 | Ria Cox-Verhaegh | Voedselbank Peelrand | coördinator intake | voedselpakket | 
c044 | Samira Haddad | Jeugdbescherming Maasland | gezinsvoogd | ondertoezichtstelling | Vraag me naar wat een OTS wel en niet doet.
c045 | Joost Nijskens | Raad voor de Kinderbescherming | raadsonderzoeker | gezag, omgang | 
c046 | Eefje Lemmens | Omgangshuis Het Anker | begeleider | complexe echtscheidingen | Vraag me naar ouders die alleen nog via hun advocaat praten.
c047 | Hatice Kaya | Expertisecentrum MaatHuis | onafhankelijk cliëntondersteuner | autisme, LVB | 
c048 | Wouter Schreurs | Stichting De Hoeve | gedragskundige | licht verstandelijke beperking | Vraag me naar overvragen: iemand lijkt meer te kunnen dan hij kan.
c049 | Chantal Beurskens | Stichting De Hoeve | locatiemanager dagbesteding | zorgboerderij | 
c050 | Floortje Vercoulen | Keerpunt Verslavingszorg | preventiewerker | gokken, gamen | 
c051 | Raymond Winterdal | Keerpunt Verslavingszorg | casemanager | alcohol, ghb | Vraag me naar bemoeizorg bij zorgmijders.
c052 | Astrid Hölscher | Keerpunt Verslavingszorg | psychiater | dubbele diagnose | 
c053 | Ton Claessens |  | ervaringsdeskundige | herstel | Vraag me naar hoe ik na twintig jaar drank weer op mijn benen kwam.
c054 | Lidewij Brouns | Herstelacademie Maasoever | ervaringsdeskundige | WRAP, stemmen horen | 
c055 | Dunya al-Khatib |  |  |  | Vraag me naar opnieuw beginnen in een land waar je de taal niet kent.
c056 | Piet Kusters | Reclassering Nederland | reclasseringswerker | toezicht, werkstraffen | 
c057 | Esmée Driessen | Penitentiaire Inrichting Ter Maas | casemanager detentie | terugkeer na detentie | Vraag me naar de vijf basisvoorwaarden bij vrijlating.
c058 | Femke Bloemen | Zorg- en Veiligheidshuis Maasland | procesregisseur | huiselijk geweld, radicalisering | 
c059 | Hugo van der Sanden | Openbaar Ministerie | officier van justitie | jeugdstrafrecht | 
c060 | Patrick Timmermans | Gemeente Roerveld | adviseur openbare orde en veiligheid | ondermijning, Damocles | 
c061 | Agnieszka Kowalska-Jansen | Uitzendbureau Limburg Flex | intercedent | arbeidsmigranten | Vraag me naar huisvesting die aan het contract vastzit.
c062 | Jan Jansen | Ouderenbond KBO Roerveld | belastinginvuller | toeslagen aanvragen | Ik vul aan de keukentafel formulieren in voor ouderen.
c063 | Jan Janssen | Buurtbemiddeling Peelrand | bemiddelaar | burenruzie | Vraag me naar een kop koffie tussen twee schuttingen.
c064 | Yvette van Gemert | Woningstichting Thuisgoed | wijkbeheerder | woonoverlast, tuinonderhoud | Vraag me naar vervuilde woningen.
c065 | Karin Thissen | Wooncorporatie De Maasstee | woonconsulent | urgentie, toewijzing | 
c066 | Boudewijn Schoenmakers | Wooncorporatie De Maasstee | manager wonen |  | Vraag me naar prestatieafspraken en laatste-kans-contracten.
c067 | Mirjam Engelen | GGZ De Linde | psychiater | zorgmachtiging, Wvggz | Vraag me naar verplichte zorg en wat er dan nog kan.
c068 | Faisal Rahimi | GGZ De Linde | klinisch psycholoog | PTSS, trauma bij vluchtelingen | 
c069 | Nicole Paquay | GGZ De Linde | crisisdienst | suïcidepreventie | Vraag me naar wat je wel mag vragen aan iemand die niet meer wil leven.
c070 | Bas Op 't Veld | GGZ De Linde | raad van bestuur |  | Vraag me naar de wachtlijst.
c071 | Ellen Thuis | Thuiszorg Groenendaal | wijkverpleegkundige | wondzorg, medicatie | 
c072 | Carlijn Wijnands | Thuiszorg Groenendaal | casemanager dementie | niet-pluisgevoel | 
c073 | Bianca Reijnders | Zorghotel De Wende | manager | eerstelijnsverblijf | 
c074 | Sofie Vanderlinden | Huisartsenpraktijk Het Maasplein | huisarts | welzijn op recept | 
c075 | Ahmed Bouzid | Huisartsenpraktijk De Brink | huisarts |  | Vraag me naar patiënten die voor van alles komen behalve voor ziekte.
c076 | Gerda Wolters-van Dijk | Apotheek De Vijzel | apotheker | medicijngebruik bij laag inkomen | 
c077 | Tessa Kleijnen | Praktijkschool De Sleutel | stagecoördinator | branchecertificaten | 
c078 | Onno Brinkman | ROC Peelland | studieloopbaanbegeleider | entree-opleiding | Vraag me naar een diploma voor wie nog niets heeft.
c079 | Ilse Jacobs | ROC Peelland | schoolmaatschappelijk werker | stress, geldzorgen van studenten | 
c080 | Rosalie Jacobs | Samenwerkingsverband Samen op Pad | orthopedagoog | passend onderwijs, hoogbegaafdheid | 
c081 | Ruud Coenen | Samenwerkingsverband Samen op Pad | directeur-bestuurder |  | 
c082 | Melissa Martina | Kinderopvang Dribbel | pedagogisch coach | VVE, peuters | 
c083 | Jeroen Wolfs | Limburg in Beweging | buurtsportcoach | walking football | Vraag me naar bewegen met mensen die nooit sporten.
c084 | Stefanie Hermans | Jeugdfonds Sport & Cultuur | intermediair |  | Vraag me naar contributie voor kinderen van wie de ouders het niet kunnen betalen.
c085 | Danny Pluijmen | FC Roerveld | jeugdcoördinator | gedrag langs de lijn | Vraag me naar wat een trainer op zaterdag allemaal ziet.
c086 | Marloes Vaessen | Kledingbank Tweede Kans | beheerder | babyspullen | 
c087 | Yasmina Ouali | Moeders voor Moeders Roerveld | oprichter | eenzaamheid, taalcafé | Vraag me naar vrouwen die amper buiten komen.
c088 | Tineke Hofstee | Humanitas Peelrand | coördinator Thuisadministratie | post openen, ordners | 
c089 | Frits Lamers | Humanitas Peelrand | maatje | rouw | Vraag me naar doorgaan na het verlies van je partner.
c090 | Corrie van Loon-Schepers | Vincentiusvereniging | penningmeester | noodhulp | Vraag me naar een wasmachine, een bed of een fiets.
c091 | Gülsüm Demir | Gemeente Maaswaard | klantmanager | bijzondere bijstand, minimaregelingen | 
c092 | Niek Heijnen | Gemeente Maaswaard | kwaliteitsmedewerker | terugvordering, fraude | 
c093 | Petra Linders | Gemeente Maaswaard | Wmo-adviseur | woningaanpassing, pgb | Vraag me naar een badkamer beneden.
c094 | Boyd Hanssen | Gemeente Maaswaard | toezichthouder Wmo | zorgfraude | Vraag me naar aanbieders die wel declareren maar niet komen.
c095 | Esther Goldstein | Gemeente Maaswaard | functionaris gegevensbescherming | AVG | Vraag me naar wat je onderling mag delen over een gezin.
c096 | Cindy Raes | Gemeente Maaswaard | gezinscoach | opvoeden | Vraag me naar eten, slapen en grenzen stellen.
c097 | Hilde Moonen | CJG Heidehorst | jeugd- en gezinswerker | opvoedvragen, pubers | 
c098 | Tjeerd de Haan | CJG Heidehorst | jeugdconsulent | pleegzorg, gezinshuizen | 
c099 | Loes Pijpers | Pleegzorg Maasland | pleegzorgbegeleider | netwerkpleeggezinnen | Vraag me naar opa's en oma's die hun kleinkind in huis nemen.
c100 | Amber van Eijk | Jeugdhulp Kompas | ambulant hulpverlener | ADHD, ouderbegeleiding | Vraag me naar drukke kinderen en vermoeide ouders.
c101 | Ömer Faruk Şahin | Jeugdhulp Kompas | systeemtherapeut | MDFT | 
c102 | Maud Koolen | Jeugdhulp Kompas | behandelcoördinator | hechting | Vraag me naar kinderen die van plek naar plek gaan.
c103 | Guus Hoedemakers | Slachtofferhulp Nederland | casemanager | spreekrecht | 
c104 | Sylvie Mbuyi | Oranje Huis Maasland | maatschappelijk werker | vrouwenopvang, eerwraak | Vraag me naar een veilig adres voor moeder en kinderen.
c105 | Daan Segers | CoMensha | zorgcoördinator | mensenhandel, loverboys | Vraag me naar meisjes die ineens dure spullen hebben.
c106 | Lieke Wetzels | GGD Maasland | verpleegkundige openbare geestelijke gezondheidszorg | vangnet, vervuiling | Vraag me naar huizen die tot het plafond vol staan.
c107 | Annemiek Baltussen | GGD Maasland | gezondheidsbevorderaar | Kansrijke Start, overgewicht | Vraag me naar de eerste duizend dagen.
c108 | Roy Tjon A Tsien | GGD Maasland | forensisch arts |  | 
c109 | Wilma Crooijmans | Verloskundigenpraktijk De Kern | verloskundige | tienerzwangerschap | 
c110 | Margriet Bongers | Zorgkantoor Limburg | zorgbemiddelaar | Wlz, wachtlijstbemiddeling | Vraag me naar een plek in het verpleeghuis.
c111 | Leon Gielen | CIZ | onderzoeker | indicatie | Vraag me naar wanneer de Wmo ophoudt en de Wet langdurige zorg begint.
c112 | Anja Vullings | Zorgverzekeraar Zilverhand | adviseur sociaal domein | wanbetalers, onverzekerden | Vraag me naar mensen die hun premie niet meer betalen.
c113 | Herman Toonen | Sociale Verzekeringsbank | voorlichter | AOW, kinderbijslag | 
c114 | Inge Schaeken | Belastingdienst Toeslagen | stella-medewerker | zorgtoeslag, schrijnende gevallen | 
c115 | Farida Nasrallah | Brede Hulp Toeslagenouders Maasland | gezinsregisseur | toeslagenaffaire | Vraag me naar ouders die de overheid niet meer vertrouwen.
c116 | Rik Houben | Gerechtsdeurwaarders Houben & Zn. | gerechtsdeurwaarder | beslagvrije voet | Vraag me gerust naar een betaalregeling vóór de dagvaarding.
c117 | Patricia Loo-A-Njoe | Peelland Bewindvoering | beschermingsbewindvoerder | leefgeld | Vraag me naar het verschil tussen bewind, mentorschap en curatele.
c118 | Simone Hendrix | Sociaal Raadslieden Roerveld | sociaal raadsvrouw | bezwaarschriften, formulieren | 
c119 | Cor Maessen | Het Juridisch Loket | jurist | arbeidsrecht, huurrecht | 
c120 | Judith Cohen-Levy | Cohen Mediation | mediator | ouderschapsplan | 
c121 | Paul Geraedts | Energiefonds Maasland | energiecoach | energiearmoede, tochtstrips | Vraag me naar een koud huis en een hoge rekening.
c122 | Kim Verheijen | Waterbedrijf Limburgse Bron | medewerker debiteuren | afsluiting voorkomen | 
c123 | Ruben Lucassen | Gemeente Heidehorst | kwartiermaker | inloop, ontmoeting | Vraag me naar de huiskamer van de wijk Oost.
c124 | Henk van der Velden | Cliëntenraad Werk en Inkomen Roerveld | lid |  | Vraag me naar brieven die niemand snapt.
c125 | Henk van de Velde | Repair Café Heidehorst | vrijwilliger | broodroosters | 
c126 | Henriëtte van Velden | Adviesraad Sociaal Domein Maaswaard | voorzitter | toegankelijkheid, VN-verdrag Handicap | 
c127 | Ineke Manders | Odensehuis De Huiskamer | gastvrouw | geheugenproblemen | Vraag me naar samen koken met mensen die dingen vergeten.
c128 | Desirée Franssen | Palliatief Netwerk Maasland | coördinator | hospice, laatste levensfase | 
c129 | Mustafa Erdoğan | Dokters van de Wereld | veldcoördinator | ongedocumenteerden | Vraag me naar een arts voor mensen zonder papieren.
c130 | Selam Gebremedhin | Nidos | jeugdbeschermer | alleenstaande minderjarige vluchtelingen | 
c131 | Olena Shevchenko | Gemeente Roerveld | locatiecoördinator | Oekraïners | Vraag me naar de opvang aan de Kade.
c132 | Bart Rademakers | COA | programmabegeleider | azc, koppeling aan gemeente | 
c133 | Vera Sniekers | Tolkencentrum Woordwissel | planner | tolken, gebarentaal | 
c134 | Jolanda Keijsers | Oogpunt Zuid | ambulant begeleider | slechtzienden | 
c135 | Maarten Ebben | Hersenz Maasland | behandelaar | NAH | Vraag me naar onzichtbare gevolgen na een ongeluk of beroerte.
c136 | Elif Çelik | Roze Loper Limburg | vertrouwenspersoon | lhbtiqa+, coming-out | 
c137 | Noëlle Habets | COC Limburg | voorlichter op scholen | gender | 
c138 | Pim Rongen | Halt | Halt-medewerker | vuurwerk, winkeldiefstal | 
c139 | Trudy Steeghs | De Luisterlijn Maasland | vrijwilliger | nachtdienst | Vraag me naar eenzame stemmen om drie uur 's nachts.
c140 | Barbara Vogels | Repaircafé en Weggeefwinkel De Kringloop | bedrijfsleider | dagstructuur, vrijwilligerswerk | 
c141 | Kitty van Asten | Vrijwilligerscentrale Roerveld | makelaar | vrijwilligers werven | 
c142 | Hassan Abdi Nur | Taxi Centraal Peel | chauffeur leerlingenvervoer |  | Vraag me naar wat kinderen op de achterbank vertellen.
c143 | Linda Arts | Gemeente Peelrand | beleidsmedewerker armoede | kindpakket, Stadspas | Vraag me naar alles wat er is voor een gezin met weinig geld.
c144 | Guido Arets | Gemeente Peelrand | consulent zelfstandigen | Bbz, ondernemers in zwaar weer | 
c145 | Wendy van Lier | Gemeente Peelrand | medewerker burgerzaken | adresonderzoek, inschrijving BRP | Vraag me naar mensen die nergens ingeschreven staan.
c146 | Sandra Mulders | Gemeente Peelrand | regisseur Wmo | huishoudelijke ondersteuning | 
c147 | Erwin Tielen | Gemeente Peelrand | manager toegang |  | Vraag me naar één voordeur.
c148 | Ans Kuijpers | Gemeente Peelrand | raadslid |  | Vraag me naar wat de raad wel en niet kan regelen.
c149 | Naomi Pattipeilohy | Wijkteam Roerveld-Oost | generalist | de hele vraag achter de vraag | 
c150 | Stan Wijers | Wijkteam Roerveld-Oost | maatschappelijk werker | relatieproblemen, financiën op orde | 
c151 | Babette d'Hondt | Wijkteam Roerveld-West | wijkteamcoach | Sociale Netwerk Strategieën | 
c152 | Ibrahim Koroma | Wijkteam Roerveld-West | ouderenadviseur | valpreventie, langer thuis | Vraag me naar losse kleedjes en steile trappen.
c153 | Marlies Jetten | Wijkteam Roerveld-West | cliëntondersteuner |  | Vraag me naar meedenken en meegaan naar een keukentafelgesprek.
c154 | Quinten Bastiaans | Ministerie van SZW | beleidsmedewerker | hardheidsclausule | Vraag me naar wanneer de regel mag wijken voor het gezond verstand.
c155 | Ottoline van Heeckeren | Programma Maatwerk Multiprobleemhuishoudens | adviseur | doorbraak, casusoverleg | Vraag me naar wat al jaren muurvast zit.
c156 | Bep Strijbos |  | mantelzorger |  | Vraag me naar 24 uur per dag zorgen voor je zoon.
c157 | Lars Meuwissen |  | ervaringsdeskundige |  | Vraag me naar leven van vijftig euro in de week.
c158 | Rachida Zouhair |  | ouder |  | Mijn dochter zat twee jaar thuis. Vraag me naar wat school toen niet zag.
c159 | Jacqueline Fleuren | Oudervereniging Balans Limburg | regiovertegenwoordiger | leer- en gedragsproblemen | 
c160 | Arno Nelissen | Ixta Noa Maasoever | ervaringswerker | inloop GGZ | Bij ons loop je binnen zonder afspraak of verwijzing.
c161 | Monique Kessels | Stichting Ypsilon | lotgenotengroep naasten | psychose | Vraag me naar hoe je het als broer of zus volhoudt.
c162 | Toon Driessen | Zorgboerderij 't Vogelnest | zorgboer | arbeidsmatige dagbesteding | 
c163 | Geert Driessen | Boerenhulp Limburg | vertrouwenspersoon | agrariërs, bedrijfsbeëindiging | Vraag me naar boeren die 's nachts wakker liggen.
c164 | Sjoukje Dijkstra-Theunissen | Rouwcentrum Het Lichtpunt | verliesbegeleider | kinderen die een ouder missen | 
c165 | Mia Linssen | Zorgcentrum Sint-Odilia | geestelijk verzorger | zingeving | 
c166 | Daphne Sillen | Bureau Sterk Wonen | woonbegeleider | zelfstandig leren wonen | Vraag me naar de stap van beschermd wonen naar een eigen voordeur.
c167 | Kevin Roosen | Bureau Sterk Wonen | teamleider | kamertraining, 18-/18+ | 
c168 | Romy Peters | JIM Limburg | trainer | jongeren in kwetsbare positie, mentor uit eigen kring | 
c169 | Freek Lambrechts | Gemeente Heidehorst | consulent werk | loonkostensubsidie, social return | 
c170 | Willemijn Ploum | Gemeente Heidehorst | kinderburgemeester-begeleider | kinderparticipatie | 
c171 | Ghislaine Crombach | Gemeente Heidehorst | strategisch adviseur | datagedreven werken, wijkprofielen | 
c172 | Orhan Polat | Zorgaanbieder Anadolu | cultuursensitief begeleider | Turkse ouderen | 
c173 | Rosanne Tummers | Ziekenhuis Sint-Jozef | maatschappelijk werker | ontslag naar huis | 
c174 | Dorien Ewalds | Ziekenhuis Sint-Jozef | kinderarts | letsel | 
c175 | Emiel van de Laar | Politie Basisteam Heidehorst | jeugdagent | sexting, online veiligheid | Vraag me naar foto's die nooit rond hadden mogen gaan.
c176 | Sabine Holla | Politie Basisteam Roerveld | operationeel specialist | personen met onbegrepen gedrag | 
c177 | Jelle Vos | Stichting Lezen en Schrijven | regioadviseur | basisvaardigheden | Vraag me naar hoe je merkt dat iemand niet goed kan lezen.
c178 | Shanti Bhagwandin | Taalpunt Maaswaard | taalvrijwilliger | praattafel | 
c179 | Hub Schmeitz | Stichting Present Maasland | projectleider | klusjes, verhuizen | Vraag me naar een ploeg mensen met verfkwasten.
c180 | Carola Weijers | Budgetmaatjes Maaswaard | coördinator | geldzaken thuis | 
c181 | Mirte van Rooij | Gemeente Maaswaard | jongerenregisseur | jongvolwassenen, schulden en studie | 
c182 | Amina Yusuf | Gemeente Roerveld | klantmanager statushouders | duale trajecten | Vraag me naar werk en taal tegelijk.
c183 | Fatima Azzouzi | Kraamzorg Ooievaar | coördinator | kwetsbare zwangeren | 
c184 | Fatima Zahra Belkacem | Welzijn Rondom | sociaal makelaar | Marokkaanse vaders | 
c185 | Wim Vaessen | Stichting Leergeld Peelrand | intermediair | laptop, schoolreis | 
c186 | Wim Boerema | Natuurmonumenten | boswachter | werken in het groen | Vraag me naar rust in het hoofd door bomen.
c187 | Steffie van Bree | Slaapcentrum De Nachtuil | slaaptherapeut | slapeloosheid | 
c188 | Pepijn Crijns | Gemeente Roerveld | projectleider huisvesting aandachtsgroepen | uitstroom uit instellingen | Vraag me naar gemengd wonen. Over schulden ga ik niet.
c189 | Ludo Haenen | Stichting Relim Begeleid Werken | trajectbegeleider | IPS, betaald werk vanuit een behandeling | Vraag me naar werken terwijl je nog in therapie bent.
c190 | Josefien Kranendonk |  | onafhankelijk vertrouwenspersoon jeugd | klachten, AKJ | 
c191 | Grace Owusu | African Mothers Limburg | volunteer | parenting between two cultures | Ask me about church networks and single mothers.
c192 | Tobias Krüger | Grensinfopunt Maas-Rijn | adviseur | grensarbeiders, Duitse uitkeringen | 
c193 | Zeynep Arslan | Arslan Sociaal Advocaten | advocaat | toevoeging, bijstandszaken | 
c194 | Kim Nguyen | GGD Maasland | jeugdverpleegkundige | consultatiebureau, huilbaby's | 
c195 | Britt Sanders | Stichting De Zandtovenaar | kindercoach | KIES-training | Vraag me naar hoe kinderen het vinden als papa en mama uit elkaar gaan.
c196 | Rafaël Rosario-Martis | Gemeente Heidehorst | buurtvader | Antilliaanse gezinnen | Vraag me naar de jongens op het plein.
c197 | Harm Beckers | Regiotaxi Maasland | klantbegeleider | Valys, vervoerspas | Vraag me naar hoe je bij de dokter komt als je niet meer rijdt.
c198 | Evi Goossens | Fontys Sociaal Werk | student | stage | Vraag me naar de blik van een nieuweling.
c199 | Ad van Summeren | Autismecafé Peelrand | gastheer |  | Vraag me naar prikkels, en een rustige plek om te praten.
c200 | Ljiljana Petrović | Stichting Roma en Sinti Limburg | intermediair | woonwagenstandplaatsen | Vraag me naar wonen met je familie om je heen.
`);
