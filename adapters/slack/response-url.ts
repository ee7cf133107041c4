import type { Respond } from './screens.ts';

/** Answers at the address Slack gave with what somebody did: for thirty minutes, five times. Never anywhere else. */
export function responseUrls(apiUrl: string | undefined): (url: string) => Respond {
  const home = new URL(apiUrl ?? 'https://hooks.slack.com/').origin;
  return (url) => async (words) => {
    if (!URL.canParse(url) || new URL(url).origin !== home)
      throw new Error('an address that is not of Slack');
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(words),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`the address of the answer said ${answer.status}`);
  };
}
