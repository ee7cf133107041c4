import { anyPhrase, piece } from './note-check-text.ts';

// What may be bad without anybody being blamed: 'een domme vraag', 'onbetrouwbare cijfers'.
const notOfPeople = piece`(?! (?:\p{L}+ )?(?:vra(?:ag|gen)|brie(?:f|ven)|\p{L}*formulier(?:en)?|cijfers|data|
    gegevens|\p{L}*syste(?:em|men)|dossiers?|stoel|website|
  wifi|verbinding|informatie|toon|zin|zinnen|geluid|afternoon|day|middag|dag|sunday|zondag|pannenkoek|computer|rij|idee|
    plan|stapel|papier(?:en)?|question|forms?|letters?|data)(?!\p{L}))`;
const really = `(?:(?:echt|gewoon|helemaal|toch|daar|er|ook|weer|altijd|alleen|maar|nou|eens|just|really|totaal|ons|
    hier) ){0,3}`;

/** Reproaches, whoever they are for. */
const reproaches = [
  piece`(?:als|if|zodra|wanneer|when will|waarom|why|laat|kan|kunnen|zou|zouden) (?:\p{L}+ ){0,6}(?:nou |eens |
    gewoon )*(?:zijn|zn|z'n|haar|hun|its|their|the|your) (?:eigen )?(?:werk|jobs?|huiswerk)(?: (?:eens |
    gewoon )*(?:deed|deden|zou doen|zouden doen|doet|doen|properly))?(?! (?:kan|kunnen|mag|weer|makkelijker|goed))`,
  piece`(?:did|do|does) (?:its|their) jobs?|doe (?:gewoon |eens |nou )*je werk|wat doe(?:t|n) (?:\p{L}+ ){1,8}de hele dag`,
  piece`(?:bij|daar) (?:\p{L}+ ){0,4}luistert (?:\p{L}+ ){0,2}(?:niemand|geen (?:mens|hond))|daar luistert niemand|
    (?:those|these) people at|(?<!not |nobody |never |to |stop )blame (?:the|it on|them)`,
];

/** A bad character, whoever has it, and a reproach. */
export const insults = anyPhrase([
  ...reproaches,
  piece`(?:prutsers?|prutswerk|knoeiwerk|broddelwerk|flutwerk|wanprestatie|wanbeleid|wanvertoning|mismanagement|
    amateurs?|amateurisme|
    klungels?|knoeiers?|beunhazen|klunzen|kneuzen|sukkels?|losers?|eikels?|idioten|idioot|idiots?|debielen|klojo's?|hufters?|
    horken|hork|nietsnutten|luilakken|slapjanus(?:sen)?|slappelingen?|slappeling|lafaards?|zakkenvullers?|graaiers?|
    profiteurs?|
    oplichters?|leugenaars?|bedriegers?|huichelaars?|hypocrieten|draaikonten|regelneven|mierenneukers?|pennenlikkers|
    bureaucraten|
    regenten|betweters?|egoïsten|puinhoop|zooitje ongeregeld|zootje ongeregeld|janboel|laksheid|onkunde|onwil|desinteresse|
    machtsmisbruik|machtswellust|vriendjespolitiek|smoesjes|liars?|cowards|a disgrace|aanfluiting|lachertje|poppenkast|
    blamage|schande)`,
  piece`slappe (?:hap|knieën|houding|bedoening)|stelletje \p{L}+|wat een (?:club|bende|stel|zootje|zooitje|circus|
    stelletje)|zo'n stelletje`,
  piece`een (?:zooitje|zootje|bende|rommeltje|puinzooi|rotzooi|klerezooi|teringzooi)(?! (?:papier|formulieren|brieven|
    mails|regels|aan|van (?:regels|formulieren|papier)))`,
  piece`shame on|thanks for nothing|ivoren toren|boter op (?:het|zijn|haar|hun) hoofd|stekeblind|oost-indisch doof|stokdoof`,
]);

