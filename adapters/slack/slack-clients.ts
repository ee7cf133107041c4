import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { WebClient } from '@slack/web-api';

/** One client for each token. `apiUrl`: elsewhere than slack.com, to try things out. */
export type SlackClients = (token: string) => WebClient;

export function slackClients(apiUrl: string | undefined): SlackClients {
  const clients = new Map<string, WebClient>();
  return (token) => {
    const known = clients.get(token) ?? new WebClient(token, clientOptions(apiUrl));
    clients.set(token, known);
    return known;
  };
}

/**
 * Never retries by itself: the library would post a message again when only its answer was lost, up to ten times. Never
 * waits out a "too many": that would hold up everybody of the workspace. Headers are not shared: they leak the token of
 * one workspace to the next.
 */
export function clientOptions(apiUrl: string | undefined): WebClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    timeout: 10_000,
    logger: silent,
  };
}

/** The library writes what people typed into its log; we say what went wrong ourselves. */
export const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
