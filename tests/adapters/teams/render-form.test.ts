import { expect, test } from 'vitest';
import { readValues } from '../../../adapters/teams/read-values.ts';
import type { Rendering } from '../../../adapters/teams/render-card.ts';
import { renderCard } from '../../../adapters/teams/render-card.ts';
import type { BlockOf, Field, SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { looksLike, sendersIn, typed, wordsShown } from './card-text.ts';
import { wrongInCard } from './counterpart/card-check.ts';
import { partsOf } from './counterpart/card-parts.ts';

const how = { language: 'nl', nonce: 'n1', again: 't-again' } as const;
const submit = { label: 'Bewaar', press: 't-keep' };
const withForm = (...fields: readonly Field[]): SealedMessage => ({
  summary: 'Een formulier',
  blocks: [{ kind: 'form', submit, fields }],
});
const cardOf = (what: SealedMessage, change: Partial<Rendering> = {}) =>
  renderCard(what, { ...how, ...change }).card;
const boxes = (...fields: readonly Field[]) => boxesIn(cardOf(withForm(...fields)));
const boxesIn = (card: ReturnType<typeof cardOf>) =>
  partsOf(card).flatMap(({ part }) => (`${part.type}`.startsWith('Input.') ? [part] : []));
const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `Mens ${n}` }));
const base = { name: 'box', label: 'Wie?' } as const;

test('every kind of box is the one Teams has for it, with what is in it already', () => {
  const [lines, phone, kind, table, share, due, at] = boxesIn(cardOf(kitchenSink));
  expect(lines).toMatchObject({
    type: 'Input.Text',
    isMultiline: true,
    isRequired: true,
    errorMessage: 'Dit is nog leeg. Vul het in.',
    maxLength: 280,
  });
  expect(phone).toMatchObject({ style: 'Tel', label: 'Jouw nummer (hoeft niet)', value: '06 12345678' });
  expect(phone).not.toHaveProperty('isRequired');
  expect(kind).toMatchObject({ type: 'Input.ChoiceSet', style: 'expanded', value: 'bug' });
  expect(table).toMatchObject({ style: 'compact', placeholder: 'Kies', isRequired: true });
  expect(share).toMatchObject({ isMultiSelect: true, value: 'email' });
  expect(share).not.toHaveProperty('isRequired');
  expect(due).toMatchObject({ type: 'Input.Date', min: '2027-01-26' });
  expect(at).toMatchObject({ type: 'Input.Time', value: '14:10' });
});

test('what helps to fill in a box stands right below it', () => {
  const { body } = cardOf(withForm({ kind: 'line', ...base, hint: 'Een voornaam is genoeg.' }));
  const [, box, hint] = body as readonly Record<string, unknown>[];
  expect(box).toMatchObject({ type: 'Input.Text', label: 'Wie?' });
  expect(hint).toMatchObject({ inlines: [{ text: 'Een voornaam is genoeg.', isSubtle: true }] });
});

test('a long list folds away, and in a very long one people type a few letters', () => {
  const choice = (count: number): Field => ({
    kind: 'choice',
    ...base,
    options: options(count),
    value: 'v3',
  });
  expect(boxes(choice(7))[0]).toMatchObject({ style: 'expanded', value: 'v3' });
  expect(boxes(choice(8))[0]).toMatchObject({ style: 'compact' });
  expect(boxes(choice(16))[0]).toMatchObject({ style: 'filtered' });
});

test('of several forms each is folded away behind its button, so that one never checks or sends the other', () => {
  const form = (press: string): BlockOf<string> => ({
    kind: 'form',
    submit: { label: `Doe ${press}`, press },
    fields: [{ kind: 'line', ...base }],
  });
  const card = cardOf({ summary: 'Twee', blocks: [form('een'), form('twee')] });
  expect(wrongInCard(card)).toEqual([]);
  const folded = typed(card, 'Action.ShowCard');
  expect(folded.map(({ title }) => title)).toEqual(['Doe een', 'Doe twee']);
  for (const fold of folded) expect(boxesIn(fold.card as never)).toHaveLength(1);
  expect(typed(cardOf(withForm({ kind: 'line', ...base })), 'Action.ShowCard')).toEqual([]);
});

