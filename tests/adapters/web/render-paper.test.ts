import { expect, test } from 'vitest';
import { rendering, renderMessage } from '../../../adapters/web/render.ts';
import type { BlockOf, SealedMessage } from '../../../src/kernel/message.ts';

const message = (...blocks: readonly BlockOf<string>[]): SealedMessage => ({ summary: 'Titel', blocks });
const shownOf = (...blocks: readonly BlockOf<string>[]) =>
  String(
    renderMessage(
      message(...blocks),
      rendering('nl', '/see/here', () => 'event-1'),
    ),
  )
    .replace(/\s+/g, ' ')
    .trim();

test('a message with sheets is printed sheet by sheet, and has a button for it', () => {
  const shown = shownOf(
    { kind: 'text', text: 'Niet op papier' },
    { kind: 'heading', text: 'Een', sheet: 'upright' },
    { kind: 'text', text: 'Op blad een' },
    { kind: 'heading', text: 'Tussenkop' },
    { kind: 'heading', text: 'Twee', sheet: 'lying' },
  );
  expect(shown).toContain('<button type="button" class="button" data-print>Printen</button>');
  expect(shown).toContain(
    'Niet op papier</p> <section class="sheet upright"><h2 dir="auto">Een</h2> <p class="tone plain" dir="auto">Op blad een</p> <h2 dir="auto">Tussenkop</h2> </section> <section class="sheet lying"><h2 dir="auto">Twee</h2> </section>',
  );
  expect(shownOf()).not.toContain('data-print');
});

test('a card has a name, a picture said in words, lines, and small letters at the foot', () => {
  const shown = shownOf({
    kind: 'cards',
    cards: [
      {
        title: 'Omar <b>',
        under: 'Wmo',
        lines: [['Code ', { strong: 'K7M-4PX' }]],
        picture: { svg: '<svg/>', says: 'Een "plaatje"' },
        foot: 'Van Evert',
      },
      { title: 'Tjitske', lines: [] },
    ],
  });
  expect(shown).toContain('<li><p class="name" dir="auto">Omar &lt;b&gt;</p><p dir="auto">Wmo</p>');
  expect(shown).toContain('alt="Een &quot;plaatje&quot;"><p dir="auto">Code <strong>K7M-4PX</strong></p>');
  expect(shown).toContain('<p class="foot" dir="auto">Van Evert</p></li>');
  expect(shown).toContain('<li><p class="name" dir="auto">Tjitske</p> </li>');
});
