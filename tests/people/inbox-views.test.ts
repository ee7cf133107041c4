import { expect, test } from 'vitest';
import type { Message } from '../../src/kernel/message.ts';
import { inboxView } from '../../src/people/inbox-views.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';

function shown(summary: string, more: Message['blocks'] = [], isOver = false) {
  const message = { summary, blocks: [{ kind: 'text', text: summary } as const, ...more] };
  const { blocks } = inboxView('nl', [{ at: 'Dinsdag, 12:30', message, isOver }], [], []);
  return blocks.map((block) => ('text' in block ? block.text : block.kind));
}

test('what a message is about stands above it, and is said once', () => {
  expect(shown('Omar wil graag contact houden. Wil je gegevens ruilen?')).toEqual([
    'Omar wil graag contact houden.',
    'Dinsdag, 12:30',
    'Wil je gegevens ruilen?',
  ]);
  expect(shown('Gelukt! Jij en Omar kunnen elkaar vinden. De gegevens staan bij Mijn contacten.')).toEqual([
    'Gelukt! Jij en Omar kunnen elkaar vinden.',
    'Dinsdag, 12:30',
    'De gegevens staan bij Mijn contacten.',
  ]);
});

test('a table in large letters stays, and its sentence is not said again', () => {
  const { blocks } = inboxView(
    'nl',
    [
      {
        at: 'Dinsdag, 13:40',
        isOver: false,
        message: {
          summary: 'Ronde 1 begint om 13:40. Jij gaat naar tafel 4, De Bosberg.',
          blocks: [
            { kind: 'big', text: 'Tafel 4', under: 'De Bosberg' },
            { kind: 'text', text: 'Ronde 1 begint om 13:40.' },
          ],
        },
      },
    ],
    [],
    [],
  );
  expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
    'Ronde 1 begint om 13:40.',
    'Dinsdag, 13:40',
    'Tafel 4',
  ]);
});

test('of a very long sentence the beginning stands above it, and below it is whole', () => {
  const long = `Omar vraagt: ‘Ik zoek iemand ${'die iets weet van wonen '.repeat(8)}en geld.’`;
  const [heading, , text] = shown(long);
  expect(heading).toMatch(/^Omar vraagt: ‘Ik zoek iemand die .* …$/);
  expect(text).toBe(long);
});

test('what was answered says so, and only what asked something', () => {
  const buttons = { kind: 'buttons', buttons: [{ label: 'Ja', press: ShowInbox({}) }] } as const;
  expect(shown('Kun jij helpen met deze vraag?', [buttons], true)).toEqual([
    'Kun jij helpen met deze vraag?',
    'Dinsdag, 12:30 · hier hoef je niets meer mee',
  ]);
  expect(shown('Morgen zien we elkaar weer.', [], true)).toEqual([
    'Morgen zien we elkaar weer.',
    'Dinsdag, 12:30',
  ]);
});
