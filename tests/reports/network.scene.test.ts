import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { renderMessage as renderSlack } from '../../adapters/slack/render-message.ts';
import { renderCard } from '../../adapters/teams/render-card.ts';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import { AcceptHelp, AskHelp } from '../../src/actions/action-intents.ts';
import { mapPresses } from '../../src/kernel/message.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { pageTokens } from '../../src/page-tokens.ts';
import { ForgetMe } from '../../src/privacy/privacy-intents.ts';
import {
  OpenKnownLinks,
  ShareNetwork,
  ShowKnownLinks,
  ShowNetwork,
  TakeNetwork,
} from '../../src/reports/network-intents.ts';
import { promised } from '../actions/promises.ts';
import { saysIn } from '../channels/channels.ts';
import { notThere, swapped } from '../contacts/swapping.ts';
import { again, holdAgain, livedThrough } from '../memory/second-meeting.ts';
import { frontDoor } from '../prints/on-paper.ts';
import { secret } from '../support/planned-day.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, wordsOf } from '../support/world.ts';

/** A few beats: people go ten at a time. */
async function passTo(world: World, moment: string): Promise<void> {
  await world.moveTo(moment);
  for (let beats = 0; beats < 8; beats++) await world.bot.tick();
}

const see = async (world: World, session = world.session, who = 'P01') =>
  wordsOf(await world.as(who).sees(ShowNetwork({ session })));

/** The row of an organisation: known, in touch, action together. */
const rowOf = (page: string, name: string) =>
  page
    .split('\n')
    .find((line) => line.includes(`. ${name} |`))
    ?.split(' | ')
    .slice(1);

test('organisations sit together, swap and promise: the picture grows, and stays when people and tables are erased', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  expect(await see(world)).toContain('Na de dag zie je hier');
  expect(await see(world)).toContain('Wie elkaar al kende, weet ik dus niet.');
  await livedThrough(world);
  // O1 and O2 have many people there; the ministry has two.
  await swapped(world, 'P15', 'P20');
  await swapped(world, 'P35', 'P15');
  await world.moveTo('2027-01-26T18:00:00+01:00');
  const evening = await see(world);
  expect(evening).toContain('Na de dag: 28 van de 28 tweetallen, 1 met contact.');
  expect(evening).not.toContain('Tot nu toe');
  expect(evening).toMatch(/Ieder zat met zo'n \d+ mensen aan tafel, uit \d organisaties/);
  expect(rowOf(evening, 'Ministerie van Voorbeelden')).toEqual(['7 van de 7', '0', '0']);
  expect(evening).toContain('Dan laat ik alleen de tafels zien.');
  expect(evening).not.toContain('Organisatieteam');
  for (const name of ['Omar', 'Tjitske', 'Dromerstra']) expect(evening).not.toContain(name);

  await world.moveTo('2027-01-28T10:00:00+01:00');
  await swapped(world, 'P28', 'P32');
  const action = await promised(world, 'P22', 'Een lijst met namen', '2027-03-01');
  await world.as('P22').asks(AskHelp({ action, person: 'P30' }));
  await world.as('P30').asks(AcceptHelp({ action }));
  const after = await see(world);
  expect(after).toContain('Na de dag: 28 van de 28 tweetallen, 1 met contact.');
  expect(after).toContain('Tot nu toe: 28 van de 28, 3 met contact, 1 met een actie.');
  expect(rowOf(after, 'Regio Werkt')).toEqual(['7 van de 7', '1', '1']);
  const figures = after.slice(after.indexOf('Na de dag:'), after.indexOf('Ieder zat'));

  await world.as('P20').asks(ForgetMe({}));
  await passTo(world, '2027-02-26T12:00:00+01:00');
  expect(await world.db.selectFrom('assignments').select('seat_id').execute()).toEqual([]);
  expect(await see(world)).toContain(figures);
  await passTo(world, '2027-05-10T12:00:00+02:00');
  expect(await world.db.selectFrom('swap_requests').select('id').execute()).toEqual([]);
  const later = await see(world, session, 'X1');
  expect(later).toContain('Na drie maanden: 28 van de 28, 3 met contact, 1 met een actie.');

  await holdAgain(world);
  const next = await see(world, again, 'X1');
  expect(next).toContain('Voor de dag: 28 van de 28, 3 met contact, 1 met een actie.');
  expect(next).not.toContain('mijn eerste bijeenkomst');
});

