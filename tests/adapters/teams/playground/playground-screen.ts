import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openBrowser } from '../../../support/browser.ts';
import type { Playground } from './start-playground.ts';

/** Somebody before the screen of the playground, who sees what is on it and nothing else. */
export interface AtScreen {
  readonly page: Page;
  /** Opens a chat of the list at the side. */
  opens(chat: RegExp): Promise<void>;
  types(text: string): Promise<void>;
  /** Chooses the bot in the list that comes with an @, and says something to it. */
  mentions(text: string): Promise<void>;
  presses(button: string): Promise<void>;
  fills(box: string, text: string): Promise<void>;
  ticks(choice: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  /** The card that is lowest on the screen. */
  card(): Locator;
  /** Keeps what is on the screen, where PICTURES says so. */
  picture(name: string): Promise<void>;
}

/** Below this width the playground folds its list of chats away. */
const width = 1_280;

export async function atScreen({ url }: Playground): Promise<AtScreen> {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width, height: 1_000 }, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Fonts and scripts of Microsoft; it works without.
  await page.route(
    (address) => address.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(url);
  const box = page.locator('[role=textbox][data-lexical-editor=true]').first();
  const card = () => page.locator('.ac-adaptiveCard').last();
  const send = () => page.keyboard.press('Enter');
  return {
    page,
    card,
    opens: (chat) => page.getByRole('treeitem', { name: chat }).click(),
    types: async (text) => {
      await box.click();
      await page.keyboard.type(text);
      await send();
    },
    mentions: async (text) => {
      await box.click();
      await page.keyboard.type('@');
      await page.locator('#typeahead-menu').getByRole('menuitem', { name: 'findeachother' }).click();
      await page.keyboard.type(` ${text}`);
      await send();
    },
    presses: (button) => card().getByRole('button', { name: button }).first().click(),
    fills: (label, text) => card().getByLabel(label).fill(text),
    ticks: (choice) => card().getByText(choice).click(),
    sees: (text) => page.getByText(text).last().waitFor(),
    picture: async (name) => {
      const folder = process.env.PICTURES;
      if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}
