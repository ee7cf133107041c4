import { randomUUID } from 'node:crypto';
import { transact } from '../../src/db/transact.ts';
import { routes } from '../../src/intents.ts';
import type { Address, SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Message } from '../../src/kernel/message.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import type { Caller, Db } from '../../src/kernel/work.ts';
import { personAt } from '../../src/people/person-store.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from './test-box.ts';
import type { World } from './world.ts';

const stranger = { signsIn: true, visitor: { network: '192.0.2.1' } } as const;

/** Somebody with this address presses a button, and nothing else happens meanwhile. */
export function ask({ bot, as, stranger: nobody }: World, id: string, intent: Intent): Promise<SealedReply> {
  const actor = id ? as(id) : nobody('somebody');
  return bot.receive({
    event: randomUUID(),
    from: { platform: 'test', tenant: '', id: actor.id },
    ...(id ? {} : stranger),
    said: { kind: 'press', token: actor.tokenOf(intent) },
    where: { kind: 'private' },
  });
}

/** What this person would be told if they asked; afterwards nothing has happened. */
export async function wouldBeTold(world: World, id: string, intent: Intent | undefined): Promise<string> {
  return (await wouldBeShown(world, { platform: 'test', tenant: '', id }, intent)).summary;
}

/** The whole message, for whoever comes in at this address. */
export async function wouldBeShown(
  { db, clock }: World,
  { id, ...door }: Address,
  intent: Intent | undefined,
): Promise<Message> {
  const route = routes.find(({ type }) => type === intent?.type);
  if (!route || !intent) throw new Error('Nobody can ask this.');
  const from = { ...door, id: id || 'somebody' };
  const person = await personAt(db, from);
  const where = { kind: 'private' } as const;
  const caller: Caller = { from, where, language: 'nl', ...(person ? { person } : stranger) };
  const undone = new Error();
  let told: Message = { summary: '', blocks: [] };
  try {
    const args = route.prepare
      ? await route.prepare(workIn(db, clock.now()), caller, intent.args)
      : intent.args;
    await transact(db, async (tx) => {
      told = (await route.run(workIn(tx, clock.now()), caller, args)).message;
      throw undone;
    });
  } catch (error) {
    if (error instanceof Refusal) return { summary: error.words.nl, blocks: [] };
    if (error !== undone) throw error;
  }
  return told;
}

export function workIn(db: Db, now: Date) {
  return workAt(db, now, { adapters: [], routes, box: testBox });
}

/** Everything the bot keeps, but who came by and what was tried. */
export async function everythingKept({ db }: World): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name as 'seats');
  const kept: Record<string, readonly string[]> = {};
  for (const table of tables.filter((name) => !['inbox', 'claim_tries'].includes(name))) {
    const rows = await db.selectFrom(table).selectAll().execute();
    kept[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return kept;
}
