import type { Clock } from '../../src/kernel/clock.ts';
import { later, minutes, seconds } from '../../src/kernel/clock.ts';
import { askToken, loginOfMicrosoft } from './ask-microsoft.ts';
import type { Registrations } from './registrations.ts';
import { NoToken } from './teams-errors.ts';
import type { Registration, TeamsSettings } from './teams-settings.ts';

/** With a token of ours the connector knows which bot speaks. */
export interface AccessTokens {
  /** `known`: it was used before, so it may have ended since. Undefined where nobody asks for one. */
  of(appId: string): Promise<{ readonly token: string; readonly known: boolean } | undefined>;
  /** The connector did not take it. */
  forget(appId: string, token: string): void;
}

/** With the time for the message itself it must stay under fifteen seconds: then a message counts as not begun. */
const patience = 4_000;

/** Microsoft takes some minutes to know a new secret everywhere; until then it refuses it like a wrong one. */
const refusedFor = minutes(10);

/**
 * Asks for a token once, also when many need it at the same moment, and keeps it until shortly before its end. A secret
 * that was refused is not tried again for every message: only when there is another one, or after a while.
 */
export function accessTokens(
  { auth, addresses }: TeamsSettings,
  known: Registrations,
  clock: Clock,
  onError: (error: unknown) => void,
): AccessTokens {
  const login = addresses?.login ?? loginOfMicrosoft;
  const kept = new Map<string, { readonly token: string; readonly until: Date }>();
  const asking = new Map<string, Promise<string>>();
  // By the registration itself: one with another secret is another one.
  const refused = new WeakMap<Registration, { readonly error: NoToken; readonly until: Date }>();

  async function ask(registration: Registration): Promise<string> {
    const before = refused.get(registration);
    if (before && clock.now() < before.until) throw before.error;
    try {
      const { token, seconds: lasts } = await askFor(registration, login);
      const until = later(clock.now(), seconds(lasts) - minutes(5));
      kept.set(registration.appId, { token, until });
      refused.delete(registration);
      return token;
    } catch (error) {
      if (error instanceof NoToken && error.lasting) {
        if (!before) onError(error);
        refused.set(registration, { error, until: later(clock.now(), refusedFor) });
      }
      throw error;
    }
  }

  return {
    of: async (appId) => {
      if (auth === 'none') return undefined;
      const registration = await known.find(appId);
      if (!registration) throw new NoToken('this app is not registered here', { lasting: true });
      const before = kept.get(appId);
      if (before && clock.now() < before.until) return { token: before.token, known: true };
      const asked = asking.get(appId) ?? ask(registration).finally(() => asking.delete(appId));
      asking.set(appId, asked);
      return { token: await asked, known: false };
    },
    forget: (appId, token) => {
      if (kept.get(appId)?.token === token) kept.delete(appId);
    },
  };
}

async function askFor(registration: Registration, login: string) {
  const asked = await askToken(registration, login, patience);
  if ('token' in asked) return asked;
  if ('failed' in asked) throw new NoToken(`the login was not reached (${asked.failed})`);
  throw new NoToken(asked.error, { lasting: refusals.has(asked.error) });
}

/** The secret is wrong or has ended, the app or its tenant is gone: only an administrator can mend it. */
const refusals = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_grant']);
