import { attitudes, fedUp } from './note-check-attitude.ts';
import { aimed, deeds, idioms, insults, judgements } from './note-check-blame-words.ts';
import type { Sentence } from './note-check-subject.ts';
import { nobodyIn, onlyThingIn, oursIn, partyIn, sentenceAround, theirsIn } from './note-check-subject.ts';
import { anyPhrase, piece } from './note-check-text.ts';

const other = 'jullie|zij|ze|die \\p{L}+|they|you';
const really = '(?:(?:echt|gewoon|helemaal|toch|daar|er|ook|weer|altijd|alleen|maar|just|really) ){0,3}';

// 'Nooit meer', 'nooit te laat' and 'nog nooit zo goed' blame nobody.
const never = anyPhrase([
  piece`nooit(?! (?:meer|te(?! (?:bereiken|spreken))|los|genoeg|af|klaar|alleen|zonder|eerder|zomaar|vanzelf|gedacht|geweten|samen|één|
  zo|zo'n|moeilijk|lastig|boos|onbeleefd|saai|nee|ruzie|een probleem|vergeten|spijt|verkeerd|duidelijk|getest|bedoeld|
    om|wie)(?!\p{L}))|never(?! (?:again|too|alone|mind|enough|met|knew|before|thought|been so|hurts|who|why|with|and|
    write|about|rude|late|unfair|difficult|a problem)(?!\p{L}))`,
]);
// Somebody who does not answer is blamed, whoever it is.
const unanswered = anyPhrase([
  piece`(?:nooit|never) (?:\p{L}+ ){0,3}(?:terug|op|opneemt|bereikbaar|thuis|antwoord|reactie|gehoor|luisteren?|luistert|answers?|calls?|answered)|nooit (?:iets|wat)(?!\p{L})`,
]);

