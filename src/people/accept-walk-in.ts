import type { z } from 'zod';
import { ShowPresence } from '../day/day-intents.ts';
import { plannedRounds } from '../day/day-plan.ts';
import { mend } from '../day/mending.ts';
import type { Guest } from '../guests/guest.ts';
import { seatGuests } from '../guests/guest-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { readPlan } from '../rotations/plan-request.ts';
import type { Session } from '../sessions/seat-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { badgeCodesOf } from './badge-code-store.ts';
import { deskWords as words } from './desk-words.ts';
import { linkDoor } from './door.ts';
import { personAt } from './person-store.ts';
import { plainView, welcomeView } from './person-views.ts';
import { isAdmitted } from './tenant-store.ts';
import type { AcceptWalkIn } from './walk-in-intents.ts';
import { ShowDesk } from './walk-in-intents.ts';
import type { WalkIn } from './walk-in-store.ts';
import { answerWalkIn, mustWait, organisationNamed, personOfSeat } from './walk-in-store.ts';

/** A seat, a badge code, and a table in the plan that runs; whoever asked in a chat is in at once. */
export async function acceptWalkIn(
  work: Work,
  asker: Person,
  args: z.infer<typeof AcceptWalkIn.schema>,
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const walkIn = await mustWait(work.db, session.id, args.walkIn);
  const organisation = await organisationNamed(work.db, session.region_id, walkIn.organisation);
  const [seat = ''] = await seatGuests(work, session, [guestOf({ ...walkIn, organisation }, args.layer)]);
  await answerWalkIn(work.db, work.now, walkIn.id, seat);
  await letIn(work, session, walkIn, await personOfSeat(work.db, seat));
  const planned = plannedRounds(await readPlan(work, session.id)).length > 0;
  if (planned) await mend(work, asker, session, { kind: 'here', seat });
  const code = (await badgeCodesOf(work.db, session.id)).get(seat) ?? '';
  const message = plainView(words.accepted[asker.language]({ name: walkIn.first_name, code }));
  const here = { session: session.id };
  return { kind: 'say', message, next: planned ? ShowPresence({ ...here, seat }) : ShowDesk(here) };
}

/** A browser comes in by its ticket; a chat is known by its address, unless it is somebody's since. */
async function letIn(work: Work, session: Session, walkIn: WalkIn, personId: string): Promise<void> {
  const { platform, tenant, address_id: id, language, first_name: name } = walkIn;
  if (platform === null || tenant === null || id === null) return;
  const from = { platform, tenant, id };
  if ((await personAt(work.db, from)) || !(await isAdmitted(work.db, session.region_id, from))) return;
  await linkDoor(work, { from, where: { kind: 'private' }, language }, personId);
  await work.deliver(personId, welcomeView(language, name), `welcome:${walkIn.id}`, 'arrive');
}

function guestOf(walkIn: WalkIn, layer: Guest['layer']): Guest {
  return {
    firstName: walkIn.first_name,
    lastName: walkIn.last_name,
    organisation: walkIn.organisation,
    layer,
    functionTitle: null,
    expertise: null,
    email: null,
    phone: null,
    role: 'participant',
    homeTable: null,
    language: walkIn.language,
    staysPut: false,
    wish: null,
  };
}
