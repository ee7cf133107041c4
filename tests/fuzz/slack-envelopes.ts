import type { Json } from '../adapters/slack/counterpart/json.ts';
import type { Who } from '../adapters/slack/counterpart/payloads.ts';
import {
  directMessage,
  eventCallback,
  interaction,
  pressed,
  slashCommand,
  surface,
  wholeMessage,
} from '../adapters/slack/counterpart/payloads.ts';
import type { ShownMessage, ShownView } from '../adapters/slack/counterpart/screens.ts';
import { broken, changed, oddValues } from './odd.ts';
import type { Random } from './random.ts';

/** What goes over the wire. */
export interface Wire {
  readonly body: string;
  readonly contentType: string;
}

export interface Addresses {
  /** Of Slack, where answers may go. */
  readonly slack: string;
  /** Of somebody else, where nothing may ever go. */
  readonly stranger: string;
}

type Kind = 'json' | 'form' | 'payload';

export const teamId = 'T0DRIESLAG';
const members = new Map([['U1', { name: 'omar' }]]);
const workspace = { teamId, domain: 'drieslag', botUserId: 'UBOT', botId: 'B1', members };
const who = { workspace, userId: 'U1' } as unknown as Who;
const at = new Date(0);

/** One real envelope of every kind, as Slack sends them. */
function realEnvelopes({ slack }: Addresses): readonly (readonly [Kind, Json])[] {
  const more = { trigger_id: '1.2.a', response_url: `${slack}/response/1` };
  const blocks = [{ type: 'actions', block_id: 'n:0', elements: [] }];
  const message: ShownMessage = {
    kind: 'message',
    teamId,
    channel: 'D1',
    ts: '1.2',
    by: 'bot',
    body: { text: 'Dag', blocks },
  };
  const metadata = JSON.stringify({ t: 'token', f: 0, a: 'again', n: 'nonce' });
  const state = {
    'field:text': { 'field:': { type: 'plain_text_input', value: 'Niemand belt' } },
    'field:kind': { 'field:': { type: 'radio_buttons', selected_option: { value: 'bug' } } },
    'field:list': {
      'field:': { type: 'file_input', files: [{ id: 'F1', name: 'a.csv', url_private: `${slack}/f` }] },
    },
  };
  const view = { id: 'V1', type: 'modal', private_metadata: metadata, state: { values: state }, blocks: [] };
  const modal: ShownView = { kind: 'modal', teamId, userId: 'U1', view };
  const home: ShownView = { kind: 'home', teamId, userId: 'U1', view: { ...view, type: 'home' } };
  const press = (id: string, on: ShownMessage | ShownView) => ({
    ...interaction(who, 'block_actions'),
    ...surface(on, who.workspace, {}),
    ...more,
    actions: [pressed({ type: 'button', action_id: id, value: 'token' }, 'n:0', at)],
  });
  const event = (inner: Json): readonly [Kind, Json] => ['json', eventCallback(who.workspace, inner, at)];
  return [
    ['form', { ...slashCommand(who, { command: '/vindelkaar', text: 'tafel', channel: 'D1' }), ...more }],
    ['form', { ...slashCommand(who, { command: '/findeachother', text: '', channel: 'C1' }), ...more }],
    event(directMessage(who, { text: 'hoi', channel: 'D1', ts: '1.2' })),
    event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1.2' }),
    event({ type: 'app_uninstalled' }),
    event({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }),
    ['payload', press('press:0', message)],
    ['payload', press('form:0', message)],
    ['payload', press('more:3', { ...message, to: 'U1' })],
    ['payload', press('press:1', { ...message, channel: 'C1' })],
    ['payload', press('press:0', home)],
    ['payload', press('form:0', modal)],
    ['payload', { ...interaction(who, 'view_submission'), ...more, view }],
    ['payload', { ...interaction(who, 'view_closed'), view, is_cleared: true }],
    [
      'payload',
      {
        ...interaction(who, 'message_action'),
        ...more,
        callback_id: 'save_action',
        message: wholeMessage(message, who.workspace),
      },
    ],
    ['payload', { ...interaction(who, 'block_suggestion'), view, value: 'x' }],
    ['json', { type: 'url_verification', challenge: 'three words', token: 'x' }],
    ['form', { ssl_check: '1', token: 'x' }],
  ];
}

/** Makes envelopes: real ones, and real ones with something odd in them. */
export function envelopeMaker(random: Random, addresses: Addresses): () => Wire {
  const real = realEnvelopes(addresses);
  const astray = realEnvelopes({ ...addresses, slack: addresses.stranger });
  const odd = [...oddValues, ...slackOddities(addresses)];
  return () => {
    const [kind, payload] = random.pick(random.chance(0.05) ? astray : real);
    let body: unknown = payload;
    for (let n = random.below(4); n > 0; n -= 1)
      body = changed(random, body, () => (random.chance(0.2) ? random.pick(real)[1] : random.pick(odd)));
    const wire = wired(random.chance(0.05) ? random.pick(['json', 'form', 'payload']) : kind, body);
    return random.chance(0.1) ? { ...wire, body: broken(random, wire.body) } : wire;
  };
}

/** Of Slack's own kind. */
function slackOddities({ stranger }: Addresses): readonly unknown[] {
  return [
    '<!channel> &amp;lt; <@U1|x> <http://x|y>',
    'press:-1',
    'more:1e9',
    'form:NaN',
    '{"t":"x","f":-1,"n":"n","a":"a"}',
    `${stranger}/response/1`,
    `${stranger}/files`,
    'C1',
    'T0ELDERS',
    'U1',
    { id: 'U1', team_id: 'T0ELDERS' },
  ];
}

function wired(kind: Kind, body: unknown): Wire {
  const form = 'application/x-www-form-urlencoded';
  const text = JSON.stringify(body) ?? '';
  if (kind === 'json') return { body: text, contentType: 'application/json' };
  if (kind === 'payload') return { body: `payload=${encoded(text)}`, contentType: form };
  const pairs = Object.entries(typeof body === 'object' && body !== null ? body : { body });
  const words = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return {
    body: pairs.map(([name, value]) => `${encoded(name)}=${encoded(words(value))}`).join('&'),
    contentType: form,
  };
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
