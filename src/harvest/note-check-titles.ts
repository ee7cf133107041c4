import { namesOrganisation } from './note-check-organisations.ts';
import { lastNames, wordNames } from './note-check-surnames.ts';
import { anyPhrase, folded, piece, wordsOf } from './note-check-text.ts';

/** Behind such a word stands a name: 'mevrouw hoekstra', 'dhr vd Berg', 'mevr.Visser', 'wethouder Jansen', 'K. de Vries'. */
export function mentionsTitle(text: string): boolean {
  return (
    [...text.matchAll(titled)].some((found) => isNamed(text, found)) ||
    [...text.matchAll(titledWithCapital)].some(
      ({ 0: found, index }) => !namesOrganisation(text, index, index + found.length),
    )
  );
}

// 'Miss' and 'MS' are other words too; 'HR' in capitals is a department.
const addressed = piece`mevrouw|mevr|mvr|mw|mej|juffrouw|meneer|mijnheer|menheer|dhr|(?-i:[hH]r)|mrs|mr|(?-i:Ms)(?! team)|
    ms\.|(?-i:Miss)|mister`;
const household = 'heer|familie|fam|echtpaar|gezin|weduwe';
const served = 'cli[eë]nte?|klant|pati[eë]nte?|bewoner|bewoonster|inwoner|inwoonster';
const particle = piece`(?:v\.? ?d\.?|v/d|v\.|van|von|de|den|der|des|ten|ter|te|in|op|'t|'s|el|al|la|le|di|da|bin|
    ben|d'|o')`;
const titled = new RegExp(
  piece`(?<![\p{L}\p{N}])(?:(?<addressed>${addressed})|(?<household>${household})|(?<served>${served}))\.? ?` +
    piece`(?<initials>(?:(?-i:\p{Lu})\. ?){0,4})(?<particles>(?:${particle}(?: |(?<=['.])|
    -(?=\p{Lu}))){0,4})(?<name>\p{L}+)(?<=[\s.'-]\p{L}+)(?![\p{N}])`,
  'giu',
);

function isNamed(text: string, found: RegExpMatchArray): boolean {
  const { addressed: title, served: client, particles = '', name = '', initials = '' } = found.groups ?? {};
  const plain = folded(name);
  const start = found.index ?? 0;
  if (namesOrganisation(text, start, start + found[0].length)) return false;
  if (initials !== '') return client === undefined;
  const known = lastNames.has(plain) || wordNames.has(plain);
  if (notNamed.has(plain) && !(known && particles !== '')) return false;
  const capital = /^\p{Lu}/u.test(name);
  if (client !== undefined) return capital && (lastNames.has(plain) || (known && /^\p{Lu}/u.test(particles)));
  if (capital) return !/^(?:gezin|weduwe)/i.test(found[0]) || known;
  if (particles !== '') return known && !/^(?:in|op|te) $/.test(particles);
  return lastNames.has(plain) || (title !== undefined && (known || looksLikeName(plain)));
}

/** A lower-case word behind 'mevrouw' that has no ending of a Dutch verb or plural. */
function looksLikeName(word: string): boolean {
  return (
    word.length > 4 &&
    (/(?:stra|[^aeiou]sma|inga|[lnrs]sen|huis|man|mans)$/.test(word) ||
      !/(?:t|en|de|te|d|lijk|ig|isch|er|s)$/.test(word))
  );
}

// What else stands behind 'mevrouw': with a capital too, when all is in capitals.
const notNamed: ReadonlySet<string> = new Set(
  wordsOf(`of en die dat dit deze de het een is was heeft had krijgt kreeg kan kon wil wou zou moet moest mag mocht gaat ging komt kwam
    niet geen wel nog al ook maar want als dan dus toen nu er hier daar waar wie wat hoe zelf haar zijn hun ons mijn jullie
    uit met van voor naar bij tot om aan door over onder tegen zonder sinds per and or the with from
    belde vroeg sprak sliep stond bleef zocht snapt graag steeds alleen samen alsnog vaker eerst terug thuis weer
    meer minder verder later morgen gisteren vandaag omdat zodat terwijl zoals altijd nooit eigenlijk gewoon niemand iemand
    burgemeester voorzitter directeur wethouder minister president rechter notaris dokter zorg welzijn office right
    gemeente uwv ggz balie inkomen jeugd werk wijkteam loket beleid bijstand centraal wmo contact zuid noord oost west mee
    vriend vrienden school kerk buren hulp betrokken belangrijk nodig beslist alstublieft excuus zegt weet`),
);

// What also stands behind such a word: the field somebody is responsible for.
const field = 'Sociaal|Zorg|Jeugd|Wer|Wo|Wmo|Fin|Onderwijs|Part|Armoe|Schul|Maat|Cul|Sport|Mil|Eco|Volks|Ink';
const before = `(?:(?:de|den|der|van|ten|ter|te|in|'t|el|al|von) ){0,3}`;

const titledWithCapital = anyPhrase([
  piece`(?:dokter|dr\.|tante|oom|juf|meester|dominee|pastoor|collega|buurman|buurvrouw) ${before}
    (?-i:(?!${field})\p{Lu}\p{Ll}{3,})(?!-)`,
  piece`(?:wethouder|burgemeester|directeur|huisarts|minister|officier|teamleider|professor|prof\.)[ ]
    (?:(?:de|den|ter|ten|el|van d(?:e|en|er)) )?(?-i:(?!${field})\p{Lu}\p{Ll}{2,}(?! \p{Lu}))(?!-)`,
  // 'K. de Vries' and 'J.P. Jansen'; 'A. Bellen' is the first of a list.
  piece`(?-i:\p{Lu})\. ?(?:(?:de|den|der|van|ten|ter|te|el|al) ){1,3}(?-i:\p{Lu}\p{Ll}{2,})`,
  piece`(?-i:(?!N\.B|P\.S|B\.V|N\.V|U\.S|U\.K)(?:\p{Lu}\.){2,4} ?)${before}(?-i:\p{Lu}\p{Ll}{2,})`,
]);
