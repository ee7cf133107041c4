import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/harvest/note-check.ts';
import { demoDay, nothingKnown, rowsOf, rulesOf } from './fixtures.ts';

describe('the thirty sentences of the demo', () => {
  const cases = rowsOf('privacy_check_cases.csv').map(
    (row) => [row.text_nl, row.expected, row.reason] as const,
  );

  test('are all there', () => expect(cases).toHaveLength(30));

  test.each(cases)('%s: %s', (text = '', expected = '', reason = '') => {
    const check = checkText(text, demoDay);
    expect(expected.split('_or_')).toContain(check.verdict);
    const reasons = reason.split(' ');
    if (check.verdict !== 'ok') expect(rulesOf(check).some((rule) => reasons.includes(rule))).toBe(true);
  });
});

describe('what people wrote on the demo day is kept as it is', () => {
  const notes = rowsOf('harvest_notes.csv').map((row) => row.text_nl ?? '');
  const actions = rowsOf('actions.csv').flatMap((row) => [row.title_nl, row.title_en, row.first_step_nl]);

  test('forty points and fifteen actions', () => expect([notes.length, actions.length]).toEqual([40, 45]));
  test.each(notes)('%s', (text) => expect(checkText(text, demoDay)).toEqual({ verdict: 'ok' }));
  test.each(actions)('%s', (text = '') => expect(checkText(text, demoDay)).toEqual({ verdict: 'ok' }));
});

describe('sentences of other days', () => {
  const sentences = rowsOf('sentences.csv').map((row) => [row.text, row.expected, row.rule] as const);

  test.each(sentences)('%s: %s %s', (text = '', expected = '', rule = '') => {
    const check = checkText(text, demoDay);
    expect(check.verdict).toBe(expected);
    if (rule !== '') expect(rulesOf(check)).toContain(rule);
  });

  test('get the same answer between emoji, in another writing direction and with hidden signs', () => {
    for (const [text = '', expected] of sentences) {
      const dressed = `👩‍👩‍👧‍👦. \u202E${text.split('').join('\u200B')}\u202C 🎉 שלום`;
      expect([text, checkText(dressed, demoDay).verdict]).toEqual([text, expected]);
    }
  });
});

describe('names of participants', () => {
  const names = ['Wil Groot', 'Bo de Vries', 'Aukje Voorbeeldstra', 'A. Testman'];
  const check = (text: string) => checkText(text, { watchWords: [], names }).verdict;

  test.each([
    'Dat moet Aukje doen.',
    'Aukje belt terug.',
    "Aukje's team weet het.",
    'Aukjes team weet het.',
    'VOORBEELDSTRA BELT TERUG.',
    'vraag het aukje voorbeeldstra',
    'Dat heeft Wil gezegd.',
    'wil groot belt',
    'Vraag het Bo.',
  ])('%s is about somebody here', (text) => expect(check(text)).toBe('warn'));

  test.each([
    'Wil je bellen? Wil je mailen?',
    'Groot nieuws: wij wil je erbij hebben.',
    'Een groot budget helpt.',
    'Kies optie A of optie B.',
    'Van alles is mogelijk. De regels helpen.',
    'aukje is ook een merk',
    'Aukjesdorp bestaat nog steeds.',
  ])('%s is not', (text) => expect(check(text)).toBe('ok'));
});

describe('words to watch', () => {
  const check = (text: string, ...watchWords: string[]) => checkText(text, { watchWords, names: [] });

  test.each([
    ['Bij yvonne thuis liep het vast.', 'Yvonne'],
    ['YVONNES verhaal', 'Yvonne'],
    ["Yvonné's verhaal", 'Yvonne'],
    ['In de Oude-Haven, daar ging het mis', 'oude haven'],
    ['werkt bij C++ Bouw', 'c++ bouw'],
  ])('%s holds %s', (text, word) => {
    expect(rulesOf(check(text, word))).toContain('watch_word');
  });

  test.each([
    ['Yvonneke belt', 'Yvonne'],
    ['Alles gaat goed', ''],
    ['Alles gaat goed', '   '],
    ['Alles gaat goed 🎉', '🎉'],
    ['Alles gaat goed', '.*'],
  ])('%s does not hold %j', (text, word) => {
    expect(check(text, word)).toEqual({ verdict: 'ok' });
  });
});

describe('one text with several things', () => {
  test('a number comes before all else, and blame is only said when nothing weighs more', () => {
    expect(checkText('Mevrouw Proef is lui. BSN 999990007', nothingKnown)).toEqual({
      verdict: 'block',
      rule: 'bsn',
    });
    expect(checkText('NL00TEST0123456789 en 999990007', nothingKnown)).toEqual({
      verdict: 'block',
      rule: 'iban',
    });
    expect(rulesOf(checkText('Mevrouw Proef is lui.', nothingKnown))).toEqual(['person_name']);
  });

  test('every reason is named once', () => {
    const check = checkText(
      'Mevrouw Proef en mevrouw Test: 06-00000001, 06-00000002, 1234 AB.',
      nothingKnown,
    );
    expect([...rulesOf(check)].sort()).toEqual(['person_name', 'phone', 'postcode']);
  });

  test('an empty text is fine', () => expect(checkText('', nothingKnown)).toEqual({ verdict: 'ok' }));
});
