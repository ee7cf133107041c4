import { sharedActions } from '../actions/shared-action-store.ts';
import { notesOf } from '../harvest/note-store.ts';
import { tasksOf } from '../homework/task-store.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { comesForThemselves } from '../organisations/organisation.ts';
import type { Session } from '../sessions/seat-store.ts';
import { layers } from '../sessions/session-intents.ts';
import { guestsOf, organisationsOf, roundsOf, tablesOf } from '../sessions/session-store.ts';
import type { Approach } from './approach.ts';
import { makeApproach } from './approach.ts';
import { planOf } from './approach-store.ts';

/** The plan as things stand now. What the organisers still do for it (the evaluation, the plan) is no part of it. */
export async function readApproach(
  { db, now }: Pick<Work, 'db' | 'now'>,
  session: Session,
): Promise<Approach> {
  const tasks = await tasksOf(db, session.id);
  const own = (id: string) => tasks.get(id) === 'plan' || tasks.get(id) === 'evaluation';
  const people = (await guestsOf(db, session.id)).filter(
    ({ role, leftAt }) => role === 'participant' && leftAt === null,
  );
  const { name: region } = await db
    .selectFrom('regions')
    .select('name')
    .where('id', '=', session.region_id)
    .executeTakeFirstOrThrow();
  const organisations = [...new Set(people.map(({ organisation }) => organisation))].filter(
    (name) => !comesForThemselves(name),
  );
  return makeApproach({
    day: {
      name: session.name,
      region,
      heldOn: session.held_on,
      place: session.place,
      contact: session.contact,
      people: people.length,
      organisations: organisations.sort(new Intl.Collator('nl').compare),
      layers: layers.filter((layer) => people.some((person) => person.layer === layer)),
      tables: (await tablesOf(db, session.id)).filter(({ closed_at }) => closed_at === null).length,
      rounds: (await roundsOf(db, session.id)).length,
    },
    madeOn: wallDate(now, session.zone),
    foreword: (await planOf(db, session.id)).foreword,
    notes: (await notesOf(db, session.id)).filter(({ held_at }) => held_at === null),
    actions: (await sharedActions(db, session.id)).filter(({ id }) => !own(id)),
    organisations: new Map((await organisationsOf(db, session.region_id)).map(({ id, name }) => [id, name])),
  });
}
