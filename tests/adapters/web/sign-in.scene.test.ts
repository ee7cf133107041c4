import { expect, test } from 'vitest';
import { days } from '../../../src/kernel/clock.ts';
import { formWith } from './browsing.ts';
import { Home } from './hall.ts';
import { openWebWorld } from './web-world.ts';

test('somebody who joins is known from then on, and the browser keeps only a secret that scripts cannot read', async () => {
  const world = await openWebWorld();
  const browser = world.browser();
  expect((await browser.get('/')).words).toContain('Welkom. Wie ben je?');
  const joined = await browser.fill('Ik doe mee', { code: 'P15' });
  expect(joined.words).toContain('Welkom!');
  expect(joined.words).toContain('Dag Omar');
  expect(joined.words).toContain('Je bent hier als Omar.');
  expect((await browser.get('/')).words).toContain('Dag Omar');
  const line = browser.cookieLines.find((one) => one.startsWith('visit='));
  expect(line).toMatch(/^visit=[\w-]{43}; Max-Age=7776000; Path=\/; .*HttpOnly; SameSite=Lax$/);
  const visits = await world.db.selectFrom('visits').selectAll().execute();
  expect(visits).toHaveLength(1);
  expect(JSON.stringify(visits)).not.toContain(browser.cookies.get('visit'));
});

test('on https the cookies are for https and this host only, and the browser is told to stay there', async () => {
  const world = await openWebWorld({ publicUrl: 'https://elkaar.example.nl' });
  const browser = await world.browserOf('P15');
  const line = browser.cookieLines.find((one) => one.startsWith('__Host-visit='));
  expect(line).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
  expect((await browser.get('/')).headers.get('strict-transport-security')).toContain('max-age');
});

test('who signs out is a stranger again, and the old secret opens nothing', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const old = browser.cookies.get('visit') ?? '';
  const out = await browser.fill('Uitloggen');
  expect(out.way).toEqual(['303 /']);
  expect(out.words).toContain('Wie ben je?');
  browser.cookies.set('visit', old);
  expect((await browser.get('/')).words).toContain('Wie ben je?');
});

test('a personal link pressed once more after signing out does not sign in again', async () => {
  const world = await openWebWorld();
  const browser = world.browser();
  const page = await browser.get('/link/P20');
  const { holds } = formWith(page.html, 'Ja, dit ben ik');
  expect((await browser.post('/press', new URLSearchParams(holds))).words).toContain('Dag Tjitske');
  await browser.fill('Uitloggen');
  const again = await browser.post('/press', new URLSearchParams(holds));
  expect(again.status).toBe(422);
  expect(again.words).toContain('Deze link is al gebruikt.');
});

test('after 90 days a browser has to say again who it is', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  world.clock.forward(days(90) - 1);
  expect((await browser.get('/')).words).toContain('Dag Omar');
  world.clock.forward(1);
  expect((await browser.get('/')).words).toContain('Wie ben je?');
});

test('a made-up secret opens nothing', async () => {
  const world = await openWebWorld();
  const browser = world.browser();
  browser.cookies.set('visit', 'A'.repeat(43));
  browser.cookies.set('visitor', '../../etc');
  expect((await browser.get('/')).words).toContain('Wie ben je?');
  expect(browser.cookies.get('visitor')).toMatch(/^[\w-]{22}$/);
});

test('opening a personal link changes nothing; the button on it does', async () => {
  const world = await openWebWorld();
  const scanner = world.browser();
  for (const _again of [1, 2, 3]) expect((await scanner.get('/link/P20')).words).toContain('Ben jij dit?');
  expect(await world.db.selectFrom('visits').selectAll().execute()).toEqual([]);
  expect(await world.db.selectFrom('inbox').selectAll().execute()).toEqual([]);
  const browser = world.browser();
  await browser.get('/link/P20');
  expect((await browser.fill('Ja, dit ben ik')).words).toContain('Dag Tjitske');
});

test('a stranger reads the language of the browser, and can switch', async () => {
  const world = await openWebWorld();
  const browser = world.browser('en-GB,en;q=0.9');
  const page = await browser.get('/');
  expect(page.html).toContain('<html lang="en">');
  expect(page.words).toContain('Welcome. Who are you?');
  expect(page.html).toContain('<a href="/?lang=nl" lang="nl" hreflang="nl">Nederlands</a>');
  const switched = await browser.get('/?lang=nl');
  expect(switched.way).toEqual(['303 /']);
  expect(switched.html).toContain('<html lang="nl">');
  expect((await browser.get('/')).html).toContain('<html lang="nl">');
  expect((await world.browser('fr-FR').get('/')).html).toContain('<html lang="nl">');
});

test('switching the language never leads away from here', async () => {
  const world = await openWebWorld();
  const away = await world.browser().get('//elsewhere.example/?lang=en');
  expect(away.way).toEqual(['303 /']);
});

test('somebody who reads English gets English pages on a Dutch phone', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P33');
  const page = await browser.get('/');
  expect(page.html).toContain('<html lang="en">');
  expect(page.words).toContain('Sign out');
  expect((await browser.get('/nowhere')).words).toContain('This page does not exist.');
});

test('a page made for one person is not opened by another', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const page = await browser.get(`/see/${world.seal(Home({}), 'P16')}`);
  expect(page.status).toBe(404);
  expect(page.words).toContain('Deze knop is van een oudere versie van mij, of niet voor jou.');
  expect(page.html).toContain('<a class="button main" href="/">Naar het begin</a>');
});
