import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ItemOf, SealedMessage } from '../../../src/kernel/message.ts';
import { accessProblems } from '../../support/accessible.ts';
import { openBrowser } from '../../support/browser.ts';
import type { Phone } from './phone.ts';
import { openPhone } from './phone.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const person = (name: string): ItemOf<string> => ({
  text: name,
  open: `t-moves-${name}`,
  drag: { seat: name },
  drop: `t-swap-${name}`,
});
const tableOf = (number: number, ...names: readonly string[]): SealedMessage['blocks'] => [
  { kind: 'heading', text: `Tafel ${number}` },
  {
    kind: 'list',
    items: names.map(person),
    drop: { label: `Naar tafel ${number}`, press: `t-table-${number}` },
  },
];
const round: SealedMessage = {
  summary: 'Ronde 2: wie zit waar?',
  blocks: [
    { kind: 'heading', text: 'Nog zonder tafel' },
    { kind: 'list', items: [{ text: 'Wiebren', open: 't-moves-Wiebren', drag: { seat: 'Wiebren' } }] },
    ...tableOf(1, 'Omar', 'Tjitske', 'Fenna'),
    ...tableOf(2, 'Noor', 'Petra', 'Ruben'),
    ...tableOf(3, 'Dirk', 'Sietske', 'Gerrit'),
    ...tableOf(4, 'Yara', 'Teun', 'Evert'),
  ],
};

const asked = ({ got }: Phone) => got.map(({ said }) => said);
const submit = (token: string, seat: string) => ({ kind: 'submit', token, values: { seat } });
const line = (page: Page, name: string) => page.locator('li', { hasText: name });

test('with a mouse a name goes to a table out of sight, by the places at the top', async () => {
  const phone = await openPhone(browser, round, { viewport: { width: 1280, height: 600 } });
  const { page } = phone;
  await takeUp(page, line(page, 'Omar').getByText('Omar'));
  await page.locator('.places', { hasNotText: 'Naar tafel 1' }).waitFor();
  await letGoOn(page, page.locator('.places').getByText('Naar tafel 4'));
  await page.getByText('Gelukt').waitFor();
  expect(asked(phone)).toEqual([submit('t-table-4', 'Omar')]);
  expect(phone.complaints).toEqual([]);
});

test('with a mouse a name goes onto a person; whoever has no table only ever goes to a table', async () => {
  const phone = await openPhone(browser, round, { viewport: { width: 1280, height: 900 } });
  const { page } = phone;
  await takeUp(page, line(page, 'Omar').getByText('Omar'));
  await letGoOn(page, line(page, 'Petra'));
  await page.getByText('Gelukt').waitFor();
  await takeUp(page, line(page, 'Wiebren').getByText('Wiebren'));
  await letGoOn(page, line(page, 'Petra'));
  await expect.poll(() => phone.got.length).toBe(2);
  expect(asked(phone)).toEqual([submit('t-swap-Petra', 'Omar'), submit('t-table-2', 'Wiebren')]);
});

test('let go at the own table, or given up with Escape, nothing is asked and no link is followed', async () => {
  const phone = await openPhone(browser, round, { viewport: { width: 1280, height: 900 } });
  const { page } = phone;
  await takeUp(page, line(page, 'Omar').getByText('Omar'));
  await letGoOn(page, line(page, 'Tjitske'));
  await takeUp(page, line(page, 'Omar').getByText('Omar'));
  await page.mouse.move(600, 500);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.places, [data-dragged], [data-over]').count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/');
  expect(phone.got).toEqual([]);
  await line(page, 'Omar').getByText('Omar').click();
  await page.waitForURL(/t-moves-Omar/);
});

test('a finger on a name scrolls the page as ever', async () => {
  const phone = await openPhone(browser, round, { hasTouch: true, isMobile: true });
  const { page } = phone;
  const touch = await fingerOn(page);
  const { x, y } = await middle(line(page, 'Tjitske').getByText('Tjitske'));
  await touch.down({ x, y });
  for (const up of [40, 120, 200]) await touch.move({ x, y: y - up });
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(50);
  expect(await page.locator('.places, [data-dragged]').count()).toBe(0);
  await touch.up();
  expect(phone.got).toEqual([]);
});

test('a finger on the grip drags', async () => {
  const phone = await openPhone(browser, round, { hasTouch: true, isMobile: true });
  const { page } = phone;
  const touch = await fingerOn(page);
  await touch.down(await middle(line(page, 'Omar').locator('.grip')));
  await touch.move({ x: 60, y: 420 });
  await page.locator('.places').waitFor();
  expect(await accessProblems(page)).toEqual([]);
  await touch.move(await middle(page.locator('.places').getByText('Naar tafel 3')));
  await page.locator('.places [data-over]').waitFor();
  await touch.up();
  await page.getByText('Gelukt').waitFor();
  expect(asked(phone)).toEqual([submit('t-table-3', 'Omar')]);
});

test('at the edge of the screen the page comes along', async () => {
  const phone = await openPhone(browser, round, { hasTouch: true, isMobile: true });
  const { page } = phone;
  const touch = await fingerOn(page);
  await touch.down(await middle(line(page, 'Omar').locator('.grip')));
  await touch.move({ x: 60, y: 838 });
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(200);
  await touch.move({ x: 60, y: 500 });
  await touch.move(await middle(line(page, 'Gerrit')));
  await page.locator('li[data-over]', { hasText: 'Gerrit' }).waitFor();
  await touch.up();
  await page.getByText('Gelukt').waitFor();
  expect(asked(phone)).toEqual([submit('t-swap-Gerrit', 'Omar')]);
});

test('without script a name is a link and nothing looks as if it could be dragged', async () => {
  const { page } = await openPhone(browser, round, { javaScriptEnabled: false });
  expect(await page.locator('.grip').first().isVisible()).toBe(false);
  await line(page, 'Omar').getByRole('link').click();
  expect(page.url()).toContain('t-moves-Omar');
});

async function takeUp(page: Page, what: Locator): Promise<void> {
  const { x, y } = await middle(what);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 3 });
}

async function letGoOn(page: Page, where: Locator): Promise<void> {
  const { x, y } = await middle(where);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
}

async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  return {
    down: (at: { x: number; y: number }) => touch('touchStart', at),
    move: (at: { x: number; y: number }) => touch('touchMove', at),
    up: () => touch('touchEnd'),
  };
}

async function middle(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
