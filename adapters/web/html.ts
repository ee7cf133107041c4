import { html as honoHtml, type raw } from 'hono/html';

/** A piece of a page that is already safe. */
export type Html = ReturnType<typeof raw>;

/** What may stand in a piece of a page. Plain strings are literal text: what people typed can never become markup. */
export type Part = Html | string | number | false | undefined | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  // hono answers later only when a part is a promise, and a Part never is.
  return honoHtml(strings, ...parts) as Html;
}
