import { firstNames } from './note-check-first-names.ts';
import { folded, phrase, wordsOf } from './note-check-text.ts';

/**
 * A name: of somebody here, behind a title, or a first name that many people in the Netherlands have.
 * A first or last name counts with a capital only: 'Wil' and 'wil' differ. A full name counts in any case.
 */
export function mentionsPerson(
  text: string,
  { names, own = '' }: { readonly names: readonly string[]; readonly own?: string | undefined },
): boolean {
  return mentionsTitle(text) || mentionsName(text, names) || mentionsFirstName(text, folded(own));
}

const particles = `(?:(?:de|den|der|van|ten|ter|te|in|'t|el|al|von) ){0,3}`;
const surname = String.raw`(?-i:(?:\p{Lu}\. ?){0,4}\p{Lu}(?:\p{L}+|\.)?)`;
// What also stands behind such a word: the field somebody is responsible for.
const field = 'Sociaal|Zorg|Jeugd|Wer|Wo|Wmo|Fin|Onderwijs|Part|Armoe|Schul|Maat|Cul|Sport|Mil|Eco|Volks|Ink';

const titled = [
  // A title and a capital; 'familie en vrienden' has none. MS in capitals is an illness or a firm.
  phrase`(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|heer|dhr\.?|familie|fam\.?|mrs\.?|mr\.?|(?-i:Ms\.?)|(?-i:Miss)|mister)
    [ ](?:(?-i:\p{Lu})\. ?){0,4}${particles}${surname}`,
  phrase`(?:dokter|dr\.|tante|oom|juf|meester|dominee|pastoor|collega|buurman|buurvrouw) ${particles}
    (?-i:(?!${field})\p{Lu}\p{Ll}{3,})(?!-)`,
  phrase`(?:wethouder|burgemeester|directeur|huisarts|minister|officier|teamleider|professor|prof\.)[ ]
    (?:(?:de|den|ter|ten|el|van d(?:e|en|er)) )?(?-i:(?!${field})\p{Lu}\p{Ll}{2,}(?! \p{Lu}))(?!-)`,
  // 'K. de Vries' and 'J.P. Jansen'; 'A. Bellen' is the first of a list.
  phrase`(?-i:\p{Lu})\. ?(?:(?:de|den|der|van|ten|ter|te|el|al) ){1,3}(?-i:\p{Lu}\p{Ll}{2,})`,
  phrase`(?-i:(?!N\.B|P\.S|B\.V|N\.V|U\.S|U\.K)(?:\p{Lu}\.){2,4} ?)${particles}(?-i:\p{Lu}\p{Ll}{2,})`,
];

function mentionsTitle(text: string): boolean {
  return titled.some((pattern) => pattern.test(text));
}

function mentionsName(text: string, names: readonly string[]): boolean {
  const known = new Set(
    names
      .flatMap(wordsOf)
      .map(folded)
      .filter((part) => part.length > 1),
  );
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const name = [folded(word), folded(word).replace(/s$/, '')].find((form) => known.has(form));
    if (name === undefined || notNames.has(name)) continue;
    if (!opensSentence(text, index) || !(name.length < 3 || ordinaryWords.has(name))) return true;
  }
  const fullNames = names.filter((name) => wordsOf(name).length > 1);
  return mentionsAny(text, fullNames);
}

/** Not all capitals: SAM and MAX are organisations. Not in the name of a building, a street or a saying. */
function mentionsFirstName(text: string, own: string): boolean {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)) {
    const name = [folded(word), folded(word).replace(/s$/, '')].find((form) => firstNames.has(form));
    if (name === undefined || name === own || (ordinaryWords.has(name) && opensSentence(text, index)))
      continue;
    const after = text.slice(index + word.length, index + word.length + 60);
    if (
      !inNameOfPlace.test(after) &&
      !saying.test(after) &&
      !opensNameOfPlace.test(text.slice(Math.max(0, index - 25), index))
    )
      return true;
  }
  return false;
}

const inNameOfPlace =
  /^(?:[ -](?:van|de|der|den|en|ten|ter))*[ -]\p{L}*(?:school|huis|stichting|kliniek|fonds|college|lyceum|zorg|hof|plein|straat|laan|weg|kade|park|kerk|kapel|instituut|centrum|groep|museum|oord|foundation|hospital|team)(?!\p{L})/iu;
const opensNameOfPlace =
  /(?:stichting|school|ziekenhuis|kliniek|huize|sint|st\.?|prins|prinses|koning|koningin|zaal|kamer|tafel|team|project|methode|wet|commissie)[ -]$/iu;
// Jan Modaal, Joost mag het weten, Jan 2027.
const saying = /^(?: modaal| en alleman| met de pet| publiek| mag het weten|[-. ]{0,2}\d|-en-)/iu;

function opensSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:;"'(] ?)$/.test(text.slice(Math.max(0, index - 2), index));
}

const notNames: ReadonlySet<string> = new Set(wordsOf('van de den der het ten ter te von el al'));

// Names that are also words: at the start of a sentence the capital says nothing.
const ordinaryWords: ReadonlySet<string> = new Set(
  wordsOf(`wil mei roos hoop storm max bas ster wolf beer kok bakker visser boer berg bos dijk meer kuiper groot klein
    jong wit zwart bruin koning prins vos haan post kerk veen hoek stad goed will may mark rose grace hope bill frank
    grant young brown white small long best ben toon said harm floor trees else bob ton jet dick rob`),
);

/** Whole words, whatever the capitals and accents, also with an s behind them. */
export function mentionsAny(text: string, wanted: readonly string[]): boolean {
  const words = ` ${wordsOf(folded(text)).join(' ')} `;
  return wanted
    .map((one) => wordsOf(folded(one)).join(' '))
    .some((one) => one !== '' && (words.includes(` ${one} `) || words.includes(` ${one}s `)));
}
