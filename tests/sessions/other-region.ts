import type { Db } from '../../src/kernel/work.ts';

export const otherSession = 'S-elsewhere';

/** A second region with a meeting of its own, and Zwaan, who organises it. */
export async function addOtherRegion(db: Db): Promise<void> {
  const at = '2027-01-01T09:00:00.000Z';
  await db
    .insertInto('regions')
    .values({ id: 'elsewhere', name: 'Elders', zone: 'Europe/Amsterdam', created_at: at })
    .execute();
  await db
    .insertInto('organisations')
    .values({ id: 'E1', region_id: 'elsewhere', name: 'Gemeente Elders' })
    .execute();
  await db
    .insertInto('people')
    .values({
      id: 'zwaan',
      region_id: 'elsewhere',
      organisation_id: 'E1',
      first_name: 'Zwaan',
      last_name: 'Elderstra',
      language: 'nl',
      function_title: null,
      expertise: null,
      email: null,
      phone: null,
      created_at: at,
    })
    .execute();
  await db
    .insertInto('doors')
    .values({
      platform: 'test',
      tenant: '',
      id: 'zwaan',
      person_id: 'zwaan',
      linked_at: at,
      preferred_at: at,
    })
    .execute();
  await db
    .insertInto('sessions')
    .values({
      id: otherSession,
      region_id: 'elsewhere',
      name: 'Elders',
      held_on: '2027-02-01',
      starts: '13:00',
      ends: '17:00',
      zone: 'Europe/Amsterdam',
      place: null,
      stage: 'preparing',
      contact: null,
      created_at: at,
    })
    .execute();
  await db
    .insertInto('seats')
    .values({
      id: 'zwaan-seat',
      session_id: otherSession,
      person_id: 'zwaan',
      role: 'organiser',
      layer: 'facilitator',
      home_table_id: null,
      stays_put_at: null,
      layer_shown_at: at,
      wish: null,
      claimed_at: at,
      left_at: null,
    })
    .execute();
  await db
    .insertInto('cafe_tables')
    .values({
      id: 'E-table',
      session_id: otherSession,
      number: 1,
      name: 'De Zwaan',
      seats: 8,
      home_layer: null,
      step_free: null,
      quiet_corner: null,
    })
    .execute();
}
