import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { webDoor } from '../../../adapters/web/web-adapter.ts';
import { openDatabase } from '../../../src/db/database.ts';
import { migrate } from '../../../src/db/migrate.ts';
import { demoStart } from '../../../src/demo/load-demo.ts';
import type { Incoming, SealedReply } from '../../../src/kernel/adapter.ts';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import type { MovingClock } from '../../support/moving-clock.ts';
import { movingClock } from '../../support/moving-clock.ts';

/** A phone on which Omar is signed in; the test decides what he is shown and answered. */
export interface Phone {
  readonly page: Page;
  readonly clock: MovingClock;
  /** What Omar did. */
  readonly got: readonly Incoming[];
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  shows: SealedMessage;
  answers: SealedReply;
  /** Tells Omar, once his page listens. */
  news(summary: string): Promise<void>;
}

const said = { language: 'nl', who: 'Omar' } as const;
const omar = { platform: 'web', tenant: '', id: 'omar' };
const brief = (summary: string): SealedMessage => ({ summary, blocks: [] });

export const done: SealedReply = { kind: 'say', message: brief('Gelukt'), next: 'home', ...said };
export const refused: SealedReply = { kind: 'refuse', message: brief('Er is nog een vak leeg.'), ...said };

export async function openPhone(
  browser: Browser,
  shows: SealedMessage,
  options: BrowserContextOptions = {},
): Promise<Phone> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-'));
  const opened = await openDatabase(join(folder, 'phone.db'));
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });
  await migrate(opened.db);
  const clock = movingClock(demoStart);
  const door = webDoor({
    db: opened.db,
    clock,
    publicUrl: 'http://127.0.0.1',
    rehearsal: true,
    defaultLanguage: 'nl',
    tokens: {
      home: 'home',
      link: (secret) => secret,
      badge: (code) => code,
      picture: (id) => id,
      privacy: 'privacy',
      terms: 'terms',
    },
    version: '0.1.0',
  });
  const got: Incoming[] = [];
  const complaints: string[] = [];
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await door.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const page = await context.newPage();
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const phone: Phone = {
    page,
    clock,
    got,
    complaints,
    shows,
    answers: done,
    news: async (summary) => {
      await expect.poll(() => door.openStreams(), { timeout: 20_000 }).toBe(1);
      await door.send(omar, brief(summary), { key: summary, language: 'nl' });
    },
  };
  await door.start(async (incoming) => {
    if (incoming.only === 'looks')
      return {
        kind: 'say',
        message: phone.shows,
        again: 'home',
        language: 'nl',
        ...(incoming.visitor ? {} : said),
      };
    if (incoming.visitor) return { ...done, signIn: omar };
    got.push(incoming);
    return phone.answers;
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(url);
  await page.getByLabel('Typ een woord').fill('mee');
  await page.getByRole('button', { name: 'Vraag', exact: true }).click();
  await page.getByText('Je bent hier als Omar.').waitFor();
  // News must not go to the page that is just left.
  await page.goto('about:blank');
  await expect.poll(() => door.openStreams(), { timeout: 20_000 }).toBe(0);
  await page.goto(url);
  return phone;
}
