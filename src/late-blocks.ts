import { TryLater } from './kernel/adapter.ts';
import { seconds } from './kernel/clock.ts';
import type { Intent } from './kernel/intent.ts';
import type { Message, SealedMessage } from './kernel/message.ts';
import { mapPresses } from './kernel/message.ts';
import { Refusal } from './kernel/refusal.ts';
import type { Route } from './kernel/route.ts';
import type { Work } from './kernel/work.ts';
import { personWithId } from './people/person-store.ts';

/**
 * Seals a message that leaves. What it says only now (`late`) is looked up for the one it goes to, a moment before: what
 * was taken back meanwhile does not leave, and nothing of it was ever kept.
 */
export function sealing(
  routes: ReadonlyMap<string, Route>,
  workNow: () => Work,
  seal: (intent: Intent, personId: string | undefined) => string,
): (message: Message, personId: string | undefined) => Promise<SealedMessage> {
  return async (message, personId) => {
    const found = message.late && personId ? await look(message.late, personId) : [];
    const [first = [], ...others] = message.blocks;
    const blocks = [first, found, others].flat();
    return mapPresses({ ...message, blocks }, (intent) => seal(intent, personId));
  };

  async function look(late: Intent, personId: string): Promise<Message['blocks']> {
    const work = workNow();
    const route = routes.get(late.type);
    try {
      const person = await personWithId(work.db, personId);
      if (route?.effect !== 'looks' || !person) return [];
      const from = { platform: '', tenant: '', id: '' };
      const caller = { from, where: { kind: 'private' }, language: person.language, person } as const;
      return (await route.run(work, caller, late.args)).message.blocks;
    } catch (error) {
      if (error instanceof Refusal) return [];
      // Nothing has left yet, whatever it is.
      throw new TryLater(error instanceof Error ? error.name : 'unknown', seconds(5));
    }
  }
}
