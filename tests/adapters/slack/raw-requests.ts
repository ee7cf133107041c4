import { expect } from 'vitest';
import type { Json } from './counterpart/json.ts';
import { slashCommand } from './counterpart/payloads.ts';
import type { SlackHouse } from './slack-house.ts';

export const json = 'application/json';
export const formOf = (payload: Json) => new URLSearchParams(payload as Record<string, string>).toString();
export const payloadOf = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`;

/** Omar types his code: the one thing that always has an effect. */
export async function omarJoins(house: SlackHouse, more: Json = {}): Promise<Json> {
  const who = { workspace: house.workspace, userId: house.workspace.userId('omar') };
  const text = `mee ${await house.code('P15')}`;
  return {
    ...slashCommand(who, { command: '/vindelkaar', text, channel: 'D1' }),
    trigger_id: '1.2.3',
    ...more,
  };
}

/** Nothing happened: nothing was kept, nobody came in, Slack was asked nothing. */
export async function nothingHappened({ db, inbox, front }: SlackHouse): Promise<void> {
  expect(await inbox()).toEqual([]);
  const doors = await db.selectFrom('doors').selectAll().where('platform', '=', 'slack').execute();
  expect(doors).toEqual([]);
  expect(front.calls.filter(({ method }) => !['users.info', 'auth.test'].includes(method))).toEqual([]);
}