/** Words that are bad of people, and may be true of a thing: 'een domme vraag', 'onbetrouwbare cijfers'. */
export const judgements = anyPhrase([
  piece`(?<!(?:de|die|deze|jonge|alle|van) )lui|(?:luie|lazy|domme?|dom|stomme|stupid|onbekwa(?:am|me)|incompetente?|
    waardelo(?:os|ze)|useless|hopeless|
    amateuristische?|amateuristisch|klungelige?|laffe|lafhartige?|hypocriete?|belachelijke?|ridiculous|schandalige?|
    schandalig|beschamende?|van de zotte|
    arrogante?|hautaine?|neerbuigende?|denigrerende?|respectlo(?:os|ze)|onbeschofte?|onbeleefde?|onfatsoenlijke?|lompe?|
    asocia(?:al|le)|
    ongeïnteresseerde?|hartelo(?:os|ze)|onprofessione(?:el|le)|onbetrouwba(?:ar|re)|corrupte?|lakse?|gemakzuchtige?|
    doorgeslagen|
    incompetent|rude|arrogant|clueless|selfish|unprofessional|unreliable|pathetic|disgraceful|mismanaged)${notOfPeople}`,
  piece`(?:is|zijn|was|waren|blijft|doen|doet|zo|heel|erg) ${really}(?:en |lomp en )?(?:bot|laf|laks|sloom|dom|
    te lui)(?! van toon)`,
]);

