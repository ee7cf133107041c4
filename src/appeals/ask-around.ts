import { faceOf } from '../contacts/contact.ts';
import { reachable } from '../contacts/swap-people-store.ts';
import { quietUntil } from '../contacts/swap-store.ts';
import { moment } from '../kernel/clock.ts';
import type { Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import type { Appeal } from './appeal.ts';
import { keepAsked, takeAppealsToAsk } from './appeal-store.ts';
import { askMessage } from './appeal-views.ts';
import { fittingPeople } from './fitting-people.ts';

/** Asks the people who fit each new appeal, one by one and each for themselves. */
export async function askAround(work: Work): Promise<void> {
  for (const appeal of await takeAppealsToAsk(work.db, work.now)) await askFor(work, appeal);
}

async function askFor(work: Work, appeal: Appeal): Promise<void> {
  const { db, now } = work;
  const { region_id } = await db
    .selectFrom('sessions')
    .select('region_id')
    .where('id', '=', appeal.session_id)
    .executeTakeFirstOrThrow();
  const seeker = await personById(db, region_id, appeal.asker_id);
  const sees = { regionId: region_id, sessionId: appeal.session_id };
  const me = await reachable(db, { ...sees, personId: appeal.asker_id });
  // A seat that was taken away takes its appeals along.
  if (!seeker || !me) return;
  const people = await fittingPeople(db, seeker, appeal, now);
  await keepAsked(db, appeal.id, people, now);
  const times = {
    sessionId: appeal.session_id,
    about: [appeal.asker_id],
    notBefore: await quietUntil(db, appeal.session_id, now),
    expiresAt: moment(appeal.expires_at),
  };
  for (const personId of people) {
    const asked = await reachable(db, { ...sees, personId });
    if (!asked) continue;
    const message = askMessage(asked.language, faceOf(me), appeal);
    await work.deliver(personId, message, `appeal:${appeal.id}:ask`, 'personal', times);
  }
}
