import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { Note } from './hall.ts';
import { openWebWorld } from './web-world.ts';

test('a file arrives as its name and its content', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const done = await browser.fill('Stuur op', { list: new Blob(['naam;tafel\nOmar;4']) });
  expect(done.words).toContain('gasten.csv: naam;tafel Omar;4');
});

test('a file that is too large is refused with what fits, and nothing is done', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  const refused = await browser.fill('Stuur op', { list: new Blob(['x'.repeat(2_000_001)]) });
  expect(refused.status).toBe(413);
  expect(refused.words).toContain('Een bestand mag 2 MB zijn.');
  await browser.get('/');
  expect((await browser.fill('Stuur op', { list: new Blob(['x'.repeat(2_000_000)]) })).status).toBe(200);
});

test('a text of 100,000 characters is refused with the number that fits, in any script', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  for (const sign of ['a', '漢', '🙂']) {
    await browser.get('/');
    const refused = await browser.fill('Bewaar', { text: sign.repeat(100_000 / sign.length) });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('Je tekst is te lang. Er passen 200 tekens in.');
  }
  await browser.get('/');
  expect((await browser.fill('Bewaar', { text: 'a'.repeat(1_000_000) })).status).toBe(413);
  expect(await world.note('P15')).toBeNull();
});

test('too many boxes are refused, and so is a form that cannot be read', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const many = new URLSearchParams(Array.from({ length: 200 }, (_, n): [string, string] => [`box${n}`, 'x']));
  expect((await browser.post('/submit', many)).status).toBe(413);
  for (const type of ['application/json', 'multipart/form-data', 'text/plain'])
    expect((await browser.post('/submit', '{"a":', { 'content-type': type })).status).toBe(400);
  const cut = await browser.post('/submit', '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nhal', {
    'content-type': 'multipart/form-data; boundary=b',
  });
  expect(cut.status).toBe(400);
  expect(cut.words).toContain('Dit kon ik niet lezen.');
});

test('a box that may stay empty and did is not sent on; a box with words in lines keeps them', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await browser.get('/');
  await browser.fill('Bewaar', { text: 'één\r\ntwee', due: '' });
  await browser.get('/');
  await browser.fill('Bewaar', { text: 'drie', due: '2027-02-01' });
  expect(await world.note('P15')).toBe('[één\ntwee][drie 2027-02-01]');
});

test('a box may have any name and be long, and the empty ones among several are left out', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const boxes = [
    ['_token', world.seal(Note({}), 'P15')],
    ['_optional', 'due'],
    ['_optional', 'word-team leider'],
    ['text', 'vier'],
    ['due', ''],
    ['word-team leider', ''],
    [`word-${'x'.repeat(500)}`, 'y'],
  ] as [string, string][];
  expect((await browser.post('/submit', new URLSearchParams(boxes))).words).toContain('Bewaard: vier');
  expect(await world.note('P15')).toBe('[vier]');
});

test('a form from another site is refused before anything is read', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const body = () => new URLSearchParams({ _token: world.seal(Note({}), 'P15'), text: 'Van elders' });
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' },
    { 'sec-fetch-site': 'same-site', origin: world.url },
    { 'sec-fetch-site': 'cross-site', origin: world.url },
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { origin: '' },
  ];
  for (const headers of foreign) {
    const refused = await browser.post('/submit', body(), headers);
    expect(refused.status, JSON.stringify(headers)).toBe(403);
    expect(refused.words).toContain('Dit kwam niet van mijn eigen pagina.');
  }
  expect(await world.note('P15')).toBeNull();
  expect((await browser.post('/submit', body(), { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await browser.post('/submit', body(), {})).status).toBe(200);
});

test('behind a proxy that speaks another name, our own address counts', async () => {
  const world = await openWebWorld({ publicUrl: 'https://elkaar.example.nl' });
  const browser = world.browser();
  await browser.get('/');
  const joined = await browser.fill('Ik doe mee', { code: 'P15' }, { origin: 'https://elkaar.example.nl' });
  expect(joined.status).toBe(200);
});

test('a phone that loses its connection halfway leaves nothing behind', async () => {
  const world = await openWebWorld();
  const { port } = new URL(world.url);
  const phone = connect(Number(port), '127.0.0.1');
  const head = `POST /submit HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 500\r\n`;
  phone.write(`${head}Content-Type: application/x-www-form-urlencoded\r\n\r\ntext=half`);
  phone.end();
  await new Promise((resolve) => phone.once('close', resolve).resume());
  expect((await world.browser().get('/')).status).toBe(200);
  expect(world.errors).toEqual([]);
});
