import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../src/kernel/clock.ts';
import { isDoneWithin, later, minutes } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import { codeOf } from './slack-errors.ts';

/** What Slack says about somebody: of this workspace, or one who gets to see nothing of ours. */
export type Member =
  | { readonly kind: 'member'; readonly language?: Language }
  | { readonly kind: 'outsider' };

/** Undefined when Slack does not answer: then nobody knows who this is. */
export type Members = (client: WebClient, team: string, user: string) => Promise<Member | undefined>;

const most = 5_000;
/** After this nobody answers any more; what is left of Slack's three seconds is for saying so. */
const patience = 1_500;

/** Looks people up, and remembers the answer for a while. */
export function knowMembers(clock: Clock): Members {
  const known = new Map<string, { readonly member: Member; readonly until: Date }>();

  async function look(client: WebClient, team: string, user: string): Promise<Member | undefined> {
    try {
      const asked = client.users.info({ user, include_locale: true });
      const found = (await beforeLong(asked))?.user;
      return found ? memberOf(found, team) : undefined;
    } catch (error) {
      return /^user_not_(found|visible)$/.test(codeOf(error) ?? '') ? { kind: 'outsider' } : undefined;
    }
  }

  return async (client, team, user) => {
    const key = `${team} ${user}`;
    const kept = known.get(key);
    if (kept && clock.now() < kept.until) return kept.member;
    const member = await look(client, team, user);
    // An older answer is better than none while Slack is silent.
    if (!member) return kept?.member;
    if (known.size >= most) known.clear();
    known.set(key, { member, until: later(clock.now(), minutes(15)) });
    return member;
  };
}

async function beforeLong<T>(answer: Promise<T>): Promise<T | undefined> {
  return (await isDoneWithin(patience, answer)) ? answer : undefined;
}

interface SlackUser {
  readonly team_id?: string;
  readonly locale?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
}

// Guests and people of a shared channel belong to another organisation than the one that let the bot in.
function memberOf(user: SlackUser, team: string): Member {
  const elsewhere = user.team_id !== undefined && user.team_id !== team;
  if (elsewhere || user.deleted || user.is_bot) return { kind: 'outsider' };
  if (user.is_restricted || user.is_ultra_restricted || user.is_stranger) return { kind: 'outsider' };
  return { kind: 'member', ...languageIn(user.locale) };
}

function languageIn(locale: string | undefined): { readonly language?: Language } {
  if (!locale) return {};
  return { language: locale.toLowerCase().startsWith('nl') ? 'nl' : 'en' };
}
