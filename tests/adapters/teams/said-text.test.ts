import { expect, test } from 'vitest';
import { saidText } from '../../../adapters/teams/said-text.ts';

const bot = '<at>findeachother</at>';

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
  ['less and more', 'punt 3 < 4 en 5 > 2', 'punt 3 < 4 en 5 > 2'],
  ['words between brackets', 'punt <onbekend>', 'punt <onbekend>'],
  ['nothing', '', ''],
])('words as they were meant: %s', (_what, typed, meant) => {
  expect(saidText(typed, [bot])).toBe(meant);
});

test('a name with signs of a pattern in it is only a name', () => {
  expect(saidText('<at>Bot (.*) $&</at> tafel', ['<at>Bot (.*) $&</at>'])).toBe('tafel');
});

test.each([
  ['brackets', '<at '.repeat(20_000)],
  ['half signs', '&'.repeat(20_000)],
  ['room between lines', ' \n'.repeat(10_000)],
  ['half a card', `<span ${'inline-compose-card '.repeat(5_000)}`],
])('however long it is, it is read in a moment: %s', (_what, typed) => {
  expect(saidText(`${typed}einde`, [bot])).toMatch(/einde$/);
});
