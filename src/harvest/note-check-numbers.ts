import { normalised } from './note-check-text.ts';

export type BlockRule = 'iban' | 'bsn';

/** The rule by which nothing of this text may be kept, if there is one. */
export function blockIn(text: string): BlockRule | undefined {
  const plain = normalised(text);
  if (hasIban(plain)) return 'iban';
  const bare = [phone, amount, caseCode].reduce(
    (rest, other) => rest.replace(other, elsewhere),
    undated(plain),
  );
  return hasNineDigits(bare) || hasEightDigits(bare) ? 'bsn' : undefined;
}

/** The same where a phone number belongs: eight digits are no BSN there, such as 0800 1234. */
export function blockInPhone(text: string): BlockRule | undefined {
  const plain = normalised(text);
  if (hasIban(plain)) return 'iban';
  return hasNineDigits(plain.replace(phone, elsewhere)) ? 'bsn' : undefined;
}

// Stands where something else with digits was; no text has it, because all white space is one space.
const elsewhere = '\n';

/** A date has as many digits as a phone number or a BSN. */
export function undated(plain: string): string {
  return plain.replace(fullDate, elsewhere);
}

const fullDate =
  /(?<!\d|\d[-/.])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d|[-/.]\d)/g;
// Dutch: 0 or +31 and nine digits; the last two stand together, so '012 345 672 3 keer' is none. Elsewhere: longer.
const gap = String.raw`(?: ?[(-] ?|\) ?|[ ./])?`;
export const phone = new RegExp(
  String.raw`(?<!\d)(?:(?:0|(?:\+|00) ?31(?: ?\(0\))?${gap})[1-9](?:${gap}\d){7}\d|(?:\+(?!31)|00(?=32|49))[1-9](?:${gap}\d){9,13})(?!\d)`,
  'g',
);
const amount = /€ ?\d{1,3}(?:\.\d{3})+(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{3})+(?= ?(?:€|euro))/gi;
export const caseCode =
  /(?<![\p{L}\p{N}])(?!BSN)\p{Lu}{1,4}[-/.]?(?:19|20)\d\d[-/.](?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\p{L}\p{N}])/gu;

/** Nine digits, also written in groups, that pass the eleven test. */
function hasNineDigits(text: string): boolean {
  const parts = text.split(/(\d+)/);
  for (let first = 1; first < parts.length; first += 2) {
    let digits = '';
    for (let at = first; at < parts.length && digits.length < 9; at += 2) {
      if (at > first && !betweenGroups.test(parts[at - 1] ?? '')) break;
      digits += parts[at] ?? '';
    }
    if (passesElevenTest(digits)) return true;
  }
  return [...text.matchAll(withCommas)].some(([found]) => passesElevenTest(found.replace(/\D/g, '')));
}

const betweenGroups = /^(?:[ ._/\\·•*+=~'"|-]{1,5}|[,:;]|\)? ?\(|\) ?)$/;

// Counts in a row have commas too, so only in the groups of a BSN.
const withCommas = /(?<!\d|\d, ?)(?:\d{3}, \d{3}, \d{3}|\d{4}, \d\d, \d{3})(?!,? ?\d)/g;

/** The same when the first zero is left out. */
function hasEightDigits(text: string): boolean {
  return eightDigits.some((written) =>
    [...text.matchAll(written)].some(([found]) => passesElevenTest(`0${found.replace(/\D/g, '')}`)),
  );
}

// Fewer ways to write it than with nine: '2019-2023' and '9.30-11.00' also have about eight.
const eightDigits = [
  /(?<!\d|\d[._/,-])\d{8}(?![._/,-]?\d)/g,
  /(?<!\d|\d[ ._/,-])\d{1,7}(?:[ .]\d{1,7}){1,7}(?![ ._/,-]?\d)/g,
  /(?<!\d|\d[ ._/,-])(?:\d\d([-/_,·])\d{3}|\d{3}([-/_,·])\d\d)(?:\1|\2)\d{3}(?![ ._/,-]?\d)/g,
];

/** The test of the tax service: the digits weigh 9 to 2, the last one -1, and the sum can be divided by eleven. */
function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

const between = String.raw`[ ./\\_·•*|:,'"()-]{0,5}`;
/** A Dutch account, whatever its check digits: who types one wrong meant one. */
const dutchIban = new RegExp(
  String.raw`N${between}L(?:${between}\d){2}(?:${between}[A-Z]){4}(?:${between}\d){10}`,
  'i',
);
/** How long an account is elsewhere: https://www.swift.com/standards/data-standards/iban-international-bank-account-number */
const lengths: Readonly<Record<string, number>> = {
  ...{
    AT: 20,
    BE: 16,
    BG: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FR: 27,
    GB: 22,
  },
  ...{
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IT: 27,
    LT: 20,
    LU: 20,
    LV: 21,
    MT: 31,
    NO: 15,
    PL: 28,
    PT: 25,
    RO: 24,
  },
  ...{ SE: 24, SI: 19, SK: 24, TR: 26, UA: 29 },
};
const otherIban = new RegExp(
  String.raw`(?<![A-Z0-9])(${Object.keys(lengths).join('|')})(?=${between}\d${between}\d)((?:${between}[A-Z0-9]){13,29})`,
  'gi',
);

function hasIban(plain: string): boolean {
  if (dutchIban.test(plain)) return true;
  return [...plain.matchAll(otherIban)].some(([, country = '', rest = '']) => {
    const land = country.toUpperCase();
    const account = rest.replace(/[^A-Z0-9]/gi, '').toUpperCase();
    const length = (lengths[land] ?? 0) - 2;
    return account.length >= length && passesNinetySevenTest(land, account.slice(0, length));
  });
}

/** ISO 13616: the letters count from 10, the front goes to the back, and what is left after dividing by 97 is 1. */
function passesNinetySevenTest(country: string, account: string): boolean {
  const turned = `${account.slice(2)}${country}${account.slice(0, 2)}`;
  let left = 0;
  for (const sign of turned) left = Number(`${left}${Number.parseInt(sign, 36)}`) % 97;
  return left === 1;
}
