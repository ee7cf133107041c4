import { describe, expect, test } from 'vitest';
import { rowProblem } from '../../src/guests/guest.ts';
import {
  chooseLayerWords,
  fileProblemWords,
  listNoteWords,
  looksLikeWords,
  rowProblemWords,
} from '../../src/guests/guest-list-words.ts';
import { languages } from '../../src/kernel/language.ts';

const problem = (weight: 'stops' | 'warns') =>
  rowProblem('formula', weight, {
    column: 'Functie',
    value: 'zebra',
    suggestion: 'board',
    limit: 60,
    otherLine: 7,
  });

const everySentence = languages.flatMap((language) => [
  ...Object.values(fileProblemWords).map((words) => words[language]({ limit: 5_000, line: 3 })),
  ...Object.values(listNoteWords).map((words) => words[language]),
  ...Object.values(rowProblemWords).flatMap((words) => [
    words[language](problem('stops')),
    words[language](problem('warns')),
  ]),
  looksLikeWords[language]({ name: 'Regio Werk', lines: [2], looksLike: 'Regio Werkt' }),
  chooseLayerWords[language]({ word: 'zebra', rows: 2, suggestion: null }),
]);

test.each(everySentence)('"%s" is short enough to read aloud', (text) => {
  for (const sentence of text.split(/[.?!:](?:\s|$)/))
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
  expect(text).toMatch(/^[A-Z‘].*[.?]$/);
  expect(text).not.toMatch(/undefined|null|NaN/);
});

describe('what the organiser reads', () => {
  test('names the limit, the row and the word', () => {
    expect(fileProblemWords.too_many_rows.nl({ limit: 5_000 })).toContain('5.000');
    expect(fileProblemWords.too_many_rows.en({ limit: 5_000 })).toContain('5,000');
    expect(fileProblemWords.open_quote.nl({ line: 3 })).toContain('rij 3');
    expect(rowProblemWords.duplicate_in_file.nl(problem('stops'))).toBe('Deze persoon staat ook in rij 7.');
    expect(rowProblemWords.layer_unknown.nl(problem('stops'))).toBe(
      'De laag ‘zebra’ ken ik niet. Bedoel je bestuurder?',
    );
    expect(rowProblemWords.too_long.en(problem('stops'))).toContain('60');
  });

  test('never repeats a citizen service number', () => {
    expect(rowProblemWords.bsn.nl(problem('stops'))).not.toContain('zebra');
  });
});
