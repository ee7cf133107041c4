import { expect, test } from 'vitest';
import { renderCard } from '../../../adapters/teams/render-card.ts';
import type { BlockOf } from '../../../src/kernel/message.ts';
import { typed, wordsShown } from './card-text.ts';

const card = (summary: string, blocks: readonly BlockOf<string>[]) =>
  renderCard({ summary, blocks }, { language: 'nl', nonce: 'n1' }).card;

test('where somebody goes is read once, in large letters', () => {
  const shown = card('Ronde 1 begint om 13:40. Jij gaat naar tafel 1, De Brink.', [
    { kind: 'big', text: 'Tafel 1', under: 'De Brink' },
    { kind: 'text', text: 'Ronde 1 begint om 13:40.' },
  ]);
  expect(wordsShown([shown])).toBe('Tafel 1\nDe Brink\nRonde 1 begint om 13:40.');
});

test('a name in large letters is read once', () => {
  const shown = card('Tjitske Gumsma', [{ kind: 'big', text: 'Tjitske Gumsma', under: 'Werkloket' }]);
  expect(wordsShown([shown])).toBe('Tjitske Gumsma\nWerkloket');
});

test('a title that is said again far below stands at the top all the same', () => {
  const text = (said: string) => ({ kind: 'text', text: said }) as const;
  const shown = card('Plan van aanpak', [
    ...['Deel het plan.', 'Schrijf een voorwoord.', 'Neem het mee.', 'Of print het.'].map(text),
    { kind: 'heading', text: 'Plan van aanpak', sheet: 'upright' },
  ]);
  expect(wordsShown([shown])).toMatch(/^Plan van aanpak\nDeel het plan\./);
});

test('what is asked about somebody in large letters stands above the name', () => {
  const shown = card('Gegevens ruilen met Hiske', [{ kind: 'big', text: 'Hiske', under: 'Gemeente' }]);
  expect(wordsShown([shown])).toBe('Gegevens ruilen met Hiske\nHiske\nGemeente');
});

test('a sentence at the top with more to read below it is the title; words on their own are not', () => {
  const title = { kind: 'text', text: 'Dit kan ik voor je doen' } as const;
  const facts = { kind: 'facts', facts: [{ label: 'tafel', value: 'Waar moet ik zijn?' }] } as const;
  const loud = (blocks: readonly BlockOf<string>[]) =>
    typed(card(title.text, blocks), 'RichTextBlock').map(({ inlines }) =>
      (inlines as readonly { text: string; size?: string }[]).map(({ text, size }) => [text, size]),
    )[0];
  expect(loud([title, facts])).toEqual([[title.text, 'Large']]);
  expect(loud([title])).toEqual([[title.text, undefined]]);
  expect(loud([{ ...title, tone: 'warning' }, facts])).toEqual([[`⚠️ ${title.text}`, undefined]]);
});

test('beside one box nobody reads that it may stay empty; among several they do', () => {
  const box = (name: string) => ({ kind: 'line', name, label: name, optional: true }) as const;
  const labels = (names: readonly string[]) =>
    typed(
      card('Wie zoek je?', [
        { kind: 'form', fields: names.map(box), submit: { label: 'Zoek', press: 'token' } },
      ]),
      'Input.Text',
    ).map(({ label }) => label);
  expect(labels(['Zoek'])).toEqual(['Zoek']);
  expect(labels(['Telefoon', 'Mail'])).toEqual(['Telefoon (hoeft niet)', 'Mail (hoeft niet)']);
});
