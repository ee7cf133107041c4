import { expect, test } from 'vitest';
import { renderBlocks, rendering, renderMessage } from '../../../adapters/web/render.ts';
import type { Language } from '../../../src/kernel/language.ts';
import type { BlockOf, Field, SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';

const page = (language: Language = 'nl') => rendering(language, '/see/here', () => 'event-1');
const message = (...blocks: readonly BlockOf<string>[]): SealedMessage => ({ summary: 'Titel', blocks });
const rendered = (block: BlockOf<string>, language?: Language) =>
  String(renderBlocks(message(block), page(language)))
    .replace(/\s+/g, ' ')
    .trim();
const field = (one: Field, language?: Language) =>
  rendered({ kind: 'form', submit: { label: 'Bewaar', press: 't' }, fields: [one] }, language);
const hidden =
  '<input type="hidden" name="_token" value="t"><input type="hidden" name="_event" value="event-1"><input type="hidden" name="_here" value="/see/here">';

test('the meaning of a message is the title of its page, and a way back is a link', () => {
  const shown = String(
    renderMessage({ ...message(), back: { label: 'Naar de tafels', press: 't-9' } }, page()),
  );
  expect(shown).toContain('<p class="back"><a href="/see/t-9">Naar de tafels</a></p>');
  expect(shown).toContain('<h1 dir="auto">Titel</h1>');
});

test('what the page says is read once: as a title when it is short, or else as a paragraph or in big letters', () => {
  const shown = (block: BlockOf<string>, summary = 'Titel') =>
    String(renderMessage({ ...message(block), summary }, page()))
      .replace(/\s+/g, ' ')
      .trim();
  const seen = '<h1 dir="auto">Titel</h1>';
  const unseen = '<h1 dir="auto" class="unseen">Titel</h1>';
  expect(shown({ kind: 'text', text: 'Titel' })).toBe(seen);
  expect(shown({ kind: 'heading', text: 'Titel' })).toBe(seen);
  expect(shown({ kind: 'text', text: 'Iets anders' })).toContain(seen);
  expect(shown({ kind: 'big', text: 'Tafel 4' })).toContain(unseen);
  expect(shown({ kind: 'text', text: 'Titel', tone: 'warning' })).toContain(
    `${unseen} <p class="tone warning" dir="auto">Titel</p>`,
  );
  const long =
    'Dit is zo lang dat het beter als een gewone alinea te lezen is dan als een titel in grote letters.';
  expect(shown({ kind: 'text', text: long }, long)).toBe(
    `<h1 dir="auto" class="unseen">${long}</h1> <p class="tone plain" dir="auto">${long}</p>`,
  );
});

test('words stay literal, and only what must stand out does', () => {
  expect(rendered({ kind: 'heading', text: '<i>"\'&' })).toBe(
    '<h2 dir="auto">&lt;i&gt;&quot;&#39;&amp;</h2>',
  );
  expect(rendered({ kind: 'text', text: ['Tafel ', { strong: '<4>' }] })).toBe(
    '<p class="tone plain" dir="auto">Tafel <strong>&lt;4&gt;</strong></p>',
  );
  expect(rendered({ kind: 'text', text: 'Let op', tone: 'warning' })).toBe(
    '<p class="tone warning" dir="auto">Let op</p>',
  );
});

test('one big answer has its small line under it', () => {
  expect(rendered({ kind: 'big', text: 'Tafel 4', under: 'Ronde 2' })).toBe(
    '<p class="big" dir="auto">Tafel 4 <span>Ronde 2</span></p>',
  );
});

test('facts are a list of names and values', () => {
  expect(rendered({ kind: 'facts', facts: [{ label: 'Rol', value: 'Aan tafel' }] })).toBe(
    '<dl><div><dt>Rol</dt><dd dir="auto">Aan tafel</dd></div></dl>',
  );
});

test('an item opens as a link, and its buttons say which item they are about', () => {
  const shown = rendered({
    kind: 'list',
    items: [
      { text: 'Omar', detail: 'Wmo', open: 't-omar' },
      { text: 'Tjitske', buttons: [{ label: 'Vraag', press: 't' }], tone: 'good' },
    ],
  });
  expect(shown).toContain(
    '<a class="item" href="/see/t-omar"><span id="p1" dir="auto">Omar</span><span class="detail" dir="auto">Wmo</span></a>',
  );
  expect(shown).toContain(
    '<li class="tone good"><div class="item"><span id="p2" dir="auto">Tjitske</span></div>',
  );
  expect(shown).toContain('<button class="button" aria-describedby="p2">Vraag</button>');
});

test('an item that can be dragged has a grip for fingers, and says what it asks where it is dropped', () => {
  const shown = rendered({
    kind: 'list',
    items: [{ text: 'Omar', open: 't-omar', drag: { seat: 'P"15' }, drop: 't-swap' }, { text: 'Niemand' }],
    drop: { label: 'Tafel <4>', press: 't-table' },
  });
  expect(shown).toContain('<ul class="list" data-drop="t-table" data-drop-label="Tafel &lt;4&gt;">');
  expect(shown).toContain(
    '<li class="tone plain" data-drag="{&quot;seat&quot;:&quot;P\\&quot;15&quot;}" data-drop="t-swap"><span class="grip"',
  );
  expect(shown.match(/class="grip"/g)).toHaveLength(1);
});

test('a table names its columns and its rows and scrolls in its own box, which the keyboard can reach', () => {
  const shown = rendered({
    kind: 'table',
    caption: 'Wie zit waar',
    columns: ['Naam', 'Ronde 1'],
    rows: [
      [
        { text: 'Omar', open: 't-omar' },
        { text: 'Tafel 4', tone: 'good' },
      ],
    ],
  });
  expect(shown).toBe(
    '<div class="sideways" role="region" aria-labelledby="p1" tabindex="0"><table> <caption id="p1">Wie zit waar</caption> <thead><tr><th scope="col">Naam</th><th scope="col">Ronde 1</th></tr></thead> <tbody><tr><th scope="row" class="tone plain" dir="auto"><a href="/see/t-omar">Omar</a></th><td class="tone good" dir="auto">Tafel 4</td></tr> </tbody> </table></div>',
  );
});

test('a picture is said in words, and what is in it cannot run', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const shown = rendered({ kind: 'picture', svg, says: 'Omar "zat" bij Tjitske' });
  expect(shown).toContain('alt="Omar &quot;zat&quot; bij Tjitske"');
  expect(shown).not.toContain('<script');
  expect(shown).toContain(Buffer.from(svg).toString('base64'));
});

