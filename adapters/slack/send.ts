import type { WebClient } from '@slack/web-api';
import type { Adapter, Receipt } from '../../src/kernel/adapter.ts';
import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { seconds } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { newNonce, newsMark } from '../chat/nonces.ts';
import type { Installation, Installations } from './installations.ts';
import { pace } from './pace.ts';
import type { Shown } from './render-message.ts';
import { renderMessage } from './render-message.ts';
import { literal } from './screens.ts';
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

  return async (to, message, { language, replaces }): Promise<Receipt> => {
    const installation = await find(to.tenant);
    mayGo(to, replaces ? 'update' : 'post');
    const client = clients(installation.botToken);
    const [words, ...more] = newsOf(message, language);
    const post = (part: Words = words) => client.chat.postMessage({ channel: to.id, ...literal, ...part });
    try {
      const sent = replaces ? await change(client, readReceipt(replaces), words, post) : await post();
      // What did not fit comes below it. When that fails the first part is there all the same, so nothing goes again.
      for (const part of replaces ? [] : more) await post(part).catch(doubtful);
      return JSON.stringify([sent.channel, sent.ts]);
    } catch (error) {
      if (error instanceof Ambiguous) throw error;
      if (isTokenDead(error)) await installations.lost(installation, clock.now());
      throw outcomeOf(error);
    }
  };
}

// Somebody threw the message away, or it is too old to change: then it comes anew.
async function change(
  client: WebClient,
  at: { readonly channel: string; readonly ts: string },
  words: Words,
  post: () => Promise<{ channel?: string; ts?: string }>,
): Promise<{ channel?: string; ts?: string }> {
  try {
    return await client.chat.update({ ...at, ...literal, ...words });
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    return post();
  }
}

type Words = Pick<Shown, 'text' | 'blocks'>;

/** The message in as many parts as Slack needs; nearly always one. */
function newsOf(message: SealedMessage, language: Language): [Words, ...Words[]] {
  const part = (from?: number) =>
    renderMessage(message, {
      room: 'message',
      language,
      nonce: `${newsMark}${newNonce()}`,
      ...(from === undefined ? {} : { from }),
    });
  const { more, ...first } = part();
  const parts: [Words, ...Words[]] = [first];
  for (let from = more; from !== undefined; ) {
    const { more: next, ...words } = part(from);
    parts.push(words);
    from = next;
  }
  return parts;
}

function doubtful(error: unknown): never {
  throw new Ambiguous(error instanceof Error ? error.name : 'unknown');
}

function readReceipt(receipt: Receipt): { channel: string; ts: string } {
  const [channel, ts] = JSON.parse(receipt);
  return { channel: String(channel), ts: String(ts) };
}
