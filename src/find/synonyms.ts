// One meaning on a line: what people call it; after the semicolon what belongs to it without being the same. Dutch
// jargon, plain Dutch and English beside each other.
const written = `
wmo, maatschappelijke ondersteuning, social support act; hulpmiddelen, huishoudelijke hulp, traplift, rolstoel, scootmobiel, woningaanpassing, huishoudelijke ondersteuning, begeleiding thuis, huishoudhulp
w&i, werk en inkomen, sociale dienst, soza, work and income; bijstand, klantmanager, inkomensconsulent, participatiewet, re-integratie
bijstand, bijstandsuitkering, participatiewet, pw, uitkering, social assistance, welfare, benefit; w&i, werk en inkomen, inkomensconsulent, levensonderhoud, bijzondere bijstand, ioaw, ioaz, inkomensondersteuning, geen inkomen
uwv, uitkering, benefit; wajong, wia, wga, iva, ww, ziektewet, zw, werkloosheidsuitkering, ontslag
wajong, jonggehandicapten
wia, wga, iva, wao, arbeidsongeschikt, arbeidsongeschiktheid, afgekeurd, incapacity, disability benefit; arbeidsdeskundige, verzekeringsarts
ww, werkloosheidswet, werkloosheidsuitkering, werkloosheid, ontslag, ontslagen, unemployment; werkloos, werkzoekend
zw, ziektewet, ziekteverzuim, ziek, sick leave; verzekeringsarts
ggz, geestelijke gezondheidszorg, geestelijke gezondheid, psychisch, psychiatrie, psychiatrisch, mentale gezondheid, mentaal, mental health, mental; psychiater, psycholoog, spv, poh-ggz, depressie, angst, trauma, psychose, crisis, fact, suicide, zelfmoord, therapie, therapeut, borderline, verward gedrag, eetstoornis, bemoeizorg
psycholoog, gedragswetenschapper, therapeut, psychologist
psychiater, psychiatrie, psychiatrist
depressie, depressief, somber, depression
spv, sociaal psychiatrisch verpleegkundige, community mental health nurse
poh-ggz, praktijkondersteuner ggz, poh
verward gedrag, verwarde personen, verward
schulden, schuldhulp, schuldhulpverlening, schuldenaar, wgs, wsnp, bewindvoering, schuldregeling, schuldsanering, schuldbemiddeling, geldproblemen, geldzorgen, betalingsproblemen, debt, money problems; budgetbeheer, budgetcoach, kredietbank, beschermingsbewind, huurachterstand, betalingsachterstand, deurwaarder, incasso, betalingsregeling, saneringskrediet, vroegsignalering, financiele problemen, beslag, rood staan
wsnp, schuldsanering, wettelijke schuldsanering
bewindvoering, bewindvoerder, beschermingsbewind, bewind, administrator; curatele, mentorschap
budget, budgetbeheer, budgetcoach, geld, financien, financieel, money, finance; thuisadministratie, rondkomen, inkomensbeheer
huurachterstand, huurschuld, achterstallige huur, rent arrears; huisuitzetting, ontruiming
huisuitzetting, ontruiming, uitzetting, uit huis gezet, eviction
armoede, arm, minima, poverty; voedselbank, leergeld, minimabeleid, energiearmoede, bijzondere bijstand, rondkomen, weinig geld
voedselbank, voedselpakket, food bank
beschermd wonen, beschut wonen, begeleid wonen, sheltered housing, supported housing; wonen, opvang, maatschappelijke opvang, woonbegeleiding, kamertraining, fokuswonen
wonen, woning, huisvesting, huis, woonruimte, housing, house; woningcorporatie, verhuur, huren, urgentie, woningtoewijzing, huisbaas, woningnood, woonbegeleiding, beschermd wonen, inschrijving, verhuizen
huur, huren, huurwoning, huurder, verhuur, verhuurder, rent, tenant; woningcorporatie, huurtoeslag
woningcorporatie, corporatie, woningbouwvereniging, woningstichting, verhuurder, housing association
urgentie, urgentieverklaring, voorrang
opvang, maatschappelijke opvang, dakloosheid, dakloos, daklozen, daklozenopvang, thuisloos, zwerfjongere, nachtopvang, slaapplek, slapen, onderdak, shelter, homeless, homelessness; beschermd wonen, briefadres, straat, bed, straathoekwerk
vrouwenopvang, blijf-van-mijn-lijfhuis, blijfhuis, women's shelter; huiselijk geweld
huiselijk geweld, partnergeweld, mishandeling, kindermishandeling, geweld in huis, domestic violence, domestic abuse, abuse; veilig thuis, eergerelateerd geweld, vrouwenopvang, stalking, ouderenmishandeling
kindermishandeling, kindermisbruik, child abuse
verslaving, verslaafd, verslaafde, verslavingszorg, middelengebruik, addiction, addict; alcohol, drugs, gokken, gokverslaving, drank, drinken, gamen, wiet, cannabis, verslavingsarts
alcohol, drank, drinken, alcoholist, alcoholisme, alcoholverslaving, drinking; verslaving
drugs, drugsverslaving, wiet, cannabis, cocaine; verslaving
gokken, gokverslaving, gambling; verslaving
jeugd, jeugdhulp, jeugdzorg, jongeren, jongere, jeugdigen, jeugdwet, youth, young people, youth care; jongerenwerk, puber, tiener, gezin, jeugdbescherming, jeugdreclassering, gezinsvoogd, pleegzorg, ondertoezichtstelling
jeugdbescherming, ondertoezichtstelling, ots, gezinsvoogd, voogd, voogdij, child protection
jeugdbeleid, beleid jeugd
kind, kinderen, child, children; jeugd, baby, peuter, kleuter, kinderopvang
gezin, gezinnen, family, families; multiprobleemgezin, opvoeding, gezinscoach, ouders
opvoeding, opvoeden, opvoedhulp, opvoedondersteuning, opvoedcoach, parenting; puber, gezinscoach, ouderschap, consultatiebureau, baby
pleegzorg, pleegkind, pleegouder, pleeggezin, foster care
kinderopvang, creche, gastouder, peuterspeelzaal, kinderdagverblijf, bso, childcare, day care
werk, baan, banen, arbeid, vacature, werkgelegenheid, arbeidsmarkt, work, job, jobs, employment; werkzoekend, solliciteren, jobcoach, ips, jobhunter, re-integratie, uitzendbureau, werkgever, arbeidsdeskundige, loopbaan, omscholing, werkfit
werkloos, werkloosheid, werkzoekend, werkzoekende, geen werk, unemployed
werkgever, werkgevers, ondernemer, bedrijf, employer; accountmanager
re-integratie, terug naar werk, weer aan het werk, reintegration; trajectbegeleiding, ips, werkfit, loonkostensubsidie, tweede spoor
arbeidsdeskundige, labour expert
jobcoach, werkbegeleider, begeleiding op het werk, job coach; ips
ips, individuele plaatsing en steun, werk en ggz
beschut werk, sociale werkvoorziening, sociale werkplaats, wsw, sheltered work
loonkostensubsidie, lks, wage subsidy
omscholing, bijscholing, scholing, opleiding, training, retraining; loopbaan, cursus, leren
participatie, meedoen, participation; activering, vrijwilligerswerk, dagbesteding, tegenprestatie
dagbesteding, dagopvang, dagactiviteiten, day care centre; activering, begeleiding
vrijwilliger, vrijwilligers, vrijwilligerswerk, volunteer, volunteers; buddy, maatje
mantelzorg, mantelzorger, mantelzorgondersteuning, zorgen voor familie, informal care, carer, carers, caregiver; respijtzorg
dementie, alzheimer, geheugenproblemen, vergeetachtig, dementia
ouderen, senioren, bejaarden, bejaarde, oudere, ouderenzorg, elderly, older people; aow, seniorenwoning
eenzaam, eenzaamheid, alleen zijn, loneliness, lonely
pgb, persoonsgebonden budget, personal budget
wlz, wet langdurige zorg, langdurige zorg, long-term care; zorgkantoor, verpleeghuis, ciz
zvw, zorgverzekering, zorgverzekeringswet, ziektekosten, health insurance
ciz, indicatie, indicatiestelling
cak, eigen bijdrage
svb, sociale verzekeringsbank; aow, kinderbijslag, anw
aow, pensioen, state pension, pension; aio
kinderbijslag, child benefit
toeslag, toeslagen, huurtoeslag, zorgtoeslag, kindgebonden budget, toeslagenaffaire, allowance; belastingdienst
belasting, belastingdienst, belastingschuld, fiscus, tax, taxes
thuiszorg, wijkverpleging, wijkverpleegkundige, verpleging en verzorging, home care; verzorgende
wijkteam, gebiedsteam, sociaal team, buurtteam, sociaal wijkteam, dorpsteam, neighbourhood team
huisarts, dokter, gp, doctor, family doctor; arts, poh
verstandelijke beperking, lvb, licht verstandelijk beperkt, verstandelijk beperkt, lage iq, intellectual disability, learning disability; mee
lichamelijke beperking, handicap, gehandicapt, gehandicapten, beperking, disability, disabled; rolstoel, hulpmiddelen
autisme, autist, autistisch, ass, asperger, autism
adhd, add
nah, hersenletsel, niet-aangeboren hersenletsel, niet aangeboren hersenletsel, brain injury
clientondersteuning, onafhankelijke clientondersteuning, oco, client support; mee
laaggeletterd, laaggeletterdheid, analfabeet, lezen en schrijven, moeite met lezen, low literacy, literacy; taal, taalcoach, basisvaardigheden
taal, taalles, nederlands leren, nt2, taalcoach, language; inburgering, laaggeletterdheid, taalhuis
digitaal, digitale vaardigheden, computer, internet, digid, digital skills; informatiepunt digitale overheid
vluchteling, vluchtelingen, statushouder, statushouders, asielzoeker, asielzoekers, nieuwkomer, nieuwkomers, asiel, azc, refugee, refugees, asylum; inburgering, vluchtelingenwerk, oekraine, coa, gezinshereniging
inburgering, inburgeren, integratie, civic integration; statushouder, nieuwkomer
school, onderwijs, education; leerplicht, schoolverzuim, schooluitval, docent, leraar, mbo, leerling
leerplicht, schoolverzuim, spijbelen, thuiszitter, thuiszitters, schooluitval, voortijdig schoolverlater, vsv, truancy, school dropout; rmc
leerlingenvervoer, schoolvervoer, schoolbus
vervoer, regiotaxi, transport, taxi
briefadres, postadres, geen adres
overlast, woonoverlast, burenruzie, burenoverlast, buren, nuisance, neighbours; leefbaarheid, buurtbemiddeling, geluidsoverlast
maatwerk, tailor-made, tailored
multiproblematiek, multiprobleem, meervoudige problematiek, complexe problematiek, complexe problemen, multiprobleemgezin, multiple problems; maatwerk, wams, doorbraak
handhaving, fraude, sociale recherche, bijzonder onderzoek, enforcement, fraud
detentie, gevangenis, gedetineerde, ex-gedetineerde, ex-gedetineerden, nazorg detentie, prison; reclassering
criminaliteit, crimineel, jeugdcriminaliteit, crime; reclassering, politie
veiligheid, safety; politie, wijkagent
bezwaar, bezwaarschrift, beroep, objection, appeal; juridisch, rechtshulp
juridisch, rechtshulp, recht, advocaat, jurist, rechtsbijstand, legal, legal aid, lawyer; sociaal raadslieden, juridisch loket, bezwaar
energiearmoede, energie, energiekosten, energierekening, energietoeslag, gas en licht, stookkosten, energy; isolatie
rouw, rouwverwerking, verlies, nabestaanden, grief, bereavement; overlijden, uitvaart
echtscheiding, scheiding, gescheiden, relatiebreuk, divorce; alimentatie
ervaringsdeskundige, ervaringswerker, ervaring, expert by experience, lived experience
maatschappelijk werk, maatschappelijk werker, sociaal werk, sociaal werker, social worker, social work
welzijn, welzijnswerk, welfare work; opbouwwerk, buurthuis
beleid, beleidsmedewerker, beleidsadviseur, policy, policy officer
bestuur, bestuurder, wethouder, directeur, board, alderman
politiek, raadslid, gemeenteraad, politics, council member
gezondheid, gezond, health; leefstijl, gezond leven
sport, bewegen, beweegcoach, buurtsportcoach, sports, exercise; leefstijl
crisis, spoed, noodsituatie, acuut, emergency
suicide, zelfmoord, zelfdoding, suicidaal
zwanger, zwangerschap, pregnant, tienermoeder
discriminatie, racisme, discrimination
palliatieve zorg, terminale zorg, stervensbegeleiding, hospice, palliative care
hulpmiddelen, rolstoel, traplift, scootmobiel, woningaanpassing, mobility aids
huishoudelijke hulp, hulp in de huishouding, huishoudhulp, schoonmaak, huishoudelijke ondersteuning, household help
thuisadministratie, papieren, formulieren, post, administratie, paperwork
szw, sociale zaken en werkgelegenheid
ocw, onderwijs cultuur en wetenschap
pmm, professionals voor maatwerk multiproblematiek
lmm, landelijk maatwerkloket, landelijk maatwerkloket multiproblematiek
avg, privacy, persoonsgegevens, gdpr; functionaris gegevensbescherming, fg, gegevensdeling
wams, wet aanpak meervoudige problematiek
fact, f-act, flexible assertive community treatment
`;

export interface Meaning {
  /** What people call it, each as it is written. */
  readonly same: readonly string[];
  /** What belongs to it. */
  readonly near: readonly string[];
}

export const meanings: readonly Meaning[] = written
  .trim()
  .split('\n')
  .map((row) => {
    const [same = '', near = ''] = row.split(';');
    const names = (text: string) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
    return { same: names(same), near: names(near) };
  });
