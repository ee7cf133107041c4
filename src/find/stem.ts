/** What is left of a Dutch word without plural, diminutive and the -e of an adjective: schulden, schuld; huisje, huis. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (odd.has(word)) return odd.get(word) as string;
  return even(withoutEnding(word));
}

/** The stem without what makes it an activity or somebody who does it: begeleider, begeleiding and begeleiden are one. */
export function root(word: string): string {
  if (word.length < 6 || odd.has(word)) return stem(word);
  const bare = withoutEnding(word)
    .replace(/(?<=.{4})heid$/, '')
    .replace(/(?<=.{4})end$|(?<=^[^aeiouy]{2,4})ers?$|(?<=.{4}[^aeioust])[dt]$/, '')
    .replace(/(?<=.{3}[^aeiou])(ing|sters?|aars?|ers?)$|(?<=.{3}r)ders?$|(?<=.{4})(atiek|atisch)$/, '');
  return even(bare);
}

function withoutEnding(word: string): string {
  const small = word.replace(/(s)?$/, '');
  if (/[^aeiou]etje$/.test(small)) return small.slice(0, -4);
  if (/mpje$/.test(small)) return small.slice(0, -3);
  if (/(el|er|en|em|[aeou]{2}[lnr]|[aeiou])tje$/.test(small)) return small.slice(0, -3);
  if (/[^aeiou]je$/.test(small)) return small.slice(0, -2);
  if (/heden$/.test(word)) return `${word.slice(0, -5)}heid`;
  if (/[^e]en$/.test(word) && hasVowel(word.slice(0, -2)) && word.length > 4) return word.slice(0, -2);
  if (/(sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]es$/.test(word)) return word.slice(0, -2);
  if (/[bdgklmnrptw]s$/.test(word) && !keepsS.test(word)) return withoutEnding(word.slice(0, -1));
  if (/[^aeiou]e$/.test(word) && hasVowel(word.slice(0, -1))) return word.slice(0, -1);
  if (/ies$/.test(word)) return word.slice(0, -1);
  return word;
}

// So that one word has one spelling whatever stands behind it: baan, banen; brief, brieven; budget, budgetten.
function even(word: string): string {
  return word
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<=[^aeiou])y$/, 'ie')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (two) => two[0] as string);
}

const hasVowel = (text: string) => /[aeiouy]/.test(text);
const keepsS = /(mens|wens|grens|kans|dans|prins|arts|plaats|toets|fiets|iets|rechts|thuis)$/;
const odd = new Map([
  ['kinderen', 'kind'],
  ['kinder', 'kind'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['adviezen', 'advies'],
  ['raadslieden', 'raadsman'],
  ['raadsvrouw', 'raadsman'],
  ['jeugdigen', 'jeugd'],
  ['jeugdige', 'jeugd'],
  ['rechter', 'rechter'],
  ['rechters', 'rechter'],
  ['overheid', 'overheid'],
  ['weekend', 'weekend'],
  ['scholing', 'scholing'],
  ['cooking', 'cooking'],
]);
