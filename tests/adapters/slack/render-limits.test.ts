import { describe, expect, test } from 'vitest';
import { renderMessage, renderModal } from '../../../adapters/slack/render-message.ts';
import type { BlockOf, Field, SealedMessage } from '../../../src/kernel/message.ts';
import { wrongInMessage, wrongInView } from './limits-check.ts';
import { elementsIn, wordsShown } from './words-shown.ts';

// Around each limit one by one: what just fits is left whole, one more is made to fit.

const how = { language: 'nl', nonce: 'n', again: 't' } as const;
const metadata = '{}';
const elsewhere = 'dat het niet in Slack past';
const message = (...blocks: readonly BlockOf<string>[]): SealedMessage => ({ summary: 'Titel', blocks });

function takenAsMessage(what: SealedMessage) {
  const { text, blocks, more } = renderMessage(what, { ...how, room: 'message' });
  expect(wrongInMessage(text, blocks)).toEqual([]);
  return { blocks, more };
}

function takenAsModal(what: SealedMessage, form?: number) {
  const view = renderModal(what, { ...how, ...(form === undefined ? {} : { form }), metadata });
  expect(wrongInView(view)).toEqual([]);
  return view;
}

const around = (limit: number) => [limit - 1, limit, limit + 1, limit + 2];
const lines = (count: number) =>
  message(
    ...Array.from({ length: count }, (_, n) => ({ kind: 'text', text: `${n}`, tone: 'quiet' }) as const),
  );

test.each([48, 49, 50, 51])('%i blocks and a title in a message', (count) => {
  const { blocks, more } = takenAsMessage(lines(count));
  expect(blocks.length).toBe(Math.min(count + 1, 50));
  expect(more).toBe(count + 1 > 49 ? 49 : undefined);
});

test.each([98, 99, 100, 101])('%i blocks in a modal', (count) => {
  expect(takenAsModal(lines(count)).blocks.length).toBeGreaterThanOrEqual(Math.min(count, 99));
});

describe.each(around(75))('a button of %i characters', (size) => {
  const words = 'a'.repeat(size);
  test('keeps its words, or has them above it', () => {
    const { blocks } = takenAsMessage(message({ kind: 'buttons', buttons: [{ label: words, press: 't' }] }));
    expect(blocks.length).toBe(size > 75 ? 3 : 2);
  });
  test('also in a list, where people hear of whom it is', () => {
    const items = [{ text: words, buttons: [{ label: 'Ruil', press: 't' }] }];
    const { blocks } = takenAsMessage(message({ kind: 'list', items }));
    expect(elementsIn(blocks)[0]).toMatchObject({ accessibility_label: expect.stringMatching(/^Ruil: ?/) });
  });
});

test.each([299, 300, 301])('a question of %i characters', (size) => {
  const press = { label: 'Stop', press: 't', confirm: 'a'.repeat(size) };
  const { blocks } = takenAsMessage(message({ kind: 'buttons', buttons: [press] }));
  expect(blocks.length).toBe(size > 300 ? 3 : 2);
});

test.each([100, 101])('a question about a button of %i characters', (size) => {
  takenAsMessage(
    message({ kind: 'buttons', buttons: [{ label: 'a'.repeat(size), press: 't', confirm: 'Zeker?' }] }),
  );
});

test.each([149, 150, 151])('large letters of %i characters', (size) => {
  const { blocks } = takenAsMessage(message({ kind: 'big', text: 'a'.repeat(size) }));
  expect(blocks[1]?.type).toBe(size > 150 ? 'rich_text' : 'header');
});

test.each([24, 25, 26, 27])('%i buttons in a row', (count) => {
  const buttons = Array.from({ length: count }, (_, n) => ({ label: `${n}`, press: 't' }));
  expect(takenAsMessage(message({ kind: 'buttons', buttons })).blocks.length).toBe(count > 25 ? 3 : 2);
});

test.each([98, 99, 100, 101])('a table of %i rows below its heads', (count) => {
  const rows = Array.from({ length: count }, () => [{ text: 'a' }]);
  takenAsMessage(message({ kind: 'table', caption: 'Klein', columns: ['Naam'], rows }));
});

