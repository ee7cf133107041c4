import { randomUUID } from 'node:crypto';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { World } from '../support/world.ts';

export const channelOf = (id: string, platform = 'test') => ({ platform, tenant: '', id });

/** Somebody types a word in a channel, where many read along. */
export async function saysIn(
  { bot }: World,
  channel: string,
  who: string,
  text: string,
): Promise<SealedReply> {
  const reply = await bot.receive({
    event: randomUUID(),
    from: { platform: 'test', tenant: '', id: who },
    said: { kind: 'text', text },
    where: { kind: 'channel', address: channelOf(channel) },
  });
  await bot.tick();
  return reply;
}

/** What came in a channel, newest last. */
export function readIn(world: World, channel: string): readonly SealedMessage[] {
  return world.door.arrived.filter(({ to }) => to === channel).map(({ message }) => message);
}

/** Another way to reach somebody, older than the one they have unless `at` says so. */
export async function addDoor(
  { db }: World,
  person: string,
  door: { readonly tenant: string; readonly id: string; readonly platform?: string; readonly at?: string },
): Promise<void> {
  const at = door.at ?? '2026-12-01T09:00:00.000Z';
  await db
    .insertInto('doors')
    .values({
      platform: door.platform ?? 'test',
      tenant: door.tenant,
      id: door.id,
      person_id: person,
      linked_at: at,
      preferred_at: at,
    })
    .execute();
}
