import { WebClient } from '@slack/web-api';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import type { Db } from '../../src/kernel/work.ts';
import { installStates } from './install-states.ts';
import type { Installations } from './installations.ts';
import { botScopes } from './scopes.ts';
import { clientOptions } from './slack-clients.ts';
import { installWords } from './slack-words.ts';

export interface Installing {
  readonly db: Db;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiUrl?: string | undefined;
  readonly installations: Installations;
  readonly defaultLanguage: Language;
  readonly onError: (error: unknown) => void;
}

const cookie = 'slack_install';
const path = '/slack';

/** Lets an administrator put the app in a workspace: /slack/install leads to Slack, which leads back to us. */
export function installRouter(parts: Installing): Router {
  const states = installStates(parts.db, parts.clock);
  const redirectUri = `${parts.publicUrl}${path}/oauth_redirect`;
  const client = new WebClient(undefined, clientOptions(parts.apiUrl));
  const secure = parts.publicUrl.startsWith('https:');
  const say = (response: Response, status: number, words: Both<string>) => {
    const text = words[parts.defaultLanguage];
    response.status(status).type('text/plain; charset=utf-8').send(text);
  };

  async function begin(_request: Request, response: Response): Promise<void> {
    const state = await states.begin();
    response.cookie(cookie, state, { httpOnly: true, sameSite: 'lax', secure, path, maxAge: 600_000 });
    const address = new URL(parts.apiUrl ? new URL('/oauth/v2/authorize', parts.apiUrl) : slackAuthorize);
    address.searchParams.set('client_id', parts.clientId);
    address.searchParams.set('scope', botScopes.join());
    address.searchParams.set('redirect_uri', redirectUri);
    address.searchParams.set('state', state);
    response.redirect(302, address.href);
  }

  async function finish(request: Request, response: Response): Promise<void> {
    const { code, state, error } = request.query;
    response.clearCookie(cookie, { path });
    if (error !== undefined) return say(response, 200, installWords.stopped);
    const own = cookieIn(request);
    // Somebody else's link back would put a workspace of theirs in this browser's name.
    const begun = typeof state === 'string' && state === own && (await states.finish(state));
    if (!begun || typeof code !== 'string') return say(response, 400, installWords.again);
    const given = await client.oauth.v2.access({
      client_id: parts.clientId,
      client_secret: parts.clientSecret,
      code,
      redirect_uri: redirectUri,
    });
    // The manifest allows no installation for a whole organisation at once, so there is always one workspace.
    const team = given.team?.id;
    if (!team || !given.access_token) return say(response, 400, installWords.again);
    await parts.installations.keep(
      { team, botToken: given.access_token, botUser: given.bot_user_id ?? '' },
      { scopes: given.scope ?? '', at: parts.clock.now() },
    );
    say(response, 200, installWords.done);
  }

  const kindly = (act: typeof begin) => (request: Request, response: Response) =>
    act(request, response).catch((error) => {
      parts.onError(error);
      say(response, 502, installWords.failed);
    });
  const router = express.Router();
  router.get(`${path}/install`, kindly(begin));
  router.get(`${path}/oauth_redirect`, kindly(finish));
  return router;
}

const slackAuthorize = 'https://slack.com/oauth/v2/authorize';

function cookieIn(request: Request): string | undefined {
  const found = /(?:^|;\s*)slack_install=([\w-]+)/.exec(request.get('cookie') ?? '');
  return found?.[1];
}
