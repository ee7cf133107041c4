import type { WebClient } from '@slack/web-api';
import type { Adapter, Receipt } from '../../src/kernel/adapter.ts';
import { TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { seconds } from '../../src/kernel/clock.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { Installation, Installations } from './installations.ts';
import { pace } from './pace.ts';
import { literal, newNonce, newsMark, shown } from './screens.ts';
import type { SlackClients } from './slack-clients.ts';
import { isMessageGone, isTokenDead, outcomeOf } from './slack-errors.ts';

/** One attempt to bring a message to somebody's direct messages, or new words to where it is already. */
export function sender(installations: Installations, clients: SlackClients, clock: Clock): Adapter['send'] {
  const mayGo = pace(clock);
  async function find(team: string): Promise<Installation> {
    const found = await installations.find(team).catch((error) => {
      // Nothing left yet, whatever it is.
      throw new TryLater(error instanceof Error ? error.name : 'unknown', seconds(5));
    });
    if (!found) throw new Undeliverable('the app is not in this workspace', { everybody: true });
    return found;
  }

  return async (to, message, { replaces }): Promise<Receipt> => {
    const installation = await find(to.tenant);
    mayGo(to, replaces ? 'update' : 'post');
    const client = clients(installation.botToken);
    const words = { ...literal, ...news(message) };
    const post = () => client.chat.postMessage({ channel: to.id, ...words });
    try {
      const sent = replaces ? await change(client, readReceipt(replaces), words, post) : await post();
      return JSON.stringify([sent.channel, sent.ts]);
    } catch (error) {
      if (isTokenDead(error)) await installations.lost(installation, clock.now());
      throw outcomeOf(error);
    }
  };
}

// Somebody threw the message away, or it is too old to change: then it comes anew.
async function change(
  client: WebClient,
  at: { readonly channel: string; readonly ts: string },
  words: typeof literal & ReturnType<typeof news>,
  post: () => Promise<{ channel?: string; ts?: string }>,
): Promise<{ channel?: string; ts?: string }> {
  try {
    return await client.chat.update({ ...at, ...words });
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    return post();
  }
}

function news(message: SealedMessage) {
  return shown({ message, language: 'nl' }, 'message', undefined, `${newsMark}${newNonce()}`);
}

function readReceipt(receipt: Receipt): { channel: string; ts: string } {
  const [channel, ts] = JSON.parse(receipt);
  return { channel: String(channel), ts: String(ts) };
}
