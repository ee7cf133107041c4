import type { FormValue, SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Actor } from './world.ts';

/** Asks it, and when the words are doubted sends the same words once more. */
export async function insist(
  actor: Actor,
  intent: Intent,
  values?: Readonly<Record<string, FormValue>>,
): Promise<SealedReply> {
  const reply = await actor.asks(intent, values);
  return reply.kind === 'ask' ? actor.fills(reply.message, {}) : reply;
}
