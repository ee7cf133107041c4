import type { Json } from '../../slack/counterpart/json.ts';
import { obj, parsed, str } from '../../slack/counterpart/json.ts';
import type { TeamsFront } from './teams-front.ts';

/** What the bot answered. Status 0: nothing within fifteen seconds. */
export interface Ack {
  readonly status: number;
  readonly text: string;
  readonly body: Json;
}

/** It is on its way. */
export interface Delivered {
  readonly ack: Promise<Ack>;
  /** The very same bytes once more, with the same token. */
  again(): Promise<Ack>;
}

export interface RawRequest {
  readonly body: string | Buffer;
  readonly contentType?: string;
  /** Absent: none. */
  readonly authorization?: string | undefined;
}

// learn.microsoft.com/microsoftteams/platform/bots/bot-basics: after that Teams sends it once more.
const patience = 15_000;

/** Teams' posts to a bot, signed. @param url of our server; Teams posts to /api/messages there. */
export function teamsDelivery(front: TeamsFront, url: string) {
  async function post({ body, contentType, authorization }: RawRequest): Promise<Ack> {
    const headers = {
      'content-type': contentType ?? 'application/json; charset=utf-8',
      'user-agent': 'Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)',
      'ms-cv': crypto.randomUUID(),
      ...(authorization === undefined ? {} : { authorization }),
    };
    try {
      const signal = AbortSignal.timeout(patience);
      const request = { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers, signal };
      const response = await fetch(`${url}/api/messages`, request);
      const text = await response.text();
      return { status: response.status, text, body: obj(parsed(text)) };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') return { status: 0, text: '', body: {} };
      throw error;
    }
  }

  return {
    /** Anything at all, signed or not. */
    raw: post,
    /** An activity, with a good token for the bot it is for. */
    deliver: (activity: Json): Delivered => {
      const appId = str(obj(activity.recipient).id).replace(/^28:/, '');
      const token = front.issuer.channelToken({ appId, serviceUrl: str(activity.serviceUrl) });
      const body = JSON.stringify(activity);
      const again = async () => post({ body, authorization: `Bearer ${await token}` });
      return { ack: again(), again };
    },
  };
}

export type TeamsDelivery = ReturnType<typeof teamsDelivery>;
