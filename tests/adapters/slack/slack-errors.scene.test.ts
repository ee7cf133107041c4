import { expect, test } from 'vitest';
import { Ambiguous, TryLater, Undeliverable } from '../../../src/kernel/adapter.ts';
import { seconds } from '../../../src/kernel/clock.ts';
import type { Fault } from './counterpart/faults.ts';
import { slackHouse } from './slack-house.ts';

const words = (text: string) => ({ summary: text, blocks: [{ kind: 'text', text }] }) as const;

const meanings: Readonly<Record<'later' | 'person' | 'workspace' | 'doubt', string>> = {
  later: `ratelimited rate_limited message_limit_exceeded service_unavailable team_added_to_org org_login_required`,
  person: `channel_not_found user_not_found users_not_found user_disabled user_not_visible cannot_dm_bot
      messages_tab_disabled not_in_channel is_archived is_inactive restricted_action ekm_access_denied invalid_blocks
      invalid_blocks_format msg_too_long msg_blocks_too_long no_text invalid_arguments`,
  workspace: `account_inactive app_missing_action_url enterprise_is_restricted invalid_auth missing_scope no_permission
      not_allowed_token_type not_authed team_access_not_granted token_expired token_revoked`,
  doubt: `internal_error fatal_error request_timeout something_of_next_year toString __proto__`,
};
const errorOf = {
  later: [TryLater, {}],
  person: [Undeliverable, { everybody: false }],
  workspace: [Undeliverable, { everybody: true }],
  doubt: [Ambiguous, {}],
} as const;

test.each(Object.entries(meanings) as [keyof typeof meanings, string][])('%s', async (meaning, codes) => {
  const house = await slackHouse({ installs: true });
  const id = house.workspace.userId('omar');
  const [kind, more] = errorOf[meaning];
  for (const error of codes.split(/\s+/)) {
    await house.install(house.workspace);
    house.clock.forward(seconds(2));
    house.front.faults.add({ method: 'chat.postMessage', does: 'error', error, times: 1 });
    const to = { platform: 'slack', tenant: 'T0DRIESLAG', id };
    const wrong = await house.door
      .send(to, words('Dag'), { key: error, language: 'nl' })
      .catch((caught) => caught);
    expect(wrong, error).toBeInstanceOf(kind);
    expect(wrong, error).toMatchObject(more);
  }
});

const wire: readonly [string, Fault, typeof TryLater | typeof Ambiguous][] = [
  ['too many, for seven seconds', { does: 'rate limit', retryAfter: 7 }, TryLater],
  ['too many, without how long', { does: 'rate limit' }, TryLater],
  ['an error of its server', { does: 'status', status: 500 }, Ambiguous],
  ['nobody there for a while', { does: 'status', status: 503 }, Ambiguous],
  ['a page of something in between', { does: 'html' }, Ambiguous],
  ['a connection that breaks before', { does: 'reset' }, Ambiguous],
  ['a connection that breaks after', { does: 'drop' }, Ambiguous],
];

test.each(wire)('%s', async (_what, fault, kind) => {
  const house = await slackHouse();
  const to = { platform: 'slack', tenant: 'T0DRIESLAG', id: house.workspace.userId('omar') };
  house.front.faults.add({ ...fault, method: 'chat.postMessage', times: 1 });
  const wrong = await house.door
    .send(to, words('Dag'), { key: 'k', language: 'nl' })
    .catch((caught) => caught);
  expect(wrong).toBeInstanceOf(kind);
  if ('retryAfter' in fault) expect(wrong).toMatchObject({ afterMs: seconds(7) });
  expect(wrong.message).not.toContain('Dag');
  expect(house.front.callsOf('chat.postMessage')).toHaveLength(1);
});

test('nobody at the other end: nothing left, so it is tried again', async () => {
  const house = await slackHouse({ installs: true });
  const to = { platform: 'slack', tenant: 'T0DRIESLAG', id: house.workspace.userId('omar') };
  await house.front.close();
  await expect(house.door.send(to, words('Dan'), { key: 'l', language: 'nl' })).rejects.toBeInstanceOf(
    TryLater,
  );
});

test('while Slack does not say which workspace the token is of, nothing left', async () => {
  const house = await slackHouse();
  const to = { platform: 'slack', tenant: 'T0DRIESLAG', id: house.workspace.userId('omar') };
  const heal = house.front.faults.add({ method: 'auth.test', does: 'status', status: 500 });
  await expect(house.door.send(to, words('Dag'), { key: 'k', language: 'nl' })).rejects.toBeInstanceOf(
    TryLater,
  );
  heal();
  await house.door.send(to, words('Dag'), { key: 'k', language: 'nl' });
});
