import { expect, test } from 'vitest';
import { renderMessage, renderModal } from '../../../adapters/slack/render-message.ts';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import { wordsShown } from './words-shown.ts';

const how = { room: 'message', language: 'nl', nonce: 'n1' } as const;

function read(message: SealedMessage) {
  const { blocks, text } = renderMessage(message, how);
  return { seen: wordsShown(blocks).split('\n'), heard: text.split('\n') };
}

test('a title that tells all that the page says is not read twice', () => {
  const { seen, heard } = read({
    summary:
      'Ronde 1 · 13:40 tot 14:05. De vraag is: Waar loopt het vast? Jouw tafel staat in je eigen bericht.',
    blocks: [
      { kind: 'heading', text: 'Ronde 1 · 13:40 tot 14:05' },
      { kind: 'text', text: 'De vraag is: Waar loopt het vast?' },
      { kind: 'text', text: 'Jouw tafel staat in je eigen bericht.' },
      { kind: 'heading', text: 'Programma' },
    ],
  });
  expect(seen).toEqual([
    'Ronde 1 · 13:40 tot 14:05',
    'De vraag is: Waar loopt het vast?',
    'Jouw tafel staat in je eigen bericht.',
    'Programma',
  ]);
  expect(heard).toEqual([expect.stringMatching(/^Ronde 1 .* bericht\.$/), 'Programma']);
});

test('the table is the first thing to see, and the whole sentence the first to hear', () => {
  const { seen, heard } = read({
    summary:
      'Ronde 1 begint om 13:40. Jij gaat naar tafel 4, De Bosberg. De vraag is: Waar loopt het vast in onze samenwerking?',
    blocks: [
      { kind: 'big', text: 'Tafel 4', under: 'De Bosberg' },
      { kind: 'text', text: 'Ronde 1 begint om 13:40.' },
      { kind: 'text', text: 'De vraag is: Waar loopt het vast in onze samenwerking?' },
    ],
  });
  expect(seen[0]).toBe('Tafel 4');
  expect(heard[0]).toContain('Jij gaat naar tafel 4, De Bosberg.');
  expect(heard.join(' ').match(/13:40/g)).toHaveLength(1);
});

test('a title of which a sentence only holds the word stays', () => {
  const { seen } = read({ summary: 'Punten', blocks: [{ kind: 'text', text: 'Er zijn nog geen Punten.' }] });
  expect(seen).toEqual(['Punten', 'Er zijn nog geen Punten.']);
});

test('the bar of a modal says a short title; a long one stands below it in full', () => {
  const first = (summary: string) => {
    const fields = [{ kind: 'line', name: 'line', label: 'Vraag me naar ...' }] as const;
    const form = { kind: 'form', fields, submit: { label: 'Bewaren', press: 'token' } } as const;
    const message = { summary, blocks: [{ kind: 'heading', text: summary }, form] } as const;
    const { title, blocks } = renderModal(message, { ...how, form: 0, metadata: '{}' });
    return [title.text, wordsShown(blocks).split('\n')[0]];
  };
  expect(first('Hoe anderen mij zien')).toEqual(['Hoe anderen mij zien', 'Vraag me naar ...']);
  const sentence = 'Fijn dat je er bent. Wie ben je?';
  expect(first(sentence)).toEqual(['Fijn dat je er bent…', sentence]);
  const long = 'Gegevens ruilen met Tjitske Gumsma';
  expect(first(long)).toEqual(['Gegevens ruilen met…', long]);
});

test('a title above large letters further down is a title', () => {
  const big = { kind: 'big', text: 'ELKA-2457' } as const;
  const heading = { kind: 'heading', text: 'Wie geen badge heeft' } as const;
  const type = (message: SealedMessage) => renderMessage(message, how).blocks[0]?.type;
  expect(type({ summary: 'De balie', blocks: [heading, big] })).toBe('header');
  expect(type({ summary: 'Waar ga ik heen', blocks: [big, heading] })).not.toBe('header');
});