test('an organiser says who worked together before; only organisations of the meeting can be ticked', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  const evert = world.as('X1');
  const form = await evert.sees(OpenKnownLinks({ session, organisation: 'O1' }));
  expect(wordsOf(form)).toContain('Met wie werkte Gemeente Voorbeelderwolde al samen?');
  await evert.fills(form, { others: ['O2', 'O3'] });
  expect(await see(world)).toContain('Voor de dag: 2 van de 28 tweetallen, 2 met contact.');
  expect(wordsOf(await evert.sees(ShowKnownLinks({ session })))).toContain(
    'Gemeente Voorbeelderwolde met 2 andere',
  );
  await evert.fills(await evert.sees(OpenKnownLinks({ session, organisation: 'O3' })), { others: [] });
  expect(await see(world)).toContain('Voor de dag: 1 van de 28');
  for (const others of [['O1'], ['O9'], ['nothing']]) {
    const refused = await evert.fills(form, { others });
    expect([refused.kind, refused.message.summary]).toEqual(['refuse', notThere]);
  }
});

test('a shared picture is a PNG that a chat fetches at an address nobody can guess; a new one takes its place', async () => {
  const world = await openPlannedWorld({ frontDoor });
  const { session, db } = world;
  await saysIn(world, 'hall', 'X1', 'kanaal');
  await livedThrough(world);
  const evert = world.as('X1');
  const before = await evert.sees(ShowNetwork({ session }));
  expect(pictureIn(before)?.address).toBeUndefined();
  await evert.presses(before, 'Deel het plaatje');
  const inHall = world.door.arrived.filter(({ to }) => to === 'hall').at(-1)?.message;
  const { address = '', says = '' } = (inHall && pictureIn(inHall)) ?? {};
  expect(address).toMatch(/^https:\/\/elkaar\.example\.nl\/picture\/[\w-]{16}\.png$/);
  expect(pictureIn(await world.as('P01').sees(ShowNetwork({ session })))?.address).toBe(address);
  expect(says).toContain('Na de dag: 28 van de 28 tweetallen.');

  const plain = mapPresses(inHall as never, () => 'token') as never;
  const slack = renderSlack(plain, { room: 'message', language: 'nl', nonce: 'n' });
  expect(slack.blocks).toContainEqual(
    expect.objectContaining({ type: 'image', image_url: address, alt_text: says }),
  );
  expect(slack.text).toContain('28 van de 28');
  expect(JSON.stringify(renderCard(plain, { language: 'nl', nonce: 'n' }))).toContain(
    JSON.stringify({ type: 'Image', url: address, altText: says, size: 'Stretch' }).slice(0, -1),
  );

  const url = await webOf(world);
  const path = new URL(address).pathname;
  const got = await fetch(url + path);
  expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png']);
  const bytes = Buffer.from(await got.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // Wide and high, in the head of every PNG; Teams takes 1,024 by 1,024 and a megabyte.
  expect(bytes.readUInt32BE(16)).toBe(1_024);
  expect(bytes.readUInt32BE(20)).toBeLessThanOrEqual(1_024);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect((await fetch(`${url}/picture/nothing.png`)).status).toBe(404);

  await evert.asks(ShareNetwork({ session }));
  expect((await fetch(url + path)).status).toBe(404);
  expect((await db.selectFrom('shared_pictures').select('language').execute()).length).toBe(2);
});

test('who has a seat takes the picture along as a file, sharp enough for paper', async () => {
  const world = await openPlannedWorld();
  await livedThrough(world);
  const reply = await world.as('P33').asks(TakeNetwork({ session: world.session }));
  const file = reply.kind === 'say' ? reply.file : undefined;
  expect([file?.name, file?.type]).toEqual(['network.png', 'image/png']);
  expect(Buffer.from(file?.body as Uint8Array).readUInt32BE(16)).toBe(2_000);
  const sharp = await world.as('P33').asks(TakeNetwork({ session: world.session, form: 'svg' }));
  const drawn = sharp.kind === 'say' ? sharp.file : undefined;
  expect([drawn?.name, drawn?.type]).toEqual(['network.svg', 'image/svg+xml']);
  expect(drawn?.body).toMatch(/^<svg .*<\/svg>$/s);
  const page = await world.as('P33').sees(ShowNetwork({ session: world.session }));
  const bars = page.blocks.filter((block) => block.kind === 'picture').at(-1);
  expect(bars?.svg).toMatch(/>\d+ of the \d+</);
  expect(bars?.says).toContain('Everybody sat at a table with about');
});

function pictureIn(message: { readonly blocks: readonly unknown[] }) {
  return (message.blocks as { kind: string; address?: string; says: string }[]).find(
    ({ kind }) => kind === 'picture',
  );
}

async function webOf({ db, clock, bot }: World): Promise<string> {
  const tokens = pageTokens((intent) => sealIntent(secret, intent, anyone));
  const door = webDoor({
    db,
    clock,
    publicUrl: 'http://127.0.0.1',
    rehearsal: false,
    defaultLanguage: 'nl',
    tokens,
  });
  await door.start(bot.receive);
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    await door.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
