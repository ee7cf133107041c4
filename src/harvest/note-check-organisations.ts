import { piece } from './note-check-text.ts';

/** Organisations, buildings and sayings that have a person's name. */

// Hospitals, clinics, schools, shops and sayings that many people know.
const wellKnown = new RegExp(
  piece`(?<![\p{L}\p{N}])(?:albert (?:heijn|schweitzer)|dirk van den broek|jan linders|hans anders|bart smit|
    bas van der heijden|van der valk|
  vincent van gogh|van gogh|jan arends|jan wier|max ernst|pieter van foreest|pieter baan|(?:dr\.? )?leo kannerhuis|
  (?:dr\.? s\. )?van mesdag|karel doorman|daan theeuwes|ben sajet|jan van es|antoni van leeuwenhoek|emma kinderziekenhuis|
  jeroen bosch|jeroen pit|lucas andreas|elisabeth[- ]tweesteden|cornelis haga|martin luther king|nelson mandela|
  anne frank|anna van bueren|willem de kooning|willem van oranje|willem drees|koning willem i|frans hals|
  johan crui?j?ff|richard krajicek|ronald mcdonald|thomas more|henri dunant|anton de kom|anton pieck|gerrit rietveld|
  theo thijssen|maria montessori|michael college|abraham kuyper|johan de witt|jacob van campen|jan swammerdam|
  johannes wier|frits philips|peter r\. de vries foundation|simon l[eé]velt|bram ladage|paul van vliet|marie stopes|
  john doe|jane doe|jan (?:modaal|alleman|publiek|splinter|salie|rap en zijn maat|met de (?:pet|korte achternaam))|
    henk en ingrid|piet snot|
  klaas vaak|harry potter|roos van leary|kurt lewin|johari|jan en alleman)(?![\p{L}\p{N}])`,
  'giu',
);

const organisation = piece`\p{L}*school|scholen|gemeenschap|huis|stichting|kliniek(?:en)?|fonds|college|lyceum|gymnasium|
    academie|hogeschool|universiteit|zorg|
  zorggroep|hof|plein|straat|laan|weg|kade|park|kerk|kapel|moskee|synagoge|instituut|centrum|groep|museum|oord|theater|
  bibliotheek|foundation|hospital|ziekenhuis|team|centre|center|vereniging|bv|b\.v\.|gasthuis|hospice|kwartier|buurt|
    wijk|dorp|
  brug|sluis|haven|stadion|hal|prijs|wet|methode|model|cadeaukaart|supermarkt(?:en)?|school|bank`;
const opening = piece`stichting|\p{L}*school|ziekenhuis|kliniek|gasthuis|huize|sint|st\.?|prins|prinses|koning|koningin|
    zaal|kamer|lokaal|
  tafel|team|wijkteam|buurtteam|project|pilot|programma|methode|methodiek|model|training|cursus|wet|commissie|werkgroep|
    motie|rapport|amendement|
  supermarkt|winkel|bakkerij|slagerij|kapsalon|apotheek|huisartsenpraktijk|praktijk|caf[eé]|restaurant|hotel|museum|theater|
  bibliotheek|college|lyceum|hogeschool|universiteit|academie|kinderopvang|opvang|kdv|bso|zorgboerderij|boerderij|hospice|
  verpleeghuis|verzorgingshuis|woonzorgcentrum|zorggroep|zorgcentrum|wijkcentrum|wijkgebouw|buurtcentrum|dorpshuis|
    buurthuis|inloophuis|gebouw|
  locatie|sporthal|sportclub|voetbalclub|vereniging|club|fonds|chatbot|app|robot|orkaan|storm|schip|ggz|kerk|moskee|
    bedrijf|firma|
  uitzendbureau|bureau`;

// 'Anne Frank Stichting', 'Emma Kinderziekenhuis', 'Anna van Burenschool'; but 'Emma van de thuiszorg' is a person.
const capitals = piece`(?:(?: (?:van|de|der|den|ten|ter|en))*[ -](?-i:\p{Lu})\p{L}+){0,2}`;
const closes = new RegExp(
  piece`^${capitals}(?: (?!(?:thuis|weg|onderweg|dorp|bank)(?!\p{L}))\p{Ll}{0,20}|-\p{Ll}{0,20}|(?: (?:van|de|der|den|ten|ter))+ (?-i:\p{Lu})\p{L}{0,20}|[ -](?-i:\p{Lu})\p{L}{0,20})(?<=[ -]\p{L}{0,20})(?:${organisation})(?![\p{L}\p{N}])`,
  'iu',
);
const closesGgz = /^(?:(?: (?:van|de|der|den))*[ -](?-i:\p{Lu})\p{L}+){1,2} ggz(?![\p{L}\p{N}])/iu;
const endsSo = new RegExp(piece`\p{L}(?:${organisation})$`, 'iu');
const opens = new RegExp(
  piece`(?<![\p{L}\p{N}])(?:${opening})[ -]["']?(?:(?-i:\p{Lu})\p{L}+[ -]|(?:van|de|der|den) ){0,3}$`,
  'iu',
);
// Joost mag het weten, Jan 2027.
const saying = /^(?: modaal| en alleman| met de pet| publiek| mag het weten|[-. ]{0,2}\d|-en-)/iu;

/** Without the organisations that everybody knows: 'Albert Heijn' is no Albert. */
export function withoutWellKnown(text: string): string {
  return text.replace(wellKnown, '~');
}

/** Is the name from `from` to `to` that of an organisation, a building, a street or a saying? */
export function namesOrganisation(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 60);
  return (
    closes.test(after) ||
    closesGgz.test(after) ||
    saying.test(after) ||
    endsSo.test(text.slice(Math.max(0, to - 30), to)) ||
    opens.test(text.slice(Math.max(0, from - 45), from))
  );
}
