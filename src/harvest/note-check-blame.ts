import { phrase } from './note-check-text.ts';

const others = 'jullie|zij|ze|die \\p{L}+|they|you';
const really = '(?:(?:echt|gewoon|helemaal|toch|daar|er|ook|weer|altijd|alleen|maar|just|really) ){0,3}';

const blaming = [
  // 'Nooit meer', 'nooit te laat' and 'wij bellen elkaar nooit' blame nobody.
  phrase`(?<!elkaar |(?:ik|wij|we) (?:\p{L}+ ){0,2}nog )nooit(?! (?:meer|te(?! (?:bereiken|spreken))|los|genoeg|af|klaar|alleen)(?!\p{L}))`,
  phrase`(?<!we |i )never(?! (?:again|too|alone|mind|enough)(?!\p{L}))`,
  phrase`luie?|lazy|dom|domme|stupid|onbekwaam|onbekwame|incompetent|incompetente|waardeloos|waardeloze|useless|prutsers?|prutswerk|
    liegt|liegen|lying|liars?|puinhoop|zooitje|janboel|klunzen|kneuzen|sukkels?|idioten|idioot|idiots?|belachelijke?|
    ridiculous|schandalige?|schandalig|arrogante?|onprofessionele?|onprofessioneel|smoesjes|hypocriet|laksheid|onkunde`,
  phrase`schuld van(?! (?:€|\d|mensen|inwoner|gezin|huishoud|klant|cli[eë]nt|jongere|bewoner|duizend|honderd))|
    (?:is|was) (?:\p{L}+ ){0,2}fout van (?:het uwv|de gemeente|jullie|hen|hun)|(?:jullie|hun|eigen) schuld|fault of|(?:their|your|\p{L}+'s) fault|to blame`,
  phrase`(?:${others}|doe(?:t|n)) ${really}(?:niks|niets|nothing)(?! (?:dan|anders|liever))`,
  phrase`(?:${others}) (?:doen|kunnen|snappen|begrijpen|regelen|weten) ${really}(?:niks|niets|geen (?:bal|zak))`,
  phrase`(?:${others}) (?:hebben|heeft|have) ${really}(?:geen (?:flauw )?(?:idee|benul|verstand)|no idea|no clue)|geen benul`,
  phrase`afschui(?:ft|ven)|schui(?:ft|ven) (?:\p{L}+ ){0,2}(?:alles|het|ons|anderen) (?:\p{L}+ ){0,3}af`,
  phrase`(?:werkt|werken) (?:ons|elkaar|alles|iedereen|mensen) (?:\p{L}+ ){0,3}tegen|(?:laat|laten) (?:\p{L}+ ){1,3}in de steek`,
  phrase`ligt ${really}(?<=(?:altijd|gewoon|alleen|echt|helemaal) (?:aan )?)aan`,
  phrase`(?:niks|niets|geen bal) schelen|interesseert (?:ze|hen|hun|het) |don't care|lak aan|schijt aan|doen maar wat`,
  phrase`(?<!(?:we|wij|ik) )luister(?:t|en) ${really}niet|weiger(?:t|en) (?:\p{L}+ ){0,3}(?:mee te werken|te helpen|te luisteren)`,
  phrase`doe(?:t|n) ${really}moeilijk|refuses? to (?:help|listen|cooperate)|let (?:us|everybody|them) down`,
  // What somebody else would rather do than work: words for a bad will, a bad character, or hiding.
  phrase`verschuil(?:t|en) zich|te (?:beroerd|lui|laks|trots|gemakzuchtig)|een potje van|(?:zijn|haar|hun|je|jullie) kop in het zand|
    over de schutting|(?:passing|passes?) the buck(?<!we pass(?:es)? the buck)|a disgrace|schande|doorgeslagen|bureaucraten|pennenlikkers`,
  phrase`trek(?:t|ken) zich (?:\p{L}+ ){0,3}(?:niks|niets|weinig|nergens) (?:\p{L}+ ){0,2}aan|nergens (?:iets )?(?:verstand|aan|van aan)|
    geen (?:hart|oog|oor|respect|gevoel) voor(?<!(?:we|wij|ik) (?:\p{L}+ ){0,2}geen \p{L}+ voor)`,
  phrase`(?:verzin(?:t|nen)|roep(?:t|en)|zeg(?:t|gen)) maar (?:wat|iets)|(?:hun|haar|zijn) eigen (?:geld|belang|portemonnee|straatje|gelijk|stoep)`,
  phrase`only (?:cares?|thinks?) (?:about|of) (?:their|its|your|themselves|his|her)|(?:nobody|no one) (?:at|in|of) (?:\p{L}+ ){1,3}(?:cares|listens|helps)`,
  // 'We willen niet' and 'hun kind' blame nobody: it is about what others do.
  phrase`(?<!(?:we|wij|ik|inwoners|mensen|gezinnen|jongeren) )(?:wil|willen) ${really}niet (?:helpen|meewerken|meedenken|luisteren|samenwerken)`,
  phrase`(?<!(?:we|wij|ik) )(?:neem|neemt|nemen) (?:\p{L}+ ){1,3}niet serieus|door (?:hun|jullie) (?:fout|fouten|schuld|gedoe|getreuzel|onwil)`,
  phrase`typisch (?:\p{L}+ ){1,3}om|onbegrijpelijk (?:dat|hoe)|hoef je (?:niks|niets|weinig) (?:van )?te verwachten`,
  phrase`(?:hebben|heeft|laat|laten) (?:ons|mensen|iedereen|inwoners|gezinnen|ze|hen) (?:\p{L}+ ){0,2}(?:laten )?(?:zitten|vallen|stikken)`,
  phrase`zit(?:ten)? (?:\p{L}+ ){0,2}${really}dwars(?<=(?:alleen maar|altijd|expres|graag) dwars)|(?:${others}) (?:zeg(?:t|gen)|roep(?:t|en)) altijd`,
];

/** Does it point a finger at somebody, rather than tell what goes wrong? */
export function blames(plain: string): boolean {
  return blaming.some((pattern) => pattern.test(plain));
}
