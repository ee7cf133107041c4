import type { Adapter, Receipt } from '../../src/kernel/adapter.ts';
import { Undeliverable } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { Installations } from './installations.ts';
import { pace } from './pace.ts';
import { literal, newNonce, newsMark, shown } from './screens.ts';
import type { SlackClients } from './slack-clients.ts';
import { isTokenDead, outcomeOf } from './slack-errors.ts';

/** One attempt to bring a message to somebody's direct messages, or new words to where it is already. */
export function sender(installations: Installations, clients: SlackClients, clock: Clock): Adapter['send'] {
  const mayGo = pace(clock);
  return async (to, message, { replaces }): Promise<Receipt> => {
    const installation = await installations.find(to.tenant);
    if (!installation) throw new Undeliverable('the app is not in this workspace');
    mayGo(to);
    const client = clients(installation.botToken);
    const words = { ...literal, ...news(message) };
    try {
      const known = replaces ? readReceipt(replaces) : undefined;
      const sent = known
        ? await client.chat.update({ ...known, ...words })
        : await client.chat.postMessage({ channel: to.id, ...words });
      return JSON.stringify([sent.channel, sent.ts]);
    } catch (error) {
      if (isTokenDead(error)) await installations.remove(to.tenant, clock.now());
      throw outcomeOf(error);
    }
  };
}

function news(message: SealedMessage) {
  return shown({ message, language: 'nl' }, 'message', undefined, `${newsMark}${newNonce()}`);
}

function readReceipt(receipt: Receipt): { channel: string; ts: string } {
  const [channel, ts] = JSON.parse(receipt);
  return { channel: String(channel), ts: String(ts) };
}
