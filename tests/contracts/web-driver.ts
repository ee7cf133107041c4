import type { AddressInfo } from 'node:net';
import express from 'express';
import { onTestFinished } from 'vitest';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import { pageTokens } from '../../src/page-tokens.ts';
import type { Browsing, FormOnPage, Shown } from '../adapters/web/browsing.ts';
import { browsing, formWith, readForm, wordsOf } from '../adapters/web/browsing.ts';
import type { OpenDoor, Seen, Visitor } from './door-driver.ts';

/** The web door on a real server; people have browsers with script. */
export const openWebDoor: OpenDoor = async ({ db, clock, seal }) => {
  const adapter = webDoor({
    db,
    clock,
    publicUrl: 'http://127.0.0.1',
    rehearsal: false,
    defaultLanguage: 'nl',
    tokens: pageTokens(seal),
  });
  const server = express().use(adapter.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    await adapter.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    adapter,
    comesIn: async (reads) => visitor(url, reads === 'nl' ? 'nl-NL,nl;q=0.9' : 'en-GB,en;q=0.9'),
    openConnections: adapter.openStreams,
  };
};

const withScript = { 'hx-request': 'true' };

async function visitor(url: string, reads: string): Promise<Visitor> {
  const browser = browsing(url, reads);
  const heard: string[] = [];
  let listening = false;
  let screen = await browser.get('/');
  let typed: Record<string, string> = {};
  let last = (): Promise<Seen> => Promise.reject(new Error('nothing was sent yet'));

  async function show(page: Shown): Promise<Seen> {
    screen = page;
    typed = {};
    const live = /hx-sse:connect="([^"]*)"/.exec(page.html)?.[1];
    if (live !== undefined && !listening) {
      listening = true;
      await listen(url + live, browser, heard);
    }
    return seen(page.html, page.status >= 400);
  }

  async function post(action: string, boxes: Readonly<Record<string, string>>): Promise<Seen> {
    const answer = await browser.post(action, new URLSearchParams(boxes), withScript);
    const to = answer.headers.get('hx-redirect');
    if (to !== null) return show(await browser.get(to));
    // Only the notice is new: the page with its form stays, and what is typed in it.
    if (answer.html.startsWith('<div id="notice"')) return seen(answer.html, true);
    return show(answer);
  }

  function postOnce({ action, holds }: FormOnPage, boxes: Readonly<Record<string, string>> = {}) {
    last = () => post(action, { ...holds, ...boxes });
    return last();
  }

  return {
    look: async () => show(await browser.get('/')),
    say: (text) => postOnce(readForm(piece(screen.html, /<form id="say"[\s\S]*?<\/form>/)), { text }),
    press: (label) => postOnce(button(screen.html, label)),
    submit: (label, values) => {
      typed = { ...typed, ...(values as Record<string, string>) };
      return postOnce(formWith(screen.html, label), typed);
    },
    again: () => last(),
    behind: (label) => button(screen.html, label).holds._token ?? '',
    send: (token) => post('/press', { _token: token }),
    open: async (token) => show(await browser.get(`/see/${token}`)),
    fileAt: (label) => filePath(screen.html, label),
    take: (path) => browser.get(path),
    received: () => heard,
  };
}

/** A button; one that asks once more has its yes inside. */
function button(html: string, label: string): FormOnPage {
  const folded = html.match(/<details class="confirm">[\s\S]*?<\/details>/g) ?? [];
  const asks = folded.find((one) => one.includes(`>${label}</summary>`));
  return asks ? readForm(asks) : formWith(html, label);
}

function piece(html: string, which: RegExp): string {
  const found = which.exec(html);
  if (!found) throw new Error(`Nothing like ${which} in:\n${html}`);
  return found[0];
}

function filePath(html: string, label: string): string {
  const link = [...html.matchAll(/href="(\/file\/[^"]+)" download>([^<]*)</g)].find(
    ([, , words]) => words === label,
  );
  if (!link?.[1]) throw new Error(`No file "${label}" in:\n${html}`);
  return link[1];
}

function seen(html: string, refused: boolean): Seen {
  const withPictures = html.replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, ' $1 ');
  return { refused, words: wordsOf(withPictures), live: liveIn(html) };
}

const ours =
  'html head meta title link script body a p h1 h2 div span strong header main section footer form input textarea select option label fieldset legend button details summary ul li dl dt dd table caption thead tbody tr th td img'.split(
    ' ',
  );

// Tags that no page of ours has, and of ours those that lead elsewhere or run something.
function liveIn(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)]
    .filter(([, tag = '', rest = '']) => {
      if (!ours.includes(tag) || /\son\w+=/.test(rest)) return true;
      if (tag === 'script') return !/^ src="\/assets\//.test(rest);
      return /\s(href|src|action)="(?!\/|#|data:image\/svg)/.test(rest);
    })
    .map(([whole]) => whole);
}

/** Hears the news as an open page does, from now on. */
async function listen(address: string, { cookies }: Browsing, heard: string[]): Promise<void> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(address, { headers: { cookie } });
  hear(response, heard).catch(() => {
    // The server is gone at the end of a test.
  });
}

async function hear(response: Response, heard: string[]): Promise<void> {
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += Buffer.from(bytes).toString();
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const news = /^data: (<a href="\/">[\s\S]*)$/.exec(event)?.[1];
      if (news !== undefined) heard.push(wordsOf(news.replaceAll('\ndata: ', '\n')).trim());
    }
  }
}
