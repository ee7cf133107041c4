import { browsing, wordsOf } from '../adapters/web/browsing.ts';

export type WebPerson = Awaited<ReturnType<typeof webPerson>>;

/** Somebody with the page open in a browser, without script. */
export async function webPerson(url: string) {
  const browser = browsing(url);
  let shown = await browser.get('/');
  return {
    words: () => shown.words,
    /** Sends the form with this button. */
    presses: async (button: string, values: Readonly<Record<string, string>> = {}) => {
      shown = await browser.fill(button, values);
    },
    opens: async (link: string) => {
      const links = [...shown.html.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
      const found = links.find(([, , inside = '']) => wordsOf(inside).includes(link));
      if (!found) throw new Error(`No link "${link}":\n${shown.words}`);
      shown = await browser.get(found[1] as string);
    },
    goesHome: async () => {
      shown = await browser.get('/');
    },
  };
}
