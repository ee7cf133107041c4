import type { PressOf } from '../../src/kernel/message.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Rendering } from './render.ts';
import { webWords } from './web-words.ts';

/** A button. One that cannot be undone opens first and asks once more, also without script. */
export function renderPress(press: PressOf<string>, page: Rendering, describedBy?: string): Html {
  const about = describedBy !== undefined && html` aria-describedby="${describedBy}"`;
  const look = press.main ? 'button main' : 'button';
  const form = (label: string) =>
    html`<form method="post" action="/press" hx-post="/press">${hiddenFields(press.press, page)}<button class="${look}"${about}>${label}</button></form>`;
  if (press.confirm === undefined) return form(press.label);
  return html`<details class="confirm"><summary class="${look}"${about}>${press.label}</summary>
<p dir="auto">${press.confirm}</p><div class="buttons">${form(webWords.sure[page.language])}<a class="button" href="${page.here}">${webWords.notNow[page.language]}</a></div></details>`;
}

/** What a form carries besides the boxes of the person. The underscore keeps them apart from the names of boxes. */
export function hiddenFields(token: string, page: Rendering): Html {
  return html`<input type="hidden" name="_token" value="${token}"><input type="hidden" name="_event" value="${page.newEvent()}"><input type="hidden" name="_here" value="${page.here}">`;
}
