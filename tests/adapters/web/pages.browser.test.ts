import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import { kitchenSink } from '../../contracts/kitchen-sink.ts';
import { accessProblems } from '../../support/accessible.ts';
import { openBrowser } from '../../support/browser.ts';
import { openPhone, refused } from './phone.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const looks = [
  { name: 'a phone by day', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a phone in the dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'a laptop by day', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'a laptop in the dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

for (const { name, ...options } of looks) {
  test(`on ${name} everything a page can hold passes WCAG 2.2 AA`, async () => {
    const { page, news, complaints } = await openPhone(browser, kitchenSink, options);
    await news('Ronde 2 begint om 14:10. Jouw tafel is 4.');
    await page.locator('#news a').waitFor();
    await page.locator('details > summary').click();
    expect(await accessProblems(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(complaints).toEqual([]);
    await picture(page, `kitchen-sink-${options.viewport.width}-${options.colorScheme}`);
  });
}

test('the smallest phone needs no scrolling sideways, also with large letters', async () => {
  const { page } = await openPhone(browser, kitchenSink, { viewport: { width: 320, height: 568 } });
  expect(await sideways(page)).toBe(0);
  await page.evaluate("document.documentElement.style.fontSize = '36px'");
  expect(await sideways(page)).toBe(0);
  await picture(page, 'large-letters');
});

const note = (title: string, ...more: SealedMessage['blocks']): SealedMessage => ({
  summary: title,
  blocks: [
    { kind: 'heading', text: title },
    ...more,
    {
      kind: 'form',
      submit: { label: 'Bewaar', press: 'keep' },
      fields: [{ kind: 'lines', name: 'text', label: 'Opmerking' }],
    },
  ],
});

test('news changes the open page, without a reload, and is said out loud', async () => {
  const phone = await openPhone(browser, note('Ronde 1'));
  await phone.page.evaluate("document.body.dataset.same = 'page'");
  phone.shows = note('Ronde 2');
  phone.clock.moveTo('2027-01-26T13:08:00.000Z');
  await phone.news('Ronde 2 begint om 14:10.');
  await phone.page.getByRole('heading', { name: 'Ronde 2', level: 1 }).waitFor();
  await phone.page.getByRole('status').getByText('Ronde 2 begint om 14:10.').waitFor();
  await phone.page.getByText('Oefening · dinsdag 26 januari 2027, 14:08').waitFor();
  expect(await phone.page.title()).toBe('Ronde 2');
  expect(await phone.page.getAttribute('body', 'data-same')).toBe('page');
  expect(phone.complaints).toEqual([]);
});

const codesOf = (names: readonly string[]): SealedMessage => ({
  summary: 'Badgecodes',
  blocks: [
    {
      kind: 'list',
      items: names.map((name, at) => ({
        text: `${name}: PLEIN-${at}`,
        detail: at % 2 ? 'UWV' : 'Gemeente Leeuwarden',
      })),
    },
  ],
});
const fewNames = ['Omar Haddad', 'Zoë de Boer', 'Zoran Bos'];
const manyNames = [...fewNames, ...Array.from({ length: 57 }, (_, at) => `Gast ${at}`)];

test('a long list is narrowed while somebody types, and stays so when news changes it', async () => {
  const phone = await openPhone(browser, codesOf(manyNames));
  const lines = phone.page.locator('.list li:visible');
  const box = phone.page.getByLabel('Zoek in deze lijst');
  await box.pressSequentially('zoe');
  expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('Zoë de Boer')]);
  await phone.page.getByText('1 van 60').waitFor();
  expect(await accessProblems(phone.page)).toEqual([]);
  await picture(phone.page, 'narrowed');
  phone.shows = codesOf([...manyNames, 'Zoef Visser']);
  await phone.news('Er is iemand bij.');
  await phone.page.getByText('2 van 61').waitFor();
  expect(await box.inputValue()).toBe('zoe');
  expect(await lines.count()).toBe(2);
  await box.fill('leeuwarden zor');
  expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('Zoran Bos')]);
  await box.fill('');
  expect(await lines.count()).toBe(61);
});

test('a short list needs no search, and without script no page has it', async () => {
  const { page } = await openPhone(browser, codesOf(fewNames));
  expect(await page.getByLabel('Zoek in deze lijst').count()).toBe(0);
  const bare = await openPhone(browser, codesOf(manyNames), { javaScriptEnabled: false });
  expect(await bare.page.locator('.list li:visible').count()).toBe(60);
  expect(await bare.page.getByLabel('Zoek in deze lijst').isVisible()).toBe(false);
});

test('news leaves a form alone that somebody is typing in, and keeps the cursor there', async () => {
  const phone = await openPhone(browser, note('Ronde 1'));
  const box = phone.page.getByLabel('Opmerking');
  await box.pressSequentially('Wie belt ');
  phone.shows = note('Ronde 2', { kind: 'text', text: 'Er is iets bijgekomen.' });
  await phone.news('Ronde 2 begint.');
  await phone.page.getByText('Er is iets bijgekomen.').waitFor();
  await phone.page.keyboard.type('wie?');
  expect(await box.inputValue()).toBe('Wie belt wie?');
});