test.each([1_999, 2_000, 2_001, 2_999, 3_000, 3_001])('one word of %i characters', (size) => {
  const text = 'a'.repeat(size);
  takenAsMessage(message({ kind: 'text', text }, { kind: 'text', text, tone: 'quiet' }));
  takenAsMessage(message({ kind: 'list', items: [{ text, open: 't' }, { text }] }));
});

const form = (...fields: readonly Field[]) =>
  message({ kind: 'form', submit: { label: 'Bewaar', press: 't' }, fields });
const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `${n}` }));

test.each([9, 10, 11, 12, 99, 100, 101, 102])('%i options', (count) => {
  takenAsModal(form({ kind: 'choice', name: 'a', label: 'Wie?', options: options(count), value: 'v8' }), 0);
  takenAsModal(
    form({ kind: 'choices', name: 'a', label: 'Wie?', options: options(count), values: ['v8'] }),
    0,
  );
});

test.each(around(75))('an option of %i characters', (size) => {
  const label = 'a'.repeat(size);
  const { blocks } = takenAsModal(
    form({ kind: 'choice', name: 'a', label: 'Wie?', options: [{ value: 'v', label }] }),
    0,
  );
  expect(blocks.length).toBe(size > 75 ? 2 : 1);
});

test('options with values as long as Slack takes', () => {
  const option = { value: 'v'.repeat(75), label: 'Lang' };
  takenAsModal(form({ kind: 'choice', name: 'a', label: 'Wie?', options: [option] }), 0);
});

test.each([1_999, 2_000, 2_001])('a label and a hint of %i characters', (size) => {
  const words = 'a'.repeat(size);
  const { blocks } = takenAsModal(form({ kind: 'line', name: 'a', label: words, hint: words }), 0);
  expect(blocks.length).toBe(size > 2_000 ? 5 : 1);
});

test.each([2_999, 3_000, 9_000])('a box for %i characters', (max) => {
  takenAsModal(form({ kind: 'lines', name: 'a', label: 'Wat?', max, value: 'a'.repeat(3_000) }), 0);
});

test('names of boxes that are as long as two ids', () => {
  const named = (size: number) =>
    takenAsModal(form({ kind: 'line', name: 'a'.repeat(size), label: 'Wat?' }), 0);
  for (const size of [248, 249, 250, 498]) expect(wordsShown(named(size).blocks)).toContain('Wat?');
  expect(wordsShown(named(499).blocks)).toContain(elsewhere);
});

test.each(around(24))('a title and a button of %i characters on a modal', (size) => {
  const words = 'a'.repeat(size);
  const what = message({
    kind: 'form',
    submit: { label: words, press: 't' },
    fields: [{ kind: 'line', name: 'a', label: 'Wat?' }],
  });
  const { blocks, title } = takenAsModal({ ...what, summary: words }, 0);
  expect(title.text.endsWith('…')).toBe(size > 24);
  expect(blocks.length).toBe(size > 24 ? 3 : 1);
});

test.each([99, 100])('a form of %i boxes', (count) => {
  const fields = Array.from(
    { length: count },
    (_, n): Field => ({ kind: 'line', name: `b${n}`, label: 'Wat?' }),
  );
  const what = message({ kind: 'text', text: 'Vooraf' }, ...form(...fields).blocks);
  expect(takenAsModal(what, 0).blocks.length).toBe(100);
  const more: Field[] = [
    { kind: 'line', name: 'x', label: '?' },
    { kind: 'line', name: 'y', label: '?' },
  ];
  const { blocks, submit } = takenAsModal(form(...fields, ...more), 0);
  expect(wordsShown(blocks)).toContain(elsewhere);
  expect(submit).toBeUndefined();
});

test('metadata and buttons that are as long as Slack takes', () => {
  const press = 'x'.repeat(2_000);
  takenAsMessage(message({ kind: 'buttons', buttons: [{ label: 'Druk', press }] }));
  const view = renderModal(message(), { ...how, metadata: 'x'.repeat(3_000) });
  expect(wrongInView(view)).toEqual([]);
});
