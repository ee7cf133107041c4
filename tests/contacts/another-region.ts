import { moment } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';
import { addPeople } from '../../src/people/details-store.ts';
import { testBox } from '../support/test-box.ts';

/** A second region with a meeting on the same day: Rixt and Sjoerd are there, and nobody of the first region. */
export async function openAnotherRegion(db: Db): Promise<{ readonly session: string }> {
  const at = '2027-01-20T09:00:00.000Z';
  await db
    .insertInto('regions')
    .values({ id: 'elders', name: 'Andere regio', zone: 'Europe/Amsterdam', created_at: at })
    .execute();
  await db
    .insertInto('organisations')
    .values({ id: 'EO1', region_id: 'elders', name: 'Gemeente Elders' })
    .execute();
  await db
    .insertInto('sessions')
    .values({
      id: 'ES1',
      region_id: 'elders',
      name: 'Elders samen',
      held_on: '2027-01-26',
      starts: '13:00',
      ends: '17:00',
      zone: 'Europe/Amsterdam',
      place: null,
      stage: 'planned',
      contact: null,
      created_at: at,
    })
    .execute();
  for (const [id, first, role] of [
    ['E1', 'Rixt', 'organiser'],
    ['E2', 'Sjoerd', 'participant'],
  ] as const) {
    await addPeople({ db, box: testBox, now: moment(at) }, [
      {
        id,
        region_id: 'elders',
        organisation_id: 'EO1',
        first_name: first,
        last_name: 'Elderstra',
        language: 'nl',
        function_title: 'klantmanager',
        expertise: 'W&I',
        email: `${first.toLowerCase()}@elders.example.org`,
        phone: '06-00000091',
        created_at: at,
      },
    ]);
    await db
      .insertInto('contact_cards')
      .values({ person_id: id, found_by: 'session', line: null, updated_at: at })
      .execute();
    await db
      .insertInto('seats')
      .values({
        id,
        session_id: 'ES1',
        person_id: id,
        role,
        layer: 'professional',
        home_table_id: null,
        stays_put_at: null,
        layer_shown_at: at,
        wish: null,
        claimed_at: at,
        left_at: null,
      })
      .execute();
    await db
      .insertInto('doors')
      .values({ platform: 'test', tenant: '', id, person_id: id, linked_at: at, preferred_at: at })
      .execute();
  }
  return { session: 'ES1' };
}
