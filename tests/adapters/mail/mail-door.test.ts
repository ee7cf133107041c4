import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { mailDoor } from '../../../adapters/mail/mail-door.ts';
import type { Incoming, SealedReply } from '../../../src/kernel/adapter.ts';
import { Ambiguous, Undeliverable } from '../../../src/kernel/adapter.ts';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { front, paperLetters } from './letters-of-paper.ts';
import { mailServer } from './mail-server.ts';

const omar = { platform: 'mail', tenant: '', id: 'omar' };
const said = (summary: string, ...blocks: SealedMessage['blocks']): SealedMessage => ({ summary, blocks });
const nudge = said(
  'Hoe gaat het met je afspraak?',
  { kind: 'text', text: 'Een lijst met namen. Je wilde vrijdag beginnen.' },
  { kind: 'buttons', buttons: [{ label: 'Gaat goed', press: 'well', main: true }] },
);

async function openDoor(change: Parameters<typeof paperLetters>[0] = {}) {
  const server = await mailServer();
  const { letters, refused } = paperLetters(change);
  const clock = movingClock('2027-01-20T09:00:00.000Z');
  const door = mailDoor({
    clock,
    settings: server.settings,
    letters,
    stopToken: (secret) => `stop ${secret}`,
  });
  onTestFinished(() => door.stop());
  const heard: Incoming[] = [];
  const replies = new Map<string, Partial<SealedReply>>();
  await door.start(async (incoming) => {
    heard.push(incoming);
    const token = incoming.said.kind === 'press' ? incoming.said.token : '';
    const reply = replies.get(token) ?? { kind: 'say' };
    return { language: 'nl', message: said('ja'), ...reply } as SealedReply;
  });
  const send = (message: SealedMessage, key = 'k1', replaces?: string) =>
    door.send(omar, message, { key, language: 'nl', ...(replaces ? { replaces } : {}) });
  return { server, door, send, heard, refused, replies };
}

test('a mail has the words twice, once plain and once as a page, and says that a machine wrote it', async () => {
  const { server, send } = await openDoor({ replyTo: 'evert@gemeente.nl' });
  await send(nudge);
  const [mail] = server.mails;
  expect(mail?.subject).toBe('Hoe gaat het met je afspraak?');
  expect(mail?.from).toEqual({ name: 'Vind elkaar', address: 'elkaar@voorbeeld.nl' });
  expect(mail?.to).toEqual([{ name: '', address: 'omar@voorbeeld.nl' }]);
  expect(mail?.replyTo).toEqual([{ name: '', address: 'evert@gemeente.nl' }]);
  expect(mail?.text).toContain('Een lijst met namen.');
  expect(mail?.text).toMatch(/Gaat goed:\n *https:\/\/elkaar\.voorbeeld\.nl\/letter\/secret\/\S+\n/);
  expect(mail?.text).toContain('Het gaat naar de organisatie.');
  expect(mail?.html).toContain('<html lang="nl">');
  expect(mail?.header('auto-submitted')).toBe('auto-generated');
  expect(mail?.header('content-language')).toBe('nl');
  expect(mail?.header('list-unsubscribe')).toBe(`<${front}/letter/secret/stop>`);
  expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
});

test('without somebody who reads answers it says so, and no answer goes to anybody', async () => {
  const { server, send } = await openDoor();
  await send(nudge);
  expect(server.mails[0]?.replyTo).toBeUndefined();
  expect(server.mails[0]?.text).toContain('Niemand leest een antwoord op deze mail.');
});

test('no name, subject or address puts a line of its own in the head of a mail', async () => {
  const { server, send } = await openDoor();
  const nasty = 'Dag\r\nBcc: iedereen@voorbeeld.nl\r\n\r\nNiet de tekst\u202Egnp.exe\u0000\u2028Cc: x@y.nl';
  await send(said(nasty, { kind: 'text', text: nasty }));
  const [mail] = server.mails;
  expect(mail?.envelope.to).toEqual(['omar@voorbeeld.nl']);
  expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(mail?.headers.map(({ key }) => key)).not.toContain('cc');
  expect(mail?.subject).toMatch(/^Dag Bcc: iedereen@voorbeeld\.nl Niet de tekst/);
  expect(mail?.subject).not.toMatch(/[\u202E\p{Cc}\u2028]/u);
});

test('an address with somebody else in it goes nowhere else', async () => {
  for (const to of ['omar@voorbeeld.nl\r\nBcc: x@y.nl', 'omar@voorbeeld.nl, x@y.nl', 'Omar <x@y.nl>']) {
    const { server, send, refused } = await openDoor({ to });
    await expect(send(nudge)).rejects.toBeInstanceOf(Undeliverable);
    expect(server.mails).toEqual([]);
    expect(refused).toEqual(['omar']);
  }
});