test('news that would take the form away waits until the person is done', async () => {
  const phone = await openPhone(browser, note('Ronde 1'));
  await phone.page.getByLabel('Opmerking').fill('Bijna af');
  const refreshed = phone.page.waitForResponse(
    (response) => response.request().headers()['hx-request'] === 'true',
  );
  phone.shows = { summary: 'Pauze', blocks: [{ kind: 'text', text: 'Pauze' }] };
  await phone.news('Het is pauze.');
  await (await refreshed).finished();
  await phone.page.getByRole('link', { name: 'Het is pauze.' }).waitFor();
  expect(await phone.page.getByLabel('Opmerking').inputValue()).toBe('Bijna af');
  await phone.page.getByRole('link', { name: 'Het is pauze.' }).click();
  await phone.page.getByText('Pauze', { exact: true }).first().waitFor();
});

test('a refusal comes into view with the focus on it, and what was typed is still there', async () => {
  const phone = await openPhone(browser, note('Ronde 1', { kind: 'big', text: 'Tafel\n'.repeat(40) }));
  phone.answers = refused;
  await phone.page.getByLabel('Opmerking').fill('Te kort');
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByRole('alert').getByText('Er is nog een vak leeg.').waitFor();
  expect(await phone.page.evaluate('document.activeElement.id')).toBe('notice');
  expect(await phone.page.getByLabel('Opmerking').inputValue()).toBe('Te kort');
  expect(await accessProblems(phone.page)).toEqual([]);
  await picture(phone.page, 'refusal');
});

test('without a connection the words stay, and pressing again sends the very same thing', async () => {
  const phone = await openPhone(browser, note('Ronde 1'));
  await phone.page.route('**/submit', (route) => route.abort());
  await phone.page.getByLabel('Opmerking').fill('Uit de hal');
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByText('Dit is niet aangekomen.').waitFor();
  await phone.page.unroute('**/submit');
  phone.answers = refused;
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByText('Er is nog een vak leeg.').waitFor();
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await expect.poll(() => phone.got.length, { timeout: 20_000 }).toBe(2);
  expect(new Set(phone.got.map(({ event }) => event)).size).toBe(1);
  expect(phone.got[0]?.said).toEqual({ kind: 'submit', token: 'keep', values: { text: 'Uit de hal' } });
});

test('a file goes along, with its name', async () => {
  const phone = await openPhone(browser, {
    summary: 'Lijst',
    blocks: [
      {
        kind: 'form',
        submit: { label: 'Stuur op', press: 'bring' },
        fields: [{ kind: 'file', name: 'list', label: 'De gastenlijst', accept: '.csv' }],
      },
    ],
  });
  const file = { name: 'gästen.csv', mimeType: 'text/csv', buffer: Buffer.from('naam\nOmar') };
  await phone.page.getByLabel('De gastenlijst').setInputFiles(file);
  await phone.page.getByRole('button', { name: 'Stuur op' }).click();
  await phone.page.getByText('Gelukt').waitFor();
  const list = { name: 'gästen.csv', base64: file.buffer.toString('base64') };
  expect(phone.got[0]?.said).toEqual({ kind: 'submit', token: 'bring', values: { list } });
});

test('a page can be used with the keyboard alone', async () => {
  const phone = await openPhone(browser, kitchenSink);
  const { keyboard } = phone.page;
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect(new URL(phone.page.url()).hash).toBe('#main');
  const focused = () => phone.page.evaluate('document.activeElement.textContent.trim()');
  for (let steps = 0; (await focused()) !== 'Niet meer tonen'; steps++) {
    if (steps > 30) throw new Error('the button is out of reach');
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  expect(await focused()).toBe('Ja, ik weet het zeker');
  await keyboard.press('Enter');
  await phone.page.getByText('Gelukt').waitFor();
  expect(phone.got.map(({ said }) => said)).toEqual([{ kind: 'press', token: 't-hide' }]);
});

test('everything works without script', async () => {
  const phone = await openPhone(browser, note('Ronde 1'), { javaScriptEnabled: false });
  await phone.page.getByLabel('Opmerking').fill('Zonder script');
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByText('Gelukt').waitFor();
  expect(phone.got[0]?.said).toEqual({ kind: 'submit', token: 'keep', values: { text: 'Zonder script' } });
  phone.answers = refused;
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByRole('textbox', { name: 'Opmerking' }).fill('x');
  await phone.page.getByRole('button', { name: 'Bewaar' }).click();
  await phone.page.getByText('Er is nog een vak leeg.').waitFor();
  await phone.page.getByRole('link', { name: 'Terug' }).click();
  await phone.page.getByLabel('Opmerking').waitFor();
});

/** How many pixels the page is wider than the screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** SCREENSHOTS names a folder for people who want to look. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
