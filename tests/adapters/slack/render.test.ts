import { expect, test } from 'vitest';
import type { Rendering } from '../../../adapters/slack/render-message.ts';
import { renderMessage } from '../../../adapters/slack/render-message.ts';
import type { BlockOf, SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { missingFrom } from '../../support/message-words.ts';
import { wrongInMessage, wrongInView } from './limits-check.ts';
import { elementsIn, wordsShown, wordsToShow } from './words-shown.ts';

const how = { room: 'message', language: 'nl', nonce: 'n1', again: 't-again' } as const;
const message = (...blocks: readonly BlockOf<string>[]): SealedMessage => ({ summary: 'Titel', blocks });
const shown = (what: SealedMessage, change: Partial<Rendering> = {}) =>
  renderMessage(what, { ...how, ...change });
const kinds = (what: SealedMessage, change: Partial<Rendering> = {}) =>
  shown(what, change).blocks.map(({ type }) => type);
const buttonsOf = (what: SealedMessage) =>
  elementsIn(shown(what).blocks).map(
    ({ action_id, value, text }) => `${action_id} ${text?.text} -> ${value ?? ''}`,
  );

test('a message with a bit of everything arrives with all its words, in their order, in one message', () => {
  const { text, blocks, more } = shown(kitchenSink);
  expect(more).toBeUndefined();
  expect(wrongInMessage(text, blocks)).toEqual([]);
  expect(missingFrom(wordsShown(blocks), [...wordsToShow(kitchenSink), 'Naar het begin'])).toBeUndefined();
  expect(wrongInView({ type: 'home', blocks: shown(kitchenSink, { room: 'home' }).blocks })).toEqual([]);
});

test('the answer comes in large letters, with what it is about small above it', () => {
  const [about, answer, under] = shown(kitchenSink).blocks;
  expect(about).toMatchObject({ type: 'context', elements: [{ text: kitchenSink.summary }] });
  expect(answer).toMatchObject({ type: 'header', text: { text: 'Tafel 4, De Bosberg' } });
  expect(wordsShown([under ?? {}])).toBe('Ronde 2 · 14:10 tot 14:35');
});

test('what it is about is read once', () => {
  const said = message({ kind: 'text', text: 'Titel' });
  expect(wordsShown(shown(said).blocks)).toBe('Titel');
  expect(shown(said).text).toBe('Titel');
  expect(wordsShown(shown(message({ kind: 'text', text: 'Meer' })).blocks)).toBe('Titel\nMeer');
  const long =
    'Dit is een lange zin, die te luid zou zijn als hij in zulke grote letters boven een bericht stond.';
  expect(kinds({ summary: long, blocks: [] })).toEqual(['rich_text']);
});

test('every button carries what it does, with a number of its own; a form is a button that opens it', () => {
  expect(buttonsOf(kitchenSink)).toEqual([
    'press:0 Ik zit aan tafel 4 -> t-sit',
    'open:1 Bekijk -> t-omar',
    'press:2 Vraag om haar nummer -> t-ask',
    'press:3 Niet meer tonen -> t-hide',
    'open:4 Bekijk -> t-omar',
    'form:0 Invullen -> t-again',
    'press:5 Naar het begin -> t-home',
  ]);
});

test('what cannot be undone is asked once more', () => {
  const hide = elementsIn(shown(kitchenSink).blocks).find(({ value }) => value === 't-hide');
  expect(hide).toMatchObject({
    confirm: {
      title: { text: 'Niet meer tonen' },
      text: { text: 'Je ziet Tjitske dan niet meer. Dat kan niet terug.' },
      confirm: { text: 'Ja, ik weet het zeker' },
      deny: { text: 'Nee, toch niet' },
    },
  });
});

test('an item with one button has it beside it, and people who hear it hear of whom it is', () => {
  const list = message({
    kind: 'list',
    items: [{ text: 'Tjitske', detail: 'UWV', buttons: [{ label: 'Ruilen', press: 't-swap' }] }],
  });
  expect(shown(list).blocks[1]).toMatchObject({
    type: 'section',
    text: { text: 'Tjitske\nUWV' },
    accessory: { text: { text: 'Ruilen' }, accessibility_label: 'Ruilen: Tjitske', value: 't-swap' },
  });
});

test('a list of pages is a row of buttons with their names, a list of words has dots', () => {
  const pages = message({
    kind: 'list',
    items: [
      { text: 'Tafels', open: 't-tables' },
      { text: 'Gastenlijst', open: 't-guests' },
    ],
  });
  expect(kinds(pages)).toEqual(['header', 'actions']);
  expect(buttonsOf(pages)).toEqual(['open:0 Tafels -> t-tables', 'open:1 Gastenlijst -> t-guests']);
  expect(kinds(message({ kind: 'list', items: [{ text: 'Een' }, { text: 'Twee' }] }))).toEqual([
    'header',
    'rich_text',
  ]);
});

test('a long list goes on behind a button that says how much there is, and leads back to the top', () => {
  const items = Array.from({ length: 80 }, (_, n) => ({
    text: `Gast ${n + 1}`,
    detail: 'UWV',
    open: `t-${n}`,
  }));
  const guests = { ...message({ kind: 'list', items }), back: { label: 'Terug', press: 't-back' } };
  const first = shown(guests);
  expect(first.more).toBeGreaterThan(20);
  const next = elementsIn(first.blocks).slice(-2);
  const left = 80 - ((first.more ?? 0) - 1);
  expect(next).toMatchObject([
    { action_id: `more:${first.more}`, text: { text: `Meer (nog ${left})` }, value: 't-again' },
    { text: { text: 'Terug' } },
  ]);
  const second = shown(guests, { from: first.more ?? 0, language: 'en' });
  expect(wordsShown(second.blocks)).toMatch(new RegExp(`^Gast ${81 - left}\n`));
  expect(elementsIn(second.blocks).map(({ action_id }) => action_id)).toContain('more:0');
  expect(wordsShown(second.blocks)).toMatch(/More \(\d+ left\)\nFrom the top\nTerug$/);
});

test('a page that became shorter begins at its top again', () => {
  expect(wordsShown(shown(kitchenSink, { from: 400 }).blocks)).toBe(wordsShown(shown(kitchenSink).blocks));
});

test('a heading never ends a part', () => {
  const pages = Array.from({ length: 60 }, (_, n): BlockOf<string>[] => [
    { kind: 'heading', text: `Kop ${n}` },
    { kind: 'text', text: `Tekst ${n}` },
  ]);
  // Whichever of the two is the last that fits.
  for (const before of [[], [{ kind: 'text', text: 'Vooraf' } as const]]) {
    const { blocks } = shown(message(...before, ...pages.flat()));
    expect(wordsShown(blocks)).toMatch(/Tekst \d+\nMeer$/);
  }
});

test('a small table is a table in a message; elsewhere, and when it is wide, its rows say their columns', () => {
  const table = (columns: readonly string[]): BlockOf<string> => ({
    kind: 'table',
    caption: 'Wie zit waar',
    columns,
    rows: [columns.map((_, n) => ({ text: n === 0 ? 'Omar' : `Tafel ${n}` }))],
  });
  const small = message(table(['Naam', 'Ronde 1']), table(['Naam', 'Ronde 1']));
  expect(kinds(small)).toEqual(['header', 'rich_text', 'table', 'rich_text', 'context', 'rich_text']);
  expect(kinds(small, { room: 'home' })).not.toContain('table');
  const wide = message(table(['Naam', 'Ronde 1', 'Ronde 2', 'Ronde 3', 'Ronde 4']));
  expect(wordsShown(shown(wide).blocks)).toContain('Omar\nRonde 1: Tafel 1 · Ronde 2: Tafel 2');
});

test('of several forms each button has the words of its own; of one it says that there is something to fill in', () => {
  const form = (label: string, fields = 1) => ({
    kind: 'form' as const,
    submit: { label, press: `t-${label}` },
    fields: Array.from({ length: fields }, () => ({ kind: 'line' as const, name: 'n', label: 'Naam' })),
  });
  const buttons = (what: SealedMessage, language: 'nl' | 'en' = 'nl') =>
    elementsIn(shown(what, { language }).blocks).map(({ text }) => text?.text);
  expect(buttons(message(form('Bewaren')))).toEqual(['Invullen']);
  expect(buttons(message(form('Keep')), 'en')).toEqual(['Fill in']);
  expect(elementsIn(shown(message(form('Bewaren'))).blocks)).toMatchObject([
    { accessibility_label: 'Invullen: Bewaren' },
  ]);
  expect(buttons(message(form('Zoeken'), form('Bewaren')))).toEqual(['Zoeken', 'Bewaren']);
  expect(buttons(message(form('Begin opnieuw', 0)))).toEqual(['Begin opnieuw']);
});

test('tones are said with a sign, quiet words are small', () => {
  const tones = message(
    { kind: 'text', text: 'Bewaard.', tone: 'good' },
    { kind: 'text', text: 'Kijk uit.', tone: 'warning' },
    { kind: 'text', text: 'Dat ging mis.', tone: 'problem' },
    { kind: 'text', text: 'Klein.', tone: 'quiet' },
  );
  expect(wordsShown(shown(tones).blocks)).toBe('Titel\n✅ Bewaard.\n⚠️ Kijk uit.\n❗ Dat ging mis.\nKlein.');
  expect(kinds(tones).at(-1)).toBe('context');
});

test('words beside the blocks are all the words, without anything that acts', () => {
  const typed = message(
    { kind: 'text', text: '<!channel> & <@U012AB3CD>' },
    { kind: 'text', text: 'x'.repeat(9_000) },
  );
  const { text } = shown(typed);
  expect(text).toMatch(/^Titel\n&lt;!channel&gt; &amp; &lt;@U012AB3CD&gt;\nx/);
  expect(text.endsWith('…')).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3_900);
});

test('words that turn around and back stay; what would turn the words of others goes', () => {
  const turned = 'a \u202etxt.exe\u202c b';
  const text = (words: string) => wordsShown(shown(message({ kind: 'text', text: words })).blocks);
  expect(text(turned)).toContain(turned);
  expect(text('a \u202etxt.exe')).toContain('a txt.exe');
  const label = message({ kind: 'buttons', buttons: [{ label: turned, press: 't' }] });
  expect(buttonsOf(label)).toEqual(['press:0 a txt.exe b -> t']);
});

test('half a sign and signs nobody sees go, the rest stays', () => {
  const broken = message({ kind: 'text', text: 'half \ud83d\u0000 teken\tmet\r\neen regel' });
  const { text, blocks } = shown(broken);
  expect(wordsShown(blocks)).toBe('Titel\nhalf \ufffd teken met\neen regel');
  expect(text).toBe('Titel\nhalf \ufffd teken met\neen regel');
});

test('a token that does not fit in a button is a mistake that shows at once', () => {
  const long = message({ kind: 'buttons', buttons: [{ label: 'Druk', press: 'x'.repeat(2_001) }] });
  expect(() => shown(long)).toThrow(RangeError);
});
