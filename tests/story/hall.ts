import type { Browser, Page } from 'playwright-core';
import { accessProblems } from '../support/accessible.ts';
import { openBrowser } from '../support/browser.ts';

/** Somebody in the hall with a phone in hand, who sees what is on the screen and nothing else. */
export interface Someone {
  readonly page: Page;
  /** Everything on the screen now. */
  words(): Promise<string>;
  /** Waits until this is on the screen. */
  sees(text: string | RegExp): Promise<void>;
  opens(link: string | RegExp): Promise<void>;
  presses(button: string | RegExp): Promise<void>;
  /** Presses a button that asks once more, and says yes. */
  pressesForSure(button: string): Promise<void>;
  types(label: string | RegExp, text: string): Promise<void>;
  chooses(label: string | RegExp, option: string): Promise<void>;
  ticks(label: string | RegExp): Promise<void>;
  /** Types a word in the box at the foot of every page. */
  says(word: string): Promise<void>;
  goesHome(): Promise<void>;
}

/** Who looks at a page with other eyes or fingers: problems found, and whether the page is wider than the phone. */
export async function looksAtIt({ page }: Someone): Promise<readonly string[]> {
  const wider: number = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...(await accessProblems(page)),
    ...(wider > 0 ? [`the page is ${wider} pixels wider than the phone`] : []),
  ];
}

export interface Hall {
  comesIn(how: { readonly link: string } | { readonly url: string }): Promise<Someone>;
  /** What browsers complained about: a blocked script, a failed request. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openHall(): Promise<Hall> {
  const browser = await openBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    comesIn: async (how) => {
      const page = await newPhone(browser, complaints);
      if ('link' in how) {
        await page.goto(how.link);
        await page.getByRole('button', { name: /^(Ja, dit ben ik|Yes, that is me)$/ }).click();
        await page.getByRole('heading', { level: 1, name: /^(Dag|Hello) / }).waitFor();
      } else await page.goto(how.url);
      return someone(page);
    },
    close: () => browser.close(),
  };
}

async function newPhone(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  return page;
}

function someone(page: Page): Someone {
  const main = page.locator('main');
  // Every press leads to a page of its own; the next step must not look at the old one.
  const leads = async (doing: () => Promise<void>) => {
    const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
    await doing();
    await left;
    await page.waitForLoadState();
  };
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  return {
    page,
    words: () => main.innerText(),
    sees: (text) => main.getByText(text).first().waitFor(),
    opens: (link) =>
      leads(() =>
        main
          .getByRole('link', { name: link, exact: typeof link === 'string' })
          .first()
          .click(),
      ),
    presses: (name) => leads(() => button(name).click()),
    pressesForSure: async (name) => {
      const question = main
        .locator('details.confirm', { has: page.locator('summary', { hasText: name }) })
        .first();
      await question.locator('summary').click();
      await leads(() => question.getByRole('button').click());
    },
    types: (label, text) => main.getByLabel(label).first().fill(text),
    chooses: async (label, option) => {
      const box = main.getByLabel(label).first();
      const value = await box.locator('option', { hasText: option }).first().getAttribute('value');
      await box.selectOption(value);
    },
    ticks: (label) => main.getByLabel(label).first().check(),
    says: async (word) => {
      await page.locator('#word').fill(word);
      await leads(() => page.locator('#say button').click());
    },
    goesHome: async () => {
      await page.goto(new URL('/', page.url()).href);
    },
  };
}
