import type { Intent } from '../../src/kernel/intent.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import type { Json } from '../adapters/slack/counterpart/json.ts';
import type { Where, Who } from '../adapters/teams/counterpart/envelopes.ts';
import {
  envelope,
  mentionOf,
  messagePayload,
  withMore,
  words,
} from '../adapters/teams/counterpart/envelopes.ts';
import type { ShownMessage } from '../adapters/teams/counterpart/screens.ts';
import type { Registration } from '../adapters/teams/counterpart/token-issuer.ts';
import { broken, changed, oddValues } from './odd.ts';
import type { Random } from './random.ts';

export const registration: Registration = {
  appId: 'fea00000-0000-4000-8000-000000000001',
  password: 'a password for tests',
  tenantId: 'd1e51a90-0000-4000-8000-000000000001',
};
export const secret = 'a secret for tests';
/** Whoever does all this, and somebody else, as the bot knows them and as Teams does. */
export const omar = { personId: 'P15', aadId: 'aad00000-0000-4000-8000-000000000015' };
const other = { personId: 'P30' };

const { tenantId, appId } = registration;
const member = { name: 'Omar Dromerstra', aadId: omar.aadId, teamsId: '29:1omar', locale: 'nl-NL' };
const tenant = { tenantId, team: { id: '19:team@thread.tacv2', name: 'Meedoen', aadGroupId: 'g' } };
const who = { tenant, member, bot: { appId, name: 'findeachother' } } as unknown as Who;
const chat: Where = { conversation: { id: 'a:1omar', tenantId, kind: 'personal' } };
const channel: Where = {
  conversation: { id: '19:hal@thread.tacv2', tenantId, kind: 'channel', name: 'Hal' },
  thread: '1',
};
const group: Where = { conversation: { id: '19:groep@thread.v2', tenantId, kind: 'groupChat' } };

/** What is behind the buttons. `n`: each of them counts for itself. */
export interface Behind {
  readonly look: (n: number) => Intent;
  readonly mark: (n: number, forged?: string) => Intent;
}

