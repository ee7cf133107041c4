import { expect, test } from 'vitest';
import type { Rendering } from '../../../adapters/teams/render-card.ts';
import { renderCard } from '../../../adapters/teams/render-card.ts';
import type { BlockOf, SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { missingFrom, wordsOf } from '../../support/message-words.ts';
import { sendersIn, typed, wordsShown } from './card-text.ts';
import { wrongInCard } from './counterpart/card-check.ts';

const how = { language: 'nl', nonce: 'n1', again: 't-again' } as const;
const message = (...blocks: readonly BlockOf<string>[]): SealedMessage => ({ summary: 'Titel', blocks });
const shown = (what: SealedMessage, change: Partial<Rendering> = {}) =>
  renderCard(what, { ...how, ...change });
const words = (what: SealedMessage, change: Partial<Rendering> = {}) =>
  wordsShown([shown(what, change).card]);
const kinds = (what: SealedMessage) =>
  (shown(what).card.body as readonly { type: string }[]).map(({ type }) => type);
const rowsOf = (what: SealedMessage) =>
  typed(shown(what).card, 'ActionSet').map(({ actions }) =>
    (actions as readonly { title: string }[]).map(({ title }) => title),
  );

test('a message with a bit of everything arrives with all its words, in their order, on one card', () => {
  const { card, summary, more } = shown(kitchenSink);
  expect(more).toBeUndefined();
  expect(wrongInCard(card)).toEqual([]);
  expect(missingFrom(wordsShown([card]), [...wordsOf(kitchenSink), 'Naar het begin'])).toBeUndefined();
  expect(summary).toBe(kitchenSink.summary);
  expect(card).toMatchObject({ fallbackText: kitchenSink.summary, msteams: { width: 'Full' } });
});

test('a card says in which language it is to be read, and what it is about', () => {
  const { card } = shown({ summary: 'R&D <b>wmo</b> & 3 < 4', blocks: [] }, { lang: 'en' });
  expect([wrongInCard(card), wrongInCard(card)]).toEqual([[], []]);
  expect(card).toMatchObject({ lang: 'en', speak: 'R＆\u2060D ‹b>wmo‹/b> ＆ 3 ‹ 4' });
  expect(shown(kitchenSink).card).toMatchObject({ speak: kitchenSink.summary });
  expect(shown(kitchenSink).card).not.toHaveProperty('lang');
});

test('the answer comes in large letters, with what it is about small above it', () => {
  expect((shown(kitchenSink).card.body as readonly unknown[]).slice(0, 3)).toMatchObject([
    { inlines: [{ text: kitchenSink.summary, isSubtle: true, size: 'Small' }] },
    { inlines: [{ text: 'Tafel 4, De Bosberg', size: 'ExtraLarge', weight: 'Bolder' }] },
    { inlines: [{ text: 'Ronde 2 · 14:10 tot 14:35' }] },
  ]);
});

test('a notification is one line, and ends with dots where it is too long', () => {
  expect(shown({ summary: 'Ronde 1.\nTafel 4.', blocks: [] }).summary).toBe('Ronde 1. Tafel 4.');
  const { summary } = shown({ summary: 'Wie belt wie? '.repeat(200), blocks: [] });
  expect(summary).toMatch(/^Wie belt wie\?.*…$/);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_010);
});

test('what it is about is read once', () => {
  expect(words(message({ kind: 'text', text: 'Titel' }))).toBe('Titel');
  expect(words(message({ kind: 'text', text: 'Meer' }))).toBe('Titel\nMeer');
});

