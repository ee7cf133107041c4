import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../src/kernel/language.ts';
import { languages } from '../src/kernel/language.ts';
import type { Text } from '../src/kernel/message.ts';
import { plain } from '../src/kernel/message.ts';
import type { Amount } from './support/plan-sayings.ts';
import { planSayings } from './support/plan-sayings.ts';

// What we promise about every sentence that people read. A new file of words is found by itself.

const root = resolve(import.meta.dirname, '..');
const files = globSync(['src/**/*-words.ts', 'adapters/**/*-words.ts'], { cwd: root }).sort();

const amounts: readonly Amount[] = ['many', 'one', 'none'];
type Facts = (amount: Amount) => unknown;

/** Something that is said: its name in the code, and its texts. */
interface Saying {
  readonly path: string;
  readonly says: (language: Language, amount: Amount) => readonly string[];
}

const astray: string[] = [];
const sayings: Saying[] = [];

beforeAll(async () => {
  for (const file of files) sayings.push(...walk('', await import(resolve(root, file))));
});

test('every word is there in both languages', () => {
  expect(files.length).toBeGreaterThan(25);
  expect(sayings.length).toBeGreaterThan(700);
  expect(astray).toEqual([]);
});

test('nothing is empty, and no place in a sentence stays open', () => {
  const open = texts().filter(({ text }) => /^\s*$|undefined|null|NaN|\[object|[{}]|⟦⟧|=>/.test(text));
  keeps(open, { figuresSentence: 'Nothing is said about a plan while somebody has no table at all.' });
});

test('Dutch and English are not the same text', () => {
  const same = sayings.filter(({ says }) => `${says('nl', 'many')}` === `${says('en', 'many')}`);
  const text = (one: Saying) => `${one.says('nl', 'many')}`;
  keeps(
    same.map((one) => ({ path: one.path, text: text(one) })),
    {
      'guestFieldWords.expertise': sameWord,
      'layerWords.manager': sameWord,
      'layerPluralWords.manager': sameWord,
      'layerWords.professional': sameWord,
      'layerPluralWords.professional': sameWord,
    },
  );
});

test('every sentence can be said in one breath: at most fifteen words', () => {
  const long = texts().filter(({ text }) => sentencesOf(text).some((one) => wordsIn(one) > 15));
  keeps(long, {});
});

test('both languages tell the same facts', () => {
  const told = (text: string) => [...new Set(text.match(/⟦\w+⟧|\d{3,}/g))].sort().join(' ');
  const different = sayings.flatMap(({ path, says }) => {
    const [nl, en] = languages.map((language) => says(language, 'many').map(told).join('; '));
    return nl === en ? [] : [{ path, text: `nl: ${nl}; en: ${en}` }];
  });
  keeps(different, {});
});

test('people are spoken to as je and jij, in words of every day', () => {
  keeps(wrong('nl', plainDutch), {});
  keeps(wrong('en', plainEnglish), {});
});

test('nobody has to know what an abbreviation means', () => {
  keeps([...wrong('nl', abbreviations), ...wrong('en', abbreviations)], {
    'webWords.sayHint': toSearchFor,
    'searchWords.queryHint': toSearchFor,
    'homeWords.commands': toSearchFor,
    'rowProblemWords.bsn': knownNumber,
    'blockWords.bsn.reason': knownNumber,
    'privacyWords.short': knownNumber,
  });
});

test('nobody is blamed or told off', () => {
  keeps([...wrong('nl', blameDutch), ...wrong('en', blameEnglish)], {});
});

const sameWord = 'The same word in both languages.';
const toSearchFor = 'An example of a topic that people in this work look for.';
const knownNumber = 'Everybody in the Netherlands knows this number by these three letters, also in English.';

const plainDutch = oneOf(
  'u uw uzelf dient cliënten? klant(en)? casuïstiek oogst\\w* gebruikers? accounts? inloggen deadline status',
  'invoer\\w* mislukt beschikking ketenpartners? mandaat multiproblematiek integra\\w+ schotten',
);
const plainEnglish = oneOf(
  'clients? customers? harvest\\w* users? (?<!bank.)accounts? deadline invalid login cases',
);
/** Short names from the world of work, care and income; not the ones everybody says, such as CSV or MB. */
const abbreviations = oneOf(
  'AOW AVG BSN CAK CIZ DPIA FG GDPR GGZ IBAN IOAW IPS IVA LMM OCO OCW PGB PMM POH SAM SPV SVB SZW UWV VNG W&I',
  'Wajong Wams WGA WIA Wlz Wmo Wgs Wsnp WSITR WW ZW Zvw',
);
const blameDutch =
  /te laat|verplicht|ongeldig|\b(je|jij) moet\b|\bmoet (je|jij)\b|\bjouw (fout|schuld)\b|\b(je|jij) (hebt|bent) [^.]*(vergeten|verkeerd|fout)\b/i;
const blameEnglish =
  /\b(too late|overdue|you must|you should|you failed|you forgot|your (fault|mistake)|wrongly)\b/i;

function oneOf(...lines: string[]): RegExp {
  return new RegExp(`\\b(${lines.join(' ').replaceAll(' ', '|')})\\b`, 'i');
}

// ---------------------------------------------------------------------------------------------------------------------

type Found = Pick<Saying, 'path'> & { readonly text?: string };

/** Nothing is found but what is named here with a reason; a reason that is no longer needed goes. */
function keeps(found: readonly Found[], except: Readonly<Record<string, string>>): void {
  expect(found.filter(({ path }) => !(path in except))).toEqual([]);
  expect(Object.keys(except).filter((path) => !found.some((one) => one.path === path))).toEqual([]);
}

function wrong(language: Language, pattern: RegExp): Found[] {
  return texts(language).filter(({ text }) => pattern.test(text));
}

function texts(...only: Language[]) {
  const read = only.length > 0 ? only : languages;
  const all = sayings.flatMap(({ path, says }) =>
    read.flatMap((language) =>
      amounts.flatMap((amount) => says(language, amount).map((text) => ({ path, text }))),
    ),
  );
  return [...new Map(all.map((one) => [`${one.path} ${one.text}`, one])).values()];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.?!](?:\s+|$)/);
}

