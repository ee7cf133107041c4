import { z } from 'zod';
import type { Registration } from './teams-settings.ts';

/** What Microsoft answers when one of our apps asks for a token. */
export type AskedToken =
  | { readonly token: string; readonly seconds: number }
  /** `number`: of Microsoft's own list, such as 7000222; `error` is a word for many of them. */
  | { readonly error: string; readonly number?: number | undefined }
  /** There was no answer of Microsoft: why, in a code. */
  | { readonly failed: string };

export const loginOfMicrosoft = 'https://login.microsoftonline.com';
const scope = 'https://api.botframework.com/.default';

/** Asks once. @param login before `/{tenant}/oauth2/v2.0/token`. */
export async function askToken(
  { appId, password, tenantId }: Registration,
  login: string,
  patience: number,
): Promise<AskedToken> {
  try {
    const response = await fetch(`${login}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const said = answer.safeParse(await response.json().catch(() => undefined)).data;
    if (!said) return { failed: `login ${response.status}` };
    if ('access_token' in said) return { token: said.access_token, seconds: said.expires_in };
    return { error: said.error, number: said.error_codes?.[0] ?? numberIn(said.error_description) };
  } catch (error) {
    return { failed: codeOf(error) };
  }
}

/** Why nothing came, without the address, which may hold more than a code. */
export function codeOf(error: unknown): string {
  const { name = 'unknown', cause } = error as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name;
}

function numberIn(description: string | undefined): number | undefined {
  const found = /^AADSTS(\d{4,8})\b/.exec(description ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

const answer = z.union([
  z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() }),
  z.object({
    error: z.string().max(100),
    error_description: z.string().optional(),
    error_codes: z.array(z.number()).optional(),
  }),
]);