/** What somebody else would rather do than work. Not when the writer's own side, a resident or a system does it. */
export const idioms = anyPhrase([
  piece`(?:hun|haar|zijn) eigen (?:geld|belang|portemonnee|straatje|gelijk|stoep)`,
  piece`(?:liegt|liegen|loog|logen|lying|lies (?:to|about))|leugens|smoezen|(?:weer|alleen maar) een smoes(?:je)?`,
  piece`met de pet (?:er )?naar|(?:gooi(?:t|en|de|den)) er (?:maar )?(?:\p{L}+ )?met de pet|franse slag`,
  piece`(?:zit|zitten|lig|ligt|liggen|zat|zaten|lag) (?:\p{L}+ ){0,3}te (?:slapen|pitten|suffen|maffen)|zitten slapen|
    asleep at the wheel`,
  piece`(?:kijk(?:t|en)?|keek|keken) (?:\p{L}+ ){0,2}(?:weg|de andere kant op)|(?:look(?:s|ed)?|looking) the other way|
    turn(?:s|ed)? a blind eye`,
  piece`(?:laat|laten|liet|lieten) (?:het |ons |iedereen |mensen )?(?:\p{L}+ ){0,2}afweten|laten afweten|(?:geeft|geven|
    gaf) ${really}niet thuis`,
  piece`traineer(?:t|de|den)|(?:de|het|alles|elke \p{L}+|boel) (?:\p{L}+ )?traineren|rek(?:t|ken) (?:\p{L}+ ){0,2}tijd|
    saboteer(?:t|de|den)|saboteren|gesaboteerd|
    boycot(?:ten)?|dwarsboom(?:t|de)|dwarsbomen|dwarsliggers?|lig(?:t|gen) ${really}dwars|tegenwerk(?:t|en)|
    stokken? in de wielen|
    hakken in het zand|poot stijf|frustreer(?:t|de) (?:alles|elke?|de hele|het hele|de samenwerking)|ondermijn(?:t|de|
    en) (?:\p{L}+)`,
  piece`verpruts(?:t|en|te)|verknal(?:t|d|de|len)|verknoei(?:d|t|en)|verkloot|verneukt|verziek(?:t|en|te)|verpest(?:en|
    te)?|naar de knoppen|in de soep laten lopen`,
  piece`geen (?:bal|zak|moer|reet|fluit|klap|ruk|donder|barst|snars|flikker|zier|poot(?! aan de grond)|klote|
    ene \p{L}+)(?! (?:mis|tekort))|(?:snapt|weet|belt|luistert|begrijpt) (?:\p{L}+ ){0,2}geen hond`,
  piece`(?:geen|nooit een) (?:vinger|poot|hand) ${really}(?:uit|uitsteken|uitgestoken)|(?:steek(?:t)?|
    steken) ${really}geen (?:vinger|poot|hand)`,
  piece`geen (?:greintje|sprankje) \p{L}+|geen (?:ruggengraat|ballen|lef|fatsoen|kaas van gegeten)|geen kaas gegeten|
    kaas van gegeten|van toeten noch blazen|
    (?:geen |niet )?(?:flauw )?benul`,
  piece`(?:vertik(?:t|ken)|verdom(?:t|men)|verrek(?:t|ken)) het|(?:heb|heeft|hebben) ${really}(?:maling|schijt|lak) aan|
    geen boodschap aan|aan (?:zijn|haar|hun|z'n|je|de) laars`,
  piece`neus (?:bloedt|bloeden)|(?:was(?:t|sen)?|waste) (?:zijn|haar|hun|z'n|de) handen (?:\p{L}+ )?in onschuld|
    kop in het zand|hou(?:dt|den) zich ${really}(?:doof|dom|van de domme)`,
  piece`doofpot|zwarte ?piet(?:en)? (?:\p{L}+ ){0,2}(?:toe|door|naar|aan|bij)|uit (?:zijn|haar|hun|z'n) neus te|
    duimen te draaien|te duimendraaien|armen over elkaar`,
  piece`(?:maak(?:t|ten|te)?|maken|gemaakt) er (?:\p{L}+ ){0,2}(?:een )?(?:potje|puinhoop|rommeltje|zooitje|zootje|
    bende|puinzooi|rotzooi|niks|niets|janboel)|bak(?:t|ken) er (?:\p{L}+ )?(?:niks|niets|weinig)`,
  piece`(?:modder|rommel|klooi|pruts|doe)(?:t|n|en|de|den)? (?:daar )?maar (?:wat|raak)`,
  piece`(?:bedonder|belazer|beduvel|besodemieter|bedrieg)(?:t|d|en|de)|bedrogen door|naait ons|in de maling|om de tuin|
    aan het lijntje|kluitje in het riet|gouden bergen`,
  piece`scheep(?:t|te|ten) (?:\p{L}+ ){0,4}af|schepen (?:\p{L}+ ){1,4}af|wimpel(?:t|en|de) (?:\p{L}+ ){0,4}(?:weg|af)|
    poei(?:er)(?:t|en) (?:\p{L}+ ){0,4}af|(?:snauw|blaf)(?:t|en|de) (?:\p{L}+ ){0,4}af|afsnauwen|afblaffen`,
  piece`lach(?:t|en|te|ten) (?:ons|mensen|iedereen|je|inwoners|hen) (?:\p{L}+ ){0,2}uit|kijk(?:t|
    en) (?:\p{L}+ )?op (?:ons|mensen|anderen|inwoners|\p{L}+) neer|uit de hoogte|
    te (?:goed|belangrijk|beroerd|laks|trots|gemakzuchtig|lui) (?:voor|om)|als (?:oud )?(?:vuil|vee|oud vuil|lastposten|
    bedelaars|criminelen)`,
  piece`(?:laat|laten|liet|lieten|gelaten) (?:\p{L}+ ){0,5}(?:barsten|stikken|vallen als|bungelen|creperen|verzuipen|
    in de kou staan|keihard vallen)|liet ons (?:\p{L}+ )?vallen|aan (?:hun|zijn|haar|ons) lot over`,
  piece`duik(?:t|en) (?:\p{L}+ )?weg|(?:loopt|lopen) (?:\p{L}+ )?weg voor|ontloop(?:t|en)|schuif(?:t|ven)? (?:de |alle |
    zijn |haar |hun )?(?:verantwoordelijkheid|schuld|problemen|alles|werk) (?:\p{L}+ ){0,3}(?:af|door)|
    schui(?:ft|ven) (?:\p{L}+ ){0,4}op (?:ons|anderen|de ander) af`,
  piece`draai(?:t|en) er(?: \p{L}+)? ?omheen|draaien om de hete brij|verdraai(?:t|en)|machtsspelletjes|
    politieke spelletjes|achter (?:onze|mijn) rug|dubbele agenda|manipule(?:ert|ren|erde)|sjoemel(?:t|en)`,
  piece`(?:op|aan) (?:zijn|haar|hun|z'n|het) geweten|te wijten aan|door toedoen van|door (?:het )?falen van|
    bloed aan (?:haar|hun|zijn|de) handen`,
  piece`(?:interesseert|boeit) (?!mij |me |ons |inwoners|mensen|jongeren|ouders|niemand)(?:\p{L}+ ){0,4}(?:niks|niets|
    niet|geen \p{L}+)|
    (?:kan|zal) (?!mij |me |ons )(?:\p{L}+ ){0,4}(?:niks|niets|geen \p{L}+|niet|een worst) (?:schelen|bommen|wezen)`,
  piece`weet de linkerhand niet|er deugt (?:\p{L}+ )?(?:niks|niets|geen)|(?:zit|
    zitten) (?:\p{L}+ ){0,4}(?:koffie te drinken|niks te doen)|daar voor (?:spek en bonen|joker)|de boel (?:bedriegen|
    belazeren|flessen|voor de gek houden)`,
  piece`(?:messed|screwed|fucked) (?:\p{L}+ )?up|dropp?(?:ed|ing) the ball|drag(?:s|ging|ged)? (?:its|their|your) feet|
    hid(?:e|es|ing) behind|can(?:'t|not) be bothered|
    could(?:n't| not) care less|give a (?:damn|shit|toss)|a clue|is a joke|(?:let|lets) (?:us|everybody|people) down|
    wash(?:es|ed)? (?:its|their) hands|passing the blame|blames? (?:everybody|us|others)`,
  piece`over de schutting(?<=(?:gooi|kieper|schui[fv]|donder|smijt|mik|dump|gooid|knikker)(?:t|en|de|
    den)? (?:\p{L}+ ){0,5}over de schutting)`,
]);

