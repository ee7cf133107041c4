import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderNotice, renderPage } from './page.ts';
import { renderBlocks, rendering, renderMessage } from './render.ts';
import { webWords } from './web-words.ts';

/** How answers leave: as a page, as a notice on the page that is open, or as "go there". */
export interface Answers {
  /** `note`: what was just done, shown at the top. `seen`: set when this page may get news. */
  page(
    response: Response,
    reply: SealedReply,
    about: { here: string; note?: SealedReply | undefined; seen?: string | undefined; status: number },
  ): void;
  /** Nothing changed. With script only the notice is replaced, so that what was typed stays. */
  refuse(request: Request, response: Response, reply: SealedReply, here: string): void;
  /** Words of the door itself, when there is nobody to ask. */
  say(request: Request, response: Response, status: number, words: Both<string>, language: Language): void;
  go(request: Request, response: Response, path: string): void;
}

export function answersOf(parts: {
  readonly clock: Clock;
  readonly rehearsal: boolean;
  readonly version: string | undefined;
}): Answers {
  const { clock, rehearsal, version } = parts;
  const frame = () => ({
    event: randomUUID(),
    ...(rehearsal ? { rehearsalAt: clock.now() } : {}),
    ...(version === undefined ? {} : { version }),
  });

  return {
    page(response, reply, { here, note, seen, status }) {
      const { language, who, message } = reply;
      const page = renderPage({
        ...frame(),
        language,
        here,
        title: note ? `${note.message.summary} – ${message.summary}` : message.summary,
        content: html`${renderMessage(message, rendering(language, here, randomUUID))}${
          // Nothing is here to go on with: an old link, or a page of somebody else.
          reply.kind === 'refuse' && !message.back && toStart(language)
        }`,
        ...(note ? { notice: renderNotice('good', noticed(note, here)) } : {}),
        ...(who === undefined ? {} : { who }),
        ...(seen === undefined ? {} : { seen }),
      });
      response.status(status).type('html').send(page);
    },
    refuse(request, response, reply, here) {
      const { language, who, message } = reply;
      const notice = renderNotice('problem', noticed(reply, here));
      if (fromScript(request)) return sendPiece(response, 422, notice);
      const back = html`<p class="back"><a href="${here}">${webWords.back[language]}</a></p>`;
      const title = message.summary;
      const page = {
        ...frame(),
        language,
        title,
        notice,
        content: back,
        ...(who === undefined ? {} : { who }),
      };
      response.status(422).type('html').send(renderPage(page));
    },
    say(request, response, status, words, language) {
      const title = words[language];
      const notice = renderNotice('problem', html`<p>${title}</p>`);
      if (fromScript(request) && request.method === 'POST') return sendPiece(response, status, notice);
      const page = renderPage({ ...frame(), language, title, notice, content: toStart(language) });
      response.status(status).type('html').send(page);
    },
    go(request, response, path) {
      if (fromScript(request)) response.set('HX-Redirect', path).status(200).end();
      else response.redirect(303, path);
    },
  };
}

function noticed({ language, message }: SealedReply, here: string): Html {
  if (message.blocks.length === 0) return html`<p dir="auto">${message.summary}</p>`;
  return renderBlocks(message, rendering(language, here, randomUUID, 'n'));
}

function toStart(language: Language): Html {
  return html`<p><a class="button main" href="/">${webWords.toStart[language]}</a></p>`;
}

function sendPiece(response: Response, status: number, piece: Html): void {
  response.status(status).type('html').send(String(piece));
}

function fromScript(request: Request): boolean {
  return request.get('hx-request') === 'true';
}
