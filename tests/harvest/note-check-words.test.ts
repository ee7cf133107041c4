import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/harvest/note-check.ts';
import { blockWords, hintWords, noteCheckFrame, warnWords } from '../../src/harvest/note-check-words.ts';
import { languages } from '../../src/kernel/language.ts';
import { nothingKnown } from './fixtures.ts';

const { example: _beforeExamples, ...around } = noteCheckFrame;
const frames = Object.entries(around);
const rules = Object.entries({ ...blockWords, ...warnWords, ...hintWords });

describe.each(languages)('what people read about their text (%s)', (language) => {
  test.each(rules)('the example for %s is a text that can be kept', (_rule, words) => {
    expect(checkText(words.example[language], nothingKnown)).toEqual({ verdict: 'ok' });
  });

  test.each(rules)('the words for %s are short sentences without any number', (_rule, words) => {
    for (const text of [words.reason, words.todo, words.example]) expectShort(text[language]);
  });

  test.each(frames)('the words around a %s are short sentences', (_verdict, frame) => {
    for (const text of [frame.opens, frame.closes]) expectShort(text[language]);
  });
});

function expectShort(text: string): void {
  expect(text).not.toMatch(/\d/);
  for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
    expect([sentence, sentence.split(/\s+/).length <= 15]).toEqual([sentence, true]);
  }
}
