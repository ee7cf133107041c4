import { readCards } from './cards.ts';

// More invented people, of work that the first ones do not do: id | name | organisation | function | topics | line.
export const otherCards = readCards(`
aafke | Aafke Brandsma | GGD Noordland | jeugdverpleegkundige | consultatiebureau | Vraag me naar vaccinaties.
abel | Abel Wierda | Protestantse gemeente Bergum | diaken | noodhulp |
adil | Adil Haddou | Moskee Al Nour | imam | |
berend | Berend Kooi | Fysio Dijkhoven | fysiotherapeut | valpreventie |
bella | Bella Ruiz | Praktijk Ooievaar | verloskundige | bevalling |
carlo | Carlo Ponti | De Vijzel | apotheker | medicijnen |
dieuwke | Dieuwke Sap | Zelfstandig | diëtist | overgewicht |
edo | Edo Mansholt | Praktijk Klank | logopedist | stotteren |
fenna | Fenna Rijks | Rijks en Zonen | toegevoegd gerechtsdeurwaarder | beslaglegging |
gerrit | Gerrit van der Hazel | Bureau Bescherming | mentor | mentorschap |
hidde | Hidde Sol | Penitentiaire inrichting Noord | casemanager | gedetineerden |
ids | Ids Poelstra | Kantoor Poelstra | familierechtadvocaat | alimentatie, omgangsregeling |
jelle | Jelle Vries | Raad voor de Kinderbescherming | raadsonderzoeker | gezag en omgang |
klaske | Klaske Yntema | Slachtofferhulp Oost | casemanager | slachtoffers |
loes | Loes Donker | Fonds Bijzondere Noden | secretaris | noodfonds |
maaike | Maaike Zuur | Bureau Zuur | trainer | sollicitatietraining |
nienke | Nienke Bal | Jeugdfonds Sport en Cultuur | coördinator | contributie | Vraag me naar kinderen die op voetbal willen.
omar | Omar Said | Tolkencentrum Oost | tolk Arabisch | vertalen |
puck | Puck Geel | Praktijk Geel | psychomotorisch therapeut | pesten, weerbaarheid |
quinten | Quinten Loos | Samenwerkingsverband Oost | consulent passend onderwijs | toelaatbaarheidsverklaring, speciaal onderwijs |
ramona | Ramona Dip | De Ark | zorgboer | zorgboerderij |
sietse | Sietse Wal | Regiotaxi Oost | planner | rolstoelvervoer |
tamara | Tamara Wijn | Kraambureau Pril | kraamverzorgende | de eerste week na de geboorte |
uko | Uko Hemel | De Haven | coördinator | hospice | Vraag me naar waken bij wie gaat sterven.
veerle | Veerle Pol | GGD Noordland | verpleegkundige infectieziekten | soa |
wytze | Wytze Brug | Thuisbegeleiding Samen | gezinsbegeleider | vervuilde woningen | Vraag me naar huizen die vol spullen staan.
xavier | Xavier Moens | Stichting 113 | trainer | suïcidepreventie |
yfke | Yfke Ros | Praktijk Ros | kinderpsycholoog | faalangst |
zita | Zita Boon | Formulierenbrigade Oost | vrijwilliger | formulieren invullen |
adam | Adam Nowak | Stichting Barka | outreachend werker | arbeidsmigranten, terugkeer |
bo | Bo Visch | Regenboogloket | adviseur | lhbti |
coen | Coen Duif | De Luisterlijn | vrijwilliger | luisteren |
elin | Elin Vonk | Rechtswinkel Oost | rechtenstudent | arbeidsrecht |
femke | Femke Los | Praktijk Los | systeemtherapeut | gezinstherapie |
gwen | Gwen As | Stichting Kleurrijk | maatschappelijk werker | huwelijksdwang, eergerelateerd geweld |
hajo | Hajo Klop | Werkgeversservicepunt Oost | adviseur | jobcarving |
imke | Imke Riet | Gemeente Dijkhoven | consulent zelfstandigen | Bbz, ondernemers in nood |
linde | Linde Berk | Bibliotheek Bergum | coördinator taalhuis | taalmaatjes |
noor | Noor Fakkel | Gemeente Dijkhoven | beleidsadviseur | Wvggz, zorgmachtiging |
otis | Otis Ram | Kamers met Kansen | begeleider | jongeren van 18 tot 27 |
rein | Rein Stam | Kringloop Dijkhoven | bedrijfsleider | tweedehands meubels |
sanna | Sanna Holm | Visio | ambulant begeleider | slechtziend, blind |
thijs | Thijs Klomp | Doof in Oost | gebarentolk | gebarentaal |
warre | Warre Pint | Zelfhulp Oost | coördinator | lotgenotengroepen |
ymke | Ymke van den Broecke | Jeugdteam Bergum | orthopedagoog | hechting, hoogsensitief |
anton | Anton De Backer | Veteraneninstituut | adviseur | PTSS, veteranen |
britt | Britt Elshout | Ziekenhuis Oost | transferverpleegkundige | ontslag uit het ziekenhuis |
casper | Casper ter Horst | Ouderenbond | belastinginvuller | belastingaangifte |
doris | Doris Moed | Revalidatiecentrum Oost | ergotherapeut | aanpassingen thuis |
eelco | Eelco Straat | Jongerenwerk Bergum | straatcoach | hangjongeren, wapens |
frida | Frida Koning | Stichting Adem | rouwtherapeut | verlies van een kind |
gijsje | Gijsje Kwint | Peutergroep Pimpernel | pedagogisch medewerker | vve, taalachterstand |
harm | Harm Pels | Inloophuis Bergum | gastheer | inloop, koffie | Iedereen kan aanschuiven voor een maaltijd.
isa | Isa Prent | Zorgadvies Prent | indicatieverpleegkundige | persoonlijke verzorging |
jorn | Jorn Buis | Rechtbank Oost | kantonrechter | onderbewindstelling |
karel | Karel Knol | Gemeente Bergum | klachtenfunctionaris | klachten |
leonie | Leonie Wad | Gastouderbureau Wad | bemiddelaar | gastouders |
mats | Mats Fries | Atelier Kleur | kunstenaar | theater, schilderen |
`);
