import { anyPhrase, piece } from './note-check-text.ts';

const own = `(?:zijn|haar|hun|z'n|zn|d'r|its|their)`;
const very = `(?:(?:echt|gewoon|zo|veel|heel|erg|ontzettend|ongelooflijk|tergend|altijd|ook|wel|toch|weer|nou|helemaal|
    really|so|always|just) ){0,3}`;

/** Words of somebody who has had enough of another organisation. They only count when that organisation is named. */
export const attitudes = anyPhrase([
  // Against all reason, or every time again.
  piece`(?<!(?:kan|kunnen|mag|mogen|is|zijn|was|hoeft|weten|weet|lukt|wist) (?:\p{L}+ ){0,2})(?:toch|gewoon|weer|alweer|
    uiteraard|natuurlijk) (?:weer |gewoon )?(?:niet (?!over|om|voor|zo|als|meer)|niks|niets|niemand|geen antwoord|
    te laat)|zoals (?:altijd|gewoonlijk)(?<=(?:niet|niks|geen|laat|kwijt|fout|dicht)[^.]{0,60})|
    (?<!het |er |'t |ons |elkaar )niet eens (?!zijn(?! eigen)|over|met|is|worden)|keer op keer|voor de zoveelste keer|
    altijd hetzelfde|allemaal hetzelfde|de ene \p{L}+ na de andere?|als het te laat is|weer raak|again and again|
    as (?:usual|always)`,
  // Only for themselves.
  piece`(?:bezig met|denk(?:t|en) aan|achter|alleen (?:maar )?(?:voor|aan)) zichzelf|dek(?:t|ken) zich(?:zelf)? in|
    (?:verstop|verberg|verschuil)(?:t|pen|en) zich|${own} eigen (?:hachje|gelijk|straatje|stoepje|kas)|trek(?:t|
    ken) ${own} eigen plan|ga(?:at|an) ${own} eigen gang|met zichzelf bezig|
    alleen (?:maar )?(?:bezig|oog|uit op|geïnteresseerd|goed in|aandacht voor)|alleen (?:maar )?aan \p{L}+ denk(?:t|en)|
    nul (?:inzet|interesse|komma|begrip|gevoel)|indekken|indekgedrag`,
  piece`(?:neem|neemt|nemen|nam|pak|pakt|pakken|doet|doen|vervult|kent|kennen|
    verzaakt) ${own} (?:eigen )?(?:verantwoordelijkheid|rol|taak|plicht|werk|huiswerk|job) (?:\p{L}+ ){0,2}niet|
    neem(?:t|en) (?:nooit |geen )?(?:de )?verantwoordelijkheid(?<=(?:niemand|nooit|geen) .{0,60})|kijk(?:t|
    en) alleen (?:maar )?naar|alleen (?:maar )?naar (?:de )?(?:cijfers|geld|regels|centen) kijk(?:t|en)`,
  // What they do, in words of war and sleep.
  piece`(?:zitten|zat|zit|zaten|loopt|lopen) (?:maar )?(?:wat )?(?:te )?(?:suffen|slapen|klungelen|prutsen|stuntelen|
    treuzelen|dutten|lanterfanten|niksen|klooien)|
    ligt? op (?:\p{L}+ )?gat|hou(?:dt|den) (?:alles|iedereen|de boel|elke \p{L}+) (?:\p{L}+ )?(?:tegen|op|klein)|
    maa?k(?:en|t) (?:\p{L}+ ){0,3}(?:kapot|gek|onmogelijk)|(?:kapot|gek) ?maa?k(?:t|en)`,
  piece`komt? (?:\p{L}+ ){0,3}niet opdagen|niet komen opdagen|laat (?:\p{L}+ ){0,3}van zich horen(?<=(?:niks|niets|
    niet) (?:\p{L}+ )?van zich horen)|reageer(?:t|en) nergens op|(?:hou|houdt|houden) zich niet aan|
    (?:schuif|schuift|schuiven) (?:\p{L}+ ){0,4}door naar ons|zoek(?:t|en)? het (?:\p{L}+ ){0,2}uit(?<=(?:lekker|maar|
    zelf) (?:\p{L}+ )?uit)|niet (?:hun|haar|zijn) probleem|stur(?:en|t) (?:ons|iedereen|mensen) (?:\p{L}+ )?het bos in`,
  // Talk without deeds, and looking for an excuse.
  piece`doe(?:t|n) (?:alsof|net alsof|(?:net )?of (?:ze|zij|hij|haar|zijn|het|er|hun|alles|niemand|je))|(?:haar|zijn|de|
    hun) mond vol (?:van|over)|(?:mooie|loze|holle|dikke) (?:praatjes|woorden|beloftes|beloften|frasen)|
    praat(?:jes)? (?:\p{L}+ )?maar|lippendienst|voor de bühne|
    altijd (?:(?:weer|maar) )?(?:een (?:excuus|smoes|reden)|excuses|nee|gedoe|gezeur|gezeik|ruzie|wat met|te laat|
    alles beter)|nee om het nee|onderuit (?:te )?(?:komen|wil)|eronderuit|lekker makkelijk (?:van|voor)|
    (?:mooi|lekker) (?:handig|makkelijk) van|(?:altijd|anderen|ons) de schuld|(?:heb|heeft|
    hebben) (?:\p{L}+ )?makkelijk praten|vind(?:t|en) zichzelf|(?:heeft|hebben|is|zijn) (?:\p{L}+ )?alles vergeten|
    vergeet (?:alles|altijd)|voor de gek|die (?:\p{L}+ )?(?:niks|niets) (?:doen|doet|uitvoeren|uitvoert)|
    aan (?:\p{L}+ )?(?:ellende|armoede) van|verdien(?:t|en) (?:\p{L}+ ){0,3}aan (?:\p{L}+ )?(?:ellende|armoede)|
    (?<!geld |euro |bedrag |iets )schuldig aan|kan niet (?:luisteren|communiceren|organiseren)|kunnen niet (?:luisteren|
    communiceren|organiseren)|altijd naar (?:anderen|een ander|ons|de ander)|alles beter(?: weten)?|
    weet(?:en)? (?:het )?(?:altijd|allemaal|alles) beter`,
  // Nobody is at home there.
  piece`nergens (?:voor )?(?:verantwoordelijk|thuis|mee bezig)|(?:niet|nooit) voor vol|ziende blind|oogkleppen|
    dovemansoren|tegen een muur|(?:bord|plaat) voor (?:de|hun|haar) (?:kop|hoofd)|houdt? de boot af|niet vooruit te branden|
    steken (?:\p{L}+ )?vallen|laten liggen|achter de feiten aan|kantjes er ?van ?af|jantje[ -]van[ -]leiden|(?:op|
    met) (?:haar|hun|zijn|de) handen (?:over elkaar|in het haar|zitten)|vind(?:t|en) het (?:allemaal |zo )?wel best|
    te druk met zich|
    (?:snapt|begrijpt|snappen|begrijpen) het (?:gewoon|nog steeds|echt|duidelijk|maar) niet|het niet begrepen|(?:zaken|
    zaakjes|boel|administratie) niet op orde|nog nooit een (?:inwoner|mens|cliënt|klant)|van de toren|tegen elkaar uit`,
  piece`(?:moet|moeten|mag|mogen) (?:zich|eens|wel eens|maar eens) (?:\p{L}+ ){0,3}(?:schamen|wakker worden|opstappen|
    achter de oren krabben)|zich (?:\p{L}+ )?moeten schamen|schaam je|word (?:\p{L}+ )?wakker|onder (?:de|hun|haar|
    je) (?:kont|reet|hol)|opdoeken|de schuldige|
    als (?:een |'n )?(?:klein(?:e)? kind(?:eren)?|kleuters?|crimineel|criminelen|fraudeurs?|bedelaar|nummers?|
    lastpak) (?:behandel|weggezet|gezien|wegg)(?:d|t|en|eld)?|(?:zijn|is) (?:\p{L}+ )?(?:robots?|dief|dieven|blaaskaken|
    blaaskaak|gekken|clowns?)|
    graai(?:t|en)|reken(?:t|en) (?:ze )?(?:\p{L}+ )?arm|kafka\p{L}*|gedoe (?:weer )?van|oorzaak van (?:alle|al het|
    deze) (?:ellende|gedoe|problemen)|werkt? (?:gewoon |nooit |nergens )niet mee|(?:werkt|werken) nooit mee`,
  // How they are.
  piece`(?:is|zijn|was|waren|blijft|blijven|werkt|doet|doen|wordt|are) ${very}(?:star|oneerlijk|gierig|krenterig|kil|
    kortaf|onzorgvuldig|hopeloos|vreselijk|verschrikkelijk|
    dramatisch|onuitstaanbaar|onmogelijk|nergens goed voor|niets waard|slap|zwak|awful|terrible|horrible|careless)`,
  piece`onwillige?|eigenwijs|koppig|wereldvreemde?|onmenselijke?|kortzichtige?|bekrompen|autoritaire?|geldbelust|
    hebberige?|egoïstische?|nors|chagrijnige?|nalatige?|onverschillige?|ondeskundige?|onkundige?|onbehulpzame?|
    onbehulpzaam|niet te vertrouwen|onaardige?|onvriendelijke?|niet goed (?:wijs|snik)|knettergek`,
  piece`(?:zo|veel te|gewoon|echt|tergend|ongelooflijk|altijd|verschrikkelijk|vreselijk|ontzettend) (?:traag|langzaam|
    log|star|slecht|sloom|bureaucratisch|slordig)`,
  piece`(?:die|deze|dat|zulke|zo'n|wat een|those|these) (?:eigenwijze|koppige|starre|trage|logge|wereldvreemde|
    vreselijke|slappe|ondeskundige|kille|onwillige|waardeloze|hopeloze|chagrijnige|rotte|klote|slechte)`,
  piece`(?:getreuzel|gedraai|geklungel|gestuntel|gepruts|geklooi|gezeur|gezeik|gelul|onzin|flauwekul|geblunder|
    blunders?|wanorde|arrogantie|onverschilligheid|tegenwerking|willekeur|traagheid|
    slecht werk|halfslachtigheid|lamlendigheid|bemoeizucht|regelzucht|tunnelvisie|gebrek aan (?:inzet|respect|wil|
    interesse|visie|daadkracht|empathie|leiderschap|lef|fatsoen)) (?:van|bij|door)`,
  // What it does to the writer.
  piece`(?:grote mond|dikke nek|kapsones|naast (?:hun|haar|zijn) schoenen|vermoorde onschuld|van voren niet|
    geen vijanden|nergens te bekennen|bekend om (?:zijn|haar|hun) slechte|op een wolk|op hun wolk|in een bubbel|
    ambtelijke molen)`,
  piece`waar (?:is|was|zijn|blijft|blijven) (?:\p{L}+ ){1,4}als (?:je|we) (?:ze|hem|haar|hen|het) nodig|verspil(?:t|
    len)|een lachertje|lach(?:t|en) erom|gelooft niemand|mess of|own fault|waste of|makes? excuses|excuses from|
    gives? a (?:toss|damn)|
    ignor(?:es?|ed|ing) (?:us|everybody|everyone|people|our)|treat(?:s|ed)? (?:people|us|them) like|make it worse|
    doesn't care|doesn't listen|do not listen|did nothing|does nothing|plays? (?:\p{L}+ )?games|always the same with|
    always (?:an excuse|too late|says? no)|takes? no responsibility`,
]);

/** 'Ik word doodmoe van het UWV': said of oneself, and aimed at another. */
export const fedUp = anyPhrase([
  piece`(?:word|worden|ben|zijn|raak) (?:\p{L}+ ){0,3}(?:(?:doodmoe|gek|moe|ziek|gestoord|niet goed|kotsmisselijk|
    wanhopig) van|(?:boos|woest|pissig) op|(?:helemaal|echt) klaar met|(?:spuug)?zat|beu)|
    het (?:\p{L}+ )?(?:gehad|zat|beu) met|vertrouw (?:\p{L}+ ){1,4}(?:niet|voor geen)|(?:fed up with|sick of|tired of|
    had enough of)`,
  piece`dankzij(?= [^.?]{0,80} (?:straat|kwijt|niet|niks|schulden|te laat|terug bij af|dakloos|zonder|mis)(?!\p{L}))`,
]);
