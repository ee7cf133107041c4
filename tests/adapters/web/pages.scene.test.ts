import { expect, test } from 'vitest';
import { minutes } from '../../../src/kernel/clock.ts';
import { Break } from './hall.ts';
import { openWebWorld } from './web-world.ts';

test('after a deed the next page opens with the answer at the top, and a reload does nothing twice', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const done = await browser.fill('Bewaar', { text: 'Wie belt wie?' });
  expect(done.way).toHaveLength(1);
  expect(done.way[0]).toMatch(/^303 \/see\/[\w.-]+\?note=[\w-]+$/);
  expect(done.html).toContain('<title>Bewaard: Wie belt wie? – Dag Omar</title>');
  expect(done.html).toContain('<div id="notice" class="notice good" role="status" tabindex="-1">');
  const again = await browser.get(done.path);
  expect(again.words).toContain('Bewaard: Wie belt wie?');
  expect(await world.note('P15')).toBe('[Wie belt wie?]');
});

test('the answer at the top is for the one who asked, and gone after ten minutes', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const done = await browser.fill('Bewaar', { text: 'Voor mij' });
  const note = done.path.split('?note=')[1];
  const other = await world.browserOf('P16');
  expect((await other.get(`/?note=${note}`)).words).not.toContain('Bewaard: Voor mij');
  world.clock.forward(minutes(10) - 1);
  expect((await browser.get(done.path)).words).toContain('Bewaard: Voor mij');
  world.clock.forward(1);
  expect((await browser.get(done.path)).words).not.toContain('Bewaard: Voor mij');
});

test('an answer without a next page is a page of its own that can be read again', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const done = await browser.fill('Bewaar', { text: 'zonder pagina' });
  expect(done.path).toMatch(/^\/answer\//);
  expect(done.words).toContain('Zonder pagina');
  expect((await browser.get(done.path)).words).toContain('Zonder pagina');
  const other = await (await world.browserOf('P16')).get(done.path);
  expect(other.status).toBe(404);
  expect(other.words).toContain('Dit antwoord is er niet meer.');
});

test('a question back is a form of its own', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const asked = await browser.fill('Bewaar', { text: 'weet je het zeker' });
  expect(asked.words).toContain('Weet je het zeker?');
  expect((await browser.fill('Bewaar', { text: 'Ja' })).words).toContain('Bewaard: Ja');
});

test('a refusal says what is wrong, changes nothing and leads back', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const refused = await browser.fill('Bewaar', { text: '   ' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('role="alert"');
  expect(refused.words).toContain('Er is nog een vak leeg.');
  expect(refused.html).toContain('<p class="back"><a href="/">Terug</a></p>');
  expect(await world.note('P15')).toBeNull();
});

test('with script a refusal is only the notice, so that the page and what was typed stay', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const refused = await browser.fill('Bewaar', { text: '' }, { 'hx-request': 'true' });
  expect(refused.status).toBe(422);
  expect(refused.html).toMatch(/^<div id="notice" class="notice problem" role="alert" tabindex="-1">/);
  await browser.get('/');
  const done = await browser.fill('Bewaar', { text: 'Goed' }, { 'hx-request': 'true' });
  expect(done.status).toBe(200);
  expect(done.headers.get('hx-redirect')).toMatch(/^\/see\//);
});

test('a button that only looks leads to a page that stays up to date', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const seen = await browser.fill('Kijk');
  expect(seen.path).toMatch(/^\/see\//);
  expect(seen.words).toContain('Je kijkt naar de tafel');
  expect(seen.html).toContain(`hx-get="${seen.path}" hx-trigger="changed from:#news"`);
});

test('words typed at the foot do the same as words typed anywhere', async () => {
  const world = await openWebWorld();
  const browser = world.browser();
  await browser.get('/');
  const joined = await browser.fill('Vraag', { text: 'mee P15' });
  expect(joined.words).toContain('Dag Omar');
  const seen = await browser.fill('Vraag', { text: 'kijk rond' });
  expect(seen.words).toContain('Je kijkt naar rond');
});

test('a page may only use our own files, is kept nowhere and tells nobody its path', async () => {
  const world = await openWebWorld();
  const { headers, html } = await world.browser().get('/');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('strict-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  expect(html).not.toMatch(/ on[a-z]+="| style="/);
});

test('styles and script come from here, are small, and may be kept for ever', async () => {
  const world = await openWebWorld();
  const { html } = await world.browser().get('/');
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(2);
  for (const file of files) {
    const sizes = new Set<number>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await fetch(world.url + file, { headers: { 'accept-encoding': encoding } });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      sizes.add((await response.text()).length);
    }
    expect(sizes.size).toBe(1);
  }
  expect((await fetch(`${world.url}/assets/other/door.css`)).status).toBe(404);
});

test('a path or a way that does not exist gets a kind page', async () => {
  const world = await openWebWorld();
  const browser = world.browser();
  for (const path of ['/nergens', '/see/%E0%A4%A', '/see/'])
    expect((await browser.get(path)).words).toContain('Deze pagina bestaat niet.');
  expect((await browser.get('/press')).status).toBe(405);
  expect((await browser.post('/', '')).status).toBe(405);
  const deleted = await fetch(`${world.url}/see/x`, { method: 'DELETE' });
  expect(deleted.status).toBe(405);
});

test('a mistake of ours is said kindly and tells nothing of the inside', async () => {
  const world = await openWebWorld();
  const broken = await world.browser().get(`/see/${world.seal(Break({}))}`);
  expect(broken.words).toContain('Sorry, dat ging mis aan mijn kant.');
  expect(broken.html).not.toMatch(/stack|secret in|\.ts:/);
  await world.db.schema.dropTable('visits').execute();
  const browser = world.browser();
  browser.cookies.set('visit', 'A'.repeat(43));
  const failed = await browser.get('/');
  expect(failed.status).toBe(500);
  expect(failed.words).toContain('Sorry, dat ging mis aan mijn kant.');
  expect(failed.html).not.toMatch(/visits|\.ts:/);
  expect(world.errors).toHaveLength(1);
});

test('a rehearsal says so at the top of every page, with its own moment', async () => {
  const world = await openWebWorld({ rehearsal: true });
  expect((await world.browser().get('/')).words).toContain('Oefening · dinsdag 26 januari 2027, 12:30');
  expect((await world.browser('en').get('/nowhere')).words).toContain(
    'Rehearsal · Tuesday 26 January 2027, 12:30',
  );
  const real = await openWebWorld();
  expect((await real.browser().get('/')).words).not.toContain('Oefening');
});
