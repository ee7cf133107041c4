import type { z } from 'zod';
import { iso } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { defaultZone } from '../kernel/wall-time.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { giveBadgeCodes } from '../people/badge-code-store.ts';
import { addPeople } from '../people/details-store.ts';
import { linkDoor } from '../people/door.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { SetUpRegion } from './region-intents.ts';
import { regionWords as words } from './region-words.ts';
import { isSetUpSecret, spendSetUpSecret } from './set-up-secret.ts';

/** Makes the region, its first organiser and its first meeting, and signs that organiser in. */
export async function setUpRegion(
  work: Work,
  caller: Caller,
  args: z.infer<typeof SetUpRegion.schema>,
): Promise<Reply> {
  if (!(await isSetUpSecret(work.db, args.secret))) throw new Refusal(words.linkIsOver);
  await spendSetUpSecret(work.db);
  const { db } = work;
  const created_at = iso(work.now);
  const [region_id, organisation_id, person_id, session_id, seat_id] = [1, 2, 3, 4, 5].map(work.newId) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await db
    .insertInto('regions')
    .values({ id: region_id, name: args.region, zone: defaultZone, created_at })
    .execute();
  await db
    .insertInto('organisations')
    .values({ id: organisation_id, region_id, name: args.organisation })
    .execute();
  await addPeople(work, [
    {
      id: person_id,
      region_id,
      organisation_id,
      first_name: args.firstName,
      last_name: args.lastName,
      language: caller.language,
      function_title: null,
      expertise: null,
      email: null,
      phone: null,
      created_at,
    },
  ]);
  await db
    .insertInto('sessions')
    .values({
      id: session_id,
      region_id,
      name: args.session,
      held_on: args.heldOn,
      starts: '13:00',
      ends: '17:00',
      zone: defaultZone,
      place: null,
      stage: 'preparing',
      contact: `${args.firstName} ${args.lastName}`,
      created_at,
    })
    .execute();
  await db
    .insertInto('seats')
    .values({
      id: seat_id,
      session_id,
      person_id,
      role: 'organiser',
      layer: 'facilitator',
      home_table_id: null,
      stays_put_at: null,
      layer_shown_at: created_at,
      wish: null,
      claimed_at: null,
      left_at: null,
    })
    .execute();
  await giveBadgeCodes(db, work.now, [seat_id]);
  const linked = await linkDoor(work, caller, person_id);
  const said = words.ready[caller.language]({ region: args.region });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowSession({ session: session_id }),
    ...linked,
  };
}
