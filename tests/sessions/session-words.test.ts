import { expect, test } from 'vitest';
import { cafeTableRefusals, cafeTableWords } from '../../src/sessions/cafe-table-words.ts';
import { coverageWords } from '../../src/sessions/coverage-words.ts';
import { nextStepWords, postConfirm } from '../../src/sessions/next-step-words.ts';
import { questionHintWords, roundRefusals, roundWords } from '../../src/sessions/round-words.ts';
import { seatRefusals, seatWords } from '../../src/sessions/seat-words.ts';
import { sessionRefusals, sessionWords } from '../../src/sessions/session-words.ts';

const details = {
  name: 'De Bosberg',
  step: 'Maak de tafels',
  day: 'dinsdag 26 januari 2027',
  who: 'raadsleden',
  role: 'deelnemer',
  starts: '13:00',
  ends: '17:00',
  number: 4,
  people: 10,
  chairs: 40,
  part: 2,
  whole: 4,
  participants: 48,
  hosts: 6,
};

const everything = [
  cafeTableRefusals,
  cafeTableWords,
  coverageWords,
  nextStepWords,
  postConfirm,
  questionHintWords,
  roundRefusals,
  roundWords,
  seatRefusals,
  seatWords,
  sessionRefusals,
  sessionWords,
];

test('every sentence can be said in one breath: at most fifteen words', () => {
  const sentences = everything.flatMap(said).flatMap((text) => text.split(/[.?!]\s+/));
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 15);
  expect(sentences.length).toBeGreaterThan(200);
  expect(long).toEqual([]);
});

test('nobody meets an unfilled place in a sentence', () => {
  const broken = everything.flatMap(said).filter((text) => /undefined|NaN|\[object|\{/.test(text));
  expect(broken).toEqual([]);
});

function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return said(words(details));
  return Object.values(words as object).flatMap(said);
}
