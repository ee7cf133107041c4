import { expect, test } from 'vitest';
import { renderHtml } from '../../../adapters/mail/render-html.ts';
import { renderText } from '../../../adapters/mail/render-text.ts';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import { mapPresses } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { wordsOf } from '../web/browsing.ts';
import { front } from './letters-of-paper.ts';

const mail = {
  language: 'nl',
  addressOf: (press: string) => `${front}/letter/secret/${press}`,
  isAttached: () => false,
  stop: `${front}/letter/secret/stop`,
  answered: false,
} as const;
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('whatever can be pressed has a link of its own, in the plain words as well', () => {
  const links: string[] = [];
  const { back, ...message } = kitchenSink;
  mapPresses(message, (press) => links.push(mail.addressOf(press)));
  const html = renderHtml(kitchenSink, mail);
  const text = renderText(kitchenSink, mail);
  for (const link of [...links, mail.stop]) {
    expect(html).toContain(`href="${link}"`);
    expect(text.split('\n').some((line) => line.endsWith(link))).toBe(true);
  }
});

test('nothing is loaded from anywhere, and nothing runs', () => {
  const html = renderHtml(kitchenSink, mail);
  expect(html).not.toMatch(/<(img|link|script|iframe|form|object|style|svg)\b|\burl\(|@import|\son\w+=/i);
  const addresses = [...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to);
  expect(addresses.filter((to) => !to.startsWith(`${front}/letter/`))).toEqual([]);
});

test('each language has its own words around a message', () => {
  const hello: SealedMessage = { summary: 'Hello', blocks: [] };
  const html = renderHtml(hello, { ...mail, language: 'en' });
  expect(html).toContain('<html lang="en">');
  expect(wordsOf(html)).toContain('No more mail');
  expect(renderText(hello, { ...mail, language: 'en' })).toContain('Nobody reads an answer to this mail.');
});

test('a title that the first sentence says again is read once', () => {
  const message: SealedMessage = {
    summary: 'Ronde 2 begint.',
    blocks: [{ kind: 'text', text: 'Ronde 2 begint.' }],
  };
  const times = (words: string) => words.split('Ronde 2 begint.').length - 1;
  expect(times(renderText(message, mail))).toBe(1);
  expect(times(renderHtml(message, mail).replace(/<title>.*<\/title>/, ''))).toBe(1);
});

test('words that turn the reading direction around do not turn the words after them', () => {
  const message: SealedMessage = {
    summary: 'Van \u202Egnp.exe',
    blocks: [
      { kind: 'list', items: [{ text: 'a\u2066b' }] },
      { kind: 'text', text: ['Van ', { strong: 'x\u202Ey' }] },
    ],
  };
  for (const rendered of [renderText(message, mail), renderHtml(message, mail)])
    expect(plain(rendered.replace(/<title>.*<\/title>/, ''))).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test('the page of a mail has one title, headings below it, and a heading for each column and row', () => {
  const html = renderHtml(kitchenSink, mail);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<h2/g)?.length).toBeGreaterThan(1);
  expect(html.match(/<th scope="col"/g)).toHaveLength(6);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
});
