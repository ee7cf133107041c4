/** Children, young people, parents and what protects them. */
export const youth = `
jeugd, jongeren, jongere, jeugdigen, jongens, meiden | youth, young people, young person, teenagers, teens, adolescents ; jeugdhulp, jeugdzorg, jongerenwerk, puber, tiener, jeugdbescherming, jeugdreclassering, pleegzorg, jeugdconsulent, cjg, jeugdteam
jeugdhulp, jeugdzorg, jeugdwet, jeugdhulpverlening, jeugdconsulent | youth care, youth services, youth support, children's services ; gezin, jeugdbescherming, jeugdreclassering, gezinsvoogd, pleegzorg, ondertoezichtstelling, cjg, jeugdteam, gezinshuis
jongerenwerk, jongerenwerker, jongerencentrum, jeugdwerk, jeugdhonk, straatcoach, tienerwerk, ambulant jongerenwerk | youth work, youth worker, youth centre, youth club ; hangjongeren
hangjongeren, hangjeugd, straatjongeren, overlastgevende jongeren, overlast van jongeren, jeugdoverlast, jeugdgroep, jeugdbende, jeugdbendes, rondhangen, drillrap, wapens, messen | youth gangs, youth gang, gangs, loitering youth, street youth, knives, knife crime ; jeugdcriminaliteit
puber, pubers, puberteit, tiener, tieners, adolescent, adolescenten | teenager, teenagers, adolescent, adolescents, puberty
jeugdbescherming, jeugdbeschermer, ondertoezichtstelling, ots, onder toezicht, gezinsvoogd, gezinsvoogdij, voogd, voogdij, gi, gecertificeerde instelling, kinderbescherming, jeugdbeschermingsmaatregel | child protection, family guardian, supervision order, care order, guardian, child welfare ; rvdk, uithuisplaatsing, kinderrechter, jeugdreclassering
rvdk, raad voor de kinderbescherming, raad kinderbescherming, raadsonderzoeker, raadsonderzoek, beschermingsonderzoek | child care and protection board, child protection board, child protection council
uithuisplaatsing, uithuisgeplaatst, uithuisgeplaatste kinderen, uit huis geplaatst, uit huis plaatsing, uhp, kind uit huis, uit huis halen, terugplaatsing | out-of-home placement, taken into care, child removal, looked-after children ; pleegzorg, gezinshuis
jeugdreclassering, jeugdreclasseerder, halt, taakstraf jongeren, jeugdstrafrecht | youth probation, juvenile probation, juvenile justice
pleegzorg, pleegkind, pleegkinderen, pleegouder, pleegouders, pleeggezin, pleeggezinnen, pleegzorgbegeleider, netwerkpleegzorg, pleegmoeder, pleegvader | foster care, foster child, foster children, foster parent, foster parents, foster family, fostering
gezinshuis, gezinshuizen, gezinshuisouder, leefgroep, residentieel, residentiele jeugdzorg, behandelgroep, internaat, woongroep jeugd, gesloten jeugdzorg, jeugdzorgplus | family-style home, residential youth care, secure youth care, children's home, group home, residential group, residential care for children ; pleegzorg
jeugdbeleid, beleid jeugd | youth policy
kind, kinderen, kindje, kids | child, children, kid, kids, orphan ; jeugd, baby, peuter, kleuter, kinderopvang, kinderpsycholoog
baby, baby's, zuigeling, pasgeboren, pasgeborene, peuter, kleuter, dreumes | baby, babies, newborn, infant, infants, toddler, toddlers
gezin, gezinnen, gezinsbegeleiding, gezinshulp, gezinscoach, gezinsondersteuning, gezinsbegeleider | family, families, family support ; multiprobleemgezin, ouders, thuisbegeleiding
multiprobleemgezin, multiprobleemgezinnen, gezin met veel problemen, ingewikkelde gezinnen | multi-problem family, troubled families
opvoeding, opvoeden, opvoedhulp, opvoedondersteuning, opvoedingsondersteuning, opvoedcoach, ouderschap, opvoedvragen, opvoedvraag, opvoedspreekuur, triple p, oudertraining, lastig kind, driftbuien, luistert niet, huilbaby, zindelijkheid, bedplassen, slaapritueel, kind luistert niet, stiefouders, stiefouder, samengesteld gezin, samengestelde gezinnen, nieuw samengesteld gezin | parenting, upbringing, raising children, parenting support, parental support, parent training, tantrums, stepfamily, potty training, crying baby ; puber, gezinscoach, consultatiebureau, baby, cjg, home-start, ouders
ouders, ouder, vader, moeder, alleenstaande ouder, alleenstaande moeder, alleenstaande vader, eenoudergezin, eenoudergezinnen | parents, parent, father, mother, single parent, single mother, single parents
tienermoeder, tienermoeders, jonge moeder, jonge moeders, tienerzwangerschap, jong ouderschap, jonge ouders | teenage mother, teenage mothers, young mothers, teen pregnancy
home-start, homestart, gezinsvrijwilliger, steungezin, steunouder, steunouders, buurtgezin, buurtgezinnen, meeleefgezin | home-start, family volunteer, support family ; gezin
cjg, centrum voor jeugd en gezin, centrum jeugd en gezin, ouder- en kindteam, okt, jeugdteam, jeugd- en gezinsteam, jeugdprofessional, jeugd en gezin, gezin en jeugd, jeugdteams | youth and family centre, family centre, youth team ; jeugdverpleegkundige
jgz, jeugdgezondheidszorg, consultatiebureau, jeugdarts, jeugdverpleegkundige, schoolarts, schoolverpleegkundige, jeugdgezondheid, vaccinatie, vaccinaties, inenting, inentingen, prikken, rijksvaccinatieprogramma | child health clinic, child healthcare, youth healthcare, school doctor, school nurse, vaccination, vaccinations, immunisation, well-baby clinic ; baby, groei
kansrijke start, kansrijke, eerste 1000 dagen, voorzorg, prenataal, prenataal huisbezoek, stevige start, 1000 dagen, aanstaande ouders, zwangere vrouwen in armoede | solid start, promising start, first 1000 days, prenatal, early years, expecting parents ; zwanger, kraamzorg, verloskundige, jgz
kinderopvang, creche, peuterspeelzaal, peuteropvang, peutergroep, kinderdagverblijf, kdv, bso, buitenschoolse opvang, naschoolse opvang | childcare, child care, day care, daycare, nursery, after-school care, playgroup ; vve, kinderopvangtoeslag, gastouder
gastouder, gastouders, gastouderopvang, gastouderbureau, oppas, oppassen, oppasmoeder | childminder, childminders, babysitter, babysitting
vve, voor- en vroegschoolse educatie, vroegschoolse educatie, voorschoolse educatie, voorschool, onderwijsachterstand, onderwijsachterstanden, taalachterstand, taalontwikkeling | preschool, early childhood education, early education, language delay ; peuter
speelotheek, speelgoed, speelgoedbank, speeltuin, spelen, speeltoestel | toys, toy library, playground, playing
verjaardag, verjaardagsbox, jarige job, sinterklaas, sinterklaascadeau, cadeautjes | birthday, birthday box, presents
18-, 18+, achttien, 18 jaar, bijna 18, 16-27, 18-/18+, overgang naar volwassenheid, jongvolwassen, jongvolwassene, jongvolwassenen, meerderjarig, achttiende verjaardag, verlengde jeugdhulp, jongeren van 18 tot 27, wordt 18, 18 wordt | young adults, turning 18, transition to adulthood, care leavers, leaving care ; jongeren, kamertraining
radicalisering, radicaliseren, extremisme, jihadisme | radicalisation, radicalization, extremism
loverboy, loverboys, seksuele uitbuiting, jeugdprostitutie, sexting, grooming, online misbruik | loverboy, sexual exploitation, grooming, sexting
pesten, gepest, pestgedrag, cyberpesten, weerbaarheid, weerbaarheidstraining, weerbaar, rots en water, sova, sociale vaardigheden, assertiviteit | bullying, bullied, cyberbullying, resilience, social skills, assertiveness
faalangst, onzeker kind, onzeker, onzekere kinderen, zelfvertrouwen, zelfbeeld | fear of failure, insecure, insecure child, self-confidence, self-esteem ; kinderpsycholoog, weerbaarheid
kinderpsycholoog, jeugdpsycholoog, kindertherapeut, kindertherapie, jeugd-ggz, jeugdpsychiater, kinder- en jeugdpsychiatrie, gz-psycholoog jeugd, psycholoog voor kinderen | child psychologist, child therapist, child psychiatry, children's psychologist ; psycholoog, orthopedagoog, speltherapie
gedragsproblemen, gedragsprobleem, moeilijk gedrag, probleemgedrag, agressief gedrag, agressie, odd, gedragsstoornis, gedrag | behavioural problems, behaviour problems, challenging behaviour, aggression, conduct disorder ; opvoeding
hechting, hechtingsproblemen, hechtingsstoornis, onveilige hechting | attachment, attachment disorder
hoogbegaafd, hoogbegaafdheid, hoogbegaafde kinderen, slim kind, plusklas, hoog iq, meerbegaafd, hoogsensitief, hoogsensitiviteit, hsp | gifted, giftedness, highly gifted, gifted children, highly sensitive
kopp, koap, kopp/kov, kov, kinderen van ouders met psychische problemen, jonge mantelzorger, jonge mantelzorgers | children of parents with mental illness, young carers, young carer
adoptie, geadopteerd, afstand ter adoptie, rootsreizen | adoption, adopted
kindertelefoon, luisterlijn voor kinderen | child helpline
vaderschap, jonge vaders, vadergroep, erkenning kind | fatherhood, fathers
orthopedagoog, orthopedagogen, gedragswetenschapper, gedragsdeskundige, diagnostiek | behavioural scientist, educational psychologist, diagnostics
speltherapie, speltherapeut, creatieve therapie, beeldende therapie, muziektherapie, vaktherapie | play therapy, play therapist, art therapy, music therapy
`;
