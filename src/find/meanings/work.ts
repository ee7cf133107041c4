/** Benefits, work and the way there. */
export const work = `
w&i, werk en inkomen, sociale dienst, soza, sociale zaken, werkplein | work and income, social services office ; klantmanager, inkomensconsulent, re-integratie
bijstand, bijstandsuitkering, bijstandsgerechtigd, uitkering, wwb, algemene bijstand | social assistance, welfare, welfare benefit, income support, benefit, benefits ; w&i, werk en inkomen, inkomensconsulent, levensonderhoud, bijzondere bijstand, ioaw, ioaz, bbz, inkomensondersteuning, kostendelersnorm, krediethypotheek, tegenprestatie, vermogen, sanctie, uitkering stopgezet, voorschot, participatiewet
kostendelersnorm, kostendeler, woningdelers, samenwonen met uitkering, vermogenstoets | cost-sharing rule
ioaw, ioaz, oudere werkloze | benefit for older unemployed
bbz, besluit bijstandverlening zelfstandigen, bijstand voor zelfstandigen, ondernemers in nood, hulp aan ondernemers | assistance for self-employed
zelfstandige, zelfstandigen, zzp, eigen bedrijf, ondernemer, ondernemers, ondernemerschap, freelance, freelancer, bedrijf starten, eigen baas | self-employed, freelancer, freelancers, entrepreneur, entrepreneurs, own business, start-up ; bbz
uwv, uitvoeringsinstituut werknemersverzekeringen, werkbedrijf uwv | employee insurance agency ; wajong, wia, wga, iva, ww, ziektewet, zw, werkloosheidsuitkering, ontslag
uitkering, uitkeringen | benefit, benefits ; uwv, wajong, wia, ww, ziektewet, svb, bijstand
wajong, jonggehandicapten, jonggehandicapte, wet arbeidsongeschiktheidsvoorziening jonggehandicapten | disability benefit for young people ; arbeidsdeskundige
wia, wga, iva, wao, arbeidsongeschikt, arbeidsongeschiktheid, arbeidsongeschiktheidsuitkering, afgekeurd, langdurig ziek, wet werk en inkomen naar arbeidsvermogen | incapacity, incapacity benefit, disability benefit, unfit for work ; arbeidsdeskundige, verzekeringsarts
ww, werkloosheidswet, werkloosheidsuitkering | unemployment benefit ; werkloos, werkzoekend, ontslag, werkloosheid
zw, ziektewet, ziekmelding, ziek gemeld, ziekgemeld, ziektewetuitkering | sick leave, sickness benefit, sick pay ; verzekeringsarts, bedrijfsarts, ziekteverzuim
verzekeringsarts, keuringsarts, medische keuring, herkeuring, keuring | insurance doctor, medical assessment
bedrijfsarts, arbodienst, arboarts, arbo | occupational physician, company doctor, occupational health ; ziekteverzuim
werk, baan, banen, baantje, arbeid, vacature, vacatures, werkgelegenheid, arbeidsmarkt, werk zoeken, werk vinden, aan de slag, betaald werk | work, job, jobs, employment, vacancies, vacancy, labour market ; werkzoekend, solliciteren, jobcoach, ips, jobhunter, re-integratie, uitzendbureau, werkgever, arbeidsdeskundige, loopbaan, omscholing, werkfit, bijbaan
werkloos, werkloosheid, werkzoekend, werkzoekende, werkeloos, zonder werk zitten, baanloos, nuggers, zonder werk | unemployed, unemployment, jobless, jobseeker, jobseekers
bijbaan, vakantiewerk, weekendbaantje, stage, stageplek, stageplaats, werkervaringsplek, werkervaringsplaats, proefplaatsing | side job, internship, work placement, traineeship
leerbaan, leerwerkplek, leerwerktraject, leerwerkloket, praktijkleren, bbl, leren en werken, werkend leren | apprenticeship, learning on the job, vocational training
werkgever, werkgevers, bedrijf, bedrijven, werkgeversdienstverlening, werkgeversservicepunt, wsp, bedrijfsleven | employer, employers, companies, business ; accountmanager, jobcarving, sroi
uitzendbureau, uitzendkracht, uitzendwerk, detachering, flexwerk | temp agency, agency work, temping
jobcarving, functiecreatie, baancreatie, banenafspraak, garantiebaan, doelgroepregister, inclusief werkgeverschap | job carving, inclusive employment ; participatie
sroi, social return, sociaal ondernemen, sociale onderneming | social return, social enterprise
re-integratie, re-integreren, terug naar werk, weer aan het werk, werkhervatting, terugkeer naar werk, arbeidsre-integratie, arbeidsintegratie, weer gaan werken, poortwachter, wet verbetering poortwachter, werk na ziekte, terug naar werk na ziekte, werken na ziekte | reintegration, return to work, back to work, vocational rehabilitation ; trajectbegeleiding, ips, werkfit, loonkostensubsidie, tweede spoor, werkervaringsplek, jobcoach
arbeidsdeskundige, arbeidsdeskundig, arbeidskundige | labour expert, occupational expert
jobcoach, jobcoaching, werkbegeleider, werkcoach, begeleiding op het werk, begeleiding op de werkvloer | job coach, work coach, support at work ; ips
jobhunter, jobhunting, baanbemiddelaar, arbeidsbemiddeling, arbeidsbemiddelaar | job hunter, job placement
solliciteren, sollicitatie, sollicitatiebrief, sollicitatiegesprek, sollicitatietraining, cv, cv maken, sollicitatiebrief schrijven | job application, job applications, applying for jobs, job interview, resume, applying
ips, individuele plaatsing en steun, werk en ggz | individual placement and support
beschut werk, sociale werkvoorziening, sociale werkplaats, wsw, werkbedrijf, leerwerkbedrijf, beschutte werkplek, sw-bedrijf | sheltered work, sheltered workshop, supported employment ; afstand tot de arbeidsmarkt
afstand tot de arbeidsmarkt, kwetsbare werkzoekenden, granieten bestand, arbeidsbeperking, arbeidsbeperkten, arbeidsbeperkte | distance to the labour market, work disability ; participatie, re-integratie
loonkostensubsidie, lks, loonwaarde, loonwaardemeting, loondispensatie | wage subsidy, wage value
tweede spoor, spoor 2, 2e spoor | second track reintegration
omscholing, bijscholing, scholing, om- en bijscholing, vakopleiding, scholingsbudget | retraining, training, upskilling, courses ; loopbaan, cursus, opleiding
opleiding, opleidingen, studie, cursus, cursussen | education, study, course, courses
loopbaan, loopbaancoach, loopbaanbegeleiding, loopbaanadvies, beroepskeuze, carriere, studiekeuze, outplacement | career, career coach, career advice, career guidance, outplacement
participatie, meedoen, maatschappelijke participatie, sociale activering, activering, tegenprestatie, participatieplek | participation, taking part, activation ; vrijwilligerswerk, dagbesteding
klantmanager, inkomensconsulent, consulent inkomen, casemanager inkomen, bijstandsconsulent, casemanager werk en inkomen | benefits officer, case manager, caseworker, case worker
handhaving, fraude, bijstandsfraude, sociale recherche, bijzonder onderzoek, bijzonder onderzoeker, uitkeringsfraude, terugvordering, huisbezoek controle, toezichthouder, opsporing, terugbetalen aan de gemeente, boete uitkering | enforcement, fraud, benefit fraud, overpayment, inspector ; boete
jongerenloket, jongerenpunt, jongeren zonder werk, jongeren zonder startkwalificatie, jeugdwerkloosheid, buiten beeld | youth desk, youth unemployment, neet ; jongeren
arbeidsrecht, ontslagrecht, arbeidsconflict, vakbond, vakbonden, fnv, cnv, loonconflict, arbeidsvoorwaarden, loonstrook, minimumloon, zwartwerk, achterstallig loon, cao | employment law, labour law, trade union, union, labour dispute, minimum wage, payslip, unpaid wages
arbeidsmigrant, arbeidsmigranten, eu-burgers, eu-burger, poolse arbeiders, poolse arbeider, roemenen, bulgaren, midden-europeanen, seizoensarbeiders, seizoensarbeider, uitzendkrachten uit het buitenland | migrant workers, migrant worker, labour migrants, eu citizens, polish workers, seasonal workers ; polenhotel, terugkeer, pools
werknemer, werknemers, personeel, medewerkers in dienst | employee, employees
ontslag, ontslagen, ontslag gekregen, baan kwijt, baan verloren, werk kwijt, werk verloren, reorganisatie | dismissal, dismissed, fired, laid off, redundancy, redundant, lost job, losing job ; arbeidsrecht
participatiewet, pw | participation act ; klantmanager
`;
