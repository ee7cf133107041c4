import { expect, test } from 'vitest';
import { foldedWords } from '../../src/find/fold.ts';
import { smallTalk, vagueWords } from '../../src/find/small-talk.ts';
import { meanings } from '../../src/find/synonyms.ts';

test('a meaning has a name, the same word once, and nothing that belongs to it that is its own name', () => {
  for (const { dutch, english, near } of meanings) {
    expect(dutch.length, english.join()).toBeGreaterThan(0);
    expect([...new Set(dutch)], dutch[0]).toEqual(dutch);
    expect([...new Set(near)], dutch[0]).toEqual(near);
    expect(
      near.filter((name) => dutch.includes(name)),
      dutch[0],
    ).toEqual([]);
  }
});

test('somebody who speaks English finds every meaning but the names of two Dutch offices', () => {
  const without = meanings.filter(({ english }) => english.length === 0).map(({ dutch }) => dutch[0]);
  expect(without).toEqual(['pmm', 'lmm']);
});

test('no word that helps everybody is a name for one meaning', () => {
  const names = meanings.flatMap(({ dutch, english }) => [...dutch, ...english]);
  const alone = names.map(foldedWords).filter(({ length }) => length === 1);
  expect(alone.flat().filter((word) => vagueWords.has(word) || smallTalk.has(word))).toEqual([]);
});

test('two meanings do not both list the other as a part of it', () => {
  const both = meanings.flatMap((one, at) =>
    meanings
      .slice(at + 1)
      .filter((other) =>
        [one, other].every(({ near }, n) => near.some((name) => [other, one][n]?.dutch.includes(name))),
      )
      .map((other) => `${one.dutch[0]} and ${other.dutch[0]}`),
  );
  expect(both).toEqual([]);
});
