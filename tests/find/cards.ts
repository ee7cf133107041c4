import type { WrittenCard } from '../../src/find/written-cards.ts';

// Invented people of an invented region: id | name | organisation | function | topics | line.
const written = `
anna | Anna Waterman | Gemeente Dijkhoven | klantmanager | W&I | Vraag me naar bijstand als iemand net uit een relatie komt.
bas | Bas Koekoek | Gemeente Dijkhoven | schuldhulpverlener | schuldhulp | Vraag me naar betalingsregelingen.
carla | Carla Duinstra | Gemeente Dijkhoven | Wmo-consulent | Wmo, hulpmiddelen | Vraag me naar trapliften en rolstoelen.
daan | Daan Molenaar | Gemeente Dijkhoven | jongerenwerker | jeugd | Vraag me naar jongens die thuiszitten.
emma | Emma de Wit | Gemeente Dijkhoven | beleidsadviseur sociaal domein | armoede, beleid |
fatih | Fatih Yıldız | Gemeente Dijkhoven | inburgeringsconsulent | inburgering, statushouders | Vraag me naar de eerste weken van nieuwkomers.
gerda | Gerda Postma | Gemeente Dijkhoven | teammanager Inkomen | W&I |
hans | Hans van der Meer | Gemeente Dijkhoven | wethouder | bestuur |
irene | Irene Bakker | Gemeente Dijkhoven | leerplichtambtenaar | leerplicht, schoolverzuim | Vraag me naar kinderen die niet naar school gaan.
jorrit | Jorrit Jansen | Gemeente Dijkhoven | medewerker sociaal wijkteam | wijkteam |
karima | Karima El Idrissi | Gemeente Dijkhoven | regisseur huiselijk geweld | huiselijk geweld |
lars | Lars Visser | Gemeente Dijkhoven | accountmanager werkgevers | werkgevers, werk |
mieke | Mieke Zandstra | Gemeente Dijkhoven | bijzonder onderzoeker | handhaving |
nadia | Nadia Bouzid | Gemeente Dijkhoven | consulent Participatiewet | Participatiewet |
olaf | Olaf Brouwer | Gemeente Dijkhoven | adviseur leerlingenvervoer | leerlingenvervoer, vervoer |
petra | Petra Smit | Gemeente Bergum | klantmanager | Participatiewet |
quirine | Quirine Hof | Gemeente Bergum | Wmo-consulent | Wmo | Vraag me naar huishoudelijke hulp.
rob | Rob Veenstra | Gemeente Bergum | schuldhulpverlener | schulden | Vraag me naar jongeren met schulden.
sanne | Sanne Dekker | Gemeente Bergum | jeugdconsulent | jeugdhulp |
tom | Tom Hoekstra | Gemeente Bergum | raadslid | politiek |
ursula | Ursula Peters | Gemeente Bergum | woonconsulent | urgentie, wonen | Vraag me naar een urgentieverklaring.
victor | Victor Blom | Gemeente Bergum | procesregisseur | multiproblematiek, maatwerk |
wendy | Wendy Kuipers | Gemeente Bergum | medewerker burgerzaken | briefadres, paspoort | Vraag me naar een briefadres voor daklozen.
xander | Xander Prins | Gemeente Bergum | beleidsmedewerker jeugd | jeugdbeleid |
yvon | Yvon Mulder | Gemeente Bergum | kwaliteitsmedewerker | kwaliteit |
zeynep | Zeynep Kaya | Gemeente Bergum | taalcoach | laaggeletterdheid, taal | Vraag me naar mensen die moeite hebben met lezen.
aart | Aart Vos | UWV | arbeidsdeskundige | WIA, arbeidsdeskundige |
betty | Betty Schouten | UWV | verzekeringsarts | Ziektewet, WIA |
cor | Cor Willems | UWV | adviseur werk | WW, werk |
dunya | Dunya Rahimi | UWV | arbeidsdeskundige Wajong | Wajong | Vraag me naar jongeren met een beperking die willen werken.
erik | Erik Huisman | UWV | klantadviseur uitkeren | WW, uitkering |
floor | Floor Timmer | UWV | manager regiokantoor | UWV |
gijs | Gijs Noord | UWV | IPS-adviseur | IPS, GGZ |
hilde | Hilde Aalbers | GGZ Noordland | psychiater | psychiatrie |
ilse | Ilse van Dam | GGZ Noordland | sociaal psychiatrisch verpleegkundige | FACT, crisis | Vraag me naar mensen die zorg mijden.
jaap | Jaap Kramer | GGZ Noordland | ervaringswerker | herstel |
kim | Kim Nguyen | GGZ Noordland | psycholoog | angst, depressie |
leo | Leo Scholten | GGZ Noordland | IPS-trajectbegeleider | IPS, werk en GGZ |
marja | Marja Ruiter | GGZ Noordland | manager zorg | GGZ |
nick | Nick Verhoeven | Verslavingszorg De Brug | verslavingsarts | verslaving |
oda | Oda Meijer | Verslavingszorg De Brug | ambulant hulpverlener | alcohol, gokken |
pim | Pim Gerritsen | Verslavingszorg De Brug | preventiewerker | verslavingspreventie, jongeren |
roos | Roos Hendriks | Stichting Onder Dak | begeleider beschermd wonen | beschermd wonen |
sjaak | Sjaak Groen | Stichting Onder Dak | teamleider maatschappelijke opvang | opvang, dakloosheid | Vraag me naar een bed voor vannacht.
tineke | Tineke Faber | Stichting Onder Dak | woonbegeleider | begeleid wonen |
umar | Umar Diallo | Stichting Onder Dak | straathoekwerker | daklozen |
vera | Vera Klaassen | Vrouwenopvang Veilige Haven | maatschappelijk werker | vrouwenopvang, huiselijk geweld |
willem | Willem Tuinstra | Veilig Thuis | vertrouwensarts | kindermishandeling |
xenia | Xenia Popov | Veilig Thuis | onderzoeker | huiselijk geweld |
yara | Yara Linden | Jeugdzorg Midden | gezinsvoogd | ondertoezichtstelling |
zoe | Zoë Coördes | Jeugdzorg Midden | gedragswetenschapper | autisme, ADHD |
arno | Arno Buitink | Jeugdzorg Midden | pleegzorgbegeleider | pleegzorg |
bianca | Bianca Otten | Jeugdzorg Midden | jeugdbeschermer | jeugdbescherming |
chris | Chris Tol | Centrum Jeugd en Gezin | jeugdverpleegkundige | opvoeding, baby's |
dora | Dora Lammers | Centrum Jeugd en Gezin | opvoedcoach | opvoedondersteuning | Vraag me naar pubers.
eva | Eva Mertens | Centrum Jeugd en Gezin | gezinscoach | multiprobleemgezinnen |
freek | Freek Slot | Woningcorporatie Thuishave | huismeester | overlast |
gonny | Gonny Wessels | Woningcorporatie Thuishave | incassomedewerker | huurachterstand, huisuitzetting |
henk | Henk Brand | Woningcorporatie Thuishave | consulent leefbaarheid | woonoverlast, buurt |
ivo | Ivo Maas | Woningcorporatie Thuishave | verhuurmedewerker | woningtoewijzing |
joke | Joke Spaan | Woningcorporatie Elan | wijkbeheerder | huren |
kees | Kees Elzinga | Kredietbank Oost | budgetcoach | budgetbeheer |
lotte | Lotte Zwart | Kredietbank Oost | schuldregelaar | schuldregeling, saneringskrediet |
mo | Mohammed Aziz | Kredietbank Oost | adviseur beschermingsbewind | beschermingsbewind |
nora | Nora Hemels | Bewindvoering Zeker | bewindvoerder | bewindvoering |
otto | Otto Pronk | Rechtbank Oost | rechter-commissaris | Wsnp |
paula | Paula Veld | Voedselbank Dijkhoven | coördinator | voedselbank, armoede |
rene | René Blanken | Humanitas | projectleider thuisadministratie | thuisadministratie | Vraag me naar vrijwilligers die helpen met de post.
saar | Saar Lubbers | Humanitas | vrijwilligerscoördinator | vrijwilligers, eenzaamheid |
ties | Ties Booij | Leger des Heils | woonbegeleider | nachtopvang |
uma | Uma Sharma | Leger des Heils | budgetbegeleider | schulden, budget |
vincent | Vincent Peek | MEE Oost | cliëntondersteuner | cliëntondersteuning, LVB | Vraag me naar mensen met een verstandelijke beperking.
wies | Wies Haan | MEE Oost | jobcoach | jobcoaching, Wajong |
yusuf | Yusuf Demir | VluchtelingenWerk | juridisch begeleider | asiel, gezinshereniging |
adele | Adèle Fournier | VluchtelingenWerk | maatschappelijk begeleider | vluchtelingen |
bram | Bram Kosters | ROC Oost | zorgcoördinator | schooluitval, mbo |
cindy | Cindy Vermeer | ROC Oost | docent NT2 | Nederlands leren |
dirk | Dirk Terpstra | Bibliotheek Dijkhoven | programmamaker | digitale vaardigheden |
els | Els Boonstra | Bibliotheek Dijkhoven | medewerker informatiepunt digitale overheid | DigiD |
frans | Frans Kolk | Thuiszorg Nabij | wijkverpleegkundige | Wlz, palliatieve zorg |
greet | Greet Monster | Thuiszorg Nabij | verzorgende IG | dementie |
huub | Huub Sanders | Thuiszorg Nabij | casemanager dementie | dementie, mantelzorg |
ina | Ina Ploeg | Welzijn Dijkhoven | mantelzorgconsulent | mantelzorg |
jip | Jip Aarts | Welzijn Dijkhoven | opbouwwerker | bewonersinitiatieven |
koos | Koos Wind | Welzijn Dijkhoven | ouderenadviseur | ouderen, eenzaamheid |
lia | Lia Bos | Welzijn Dijkhoven | sociaal werker | maatschappelijk werk |
maud | Maud Gelder | Welzijn Dijkhoven | beweegcoach | sport, leefstijl |
noud | Noud Riemersma | Huisartsenpraktijk De Linde | huisarts | huisarts |
olga | Olga Baars | Huisartsenpraktijk De Linde | praktijkondersteuner GGZ | POH-GGZ |
piet | Piet Cornelissen | Zorgkantoor Oost | zorginkoper | pgb, Wlz |
ria | Ria Doorn | CIZ | indicatiesteller | indicatie |
stef | Stef Lansink | CAK | medewerker eigen bijdrage | eigen bijdrage |
truus | Truus Winkel | SVB | medewerker AOW | AOW, AIO |
ulrike | Ulrike Hartman | SVB | pgb-adviseur | persoonsgebonden budget |
vlad | Vladimir Ionescu | Belastingdienst | medewerker toeslagen | huurtoeslag, zorgtoeslag |
wouter | Wouter Kamp | Belastingdienst | stellateamlid | belastingschuld |
anouk | Anouk Tromp | Politie Oost | wijkagent | veiligheid, verward gedrag |
boris | Boris Ketel | Reclassering Oost | reclasseringswerker | ex-gedetineerden, nazorg detentie |
claire | Claire Dubois | Juridisch Loket | juridisch adviseur | rechtshulp, bezwaar |
dennis | Dennis Vliet | Sociaal Raadslieden Oost | sociaal raadsman | formulieren, bezwaarschrift |
esther | Esther Roelofs | Werkbedrijf Ranst | werkleider | beschut werk |
ferdi | Ferdi Aydin | Werkbedrijf Ranst | re-integratieconsulent | re-integratie |
guus | Guus Lohman | Werkbedrijf Ranst | jobhunter | banen, vacatures |
hetty | Hetty Verbeek | Regio Werkt | programmamanager | loonkostensubsidie |
iris | Iris Jansen | Regio Werkt | loopbaancoach | omscholing |
jeroen | Jeroen Jaspers | Werkplein Bergum | inkomensconsulent | uitkeringen |
karin | Karin Akkerman | Ministerie van SZW | beleidsmedewerker | beleid |
luuk | Luuk van Vliet | Stap Vooruit | trajectbegeleider | dagbesteding |
marieke | Marieke Olthof | Stap Vooruit | persoonlijk begeleider | NAH, niet-aangeboren hersenletsel |
niels | Niels Wagenaar | Stap Vooruit | autismecoach | autisme |
okke | Okke Dijkstra | Stap Vooruit | teamleider dagbesteding | dagbesteding |
pien | Pien Schepers | Zorgbelang | adviseur | onafhankelijke cliëntondersteuning |
ralf | Ralf Hulst | Energieloket | energiecoach | energiearmoede, energietoeslag |
silvia | Silvia Costa | COA | woonbegeleider | asielzoekers |
timo | Timo Bergsma | Halt | jeugdreclasseerder | jeugdcriminaliteit |
urs | Urs Keller | Uitvaartzorg Oost | adviseur nabestaanden | rouw |
vivian | Vivian Lodewijk | Kinderopvang Zonnestraal | locatiemanager | kinderopvang |
wanda | Wanda Bijl | Stichting Leergeld | intermediair | kinderen in armoede |
ynte | Ynte Rozema | Dierenambulance Oost | chauffeur | dieren |
`;

export const cards = readCards(written);

/** A card on each line: id | name | organisation | function | topics | line. */
export function readCards(text: string): readonly WrittenCard[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', name = '', organisation = '', title = '', topics = '', line = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return { id, name, organisation, function: title, expertise: topics.split(', ').filter(Boolean), line };
    });
}