/** Only when an organisation, a role or 'they' stands in front. */
export const deeds = anyPhrase([
  piece`(?:dump|blunder|stuntel|klungel|pruts|treuzel|negeer|minacht|kleineer|chanteer|mislei|intimideer|dram|zeur|
    ontwijk|verzaak|verwaarlo[oz]|verdoezel|bagatelliseer|betuttel|
    ouwehoer|wauwel|snauw|koeioneer|terroriseer)(?:t|dt|de|te|den|ten|en)|slaap(?:t|en) (?:\p{L}+ )?(?:door|nog|weer)`,
  piece`(?:heb|heeft|hebben|had|hadden) (?:er )?(?:duidelijk |gewoon |zelf |vaak )?${really}(?:geen (?:zin|trek|
    interesse|flauw idee|idee(?= wat (?:er|wij|we) |[.,!]|$)|visie|respect|gevoel|hart|empathie|verstand|moeite)|
    nul (?:interesse|inzet))`,
  piece`(?:snap|begrijp)(?:t|pen|en)? er ${really}(?:niks|niets|geen|weinig)|(?:doe|weet|kan|kun|regel|lever|presteer|
    deug)(?:t|n|en|nen)? ${really}(?:niks|niets)(?! (?:van|over|met|aan|dan|anders|liever)(?!\p{L}))`,
  piece`(?:kom(?:t|en)|kwam(?:en)?) (?:zijn|haar|hun|z'n|de|hun eigen|geen enkele|weer) ?(?:eigen )?(?:afspra(?:ak|ken)|
    beloftes?|toezeggingen) (?:\p{L}+ ){0,3}niet na|(?:breek|schend)(?:t|en) (?:\p{L}+ ){0,2}(?:beloftes?|afspraken)`,
  piece`hou(?:dt|den) zich ${really}(?:niet|nergens|aan geen)|(?:komt|kwam|komen) er ${really}(?:niks|niets|
    weinig) van terecht|er (?:komt|kwam|komen) ${really}(?:niks|niets|weinig) van terecht`,
  piece`beloo?f(?:t|d|de)?(?:ven)? (?:\p{L}+ ){0,3}(?:en|maar) (?:\p{L}+ ){0,3}(?:niks|niets|niet|nul)`,
  piece`beloven (?:\p{L}+ ){0,3}(?:en|maar) (?:\p{L}+ ){0,3}(?:niks|niets|niet|nul)`,
  piece`(?:steel|pik|jat)(?:t|ten|ken|en)?(?: (?:onze|ons|de|het|alles)|t (?:onze|ons|de|het|alles))|stelen (?:onze|ons|
    het|alles)`,
  piece`durf(?:t|de)? ${really}(?:geen|niks|niets)|durven ${really}(?:geen|niks|niets)`,
  piece`faal(?:t|de)|falen|gefaald|schiet ${really}tekort|ten onder laten gaan`,
  piece`weiger(?:t|de|en) ${really}(?:botweg|pertinent|steeds|gewoon|alles|elke?|iedere|ook maar|te (?:overleggen|
    bellen|delen|reageren|praten|bewegen))`,
  piece`(?:wil|willen) ${really}niet (?:overleggen|veranderen|bewegen|praten|aanschuiven|toegeven|horen)|
    niet wil(?:len)? (?:overleggen|luisteren|helpen|meewerken|meedenken|samenwerken)`,
  piece`(?:gaat|ging|draait) (?:het |alles )?(?:\p{L}+ ){0,4}alleen (?:maar )?om (?:het )?geld|alleen (?:maar )?om geld|
    alleen (?:maar )?bezig met (?:zichzelf|geld|cijfers|hun|haar)|(?:vind(?:t|
    en)) (?:\p{L}+ ){0,3}belangrijker dan (?:mensen|inwoners)`,
  piece`(?:houdt|houden|hield) (?:\p{L}+ ){0,3}(?:expres|bewust) (?:\p{L}+ ){0,3}(?:achter|tegen|vast)|expres|(?:zit|
    zitten) op (?:haar|hun|zijn|z'n) (?:geld|centen)`,
  piece`speel(?:t|en) (?:\p{L}+ )?spelletjes|luister(?:t|en) (?:ook |toch )?naar niemand|in een bubbel|traag als dikke|
    (?:ongelooflijk|ontzettend|tergend) traag`,
  piece`laat (?:ons|iedereen|mensen) ${really}(?:zitten|vallen|wachten)|lever(?:t|en) ${really}(?:niks|niets|troep|
    rommel)|doe(?:t|n) alleen (?:maar )?alsof`,
  piece`(?:weer|alweer) (?:eens|niet|niks|geen|te laat) (?:\p{L}+ ){0,4}zoals (?:altijd|gewoonlijk)|(?:niet|niks|
    geen) (?:\p{L}+ ){0,4},? ?(?:zoals (?:altijd|gewoonlijk)|as (?:always|usual))`,
  piece`do(?:es)?n't bother|refuses? to (?:help|listen|cooperate|talk|call|answer)|do(?:es)? nothing|does not care|
    do not care|keeps? lying`,
]);

