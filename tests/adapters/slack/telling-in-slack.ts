import type { DeliveryKind } from '../../../src/kernel/work.ts';
import { Tell } from '../../outbox/telling.ts';
import type { SlackHouse } from './slack-house.ts';

/** The organiser tells somebody something. */
export async function tells(house: SlackHouse, who: string, text: string, kind: DeliveryKind): Promise<void> {
  const from = { platform: 'elsewhere', tenant: '', id: 'X1' };
  const at = house.clock.now().toISOString();
  await house.db
    .insertInto('doors')
    .values({ ...from, person_id: 'X1', linked_at: at, preferred_at: at })
    .onConflict((c) => c.doNothing())
    .execute();
  const token = house.tokenFor('X1', Tell({ who, text, kind, key: kind === 'replace' ? 'board' : text }));
  const said = { kind: 'press', token } as const;
  await house.bot.receive({ event: crypto.randomUUID(), from, said, where: { kind: 'private' } });
  await house.bot.tick();
}

/** Time passes, and the bot does what is due. */
export async function passes(house: SlackHouse, milliseconds: number): Promise<void> {
  house.clock.forward(milliseconds);
  await house.bot.tick();
}
