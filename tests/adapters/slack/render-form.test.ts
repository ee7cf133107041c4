import { expect, test } from 'vitest';
import { readValues } from '../../../adapters/slack/read-values.ts';
import { renderMessage, renderModal } from '../../../adapters/slack/render-message.ts';
import type { BlockOf, Field, SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { missingFrom } from '../../support/message-words.ts';
import { wrongInView } from './limits-check.ts';
import { elementsIn, wordsShown } from './words-shown.ts';

const how = { language: 'nl', nonce: 'n1', form: 0, metadata: '{}' } as const;
const submit = { label: 'Bewaar', press: 't-keep' };
const withForm = (...fields: readonly Field[]): SealedMessage => ({
  summary: 'Een formulier',
  blocks: [{ kind: 'form', submit, fields }],
});
const boxes = (...fields: readonly Field[]) => renderModal(withForm(...fields), how).blocks;
const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `Mens ${n}` }));
const base = { name: 'box', label: 'Wie?' } as const;

test('the form of a message with a bit of everything opens with everything around it', () => {
  const view = renderModal(kitchenSink, how);
  expect(wrongInView(view)).toEqual([]);
  expect(view.title.text).toBe('Ronde 2 begint om…');
  expect(view.submit?.text).toBe('Bewaar');
  expect(view.close?.text).toBe('Sluit');
  const words = wordsShown(view.blocks);
  const form = ['Waar lopen jullie tegenaan?', 'Jouw nummer', 'Een knelpunt', 'Tafel 8', 'De gastenlijst'];
  expect(missingFrom(words, form)).toBeUndefined();
  expect(words).toContain('Ronde 2 begint om 14:10. Jouw tafel is 4, De Bosberg.');
  expect(words).toContain('Ik weet dat iedereen dit ziet.');
});

test('every kind of box is the one Slack has for it, with what is in it already', () => {
  const [lines, phone, kind, table, share, due, at, guests, sure] = renderModal(
    kitchenSink,
    how,
  ).blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  expect(lines).toMatchObject({
    optional: false,
    hint: { text: 'Praat over hoe het werkt, niet over een mens.' },
    element: { type: 'plain_text_input', multiline: true, max_length: 280 },
  });
  expect(phone).toMatchObject({
    optional: true,
    element: { multiline: false, initial_value: '06 12345678' },
  });
  expect(kind?.element).toMatchObject({ type: 'radio_buttons', initial_option: { value: 'bug' } });
  expect(table?.element).toMatchObject({ type: 'radio_buttons' });
  expect(share).toMatchObject({
    optional: true,
    element: { type: 'checkboxes', initial_options: [{ value: 'email' }] },
  });
  expect(due?.element).toMatchObject({ type: 'datepicker' });
  expect(at?.element).toMatchObject({ type: 'timepicker', initial_time: '14:10' });
  expect(guests?.element).toMatchObject({ type: 'file_input', filetypes: ['csv', 'xlsx'], max_files: 1 });
  expect(sure).toMatchObject({
    label: { text: 'Ik weet dat iedereen dit ziet.' },
    element: { type: 'checkboxes' },
  });
});

test('more than ten options fold away, and more than a hundred are in groups', () => {
  const choice = (count: number): Field => ({
    kind: 'choice',
    ...base,
    options: options(count),
    value: 'v7',
  });
  const choices = (count: number): Field => ({
    kind: 'choices',
    ...base,
    options: options(count),
    values: ['v1'],
  });
  expect(boxes(choice(10))[0]).toMatchObject({ element: { type: 'radio_buttons' } });
  expect(boxes(choice(11))[0]).toMatchObject({
    element: { type: 'static_select', initial_option: { value: 'v7' }, placeholder: { text: 'Kies' } },
  });
  expect(boxes(choices(11))[0]).toMatchObject({ element: { type: 'multi_static_select' } });
  const [many] = boxes(choice(250));
  expect(many).toMatchObject({
    element: {
      option_groups: [
        { label: { text: 'Mens 0 – Mens 99' } },
        { label: { text: 'Mens 100 – Mens 199' } },
        { label: { text: 'Mens 200 – Mens 249' } },
      ],
    },
  });
});

test('what a box of Slack does not hold is filled in on the web page', () => {
  const wide = { value: 'v'.repeat(76), label: 'Te breed' };
  const fields: Field[] = [
    { kind: 'choice', ...base, options: [wide] },
    { kind: 'lines', ...base, value: 'x'.repeat(3_001) },
  ];
  for (const field of fields) {
    const page = withForm(field);
    const web = 'https://bot.example';
    for (const { blocks } of [
      renderModal(page, { ...how, web, form: 0, metadata: '{}' }),
      renderMessage(page, { ...how, web, room: 'message' }),
    ]) {
      expect(wordsShown(blocks)).toMatch(/^(Een formulier\n)?Bewaar\n.*dat het niet in Slack past\..*\n/);
      expect(JSON.stringify(blocks)).toContain(
        '{"type":"link","url":"https://bot.example","text":"Naar de webpagina"}',
      );
      expect(elementsIn(blocks)).toEqual([]);
    }
  }
});

