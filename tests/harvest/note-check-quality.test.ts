import { expect, test } from 'vitest';
import { checkText, type NoteCheck } from '../../src/harvest/note-check.ts';
import { blameSentences, laterBlame } from './blame-sentences.ts';
import { demoDay, rulesOf } from './fixtures.ts';
import type { Sentence } from './sentences.ts';
import { sentences } from './sentences.ts';
import { unseenSentences } from './unseen-sentences.ts';

type Verdict = NoteCheck['verdict'];

function scores(judged: readonly Sentence[], verdict: Verdict) {
  const said = judged.filter(({ text }) => checkText(text, demoDay).verdict === verdict);
  const meant = judged.filter((sentence) => sentence.verdict === verdict);
  const right = said.filter((sentence) => sentence.verdict === verdict);
  return { precision: right.length / said.length, recall: right.length / meant.length };
}

// As measured in docs/note-check.md: whoever changes the check sees what it costs.
test.each<[string, Verdict, readonly Sentence[], number, number]>([
  ['the two hundred', 'block', sentences, 1, 1],
  ['the two hundred', 'warn', sentences, 0.98, 0.98],
  ['the two hundred', 'hint', sentences, 0.94, 0.94],
  ['the two hundred', 'ok', sentences, 0.98, 0.98],
  ['sixty unseen ones', 'block', unseenSentences, 1, 1],
  ['sixty unseen ones', 'warn', unseenSentences, 1, 0.9],
  ['sixty unseen ones', 'hint', unseenSentences, 0.87, 1],
  ['forty about blame', 'hint', blameSentences, 1, 1],
  ['twenty-four later ones about blame', 'hint', laterBlame, 1, 0.58],
  ['sixty unseen ones', 'ok', unseenSentences, 0.82, 0.96],
])('%s: %s is said as rightly as before', (_which, verdict, judged, precision, recall) => {
  const score = scores(judged, verdict);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});

test('the reason that is told is one that a reader would give', () => {
  const wrong = [...sentences, ...unseenSentences].filter(({ text, verdict, rules }) => {
    const check = checkText(text, demoDay);
    return (
      check.verdict === verdict && rules.length > 0 && !rules.some((rule) => rulesOf(check).includes(rule))
    );
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
});