/** Makers of one real activity of every kind, as Teams sends them, about things that are numbered `n`. */
function realActivities(
  serviceUrl: string,
  n: number,
  random: Random,
  behind: Behind,
): readonly (() => Json)[] {
  let ids = 0;
  const clock = { now: () => new Date(0) };
  const front = { newId: () => `${n}`, serviceUrl: () => serviceUrl };
  const parts = { front, clock } as unknown as Parameters<typeof envelope>[0];
  const make = (where: Where, type: string, more: Json = {}): Json => {
    ids += 1;
    return withMore({ ...envelope(parts, who, where, type), id: `f:${n}-${ids}` }, more);
  };
  const invoke = (name: string, value: Json, where = chat) =>
    make(where, 'invoke', { name, value, replyToId: '1' });
  const fea = (kind: string, token: string) => ({
    fea: { kind, token, nonce: `n${n}`, index: 0, again: seal(behind.look(n)) },
  });
  const press = () => fea('press', someToken(n, random, behind));
  const boxes = { 'text:0:text': 'Niemand belt', 'choices:1:kind': 'bug,idea', text: 'Niemand belt' };
  const form = () => ({ ...fea('form', someToken(n, random, behind)), ...boxes });
  const look = (kind: string, index = 0) => ({ fea: { ...fea(kind, seal(behind.look(n))).fea, index } });
  const execute = (data: Json) => ({
    action: { type: 'Action.Execute', verb: 'fea', data },
    trigger: 'manual',
  });
  const shown: ShownMessage = {
    kind: 'message',
    tenantId,
    conversation: 'a:1omar',
    id: '1',
    by: 'person',
    activity: { text: 'Niemand belt' },
  };
  const picked = () => ({
    commandId: 'save_point',
    messagePayload: messagePayload(shown, member, clock.now()),
  });
  const mention = { entities: [mentionOf(who)] };
  return [
    () => make(chat, 'message', words('tafel', who, false)),
    () => make(channel, 'message', { ...words('wmo', who, true), ...mention }),
    () => make(group, 'message', { ...words('hoi', who, true), ...mention }),
    () => make(chat, 'message', { value: press(), replyToId: '1' }),
    () => invoke('adaptiveCard/action', execute(press())),
    () => invoke('adaptiveCard/action', execute(form())),
    () => invoke('adaptiveCard/action', execute(look('open'))),
    () => invoke('adaptiveCard/action', execute(look('more', 3))),
    () => invoke('adaptiveCard/action', execute(press()), channel),
    () => invoke('task/fetch', { data: press() }),
    () => invoke('task/submit', { data: form() }),
    () =>
      invoke('composeExtension/query', { commandId: 'find', parameters: [{ name: 'query', value: 'wmo' }] }),
    () => invoke('composeExtension/fetchTask', picked()),
    () => invoke('composeExtension/submitAction', { commandId: 'save_point', data: form() }),
    () => invoke('tab/fetch', {}),
    () => make(chat, 'installationUpdate', { action: random.pick(['add', 'remove', 'add-upgrade']) }),
    () => make(chat, 'conversationUpdate', { membersAdded: [{ id: `28:${appId}` }] }),
    () => make(chat, 'messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: '1' }),
    () => make(chat, 'typing'),
  ];
}

/** Mostly the button that Omar got; else one that he may not press, which says so to whoever does what it asks. */
function someToken(n: number, random: Random, { mark }: Behind): string {
  if (random.chance(0.5)) return seal(mark(n));
  const ways: readonly (() => string)[] = [
    () => sealIntent(secret, mark(n, 'of somebody else'), other.personId),
    () => sealIntent('a secret of a stranger', mark(n, 'sealed by a stranger'), omar.personId),
    () => resealed(seal(mark(n)), mark(n, 'changed inside')),
    () => shorter(seal(mark(n, 'with half a seal'))),
    () => seal(mark(n, 'without a seal')).replace(/\..*$/, random.pick(['', '.', '.AAAA', '.=', '..'])),
  ];
  return random.pick(ways)();
}

function seal(intent: Intent): string {
  return sealIntent(secret, intent, omar.personId);
}

function resealed(token: string, { type, args }: Intent): string {
  const [, signature] = token.split('.');
  return `${Buffer.from(JSON.stringify([type, args])).toString('base64url')}.${signature}`;
}

function shorter(token: string): string {
  return token.slice(0, -11);
}

export interface Made {
  readonly body: string;
  /** The service that it says to come from. */
  readonly serviceUrl: string;
}

/** Makes activities: real ones, and real ones with something odd in them. */
export function activityMaker(
  random: Random,
  addresses: { readonly teams: string; readonly stranger: string },
  behind: Behind,
): () => Made {
  const odd = [...oddValues, ...teamsOddities(addresses.stranger)];
  let n = 0;
  return () => {
    n += 1;
    const serviceUrl = random.chance(0.05) ? `${addresses.stranger}/emea/x/` : `${addresses.teams}/emea/x/`;
    const real = realActivities(serviceUrl, n, random, behind);
    let body: unknown = random.pick(real)();
    for (let times = random.below(4); times > 0; times -= 1)
      body = changed(random, body, () => (random.chance(0.2) ? random.pick(real)() : random.pick(odd)));
    const text = JSON.stringify(body) ?? '';
    return { body: random.chance(0.1) ? broken(random, text) : text, serviceUrl };
  };
}

function teamsOddities(stranger: string): readonly unknown[] {
  return [
    '<at>iedereen</at> [x](http://x) <img src=x onerror=y>',
    '<'.repeat(20_000),
    '&'.repeat(20_000),
    `${stranger}/emea/x/`,
    `${stranger}\\@smba.trafficmanager.net/`,
    'a:1omar',
    `28:${appId}`,
    'd1e51a90-0000-4000-8000-000000000002',
    'AseChannel',
    'emulator',
    'expectReplies',
    { id: omar.aadId, aadObjectId: omar.aadId },
    { fea: { kind: 'more', token: 'x', nonce: 'n', index: 1e9 } },
    { fea: { kind: 'form', token: 'x.y', nonce: '', index: -1, again: 'x' } },
  ];
}