test('a button is a form of its own, made to be pressed once', () => {
  const shown = rendered({
    kind: 'buttons',
    buttons: [{ label: 'Ik zit er', press: 't', main: true }],
  });
  expect(shown).toBe(
    `<div class="buttons"><form method="post" action="/press" hx-post="/press">${hidden}<button class="button main">Ik zit er</button></form></div>`,
  );
});

test('a button that cannot be undone asks once more, without script', () => {
  const shown = rendered({
    kind: 'buttons',
    buttons: [{ label: 'Vergeet mij', press: 't', confirm: 'Dat kan niet terug.' }],
  });
  expect(shown).toMatch(
    /<details class="confirm"><summary class="button">Vergeet mij<\/summary> <p dir="auto">Dat kan niet terug.<\/p><div class="buttons"><form .*Ja, ik weet het zeker<\/button><\/form><a class="button" href="\/see\/here">Nee, toch niet<\/a><\/div><\/details>/,
  );
  const form = rendered({
    kind: 'form',
    submit: { label: 'Wis', press: 't', confirm: 'Ik weet dat dit niet terug kan.' },
    fields: [],
  });
  expect(form).toContain(
    '<label class="tick"><input type="checkbox" required><span dir="auto">Ik weet dat dit niet terug kan.</span></label>',
  );
});

