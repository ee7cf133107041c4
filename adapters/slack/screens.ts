import { once } from 'node:events';
import type { WebClient } from '@slack/web-api';
import { seconds } from '../../src/kernel/clock.ts';
import { newNonce } from '../chat/nonces.ts';
import type { Page } from '../chat/page.ts';
import { formsIn } from '../chat/page.ts';
import type { Room } from './render-message.ts';
import { renderMessage, renderModal } from './render-message.ts';
import { tooMany } from './slack-errors.ts';

/** Where an answer appears. */
export interface Screen {
  /** @param from the block of the message to begin with, when the ones before were shown already. */
  show(page: Page, from?: number): Promise<void>;
  /** Opens a form over it, within three seconds. Absent where Slack cannot. */
  open?(page: Page, form: number): Promise<unknown>;
}

/** Seconds. Longer than this nobody still looks for an answer. */
const longestWait = 5;

/** Draws what is to be shown. */
export type Draw = ReturnType<typeof drawing>;

/** @param web where people open the web page. */
export function drawing(web: string) {
  const how = ({ language, again }: Page, from: number | undefined) => ({
    language,
    nonce: newNonce(),
    ...(again ? { again } : {}),
    ...(from === undefined ? {} : { from }),
    web,
  });

  return {
    shown: (page: Page, room: Room, from?: number) => {
      const { text, blocks } = renderMessage(page.message, { room, ...how(page, from) });
      return { text, blocks };
    },
    /** A modal with this form of the page, or with the page alone. */
    modal: (page: Page, form?: number, from?: number) => {
      const rendering = how(page, from);
      const { again, nonce } = rendering;
      return renderModal(page.message, {
        ...rendering,
        ...(form === undefined ? {} : { form }),
        metadata: JSON.stringify({
          ...(form === undefined ? {} : { t: formsIn(page.message)[form]?.submit.press, f: form }),
          ...(again ? { a: again } : {}),
          n: nonce,
        }),
      });
    },
  };
}

export type Respond = (words: object) => Promise<unknown>;

/** What somebody did lets a form open, for three seconds. */
export function opening(draw: Draw, client: WebClient, trigger: string): Required<Pick<Screen, 'open'>> {
  return {
    open: (page, form) => client.views.open({ trigger_id: trigger, view: draw.modal(page, form) }),
  };
}

/** In the direct message: one more message. Who types faster than Slack takes our answers gets them a little later. */
export function directScreen(draw: Draw, client: WebClient, channel: string): Screen {
  return {
    show: async (page, from) => {
      const words = { channel, ...literal, ...draw.shown(page, 'message', from) };
      const post = () => client.chat.postMessage(words);
      await post().catch(async (error) => {
        const wait = tooMany(error);
        if (wait === undefined || wait > longestWait) throw error;
        await once(AbortSignal.timeout(seconds(wait)), 'abort');
        await post();
      });
    },
  };
}

/**
 * A message of ours that was pressed: the answer comes in its place, as on a page. Slack lets us change fifty messages a
 * minute in a workspace; a full hall presses more, and for them there is the address that came with the press.
 */
export function messageScreen(
  draw: Draw,
  client: WebClient,
  at: { readonly channel: string; readonly ts: string; readonly trigger: string },
  respond: Respond,
): Screen {
  const { channel, ts, trigger } = at;
  return {
    ...opening(draw, client, trigger),
    show: async (page, from) => {
      const words = draw.shown(page, 'message', from);
      await client.chat.update({ channel, ts, ...literal, ...words }).catch(async (error) => {
        if (tooMany(error) === undefined) throw error;
        await respond({ replace_original: true, mrkdwn: false, ...words });
      });
    },
  };
}

/** A message that came unasked keeps its words when it is pressed; the answer comes below it. */
export function newsScreen(
  draw: Draw,
  client: WebClient,
  at: { readonly channel: string; readonly ts: string; readonly trigger: string },
  news: { readonly text: string; readonly blocks: readonly { readonly type: string }[] },
): Screen {
  const { channel, ts, trigger } = at;
  return {
    ...opening(draw, client, trigger),
    show: async (page, from) => {
      await client.chat.postMessage({ channel, ...literal, ...draw.shown(page, 'message', from) });
      const blocks = withoutButtons(news.blocks);
      if (blocks.length > 0) await client.chat.update({ channel, ts, ...literal, text: news.text, blocks });
    },
  };
}

/** Only for the eyes of the one who asked. */
export function privateScreen(
  draw: Draw,
  client: WebClient,
  trigger: string,
  respond: Respond,
  replaces: boolean,
): Screen {
  return {
    ...opening(draw, client, trigger),
    show: async (page, from) => {
      await respond({
        response_type: 'ephemeral',
        ...(replaces ? { replace_original: true } : {}),
        mrkdwn: false,
        ...draw.shown(page, 'message', from),
      });
    },
  };
}

/** The home of the app. @param trigger there is none when it was only opened. */
export function homeScreen(draw: Draw, client: WebClient, user: string, trigger?: string): Screen {
  return {
    ...(trigger ? opening(draw, client, trigger) : {}),
    show: async (page, from) => {
      const { blocks } = draw.shown(page, 'home', from);
      await client.views.publish({ user_id: user, view: { type: 'home', blocks } });
    },
  };
}

/** An open modal, used as a page. */
export function modalScreen(draw: Draw, client: WebClient, view: string): Screen {
  return {
    open: (page, form) => client.views.update({ view_id: view, view: draw.modal(page, form) }),
    show: async (page, from) => {
      await client.views.update({ view_id: view, view: draw.modal(page, undefined, from) });
    },
  };
}

/** The words as they leave: nothing in them is a mention, a link or markup. */
export const literal = {
  mrkdwn: false,
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
} as const;

function withoutButtons(blocks: readonly { readonly type: string }[]) {
  return blocks
    .filter(({ type }) => type !== 'actions')
    .map(({ ...block }) => {
      if (block.type === 'section') delete (block as { accessory?: unknown }).accessory;
      return block as never;
    });
}
