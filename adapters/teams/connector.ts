import { z } from 'zod';
import type { Clock } from '../../src/kernel/clock.ts';
import { seconds } from '../../src/kernel/clock.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { Allowed } from './service-urls.ts';
import { withSlash } from './service-urls.ts';
import { ConnectorRefusal } from './teams-errors.ts';

/** Where something is said, and as which app of ours. */
export interface Conversation {
  readonly registration: string;
  readonly serviceUrl: string;
  readonly id: string;
}

export interface Connector {
  /** One attempt. Resolves to the id of the message. Throws what `outcomeOf` understands. */
  post(to: Conversation, activity: object): Promise<string>;
  /** New words in the place of a message. */
  change(at: Conversation, message: string, activity: object): Promise<void>;
  /** The private conversation with somebody who spoke elsewhere: its id. */
  open(near: Conversation, person: { readonly tenant: string; readonly teamsId: string }): Promise<string>;
  /** What Teams says about somebody in a conversation. Somebody waits for it, so it gives up soon. */
  member(at: Conversation, teamsId: string): Promise<unknown>;
}

const patience = 10_000;
const patienceToLook = 1_500;

/**
 * Speaks to the connector of Teams. Never tries again by itself: a message that was stored and then answered with a 502
 * would stand there twice.
 */
export function connector(tokens: AccessTokens, allowed: Allowed, clock: Clock): Connector {
  async function call(
    { registration, serviceUrl }: Pick<Conversation, 'registration' | 'serviceUrl'>,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
  ): Promise<unknown> {
    if (!allowed(serviceUrl)) throw new ConnectorRefusal(403, 'an address that is not of Teams');
    const known = await tokens.of(registration);
    const response = await fetch(`${withSlash(serviceUrl)}v3/conversations${path}`, {
      method,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(known ? { authorization: `Bearer ${known.token}` } : {}),
      },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(body === undefined ? patienceToLook : patience),
    });
    const said = await response.json().catch(() => undefined);
    // A page in between may say "fine" without having brought anything.
    if (response.ok) return anything.parse(said);
    const code = refused.safeParse(said).data?.error.code ?? '';
    if (response.status !== 401 || !known)
      throw new ConnectorRefusal(response.status, code, retryAfter(response, clock));
    tokens.forget(registration, known.token);
    // A token that worked before may have ended a little early; a new one that is not taken will not be taken tomorrow.
    throw known.known ? new ConnectorRefusal(429, code, seconds(1)) : new ConnectorRefusal(401, code);
  }

  const idIn = (said: unknown) => answered.parse(said).id ?? '';
  const activities = ({ id }: Conversation) => `/${encodeURIComponent(id)}/activities`;
  return {
    post: async (to, activity) => idIn(await call(to, 'POST', activities(to), activity)),
    change: async (at, message, activity) => {
      await call(at, 'PUT', `${activities(at)}/${encodeURIComponent(message)}`, activity);
    },
    open: async (near, { tenant, teamsId }) => {
      const opened = await call(near, 'POST', '', {
        isGroup: false,
        bot: { id: `28:${near.registration}` },
        members: [{ id: teamsId }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      });
      const id = idIn(opened);
      if (id === '') throw new ConnectorRefusal(404, 'no conversation');
      return id;
    },
    member: (at, teamsId) =>
      call(at, 'GET', `/${encodeURIComponent(at.id)}/members/${encodeURIComponent(teamsId)}`),
  };
}

function retryAfter(response: Response, clock: Clock): number | undefined {
  const given = response.headers.get('retry-after');
  if (given === null || given === '') return undefined;
  const after = /^\d+$/.test(given) ? seconds(Number(given)) : Date.parse(given) - clock.now().getTime();
  return Number.isFinite(after) ? after : undefined;
}

const anything = z.looseObject({});
const answered = z.object({ id: z.string().max(500).optional() });
const refused = z.object({ error: z.object({ code: z.string().regex(/^\w{1,80}$/) }) });
