import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Theme } from '../../src/db/result-tables.ts';
import { guessTheme, layerOf, themes } from '../../src/themes/theme.ts';
import { unseenPoints } from './unseen-points.ts';

interface Point {
  readonly text: string;
  readonly theme: Theme;
}

function measured(points: readonly Point[]) {
  const guessed = points.filter(({ text }) => guessTheme(text) !== undefined);
  const right = guessed.filter(({ text, theme }) => guessTheme(text) === theme);
  return { points: points.length, guessed: guessed.length, right: right.length };
}

const demo = Papa.parse<{ theme: Theme; text_nl: string }>(
  readFileSync(new URL('../../src/demo/data/notes.csv', import.meta.url), 'utf8'),
  { header: true, skipEmptyLines: true },
).data.map(({ theme, text_nl }) => ({ theme, text: text_nl }));
const unseen = themes.flatMap((theme) => unseenPoints[theme].map((text) => ({ theme, text })));

test('how often the guess is right is known, and does not get worse unseen', () => {
  // The 40 were read while the list was made; the 33 were written after it.
  expect(measured(demo)).toEqual({ points: 40, guessed: 34, right: 29 });
  expect(measured(unseen)).toEqual({ points: 33, guessed: 24, right: 20 });
});

test('no sign, or as many for one theme as for another, is no guess', () => {
  expect(guessTheme('Dat moet anders.')).toBeUndefined();
  expect(guessTheme('Een formulier over geld.')).toBeUndefined();
  expect(guessTheme('We fill in the same forms again and again.')).toBe('formulieren');
});

test('a group has the layer of its table, a mixed group has none', () => {
  expect(layerOf('home', 'board')).toBe('board');
  expect(layerOf('return_home', 'policy')).toBe('policy');
  expect(layerOf('mixed', 'board')).toBeNull();
  expect(layerOf('block', 'board')).toBeNull();
  expect(layerOf(null, 'board')).toBeNull();
  expect(layerOf('home', null)).toBeNull();
});