test('a form knows the page it stands on, and every other button sends no boxes along', () => {
  const [keep, back] = sendersIn(
    cardOf({ ...withForm({ kind: 'line', ...base }), back: { label: 'Terug', press: 't-back' } }),
  );
  expect(keep?.data.fea).toEqual({ kind: 'form', token: 't-keep', nonce: 'n1', index: 0, again: 't-again' });
  expect(keep).not.toHaveProperty('associatedInputs');
  expect(back).toMatchObject({ associatedInputs: 'none', fallback: { associatedInputs: 'none' } });
});

test('a file is sent on the web page: a form that asks nothing else has no button here', () => {
  const file: Field = { kind: 'file', name: 'list', label: 'De gastenlijst', accept: '.csv' };
  const alone = cardOf(withForm(file), { web: 'https://vindelkaar.example' });
  expect(sendersIn(alone)).toEqual([]);
  expect(typed(alone, 'Action.OpenUrl')).toMatchObject([{ url: 'https://vindelkaar.example' }]);
  expect(wordsShown([alone])).toContain('De gastenlijst\nEen bestand sturen kan op de webpagina.');
  const here = cardOf(withForm(file, { kind: 'line', ...base }), { web: 'http://127.0.0.1:3978' });
  expect(wordsShown([here])).toContain('Een bestand sturen kan op de webpagina. http://127.0.0.1:3978');
  expect(sendersIn(here)).toHaveLength(1);
});

test('a form with too much to choose from says where there is room', () => {
  const many: Field = { kind: 'choice', ...base, options: options(900) };
  expect(wordsShown([cardOf(withForm(many))])).toBe(
    'Een formulier\nBewaar\nHier is zo veel te kiezen dat het niet in Teams past. Op de webpagina kan het wel.',
  );
});

test('a list without anything to choose says so by its label alone', () => {
  expect(boxes({ kind: 'choice', ...base, options: [] })).toEqual([]);
});

test('an option looks as it was written, and cannot be markup', () => {
  const written = '1. *vet* [klik](https://elders.example) <b>_x_</b> `y` ~z~ &amp; \\';
  const [box] = boxes({ kind: 'choices', ...base, options: [{ value: 'a', label: written }] });
  const { title = '' } = (box as { choices: readonly { title: string }[] }).choices[0] ?? {};
  expect(title).not.toMatch(/[*_[\]`<~\\]|^\d|&\w/);
  expect(looksLike(title).replaceAll('\u2060', '')).toBe(written);
});

const sent = (index: number, boxes: Readonly<Record<string, unknown>>) => ({
  fea: { kind: 'form', token: 't', nonce: 'n', index },
  ...boxes,
});

test('what somebody filled in comes back by our own names', () => {
  const given = sent(5, {
    'text:5:text': 'Regel een\r\nregel twee',
    'text:5:minutes': 25,
    'choice:5:kind': 'bug',
    'choices:5:share': 'phone,email',
    'text:5:name: met een dubbele punt': 'ja',
    'text:5:empty': '',
  });
  expect(readValues(given)).toEqual({
    text: 'Regel een\nregel twee',
    minutes: '25',
    kind: 'bug',
    share: ['phone', 'email'],
    'name: met een dubbele punt': 'ja',
  });
});

test('values with a comma, a percent sign or nothing in them come back as they were', () => {
  const values = ['a,b', '100%2C', ''];
  const field = { ...base, kind: 'choices', options: values.map((value) => ({ value, label: 'x' })), values };
  const [box] = boxes(field as Field);
  expect(readValues(sent(0, { [`${box?.id}`]: box?.value }))).toEqual({ box: values });
  const [one] = boxes({ ...base, kind: 'choice', options: field.options, value: '' });
  expect(readValues(sent(0, { [`${one?.id}`]: one?.value }))).toEqual({ box: '' });
});

test('boxes of another form, and whatever else a stranger sends, are left out', () => {
  const strange = { 'text:4:x': 'y', 'text:5:y': { a: 1 }, 'note:5:z': 'z', z: 'z', 'text:5:__proto__': 'p' };
  const values = readValues(sent(5, strange));
  expect(Object.keys(values)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>).p).toBeUndefined();
  for (const odd of [null, 'x', [], { fea: { kind: 'press', index: 0 }, 'text:0:x': 'y' }]) {
    expect(readValues(odd)).toEqual({});
  }
});
