import { expect, test } from 'vitest';
import { deedOf } from '../../../adapters/teams/deeds.ts';
import { saidText } from '../../../adapters/teams/said-text.ts';

const bot = '<at>findeachother</at>';
const without = [bot];

test.each([
  ['a mention in front', `${bot} tafel\n`, 'tafel'],
  ['a hard space behind it', `${bot}&nbsp;tafel`, 'tafel'],
  ['a hard space as a sign', `${bot}\u00a0vind\u00a0wmo`, 'vind wmo'],
  ['a mention in the middle', `zeg ${bot} tafel`, 'zeg tafel'],
  ['somebody else', `${bot} vind <at>Omar Haddad</at>`, 'vind Omar Haddad'],
  [
    'a card from a message extension',
    'actie <span class="inline-compose-card" itemid="1">cardname</span> bellen',
    'actie bellen',
  ],
  ['less and more', 'punt 3 < 4 en 5 > 2', 'punt 3 < 4 en 5 > 2'],
  ['words between brackets', 'punt <onbekend>', 'punt <onbekend>'],
  ['nothing', '', ''],
])('words as they were meant, plain and as HTML: %s', (_what, sent, meant) => {
  expect(saidText(sent, { without })).toBe(meant);
  expect(saidText(sent, { without, html: true })).toBe(meant);
});

test.each([
  ['paragraphs', '<p>punt een</p><p>twee</p>', 'punt een\ntwee'],
  ['breaks', 'punt een<br>twee<br/>drie', 'punt een\ntwee\ndrie'],
  [
    'signs as names',
    'vind Jansen &amp; Zn &lt;wmo&gt; &quot;zo&quot; &#39;s',
    'vind Jansen & Zn <wmo> "zo" \'s',
  ],
  ['signs as numbers', '&#233;&#xe9;&#x1F600;', 'éé😀'],
  ['numbers that are no sign', '&#0;&#xD800;&#9999999;', '&#0;&#xD800;&#9999999;'],
  ['a name that is none', 'R&D; &constructor;', 'R&D; &constructor;'],
  ['once, not twice', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
])('HTML is read as HTML, plain words stay as they were typed: %s', (_what, sent, meant) => {
  expect(saidText(sent, { html: true })).toBe(meant);
  expect(saidText(sent)).toBe(sent);
});

test('nobody loses what stands between brackets in plain words', () => {
  const typed = 'punt als a<b en b>c, dan <b>niet</b> <p> &lt; 5 &amp; R&D';
  expect(saidText(`${bot} ${typed}`, { without })).toBe(typed);
});

test.each([
  ['plain', 'a &lt; <b>'],
  ['markdown', 'a &lt; <b>'],
  [undefined, 'a &lt; <b>'],
  ['xml', 'a <'],
])('only what Teams calls XML is read as HTML: %s', (textFormat, meant) => {
  const said = { type: 'message', text: 'a &lt; <b>', ...(textFormat ? { textFormat } : {}) };
  expect(deedOf(said)).toEqual({ kind: 'words', text: meant });
});

test.each([
  ['html', '3 < 4'],
  ['text', '<p>3 &lt; 4</p>'],
])('a message that was picked is read as it says: %s', (contentType, meant) => {
  const body = { contentType, content: '<p>3 &lt; 4</p>' };
  const value = { commandId: 'save_point', messagePayload: { body } };
  const picked = { type: 'invoke', name: 'composeExtension/fetchTask', value };
  expect(deedOf(picked)).toEqual({ kind: 'take', command: 'save_point', text: meant });
});

test('a name with signs of a pattern in it is only a name', () => {
  expect(saidText('<at>Bot (.*) $&</at> tafel', { without: ['<at>Bot (.*) $&</at>'] })).toBe('tafel');
});

test.each([
  ['brackets', '<at '.repeat(20_000)],
  ['whole brackets', '<at>'.repeat(20_000)],
  ['half signs', '&'.repeat(20_000)],
  ['room between lines', ' \n'.repeat(10_000)],
  ['half a card', `<span ${'inline-compose-card '.repeat(5_000)}`],
])('however long it is, it is read in a moment: %s', (_what, typed) => {
  expect(saidText(`${typed}einde`, { without })).toMatch(/einde$/);
  expect(saidText(`${typed}einde`, { without, html: true })).toMatch(/einde$/);
});
