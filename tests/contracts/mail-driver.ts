import type { AddressInfo } from 'node:net';
import express from 'express';
import { onTestFinished } from 'vitest';
import { mailDoor } from '../../adapters/mail/mail-door.ts';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import { lettersOf, mailRoad } from '../../src/mail/letters.ts';
import { StopMail } from '../../src/mail/mail-intents.ts';
import { pageTokens } from '../../src/page-tokens.ts';
import { detailsOf } from '../../src/people/details-store.ts';
import type { MailServer, ReceivedMail } from '../adapters/mail/mail-server.ts';
import { mailServer } from '../adapters/mail/mail-server.ts';
import type { Browsing } from '../adapters/web/browsing.ts';
import { browsing, wordsOf } from '../adapters/web/browsing.ts';
import type { DoorDriver, OpenDoor } from './door-driver.ts';

export interface MailDriver extends DoorDriver {
  readonly server: MailServer;
  /** Where the pages are. */
  readonly url: string;
  /** From now on this person can be mailed, as after an invitation. */
  reads(personId: string): Promise<Reader>;
  /** A browser that nobody is signed in with. */
  browser(language?: string): Browsing;
}

/** Somebody with a box for mail and a browser. */
export interface Reader {
  readonly browser: Browsing;
  mails(): readonly ReceivedMail[];
  /** The newest one. */
  mail(): ReceivedMail;
  /** The address under these words, in the page of a mail and in its plain words alike. */
  link(label: string, mail?: ReceivedMail): string;
  /** Opens that link in the browser. */
  opens(label: string): ReturnType<Browsing['get']>;
}

/** The door of mail with a real mail server, and the door of pages that its buttons lead to. */
export const openMailDoor: OpenDoor<MailDriver> = async ({ db, clock, box, secret, seal }) => {
  const server = await mailServer();
  const app = express();
  const listening = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const pages = webDoor({
    db,
    clock,
    publicUrl: url,
    rehearsal: false,
    defaultLanguage: 'nl',
    tokens: pageTokens(seal),
  });
  const door = mailDoor({
    clock,
    settings: server.settings,
    letters: lettersOf({ db, clock, box, secret, pages }),
    stopToken: (one) => seal(StopMail({ secret: one })),
  });
  app.use(door.router, pages.router);
  onTestFinished(async () => {
    await door.stop();
    await pages.stop();
    listening.closeAllConnections();
    await new Promise((resolve) => listening.close(resolve));
  });
  const addressOf = async (personId: string) =>
    (await detailsOf({ db, box }, [personId])).get(personId)?.email ?? '';
  return {
    adapter: door,
    pages,
    mail: mailRoad,
    server,
    url,
    browser: (language) => browsing(url, language),
    comesIn: () => Promise.reject(new Error('nobody comes in by mail: they are written to')),
    openConnections: () => 0,
    reads: async (personId) => {
      const at = clock.now().toISOString();
      await db
        .insertInto('doors')
        .values({ ...mailRoad.doorOf(personId), person_id: personId, linked_at: at, preferred_at: '' })
        .onConflict((c) => c.doNothing())
        .execute();
      return readerOf(server, await addressOf(personId), browsing(url), url);
    },
  };
};

function readerOf(server: MailServer, address: string, browser: Browsing, url: string): Reader {
  const mails = () => server.mails.filter(({ envelope }) => envelope.to.includes(address));
  const mail = () => {
    const newest = mails().at(-1);
    if (!newest) throw new Error(`no mail for ${address}`);
    return newest;
  };
  const link = (label: string, { html = '', text = '' }: ReceivedMail = mail()) => {
    const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
    const found = links.find(([, , inside = '']) => wordsOf(inside).trim() === label)?.[1];
    if (!found) throw new Error(`No link "${label}" in:\n${wordsOf(html)}`);
    if (!text.includes(found)) throw new Error(`"${label}" has no link in the plain words:\n${text}`);
    return found;
  };
  return {
    browser,
    mails,
    mail,
    link,
    opens: (label) => browser.get(link(label).replace(url, '')),
  };
}
