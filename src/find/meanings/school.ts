/** School, leaving it too early, reading, computers. */
export const school = `
school, scholen, onderwijs, schoolzaken | school, schools, education, teaching ; leerplicht, schoolverzuim, schooluitval, docent, leraar, mbo, leerling, intern begeleider, schoolmaatschappelijk werk, passend onderwijs, basisschool, voortgezet onderwijs, schoolleider, brugfunctionaris, speciaal onderwijs
docent, docenten, leraar, leraren, lerares, leerkracht, leerkrachten, juf, meester, mentor op school | teacher, teachers, tutor
schoolleider, schooldirecteur, directeur school, rector, schoolbestuur | head teacher, headmaster, school principal, school board
intern begeleider, ib'er, ib, zorgcoordinator, zorgteam, zorgstructuur, ondersteuningscoordinator, kwaliteitscoordinator | special needs coordinator, care coordinator, senco
basisschool, basisonderwijs, primair onderwijs, lagere school, basisscholen | primary school, primary schools, elementary school, primary education
voortgezet onderwijs, middelbare school, middelbare scholen, vmbo, havo, vwo, praktijkonderwijs, praktijkschool, brugklas, lyceum, gymnasium | secondary school, high school, secondary education, practical education
mbo, roc, middelbaar beroepsonderwijs, beroepsonderwijs, entree, entreeopleiding, vavo | vocational education, vocational school, vocational college, community college ; opleiding, bbl
hbo, hogeschool, universiteit, student, studenten, studeren, lectoraat, lector | university, college, student, students, studying
speciaal onderwijs, vso, sbo, voortgezet speciaal onderwijs, speciaal basisonderwijs, cluster 4, cluster 3, mytylschool, tyltylschool, zml | special education, special school, special needs school, special needs education
passend onderwijs, swv, samenwerkingsverband, samenwerkingsverband passend onderwijs, onderwijsconsulent, tlv, toelaatbaarheidsverklaring, ondersteuning op school, leerlingbegeleiding, onderwijsondersteuning | inclusive education, appropriate education, education partnership, special needs ; speciaal onderwijs, thuiszitters, intern begeleider
leerplicht, leerplichtambtenaar, leerplichtwet, schoolverzuim, verzuim, verzuimen, spijbelen, spijbelaar, spijbelaars, spijbelt, thuiszitter, thuiszitters, niet naar school gaan, gaat niet naar school, niet naar school, schoolweigeraar, ongeoorloofd verzuim, zit thuis van school, schoolweigering, schorsing, geschorst, van school gestuurd, verwijderd van school, thuis van school, wil niet naar school, schoolangst | truancy, truant, school attendance, attendance officer, compulsory education, skipping school, school refusal, not attending school, suspended, expelled, refuses school ; rmc, schooluitval, vrijstelling
rmc, regionale meld- en coordinatiefunctie, vsv, voortijdig schoolverlater, voortijdig schoolverlaters, voortijdig schoolverlaten, vroegtijdig schoolverlaten, schooluitval, drop-out, drop-outs, schoolverlater, schoolverlaters, startkwalificatie, zonder diploma, geen diploma, gestopt met school | school dropout, dropout, dropouts, early school leaver, early school leavers, early school leaving, without qualification ; mbo, jongerenloket
leerlingenvervoer, schoolvervoer, schoolbus, schooltaxi, vervoer naar school | school transport, school bus
schoolmaatschappelijk werk, schoolmaatschappelijk werker, smw, maatschappelijk werk op school, jeugdhulp op school | school social work, school social worker
brugfunctionaris, rijke schooldag, schoolontbijt, schoolmaaltijd, brede school, verlengde schooldag, kindcentrum, ikc | extended school day, school breakfast, school meals
huiswerk, huiswerkbegeleiding, bijles, weekendschool, studiehulp, leerachterstand, remedial teaching | homework, homework support, tutoring, learning delay
dyslexie, dyslectisch, dyscalculie, leerproblemen, leerstoornis | dyslexia, dyscalculia, learning difficulties
laaggeletterd, laaggeletterdheid, laaggeletterden, analfabeet, analfabeten, analfabetisme, alfabetisering, ongeletterd, lezen en schrijven, niet kunnen lezen, kan niet lezen, niet lezen of schrijven, moeite met lezen, leren lezen, basisvaardigheden, taalpunt, leesproblemen, rekenvaardigheid | low literacy, literacy, illiterate, illiteracy, reading and writing, cannot read, basic skills, numeracy, reading problems ; taal, taalcoach, taalhuis
digitaal, digitale vaardigheden, digitale inclusie, internet, digid, machtigen digid, ido, informatiepunt digitale overheid, digitaal loket, digibeet, digibeten, online zaken regelen | digital, digital skills, digital inclusion, internet, online services ; computer
bibliotheek, bieb, boeken, voorlezen, leesbevordering, voorleesexpress | library, libraries, books, reading aloud
schoolkeuze, schooladvies, decaan, leerlingbegeleider, mentorles, leerlingbegeleiding | school choice, study choice adviser, student counsellor ; loopbaan
studiefinanciering, duo, studieschuld, studieschulden, studielening, collegegeld | student finance, student loan, student debt, tuition fees
computer, computers, computerles, computerlessen, computercursus, klik en tik, smartphone, tablet, laptop | computer, computers, computer skills, computer lessons, computer class, computer course, laptop
`;
