import { z } from 'zod';

/** What Slack answers to a look, with what only its headers say. */
export interface AskedSlack {
  /** Slack's own time. */
  readonly date?: Date;
  readonly scopes: readonly string[];
  readonly team: string;
  /** Slack's code for what is wrong. */
  readonly error?: string;
  /** There was no answer of Slack: why, in a code. */
  readonly failed?: string;
}

/** Asks the Web API once, past the library: that hides the headers. */
export function askSlack(apiUrl = 'https://slack.com/api/') {
  return async (method: string, token?: string): Promise<AskedSlack> => {
    try {
      const response = await fetch(`${apiUrl.replace(/\/$/, '')}/${method}`, {
        method: 'POST',
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
      const date = Date.parse(response.headers.get('date') ?? '');
      const said = answer.safeParse(await response.json().catch(() => undefined)).data;
      if (!said) return { ...nothing, failed: `answer ${response.status}` };
      return {
        ...(Number.isNaN(date) ? {} : { date: new Date(date) }),
        scopes: (response.headers.get('x-oauth-scopes') ?? '').split(',').map((scope) => scope.trim()),
        team: said.team ?? said.team_id ?? '',
        ...(said.ok ? {} : { error: said.error ?? 'no' }),
      };
    } catch (error) {
      return { ...nothing, failed: codeIn(error) };
    }
  };
}

const nothing = { scopes: [], team: '' };

const answer = z.object({
  ok: z.boolean(),
  error: z.string().max(100).optional(),
  team: z.string().optional(),
  team_id: z.string().optional(),
});

function codeIn(error: unknown): string {
  const { name = 'unknown', cause } = error as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name;
}
