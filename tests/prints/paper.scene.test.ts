import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Image } from 'qr/decode.js';
import decodeQR from 'qr/decode.js';
import { expect, test, vi } from 'vitest';
import type { Someone } from '../story/hall.ts';
import { looksAtIt, openHall } from '../story/hall.ts';
import { openMeeting } from '../story/organiser.ts';
import { emptyDatabase } from '../support/database.ts';
import { startProcess } from '../support/process.ts';

// Printing and looking at long pages takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// From a real start to paper: what a browser prints, and what a phone does with the code on a card.

test('the organiser prints one day; a guest scans the card, sees the code filled in, and joins', async () => {
  const address = 'https://elkaar.example.nl';
  const env = { PUBLIC_URL: address, PORT: String(await freePort()) };
  const bot = await startProcess({ database: await emptyDatabase(), env });
  const hall = await openHall();
  // The same process, without the https that stands in front of it in real life.
  const here = (link: string) => link.replace(address, bot.url);
  const evert = await hall.comesIn({
    link: here(/organisator Evert\s*: (\S+)/.exec(bot.output())?.[1] as string),
  });
  await openMeeting(evert);
  await evert.presses('Verdeel de tafels');
  for (const page of ['Overzicht', 'Wie treft wie', 'Printen']) {
    await openMeeting(evert);
    await evert.opens('Tafelverdeling');
    await evert.presses(page);
    expect(await looksAtIt(evert), page).toEqual([]);
  }
  await evert.page.emulateMedia({ media: 'print' });
  const paper = await evert.words();
  expect(paper).not.toContain('Er staan namen en codes op');
  expect(paper).not.toMatch(/^Printen$/m);
  // Once on a card and once on the list for the desk.
  expect(paper.match(/Omar Dromerstra/g)).toHaveLength(2);
  expect(await evert.page.locator('.cards li').count()).toBe(56);
  // 7 sheets of cards, 6 tables, 2 for the desk, 3 lying with the overviews; other fonts may shift a page.
  const { pages, lying } = await printed(evert);
  expect([17, 18, 19]).toContain(pages);
  expect([2, 3, 4]).toContain(lying);

  const card = evert.page.locator('.cards li', { hasText: 'Omar Dromerstra' });
  const scanned = decodeQR(await imageOn(evert, await card.locator('img').getAttribute('src')));
  const code = /[A-Z\d]{3}-[A-Z\d]{3}/.exec(await card.innerText())?.[0];
  expect(scanned).toBe(`${address}/badge/${code}`);
  const omar = await hall.comesIn({ url: here(scanned) });
  expect(await omar.page.getByLabel('Code van je badge').inputValue()).toBe(code);
  expect(await looksAtIt(omar)).toEqual([]);
  await omar.presses('Ik doe mee');
  await omar.sees('Welkom, Omar! Fijn dat je er bent.');
  expect(hall.complaints).toEqual([]);
  await hall.close();
  await bot.kill('SIGTERM');
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** How many sheets of paper come out of the printer, and how many of those lie down. */
async function printed({ page }: Someone): Promise<{ readonly pages: number; readonly lying: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return { pages: boxes.length, lying: boxes.filter(([, wide, high]) => Number(wide) > Number(high)).length };
}

/** The dots of a picture, as the camera of a phone gets them. */
function imageOn({ page }: Someone, src: string | null): Promise<Image> {
  return page
    .evaluate(async (address) => {
      const { document, Image } = globalThis as unknown as BrowserWindow;
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 400;
      const brush = canvas.getContext('2d');
      brush.fillStyle = '#fff';
      brush.fillRect(0, 0, 400, 400);
      brush.drawImage(image, 20, 20, 360, 360);
      return { width: 400, height: 400, data: [...brush.getImageData(0, 0, 400, 400).data] };
    }, src ?? '')
    .then(({ data, ...size }) => ({ ...size, data: Uint8Array.from(data) }));
}

// Tests know no browser by type; this is what is used of one here.
interface BrowserWindow {
  readonly Image: new () => { src: string; decode(): Promise<void> };
  readonly document: {
    createElement(name: 'canvas'): {
      width: number;
      height: number;
      getContext(kind: '2d'): {
        fillStyle: string;
        fillRect(...box: number[]): void;
        drawImage(image: unknown, ...box: number[]): void;
        getImageData(...box: number[]): { readonly data: Iterable<number> };
      };
    };
  };
}