test('every button brings back what it does, with a number of its own', () => {
  const pressed = sendersIn(shown(kitchenSink).card).map(({ title, data: { fea } }) => [
    title,
    fea.kind,
    fea.index,
    fea.token,
  ]);
  expect(pressed).toEqual([
    ['Ik zit aan tafel 4', 'press', 0, 't-sit'],
    ['Bekijk', 'open', 1, 't-omar'],
    ['Vraag om haar nummer', 'press', 2, 't-ask'],
    ['Ja, ik weet het zeker', 'press', 3, 't-hide'],
    ['Bekijk', 'open', 4, 't-omar'],
    ['Ja, ik weet het zeker', 'form', 5, 't-keep'],
    ['Naar het begin', 'press', 6, 't-home'],
  ]);
  expect(sendersIn(shown(kitchenSink).card)[0]).toMatchObject({
    verb: 'fea',
    data: { fea: { nonce: 'n1' } },
  });
});

test('what cannot be undone shows its question below it, and leaves nothing behind before the yes', () => {
  const { card } = shown(
    message({ kind: 'buttons', buttons: [{ label: 'Wis alles', press: 't-wipe', confirm: 'Zeker weten?' }] }),
  );
  const [, row, question] = card.body as readonly Record<string, unknown>[];
  const id = 'sure:0';
  expect(row?.actions).toEqual([
    { type: 'Action.ToggleVisibility', title: 'Wis alles', targetElements: [id] },
  ]);
  expect(question).toMatchObject({ type: 'Container', id, isVisible: false });
  expect(wordsShown([{ type: 'AdaptiveCard', body: [question] }])).toBe(
    'Zeker weten?\nJa, ik weet het zeker\nNee, toch niet',
  );
  const [no] = typed({ type: 'AdaptiveCard', body: [question] }, 'Action.ToggleVisibility');
  expect(no?.targetElements).toEqual([{ elementId: id, isVisible: false }]);
});

test('buttons share a row as far as a phone has room, and four at most', () => {
  const labelled = (...labels: readonly string[]) =>
    message({ kind: 'buttons', buttons: labels.map((label) => ({ label, press: label })) });
  expect(rowsOf(labelled('Ja, dit pak ik op', 'Nee, liever niet'))).toHaveLength(1);
  expect(rowsOf(labelled('Vraag om haar nummer', 'Niet meer tonen'))).toHaveLength(2);
  expect(rowsOf(labelled('1', '2', '3', '4', '5'))).toEqual([['1', '2', '3', '4'], ['5']]);
});

test('a label that is too long for a button is cut, and stands whole above it', () => {
  const long = 'Ik wil graag dat iemand anders dit van mij overneemt vandaag';
  const cut = message({ kind: 'buttons', buttons: [{ label: long, press: 't' }] });
  expect(words(cut)).toBe(`Titel\n${long}\nIk wil graag dat iemand anders dit van…`);
});

test('an item with one short button has it beside it, and people who hear it hear of whom it is', () => {
  const list = message({
    kind: 'list',
    items: [{ text: 'Tjitske', detail: 'UWV', buttons: [{ label: 'Ruilen', press: 't-swap' }] }],
  });
  expect(kinds(list)).toEqual(['RichTextBlock', 'ColumnSet']);
  expect(sendersIn(shown(list).card)).toMatchObject([{ title: 'Ruilen', tooltip: 'Ruilen: Tjitske' }]);
});

test('a list of pages is a row of buttons with their names, a list of words has dots', () => {
  const pages = message({
    kind: 'list',
    items: [
      { text: 'Tafels', open: 't-tables' },
      { text: 'Gastenlijst', open: 't-guests' },
    ],
  });
  expect(rowsOf(pages)).toEqual([['Tafels', 'Gastenlijst']]);
  expect(words(message({ kind: 'list', items: [{ text: 'Een' }, { text: 'Twee' }] }))).toBe(
    'Titel\n• Een\n• Twee',
  );
});

