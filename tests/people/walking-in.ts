import { randomUUID } from 'node:crypto';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { NewJoinCode, ShowDesk } from '../../src/people/walk-in-intents.ts';
import type { World } from '../support/world.ts';

export const lotte = { firstName: 'Lotte', lastName: 'Zonderbadge', organisation: 'gemeente voorbeeldstad' };

export async function hallCode(world: World): Promise<string> {
  await world.as('X1').asks(NewJoinCode({ session: world.session }));
  const { join_code } = await world.db
    .selectFrom('sessions')
    .select('join_code')
    .where('id', '=', world.session)
    .executeTakeFirstOrThrow();
  return join_code ?? '';
}

export function desk(world: World) {
  return world.as('X1').sees(ShowDesk({ session: world.session }));
}

export async function accept(world: World, name = 'Lotte Zonderbadge') {
  const evert = world.as('X1');
  const person = (await evert.presses(await desk(world), name)).message;
  return evert.fills(person, { layer: 'manager' });
}

/** The page after an answer, in a browser. */
export function pageAfter(world: World, id: string, reply: SealedReply) {
  return world.bot.receive({
    event: randomUUID(),
    from: { platform: 'test', tenant: '', id },
    signsIn: true,
    visitor: { network: '192.0.2.1' },
    said: { kind: 'press', token: (reply.kind === 'say' && reply.next) || '' },
    where: { kind: 'private' },
  });
}
