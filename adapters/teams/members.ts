import { z } from 'zod';
import type { Clock } from '../../src/kernel/clock.ts';
import { hours, later } from '../../src/kernel/clock.ts';
import type { Known } from './activities.ts';
import type { Connector, Conversation } from './connector.ts';
import type { References } from './references.ts';
import { ConnectorRefusal } from './teams-errors.ts';

/**
 * `outsider`: a guest, or of another tenant, so of an organisation that did not let the bot in. `unseen`: the bot is not
 * where this person is, and has no chat with them.
 */
export type Membership = 'member' | 'outsider' | 'unseen';

/** Undefined when Teams does not answer: then nobody knows who this is. */
export type Members = (heard: Known, here: Conversation) => Promise<Membership | undefined>;

const most = 5_000;

/** Asks Teams about people, and remembers the answer for an hour. */
export function knowMembers(connector: Connector, references: References, clock: Clock): Members {
  const known = new Map<string, { readonly membership: Membership; readonly until: Date }>();

  async function look(heard: Known, here: Conversation): Promise<Membership | undefined> {
    const { tenant, person } = heard;
    const found = await askAt(here);
    if (found !== 'unseen' || heard.room === 'personal') return found;
    // Our search can be used in a chat where the bot is not: then their own chat with it tells.
    const own = await references.find({ tenant, id: person.id });
    return own ? askAt(own) : found;

    async function askAt(at: Conversation): Promise<Membership | undefined> {
      try {
        return membershipOf(await connector.member(at, person.teamsId), tenant);
      } catch (error) {
        if (!(error instanceof ConnectorRefusal)) return undefined;
        if (error.status === 404) return 'outsider';
        return error.status === 403 ? 'unseen' : undefined;
      }
    }
  }

  return async (heard, here) => {
    const key = `${heard.tenant} ${heard.person.id}`;
    const kept = known.get(key);
    if (kept && clock.now() < kept.until) return kept.membership;
    const membership = await look(heard, here);
    // An older answer is better than none while Teams is silent.
    if (membership === undefined) return kept?.membership;
    if (known.size >= most) known.clear();
    // Whoever is told to add the bot does so now.
    if (membership !== 'unseen') known.set(key, { membership, until: later(clock.now(), hours(1)) });
    return membership;
  };
}

const member = z.object({
  userRole: z.string().optional(),
  tenantId: z.string().optional(),
  userPrincipalName: z.string().optional(),
});

/** A guest has an account here too, of which the name says so: "anna_elders.nl#EXT#@drieslag.nl". */
function membershipOf(said: unknown, tenant: string): Membership {
  const { userRole = 'user', tenantId = tenant, userPrincipalName = '' } = member.parse(said);
  const isOfHere = tenantId.toLowerCase() === tenant && !/#EXT#/i.test(userPrincipalName);
  return isOfHere && !/^(guest|anonymous)$/i.test(userRole) ? 'member' : 'outsider';
}