test('a long sentence is cut in the subject, at a word, and whole in the mail', async () => {
  const { server, send } = await openDoor();
  const long = 'Wie belt wie, en wanneer? '.repeat(12).trim();
  await send(said(long, { kind: 'text', text: long }));
  expect(server.mails[0]?.subject?.length).toBeLessThanOrEqual(90);
  expect(server.mails[0]?.subject).toMatch(/\S…$/);
  expect(server.mails[0]?.text?.replace(/\s+/g, ' ')).toContain(long);
});

test('a second copy of one message has the same name, so that a mail program shows one', async () => {
  const { server, send } = await openDoor();
  server.says.data = 'cut after taking it';
  await expect(send(nudge, 'k1')).rejects.toBeInstanceOf(Ambiguous);
  server.says.data = undefined;
  await send(nudge, 'k1');
  await send(nudge, 'k2');
  const [doubtful, again, other] = server.mails.map(({ messageId }) => messageId);
  expect(again).toBe(doubtful);
  expect(other).not.toBe(doubtful);
  expect(again).toMatch(/^<[\w-]+@voorbeeld\.nl>$/);
});

test('what replaces a mail goes below it, and not at all when its words are the same', async () => {
  const { server, send } = await openDoor();
  const first = await send(nudge, 'board:1');
  expect(await send(nudge, 'board:2', first)).toBe(first);
  expect(server.mails).toHaveLength(1);
  const second = await send(said('Nu is het anders.'), 'board:3', first);
  expect(second).not.toBe(first);
  expect(server.mails[1]?.inReplyTo).toBe(server.mails[0]?.messageId);
});

test('a calendar file goes along; any other file stays behind its link', async () => {
  const { server, send, replies, heard } = await openDoor();
  const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  const taken = (name: string, type: string, body: string) =>
    ({ kind: 'say', file: { name, type, body } }) as const;
  replies.set('date', taken('extra.ics', 'text/calendar; charset=utf-8; method=REQUEST', ics));
  replies.set('card', taken('omar.vcf', 'text/vcard', 'BEGIN:VCARD\r\nTEL:0612345678\r\nEND:VCARD\r\n'));
  await send(
    said(
      'De datum staat vast.',
      { kind: 'file', label: 'Zet in je agenda', press: 'date' },
      { kind: 'file', label: 'Bewaar Omar', press: 'card' },
    ),
  );
  const [mail] = server.mails;
  expect(mail?.attachments.map(({ filename, mimeType, method }) => [filename, mimeType, method])).toEqual([
    ['extra.ics', 'text/calendar', 'REQUEST'],
  ]);
  expect(mail?.raw).toContain(Buffer.from(ics).toString('base64'));
  expect(mail?.text).toContain('Zet in je agenda (zit bij deze mail)');
  expect(mail?.text).toMatch(/Bewaar Omar:\n *https:/);
  expect(mail?.raw).not.toContain('0612345678');
  expect(heard.every(({ only, from }) => only === 'looks' && from.id === 'omar')).toBe(true);
});

test('an address where nobody lives is told once; a full box is not', async () => {
  const { server, send, refused } = await openDoor();
  server.says.to = '552 5.2.2 Mailbox full';
  await expect(send(nudge)).rejects.toBeInstanceOf(Undeliverable);
  expect(refused).toEqual([]);
  server.says.to = '550 5.1.1 No such user';
  await expect(send(nudge)).rejects.toBeInstanceOf(Undeliverable);
  expect(refused).toEqual(['omar']);
});

test('somebody without an address is nobody to mail', async () => {
  const server = await mailServer();
  const door = mailDoor({
    clock: movingClock('2027-01-20T09:00:00.000Z'),
    settings: server.settings,
    letters: { open: async () => undefined, refused: async () => {} },
    stopToken: () => '',
  });
  const how = { key: 'k', language: 'nl' } as const;
  await expect(door.send(omar, nudge, how)).rejects.toBeInstanceOf(Undeliverable);
  expect(server.connected()).toBe(0);
});

test('the button of a mail program stops mail by one press without a page', async () => {
  const { door, heard, replies } = await openDoor();
  const listening = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  onTestFinished(() => void listening.close());
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/letter/abc/stop`;
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const post = () => fetch(url, { method: 'POST', body });
  expect((await post()).status).toBe(204);
  expect(heard.map(({ said: what }) => what)).toEqual([{ kind: 'press', token: 'stop abc' }]);
  replies.set('stop abc', { kind: 'refuse' });
  expect((await post()).status).toBe(404);
  expect((await fetch(url)).status).toBe(404);
});