test('a form with nothing to fill in has words above its button', () => {
  const view = renderModal(withForm(), how);
  expect(wrongInView(view)).toEqual([]);
  expect(wordsShown(view.blocks)).toBe('Een formulier');
});

test('metadata that does not fit is a mistake that shows at once', () => {
  expect(() => renderModal(kitchenSink, { ...how, metadata: 'x'.repeat(3_001) })).toThrow(RangeError);
});

test('a list without anything to choose says so by its label alone', () => {
  const [label, ...more] = boxes({ kind: 'choice', ...base, options: [] });
  expect(label?.type).toBe('rich_text');
  expect(more).toEqual([]);
});

test('an option with too many words for Slack is written out above its box', () => {
  const long = `Ik kom ${'heel erg '.repeat(10)}graag`;
  const [words, box] = boxes({ kind: 'choice', ...base, options: [{ value: 'yes', label: long }] });
  expect(wordsShown([words ?? {}])).toContain(long);
  expect(wordsShown([box ?? {}])).toMatch(/heel erg…$/);
});

test('of several forms each opens with the heading and the words just above it', () => {
  const form = (press: string): BlockOf<string> => ({
    kind: 'form',
    submit: { label: `Doe ${press}`, press },
    fields: [{ kind: 'line', ...base }],
  });
  const two: SealedMessage = {
    summary: 'Twee',
    blocks: [
      { kind: 'text', text: 'Vooraf' },
      { kind: 'heading', text: 'Eerste' },
      form('1'),
      { kind: 'heading', text: 'Tweede' },
      { kind: 'text', text: 'Uitleg' },
      form('2'),
    ],
  };
  expect(wordsShown(renderModal(two, { ...how, form: 0 }).blocks)).toBe('Eerste\nWie?');
  expect(wordsShown(renderModal(two, { ...how, form: 1 }).blocks)).toBe('Tweede\nUitleg\nWie?');
});

test('a form below a long list comes first', () => {
  const items = Array.from({ length: 30 }, (_, n) => ({ text: `Mens ${n}`, detail: 'UWV', open: `t-${n}` }));
  const search = withForm({ kind: 'line', ...base });
  const { blocks } = renderModal({ ...search, blocks: [{ kind: 'list', items }, ...search.blocks] }, how);
  expect(blocks[0]?.type).toBe('input');
  expect(wordsShown(blocks)).toContain('Mens 29');
});

test('a modal without a form is the message itself', () => {
  const { form: _form, ...alone } = how;
  const view = renderModal(kitchenSink, { ...alone, again: 't-again' });
  expect(wrongInView(view)).toEqual([]);
  expect(view.submit).toBeUndefined();
  expect(wordsShown(view.blocks)).toContain('Naar het begin');
});

const state = (values: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => ({
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`field:${name}`, { 'field:': { type: 'x', ...value } }]),
  ),
});

test('what somebody filled in comes back by our own names; what stayed empty does not', () => {
  const filled = state({
    text: { value: 'Regel een\r\nregel twee' },
    empty: { value: null },
    due: { selected_date: '2027-02-26' },
    later: { selected_date: null },
    at: { selected_time: '14:10' },
    kind: { selected_option: { text: { type: 'plain_text', text: 'Knelpunt' }, value: 'bug' } },
    none: { selected_option: null },
    share: { selected_options: [{ value: 'phone' }, { value: 'email' }] },
    nothing: { selected_options: [] },
    guests: {
      files: [{ id: 'F1', name: 'gasten.csv', url_private_download: 'https://files.slack.com/F1/download' }],
    },
    noFile: { files: [] },
  });
  expect(readValues(filled)).toEqual({
    text: 'Regel een\nregel twee',
    due: '2027-02-26',
    at: '14:10',
    kind: 'bug',
    share: ['phone', 'email'],
    guests: { id: 'F1', name: 'gasten.csv', url: 'https://files.slack.com/F1/download' },
  });
});

test('an option that stands for nothing goes to Slack and comes back as nothing', () => {
  const none = { value: '', label: 'Nog niet' };
  const [box] = boxes({ kind: 'choice', ...base, value: '', options: [none, ...options(2)] });
  if (box?.type !== 'input' || box.element.type !== 'radio_buttons') throw new Error('no radio buttons');
  const sent = box.element.initial_option;
  expect(sent?.text.text).toBe('Nog niet');
  expect(readValues(state({ box: { selected_option: sent } }))).toEqual({ box: '' });
});

test('a box may have a name as long as what somebody wrote in a list', () => {
  const name = `word-${'lange tekst '.repeat(30)}`;
  const [box] = boxes({ kind: 'line', name, label: 'Wat is dit?' });
  if (box?.type !== 'input') throw new Error('no box');
  const filled = { values: { [box.block_id ?? '']: { [box.element.action_id ?? '']: { value: 'x' } } } };
  expect(readValues(filled)).toEqual({ [name]: 'x' });
});

test('a state that is no state, or has other boxes in it, holds nothing', () => {
  for (const wrong of [null, 3, [], {}, { values: null }, { values: { sure: { sure: { value: 'yes' } } } }]) {
    expect(readValues(wrong)).toEqual({});
  }
});
