import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuestion } from '../../src/sessions/question.ts';

test('the questions of the invented day need no advice', () => {
  for (const question of [
    'Waar loopt het vast in onze samenwerking?',
    'Wat kunnen we morgen al anders doen?',
    'Wat hebben we daarbij van elkaar nodig?',
    'Wat gaan wij doen, wie en wanneer?',
    'Op welke manier vinden we elkaar sneller?',
    'Waarom lukt het soms wél?',
  ]) {
    expect(checkQuestion(question, 'nl')).toEqual([]);
  }
  expect(checkQuestion('Where does our cooperation get stuck?', 'en')).toEqual([]);
  expect(checkQuestion('In which way can we help each other?', 'en')).toEqual([]);
});

test('a sentence, a yes-or-no question, two questions and a long question each get one hint', () => {
  expect(checkQuestion('Wat loopt vast', 'nl')).toEqual(['no_question_mark']);
  expect(checkQuestion('Werken we goed samen?', 'nl')).toEqual(['not_open']);
  expect(checkQuestion('Wat loopt vast? En waarom?', 'nl')).toEqual(['more_than_one']);
  expect(checkQuestion(`Wat ${'heel '.repeat(15)}?`, 'nl')).toEqual(['too_long']);
});

test('who is to blame is not an open question', () => {
  expect(checkQuestion('Wie heeft dit gedaan?', 'nl')).toEqual(['not_open']);
  expect(checkQuestion('Who did this?', 'en')).toEqual(['not_open']);
});

test('a word that only looks like a question word does not count', () => {
  expect(checkQuestion('Watten zijn zacht?', 'nl')).toEqual(['not_open']);
  expect(checkQuestion('Hoed jij je?', 'nl')).toEqual(['not_open']);
});

test('whatever people type, it gets at most one of each hint, and an empty box does no harm', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (text, language) => {
        const hints = checkQuestion(text, language);
        expect(new Set(hints).size).toBe(hints.length);
        expect(hints.includes('no_question_mark')).toBe(!text.trimEnd().endsWith('?'));
      },
    ),
  );
});

test('fifteen words are fine, sixteen are too long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const question = `${Array.from({ length: count }, () => 'hoe').join(' ')}?`;
      expect(checkQuestion(question, 'nl').includes('too_long')).toBe(count > 15);
    }),
  );
});
