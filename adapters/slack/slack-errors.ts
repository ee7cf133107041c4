import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import { minutes, seconds } from '../../src/kernel/clock.ts';

/**
 * What an answer of Slack means for a message. `later`: nothing was taken, try again. `person`: this one cannot be
 * reached here. `workspace`: nobody of this workspace can. What is not in the table: nobody knows.
 */
const meanings: Readonly<Record<string, 'later' | 'person' | 'workspace'>> = {
  ratelimited: 'later',
  rate_limited: 'later',
  message_limit_exceeded: 'later',
  service_unavailable: 'later',
  team_added_to_org: 'later',
  org_login_required: 'later',
  channel_not_found: 'person',
  user_not_found: 'person',
  users_not_found: 'person',
  user_disabled: 'person',
  user_not_visible: 'person',
  cannot_dm_bot: 'person',
  messages_tab_disabled: 'person',
  not_in_channel: 'person',
  is_archived: 'person',
  is_inactive: 'person',
  restricted_action: 'person',
  ekm_access_denied: 'person',
  // Ours to mend, and the same tomorrow: the person gets it by another door.
  invalid_blocks: 'person',
  invalid_blocks_format: 'person',
  msg_too_long: 'person',
  msg_blocks_too_long: 'person',
  no_text: 'person',
  invalid_arguments: 'person',
  account_inactive: 'workspace',
  app_missing_action_url: 'workspace',
  enterprise_is_restricted: 'workspace',
  invalid_auth: 'workspace',
  missing_scope: 'workspace',
  no_permission: 'workspace',
  not_allowed_token_type: 'workspace',
  not_authed: 'workspace',
  team_access_not_granted: 'workspace',
  token_expired: 'workspace',
  token_revoked: 'workspace',
};

/** Refused before anything left us. */
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT/;

/** The error as the outbox understands it. It names Slack's code only: what people typed is not in it. */
export function outcomeOf(error: unknown): TryLater | Undeliverable | Ambiguous {
  if (error instanceof WebAPIRateLimitedError)
    return new TryLater('too many messages', seconds(Math.max(1, error.retryAfter)));
  if (error instanceof WebAPIPlatformError) return said(error.data.error);
  // The library has no class of its own for a 429 that does not say how long.
  if (error instanceof Error && error.message.startsWith('Retry header did not'))
    return new TryLater('too many messages', minutes(1));
  if (error instanceof WebAPIHTTPError) return new Ambiguous(`http ${error.statusCode}`);
  if (error instanceof WebAPIRequestError && neverLeft.test(causesOf(error.original)))
    return new TryLater('not reached', seconds(5));
  return new Ambiguous(error instanceof Error ? error.name : 'unknown');
}

/** Slack's own code for what went wrong, when it gave one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** Seconds to wait, when Slack said that there were too many calls. */
export function tooMany(error: unknown): number | undefined {
  return error instanceof WebAPIRateLimitedError ? error.retryAfter : undefined;
}

/** The app was taken out of this workspace, or its token is no good any more. */
export function isTokenDead(error: unknown): boolean {
  return ['account_inactive', 'invalid_auth', 'token_expired', 'token_revoked'].includes(codeOf(error) ?? '');
}

/** The message that was to be changed cannot be changed any more. */
export function isMessageGone(error: unknown): boolean {
  return ['message_not_found', 'cant_update_message', 'edit_window_closed'].includes(codeOf(error) ?? '');
}

function said(code: string): TryLater | Undeliverable | Ambiguous {
  const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  if (meaning === 'later') return new TryLater(code, minutes(1));
  // An answer that is no JSON shows up as a code such as "<html>".
  if (meaning === undefined) return new Ambiguous(/^\w+$/.test(code) ? code : 'no answer of Slack');
  return new Undeliverable(code, { everybody: meaning === 'workspace' });
}

function causesOf(error: unknown): string {
  const one = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof one !== 'object' || one === null) return '';
  return [one.code, one.message, causesOf(one.cause), ...(one.errors ?? []).map(causesOf)].join(' ');
}
