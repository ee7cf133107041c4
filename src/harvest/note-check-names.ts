import { firstNames } from './note-check-first-names.ts';
import { namesOrganisation, withoutWellKnown } from './note-check-organisations.ts';
import { lastNames } from './note-check-surnames.ts';
import { folded, wordsOf } from './note-check-text.ts';
import { mentionsTitle } from './note-check-titles.ts';

/**
 * A name: of somebody here, behind a title, or a first name that many people in the Netherlands have.
 * A first or last name counts with a capital only: 'Wil' and 'wil' differ. A full name counts in any case.
 */
export function mentionsPerson(
  text: string,
  { names, own = '' }: { readonly names: readonly string[]; readonly own?: string | undefined },
): boolean {
  if (mentionsName(text, names)) return true;
  const plain = withoutWellKnown(text);
  return mentionsTitle(plain) || mentionsFirstName(plain, folded(own));
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
    const name = [folded(word), folded(word).replace(/s$/, '')].find(
      (form) => firstNames.has(form) || lastNames.has(form),
    );
    if (name === undefined || name === own || (ordinaryWords.has(name) && opensSentence(text, index)))
      continue;
    if (!namesOrganisation(text, index, index + word.length)) return true;
  }
  return false;
}

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