test('a long list goes on behind a button that says how much there is, and leads back to the top', () => {
  const items = Array.from({ length: 80 }, (_, n) => ({
    text: `Gast ${n + 1}`,
    detail: 'UWV',
    open: `t-${n}`,
  }));
  const guests = { ...message({ kind: 'list', items }), back: { label: 'Terug', press: 't-back' } };
  const { card, more = 0 } = shown(guests);
  const left = 80 - (more - 1);
  expect(left).toBeGreaterThan(10);
  expect(left).toBeLessThan(60);
  const [on, back] = sendersIn(card).slice(-2);
  expect(on).toMatchObject({
    title: `Meer (nog ${left})`,
    data: { fea: { kind: 'more', token: 't-again', index: more } },
  });
  expect(back).toMatchObject({ title: 'Terug' });
  const second = words(guests, { from: more, language: 'en' });
  expect(second).toMatch(new RegExp(`^Gast ${81 - left}\n`));
  expect(second).toMatch(/From the top\nTerug$/);
  const { again: _again, ...alone } = how;
  expect(sendersIn(renderCard(guests, alone).card).at(-2)?.data.fea.kind).toBe('open');
});

test('a page that became shorter begins at its top again', () => {
  expect(words(kitchenSink, { from: 400 })).toBe(words(kitchenSink));
});

test('a heading never ends a part', () => {
  const pages = Array.from({ length: 60 }, (_, n): BlockOf<string>[] => [
    { kind: 'heading', text: `Kop ${n}` },
    { kind: 'text', text: `Tekst ${n}` },
  ]);
  // Whichever of the two is the last that fits.
  for (const before of [[], [{ kind: 'text', text: 'Vooraf' } as const]]) {
    expect(words(message(...before, ...pages.flat()))).toMatch(/Tekst \d+\nMeer$/);
  }
});

test('a small table is a table; of a wide one the rows say their columns', () => {
  const table = (columns: readonly string[]): SealedMessage =>
    message({
      kind: 'table',
      caption: 'Wie zit waar',
      columns,
      rows: [columns.map((_, n) => ({ text: n === 0 ? 'Omar' : `Tafel ${n}` }))],
    });
  expect(kinds(table(['Naam', 'Ronde 1', 'Ronde 2']))).toEqual(['RichTextBlock', 'RichTextBlock', 'Table']);
  const wide = table(['Naam', 'Ronde 1', 'Ronde 2', 'Ronde 3', 'Ronde 4']);
  expect(words(wide)).toContain('Omar\nRonde 1: Tafel 1 · Ronde 2: Tafel 2');
});

test('tones are said with a sign, quiet words are small', () => {
  const tones = message(
    { kind: 'text', text: 'Bewaard.', tone: 'good' },
    { kind: 'text', text: 'Kijk uit.', tone: 'warning' },
    { kind: 'text', text: 'Dat ging mis.', tone: 'problem' },
    { kind: 'text', text: 'Klein.', tone: 'quiet' },
  );
  expect(words(tones)).toBe('Titel\n✅ Bewaard.\n⚠️ Kijk uit.\n❗ Dat ging mis.\nKlein.');
});

test('words that turn around and back stay; what would turn the words of others goes', () => {
  const turned = 'a \u202etxt.exe\u202c b';
  expect(words(message({ kind: 'text', text: turned }))).toContain(turned);
  expect(words(message({ kind: 'text', text: 'a \u202etxt.exe' }))).toContain('a txt.exe');
  expect(shown({ summary: turned, blocks: [] }).summary).toBe(turned);
  const label = message({ kind: 'buttons', buttons: [{ label: turned, press: 't' }] });
  expect(rowsOf(label)).toEqual([['a txt.exe b']]);
});

test('a date that somebody typed as a card would write it stays as it was typed', () => {
  const typedIn = '{{DATE(2027-01-26T13:00:00Z,LONG)}}';
  expect(words(message({ kind: 'text', text: typedIn }))).toBe(`Titel\n${typedIn.replace('{', '{\u2060')}`);
});

test('a token that does not fit in a button is a mistake that shows at once', () => {
  const long = message({ kind: 'buttons', buttons: [{ label: 'Druk', press: 'x'.repeat(2_001) }] });
  expect(() => shown(long)).toThrow(RangeError);
});
