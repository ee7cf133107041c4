import type { Adapter, Address, Receipt } from '../../src/kernel/adapter.ts';
import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { seconds } from '../../src/kernel/clock.ts';
import { newNonce, newsMark } from '../chat/nonces.ts';
import type { Page } from '../chat/page.ts';
import type { Connector, Conversation } from './connector.ts';
import { pace } from './pace.ts';
import type { References } from './references.ts';
import type { Draw } from './screens.ts';
import { cardActivity, roomActivity } from './screens.ts';
import { isMessageGone, outcomeOf } from './teams-errors.ts';

/** One attempt to bring a message to somebody's chat or a channel, or new words to where it is already. */
export function sender(
  connector: Connector,
  references: References,
  draw: Draw,
  clock: Clock,
): Adapter['send'] {
  const mayGo = pace(clock);

  async function find(to: Address): Promise<Conversation> {
    const found = await references.find(to).catch((error) => {
      // Nothing left yet, whatever it is.
      throw new TryLater(error instanceof Error ? error.name : 'unknown', seconds(5));
    });
    if (!found) throw new Undeliverable('no conversation with this address');
    return found;
  }

  return async (to, message, { language, replaces }): Promise<Receipt> => {
    const here = await find(to);
    mayGo(to);
    // A channel goes by the id of its conversation; a person by that of the account.
    const shape = to.id === here.id ? roomActivity : cardActivity;
    const [activity, ...more] = newsOf(draw, { message, language }, shape);
    try {
      const before = replaces === undefined ? undefined : readReceipt(replaces);
      if (before?.conversation === here.id && (await changed(connector, here, before.id, activity)))
        return replaces ?? '';
      const sent = await connector.post(here, activity);
      // What did not fit comes below it. When that fails the first part is there all the same, so nothing goes again.
      for (const part of replaces ? [] : more) await connector.post(here, part).catch(doubtful);
      return JSON.stringify([here.id, sent]);
    } catch (error) {
      throw error instanceof Ambiguous ? error : outcomeOf(error);
    }
  };
}

/** The message on as many cards as Teams needs; nearly always one. */
function newsOf(draw: Draw, page: Page, shape: typeof cardActivity): [object, ...object[]] {
  const part = (from?: number) =>
    draw({ page, ...(from === undefined ? {} : { from }) }, `${newsMark}${newNonce()}`);
  const first = part();
  const parts: [object, ...object[]] = [shape(first)];
  for (let from = first.more; from !== undefined; ) {
    const next = part(from);
    parts.push(shape(next));
    from = next.more;
  }
  return parts;
}

function doubtful(error: unknown): never {
  throw new Ambiguous(error instanceof Error ? error.name : 'unknown');
}

/** False when somebody threw the message away: then it comes anew. */
async function changed(
  connector: Connector,
  here: Conversation,
  message: string,
  activity: object,
): Promise<boolean> {
  try {
    await connector.change(here, message, activity);
    return true;
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    return false;
  }
}

function readReceipt(receipt: Receipt): { readonly conversation: string; readonly id: string } {
  const [conversation, id] = JSON.parse(receipt);
  return { conversation: String(conversation), id: String(id) };
}