test('a box has its label above it, and its hint belongs to it', () => {
  const shown = field({ kind: 'lines', name: 'text', label: 'Wat?', hint: 'Kort.', max: 280, value: '\nA<' });
  const id = shown.match(/<form id="(f[\da-f]{10})"/)?.[1];
  expect(shown).toContain(
    `<div class="field"><label for="${id}-0">Wat?</label><span class="hint" id="${id}-0-hint" dir="auto">Kort. Er passen 280 tekens in.</span><textarea id="${id}-0" name="text" aria-describedby="${id}-0-hint" required rows="4" dir="auto"> A&lt;</textarea></div>`,
  );
  expect(field({ kind: 'lines', name: 'text', label: 'What?', max: 280 }, 'en')).toContain(
    'There is room for 280 characters.',
  );
});

test('a line break at the start of a text is not lost', () => {
  const form: BlockOf<string> = {
    kind: 'form',
    submit: { label: 'Bewaar', press: 't' },
    fields: [{ kind: 'lines', name: 'text', label: 'Wat?', value: '\nwit' }],
  };
  expect(String(renderBlocks(message(form), page()))).toContain('dir="auto">\n\nwit</textarea>');
});

test('a box that may stay empty says so in words', () => {
  const shown = field({ kind: 'line', name: 'phone', label: 'Nummer', input: 'tel', optional: true });
  expect(shown).toContain('Nummer <span class="optional">(hoeft niet)</span></label>');
  expect(shown).toContain('name="phone" type="tel" autocomplete="tel" dir="auto" value=""');
  expect(shown).toContain('<input type="hidden" name="_optional" value="phone">');
});

test('every kind of box brings the right keys', () => {
  const line = (input: 'email' | 'search' | 'number') =>
    field({ kind: 'line', name: 'x', label: 'X', input });
  expect(line('email')).toContain('type="email" autocomplete="email"');
  expect(line('search')).toContain('type="search"');
  expect(line('number')).toContain('type="text" inputmode="numeric"');
  expect(
    field({ kind: 'date', name: 'x', label: 'X', earliest: '2027-01-26', value: '2027-02-01' }),
  ).toContain('type="date" min="2027-01-26" value="2027-02-01"');
  expect(field({ kind: 'time', name: 'x', label: 'X', value: '14:10' })).toContain(
    'type="time" value="14:10"',
  );
  const file = field({ kind: 'file', name: 'x', label: 'X', accept: '.csv' });
  expect(file).toContain('type="file" accept=".csv"');
  expect(file).toContain('enctype="multipart/form-data"');
});

test('few choices are shown all, many are a list to pick from', () => {
  const options = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ value: `${at}`, label: `Tafel ${at}` }));
  const few = field({ kind: 'choice', name: 'x', label: 'Welke?', value: '1', options: options(2) });
  expect(few).toContain('<fieldset><legend>Welke?</legend>');
  expect(few).toContain(
    '<input type="radio" name="x" value="1" checked required><span dir="auto">Tafel 1</span>',
  );
  const many = field({ kind: 'choice', name: 'x', label: 'Welke?', value: '1', options: options(8) });
  expect(many).toContain('<option value="1" selected>Tafel 1</option>');
  expect(many).not.toContain('<option value="">');
  const empty = field({ kind: 'choice', name: 'x', label: 'Welke?', options: options(8), optional: true });
  expect(empty).toContain('<option value="">Kies</option>');
  const none = field({
    kind: 'choice',
    name: 'x',
    label: 'X',
    options: [{ value: '', label: 'Niets' }, ...options(8)],
  });
  expect(none).toContain('<select id=');
  expect(none).not.toContain('Kies');
  expect(none).not.toContain('required');
  const ticks = field({ kind: 'choices', name: 'x', label: 'Wat?', values: ['0'], options: options(2) });
  expect(ticks).toContain('<input type="checkbox" name="x" value="0" checked>');
  expect(ticks).toContain('<input type="checkbox" name="x" value="1">');
});

test('the same message makes the same page, so that a refreshed page keeps its places', () => {
  const once = () => String(renderMessage(kitchenSink, page()));
  expect(once()).toBe(once());
  const ids = [...once().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