/** A name or what somebody typed counts as one word, however long it is. */
function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function walk(path: string, value: unknown): Saying[] {
  const both = bothIn(path, value);
  if (both) return [{ path, says: (language, amount) => textsIn(both(language, amount)) }];
  if (typeof value !== 'object' || value === null) {
    if (!(path in saysNothing)) astray.push(path);
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => walk(path ? `${path}.${key}` : key, inner));
}

function bothIn(path: string, value: unknown): ((language: Language, amount: Amount) => unknown) | undefined {
  const facts = ownFacts[path] ?? anyFacts;
  const own = planSayings[path];
  if (own) return own;
  if (typeof value === 'function' && !(path in saysNothing)) {
    const made = (amount: Amount) => value(facts(amount));
    return isBoth(made('many')) ? (language, amount) => made(amount)[language] : undefined;
  }
  if (!isBoth(value)) return undefined;
  return (language, amount) => {
    const words = value[language];
    return typeof words === 'function' ? words(facts(amount)) : words;
  };
}

function isBoth(value: unknown): value is Record<Language, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return `${Object.keys(value).sort()}` === 'en,nl';
}

/** A text with something that stands out is one text; a list of lines is as many texts. */
function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  const parts = Object.values(said as object);
  if (parts.some((part) => typeof part === 'object' && 'strong' in part)) return [plain(said as Text)];
  return parts.flatMap(textsIn);
}

const counts =
  'chairs count days guests hosts least limit line max more most notes number otherLine part participants people repeats round rows seats short shown table taken whole'.split(
    ' ',
  );
const days = {
  day: 'dinsdag 26 januari 2027',
  date: 'vrijdag 18 februari 2028',
  when: 'donderdag 1 maart 2029',
};

/** Any fact a sentence may ask for: numbers that are all different, or else a mark that shows where it went. */
function sample(name: string, amount: Amount): unknown {
  if (counts.includes(name)) return { many: 200 + counts.indexOf(name), one: 1, none: 0 }[amount];
  return name in days ? days[name as keyof typeof days] : `⟦${name}⟧`;
}

function facts(own: Readonly<Record<string, unknown>> = {}): Facts {
  return (amount) =>
    new Proxy(own, { get: (_, name) => (name in own ? own[name as string] : sample(String(name), amount)) });
}

const anyFacts = facts();

/** Where the name of a fact does not tell what it is. */
const ownFacts: Readonly<Record<string, Facts>> = {
  tooLong: () => 500,
  'moveWords.time': (amount) => ({ many: 3, one: 1, none: 2 })[amount],
  'planWords.tableSizes': facts({ guests: [310, 311, 312] }),
  'rowProblemWords.layer_unknown': (amount) =>
    facts({ suggestion: amount === 'many' ? 'manager' : null })(amount),
  'rowProblemWords.organisation_missing': (amount) =>
    facts({ weight: amount === 'many' ? 'stops' : 'warns' })(amount),
  looksLikeWords: (amount) => facts(amount === 'many' ? {} : { looksLike: null })(amount),
  'swapWords.asked': (amount) => facts(amount === 'many' ? {} : { organisation: null })(amount),
  'swapWords.closed': (amount) => facts(amount === 'many' ? {} : { organisation: null })(amount),
  'whereNowWords.hostedBy': (amount) => facts({ many: amount === 'many' })(amount),
};

/** What only gives another shape to words that are here already. */
const saysNothing: Readonly<Record<string, string>> = { asLabel: 'Puts a capital at the front.' };
