import { deliverMessage } from '../../src/outbox/deliver-message.ts';
import type { Things } from '../support/lived-in-world.ts';
import type { TwoRegions } from './two-regions.ts';

/** A row in what a morning without rounds leaves empty, so that there is something to hand out: in both regions the same. */
export async function addRows(world: TwoRegions): Promise<void> {
  await addRowsOf(world, '', world.here);
  await addRowsOf(world, 'there-', world.there);
}

async function addRowsOf({ db, clock }: TwoRegions, there: string, things: Things): Promise<void> {
  const now = clock.now();
  const at = now.toISOString();
  const day = at.slice(0, 10);
  const { session: session_id, promise: action_id, round: round_id, table: table_id } = things;
  const [region_id, person_id] = [`${there}demo`, `${there}P15`];
  const seat_id = things.seat;
  const add = async (table: string, row: object) => {
    await db
      .insertInto(table as 'seats')
      .values(row as never)
      .execute();
  };
  await add('action_notes', { action_id, note_id: things.note });
  await add('assignments', { round_id, seat_id, table_id, locked_at: null });
  await add('assignments', { round_id, seat_id: `${there}P18`, table_id, locked_at: null });
  await db.updateTable('nudges').set({ settled_at: at }).where('action_id', '=', action_id).execute();
  await db.updateTable('rounds').set({ posted_at: at }).where('id', '=', round_id).execute();
  await add('absences', { round_id, seat_id: `${there}P18` });
  const mail = { platform: 'mail', tenant: '', id: person_id };
  await db.deleteFrom('doors').where('id', '=', person_id).where('platform', '=', 'mail').execute();
  await add('doors', { ...mail, person_id, linked_at: at, preferred_at: '' });
  await db.deleteFrom('mail_doors').where('person_id', '=', person_id).execute();
  await add('mail_doors', { person_id, stopped_at: null, refused_at: null, link_asked_at: at });
  await db.deleteFrom('evaluation_texts').where('session_id', '=', `${there}S2`).execute();
  await add('erasures', { session_id, kind: 'notes', erased_on: day, count: 3 });
  await add('evaluation_seats', { seat_id, moment: 'day', passed: 1 });
  await add('glances', { person_id, viewer_id: `${there}P18`, what: 'contacts', seen_on: day });
  await add('list_glances', { session_id, what: 'guest_list', seen_on: day });
  await add('homework_tasks', { action_id, session_id, kind: 'plan' });
  const links = { organisation_a: things.organisation, organisation_b: `${there}O2`, strength: 1 };
  for (const moment of ['before', 'day'] as const)
    await add('organisation_links', { session_id, ...links, moment, met: 4 });
  await add('pair_marks', { region_id, session_id, held_on: '2026-01-26', mark: `${there}mark` });
  const choices = { profile: 'faces', expert_mode: 'pairs', no_lone_expert_at: null, stay_away: '{}' };
  await add('plan_choices', { session_id, ...choices, table_minimum: 5 });
  await add('plans', { session_id, foreword: `${there}woord vooraf`, shared_at: at });
  const asked = { admitted_at: at, asked_at: at, asked_for: things.organisation };
  await add('region_tenants', { region_id, platform: 'slack', tenant: 'T', ...asked });
  const shut = { platform: 'slack', tenant: 'T', id: `${there}shut` };
  await add('shut_doors', { ...shut, person_id: `${there}P21`, linked_at: at, preferred_at: at });
  const tally = { moment: 'day', question: 'useful', layer: 'professional', answer: 'yes' };
  await add('tallies', { session_id, ...tally, count: 6, typed: 1 });
  await add('votes', { option_id: things.askedDate, person_id, answer: 'yes' });
  const message = { summary: 'Iets', blocks: [{ kind: 'text', text: `${there}iets` } as const] };
  await deliverMessage(db, now, `${there}D`, person_id, message, `${there}key`, 'personal', {
    sessionId: session_id,
    about: [`${there}P18`],
  });
}
