import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, type NoteCheck } from '../../src/harvest/note-check.ts';
import { blockWords, hintWords, warnWords } from '../../src/harvest/note-check-words.ts';
import { demoDay, rulesOf } from './fixtures.ts';

const rules = new Set([...Object.keys(blockWords), ...Object.keys(warnWords), ...Object.keys(hintWords)]);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'mevrouw ',
        'Aa',
        '06',
        '999',
        ' ',
        '.',
        '-',
        'NL',
        'van 8',
        '\u0301',
        '🎉',
        '\u202E',
        'ש',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('whatever somebody types', () => {
  test('there is an answer, and it holds nothing but names of rules', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyText, { maxLength: 4 }),
        fc.array(anyText, { maxLength: 4 }),
        (text, watchWords, names) => {
          const check: NoteCheck = checkText(text, { watchWords, names });
          expect(rulesOf(check).every((rule) => rules.has(rule))).toBe(true);
          expect(rulesOf(check).length > 0).toBe(check.verdict !== 'ok');
          expect(JSON.stringify(check)).not.toMatch(/\d/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the same text gets the same answer again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(checkText(text, demoDay)).toEqual(checkText(text, demoDay));
      }),
    );
  });

  test('a number at the end of a hundred thousand signs is found', () => {
    const long = 'Inwoners wachten lang op een brief. 🎉 שלום. '.repeat(2_300);
    expect(long.length).toBeGreaterThan(100_000);
    expect(checkText(long, demoDay)).toEqual({ verdict: 'ok' });
    expect(checkText(`${long} 9999 90 007`, demoDay)).toEqual({ verdict: 'block', rule: 'bsn' });
    expect(checkText(`${long} mevrouw Proef`, demoDay)).toEqual({ verdict: 'warn', rules: ['person_name'] });
    expect(checkText(`${long} Wat lui.`, demoDay)).toEqual({ verdict: 'hint', rules: ['blame'] });
  });
});

// Each is the start of some pattern that never gets its end: the worst a text can do to a pattern.
const endless = [
  ...[
    'a',
    'A',
    'Aa ',
    'Aa',
    '1',
    '0',
    '1 ',
    '12 ',
    '1.',
    '06',
    '9 9.',
    '(',
    '0(1',
    '+1 ',
    '00 1',
    '€ 1.',
    '1.111.',
    "a's ",
  ],
  ...[
    '@',
    'a@',
    'a@a',
    'a.',
    'NL',
    'NL00',
    'NL00TEST',
    'N L 0',
    'A-2026-',
    '1-1-19',
    '12 jan 19',
    'zaak ',
    'dossier A',
  ],
  ...[
    'straat',
    'straat ',
    'Aweg',
    'woont ',
    'woont Aa ',
    '12 Aa ',
    'geboren op ',
    'mevrouw A. ',
    'heer van de ',
    ' stoornis',
  ],
  ...[
    'haar een ',
    'ik heb een al ook ',
    'zijn ',
    'hij is ',
    'man van 1',
    'vrouw van 12 aaa ',
    'man met a en ',
    'regel is al ',
  ],
  ...[
    '\u0301',
    '\u0301\u0323',
    'e\u0301',
    '\u200B',
    '👩‍👩‍👧‍👦',
    '9\uFE0F\u20E3',
    'ש ',
    '\u202Eabc',
    '\uD800',
    '\n',
    'Aukje',
    'Wil. ',
  ],
  ...[
    'mevrouw v.d. ',
    'stichting Aa ',
    'Jan van Aa ',
    'een vader van 3 ',
    'heeft adhd ',
    'De Aa ',
    'de gemeente doet ',
    'we kijken ',
    'bedankt gemeente ',
    'mail a.b at ',
    'als moeder is ',
    'nooit ',
  ],
];

test.each(endless)('eight times as much of %j takes about eight times as long, not sixty-four', (unit) => {
  const [short, long] = [milliseconds(unit, 12_500), milliseconds(unit, 100_000)];
  // Generous, because a machine may be busy; what grows with the square of the length is far above it.
  expect(long).toBeLessThan(40 * short + 300);
});

/** Time of the processor, the best of three: what else the machine does hardly counts. */
function milliseconds(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const runs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    checkText(text, demoDay);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}