const accusing = anyPhrase([
  piece`(?<!(?:niet|not|geen|zonder) (?:de |alleen |the )?)schuld van(?! (?:€|\d|mensen|inwoner|gezin|huishoud|klant|
    cli[eë]nt|jongere|bewoner|duizend|honderd))|
    (?:is|was) (?:\p{L}+ ){0,2}fout van (?:het uwv|de gemeente|jullie|hen|hun)|(?:jullie|eigen) schuld|
    jullie (?:eigen )?fout|hun (?:eigen )?schuld dat|(?:is|was|'s) (?:\p{L}+ ){0,2}(?:hun|jullie|
    haar) (?:eigen )?(?:schuld|fout)|
    (?<!not |nobody's )fault of|(?:their|your|\p{L}+'s) fault|(?<!nobody is |not |no one is )to blame`,
  piece`(?:${other}|doe(?:t|n)) ${really}(?:niks|niets|nothing)(?! (?:dan|anders|liever|met|aan deze))`,
  piece`(?:${other}) (?:doen|kunnen|snappen|begrijpen|regelen|weten) ${really}(?:niks|niets|geen (?:bal|zak))`,
  piece`(?:${other}) (?:hebben|heeft|have) ${really}(?:geen (?:flauw )?(?:idee|benul|verstand)|no idea|no clue)|geen benul`,
  piece`afschuift|(?:alles|steeds) afschuiven|schui(?:ft|ven) (?:\p{L}+ ){0,2}(?:alles|het|ons|anderen) (?:\p{L}+ ){0,3}af`,
  piece`(?:werkt|werken) (?:ons|elkaar|alles|iedereen|mensen) (?:\p{L}+ ){0,3}tegen|(?:laat|
    laten) (?:\p{L}+ ){1,3}in de steek`,
  piece`ligt ${really}(?<=(?:altijd|gewoon|alleen|echt|helemaal) (?:aan )?)aan`,
  piece`(?:niks|niets|geen bal) schelen|interesseert (?:ze|hen|hun|het) |don't care|lak aan|schijt aan|doen maar wat`,
  piece`luister(?:t|en) ${really}niet|weiger(?:t|en) (?:\p{L}+ ){0,3}(?:mee te werken|te helpen|te luisteren)`,
  piece`doe(?:t|n) ${really}moeilijk|refuses? to (?:help|listen|cooperate)|let (?:us|everybody|them) down`,
  // What somebody else would rather do than work: words for a bad will, a bad character, or hiding.
  piece`verschuil(?:t|en) zich|te (?:beroerd|lui|laks|trots|gemakzuchtig)|een potje van|(?:zijn|haar|hun|je|
    jullie) kop in het zand|
    (?:passing|passes?) the buck(?<!we pass(?:es)? the buck)`,
  piece`trek(?:t|ken) zich (?:\p{L}+ ){0,3}(?:niks|niets|weinig|nergens) (?:\p{L}+ ){0,2}aan|
    nergens (?:iets )?(?:verstand|aan|van aan)|
    geen (?:hart|oog|oor|respect|gevoel) voor`,
  piece`(?:verzin(?:t|nen)|roep(?:t|en)|zeg(?:t|gen)) maar (?:wat|iets)`,
  piece`only (?:cares?|thinks?) (?:about|of) (?:their|its|your|themselves|his|her)|(?:nobody|no one) (?:at|in|
    of) (?:\p{L}+ ){1,3}(?:cares|listens|helps)`,
  // 'We willen niet' and 'hun kind' blame nobody: it is about what others do.
  piece`(?<!(?:inwoners|mensen|gezinnen|jongeren) )(?:wil|willen) ${really}niet (?:helpen|meewerken|meedenken|luisteren|
    samenwerken)`,
  piece`(?:neem|neemt|nemen) (?:\p{L}+ ){1,3}niet serieus|door (?:hun|jullie) (?:fout|fouten|schuld|gedoe|getreuzel|onwil)`,
  piece`typisch (?:\p{L}+ ){1,3}om|onbegrijpelijk (?:dat|hoe)|hoef je (?:niks|niets|weinig) (?:van )?te verwachten`,
  piece`(?:hebben|heeft|laat|laten) (?:ons|mensen|iedereen|inwoners|gezinnen|ze|
    hen) (?:\p{L}+ ){0,2}(?:laten )?(?:zitten|vallen|stikken)`,
  piece`zit(?:ten)? (?:\p{L}+ ){0,2}${really}dwars(?<=(?:alleen maar|altijd|expres|graag) dwars)|
    (?:${other}) (?:zeg(?:t|gen)|roep(?:t|en)) altijd`,
]);

const denied =
  /(?:niet|geen|zonder|niemand is|nooit|not|no|never|nobody is)(?: (?:een|kwestie van|de|te|a|the|een kwestie van))? $/iu;

/** Does it point a finger at somebody, rather than tell what goes wrong? */
export function blames(plain: string): boolean {
  return (
    says(plain, aimed, ({ found }) => partyIn(found)) ||
    says(plain, attitudes, ({ before, whole }) => partyIn(whole) && !denied.test(before)) ||
    (plain.search(fedUp) >= 0 && partyIn(plain)) ||
    says(plain, never, (sentence) => theirsIn(sentence.whole) || sentence.whole.search(unanswered) >= 0) ||
    says(plain, insults, ({ before }) => !denied.test(before)) ||
    says(plain, judgements, ({ before }) => !denied.test(before) && !onlyThingIn(before)) ||
    says(plain, accusing, ({ before }) => !denied.test(before) && !onlyThingIn(before)) ||
    says(plain, idioms, ({ before }) => !denied.test(before) && !nobodyIn(before)) ||
    says(plain, deeds, ({ before, found }) => theirsIn(before + found))
  );
}

// A note is short; a text with thousands of such words would keep the machine busy for seconds.
const enough = 30;

function says(plain: string, words: RegExp, isBlame: (sentence: Sentence) => boolean): boolean {
  if (plain.search(words) < 0) return false;
  let looked = 0;
  for (const { 0: found, index } of plain.matchAll(words)) {
    const sentence = sentenceAround(plain, index, found);
    if (!oursIn(sentence) && isBlame(sentence)) return true;
    looked += 1;
    if (looked === enough) return false;
  }
  return false;
}