// What makes thanks bitter.
const bitter = `(?:niks|niets|geen|wachten|gewacht|te laat|kwijt|afgewezen|afwijzing|mis|fout|dicht|vergeten|nothing|
    late|lost|wrong|opneemt|reageert)`;

/** Bitter thanks and 'typically them': the name of an organisation stands inside. */
export const aimed = anyPhrase([
  piece`(?:bedankt|dank je(?: wel)?|thanks|thank you|hulde|chapeau|gefeliciteerd|bravo|applaus|lekker bezig|goed bezig|
    goed gedaan|knap werk|knap hoor|mooi werk|fijn hoor|
    lekker dan|leuk hoor|mooi is dat|top hoor)[,!]? (?:[\p{L}']+[, ]+){0,3}[\p{L}]+(?=[^.?]{0,80} ${bitter}(?!\p{L}))`,
  piece`(?<!een |zijn |is |het )typisch (?:(?:de|het|weer|zo'n|die|dat) ){0,2}\p{L}+|(?<=(?:is|het) )typisch (?:uwv|ggz|
    gemeente)`,
  piece`wat heb je (?:(?:nou|dan|eigenlijk|toch) ){0,2}aan (?:[\p{L}']+ ){0,2}\p{L}+|waar (?:betalen we|
    dient) (?:\p{L}+ ){0,3}\p{L}+ voor`,
  piece`waarom (?:kan|kunnen|wil|willen|doet|doen) (?:\p{L}+ ){1,6}niet (?:gewoon|eens|één keer)`,
  piece`niemand (?:bij|van|in|op) (?:\p{L}+ ){1,3}(?:luistert|helpt|neemt de moeite|geeft)`,
  piece`kom(?:t|en)? (?:\p{L}+ )?door (?:(?:de|het|die|dat) )?\p{L}+(?=[.!,]|$| dat )`,
  piece`(?:die|deze) (?:lui|gasten|figuren|types|mensen) (?:van|bij|daar) (?:\p{L}+ ){1,6}(?:niet|niks|nooit|geen|alleen)`,
  piece`(?<!(?:op|voor|met|naar|van|bij|tussen) (?:de |het )?)\p{L}+ (?:is|zijn|are) (?:(?:echt|gewoon|
    really) )?(?:een (?:ramp|drama|grap)|a (?:joke|disaster|nightmare))`,
]);
