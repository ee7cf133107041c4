import { expect, test } from 'vitest';
import { AddGuest } from '../../src/guests/guest-intents.ts';
import { OpenFollowUp, SaveFollowUp } from '../../src/homework/homework-intents.ts';
import { routes } from '../../src/intents.ts';
import { notThere } from '../../src/kernel/kernel-words.ts';
import type { Caller } from '../../src/kernel/work.ts';
import { invitableGuests } from '../../src/mail/invitable.ts';
import { personWithId } from '../../src/people/person-store.ts';
import { strengths } from '../../src/reports/network.ts';
import { countedLinks, freezeLinks } from '../../src/reports/organisation-link-store.ts';
import { keepPairRule } from '../../src/rotations/pair-rule-store.ts';
import type { Session } from '../../src/sessions/seat-store.ts';
import { mustSit, organisedSessions, seatAsOrganiser } from '../../src/sessions/seat-store.ts';
import { sameMeeting } from '../../src/sessions/session-details-store.ts';
import { filled } from '../support/lived-in-world.ts';
import { questions } from '../support/who-may-ask.ts';
import { openTwoRegions } from './two-regions.ts';
import { workIn } from './would-be.ts';

/** Evert organises the other meeting of his region as well. */
async function openWithBoth() {
  const world = await openTwoRegions();
  const seat = await world.db
    .selectFrom('seats')
    .selectAll()
    .where('id', '=', 'X1')
    .executeTakeFirstOrThrow();
  await world.db
    .insertInto('seats')
    .values({ ...seat, id: 'X1-too', session_id: 'S2' })
    .execute();
  return world;
}

test('who organises two meetings mends an extra meeting only where it belongs', async () => {
  const world = await openWithBoth();
  const evert = world.as('X1');
  const mixed = { session: 'S2', meeting: world.here.preparing };
  const details = {
    title: 'Nieuw',
    layers: ['professional'] as const,
    answerBy: '2027-02-20',
    eachLayer: [],
  };
  for (const ask of [OpenFollowUp(mixed), SaveFollowUp({ ...mixed, ...details } as never)]) {
    const { kind, message } = await evert.asks(ask);
    expect([kind, message.summary]).toEqual(['refuse', notThere.nl]);
  }
  const right = await evert.asks(OpenFollowUp({ ...mixed, session: world.here.session }));
  expect(right.kind).toBe('ask');
});

test('who was mailed for one meeting can still be mailed for another', async () => {
  const world = await openWithBoth();
  await world.db.deleteFrom('doors').where('person_id', '=', 'X1').execute();
  const mailed = {
    session_id: world.here.session,
    person_id: 'X1',
    mailed_at: world.clock.now().toISOString(),
  };
  await world.db.insertInto('invitations').values(mailed).execute();
  const wayOf = async (session: string) =>
    Object.entries(await invitableGuests(workIn(world, world.db), session)).flatMap(([way, guests]) =>
      guests.some(({ id }) => id === 'X1') ? [way] : [],
    );
  expect(await wayOf(world.here.session)).toEqual(['mailed']);
  expect(await wayOf('S2')).toEqual(['toMail']);
});

test('an organisation of the same name in another region is another organisation', async () => {
  const world = await openTwoRegions();
  const { name } = await world.db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', world.there.organisation)
    .executeTakeFirstOrThrow();
  const guest = { firstName: 'Nieuw', lastName: 'Hier', organisation: name, layer: 'professional' } as const;
  await world.as('X1').asks(AddGuest({ session: world.here.session, ...guest }));
  const added = await world.db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select(['organisations.region_id', 'organisations.name'])
    .where('people.last_name', '=', 'Hier')
    .execute();
  expect(added).toEqual([{ region_id: 'demo', name }]);
});

test('what two organisations did with each other at one meeting is no link of another', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const [first, second] = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', 'in', ['S1', 'S2'])
    .orderBy('id')
    .execute();
  if (!first || !second) throw new Error('two meetings');
  const seats = await db.selectFrom('seats').selectAll().where('session_id', '=', 'S1').execute();
  const again = seats.map((seat) => ({ ...seat, id: `${seat.id}-too`, session_id: 'S2' }));
  await db.insertInto('seats').values(again).execute();
  await db.updateTable('actions').set({ helper_id: 'P20' }).where('id', '=', world.here.promise).execute();
  const linksOf = async (session: Session) => [...(await countedLinks(db, session)).later];
  expect(await linksOf(first)).toEqual([['O1 O2', { met: 0, strength: strengths.action }]]);
  expect(await linksOf(second)).toEqual([]);
  await db.updateTable('actions').set({ status: 'dropped' }).execute();
  expect(await linksOf(first)).toEqual([['O1 O2', { met: 0, strength: strengths.contact }]]);
  expect(await linksOf(second)).toEqual([]);
  const link = { organisation_a: 'O1', organisation_b: 'O2', moment: 'later' as const };
  const kept = { ...link, session_id: 'S1', met: 4, strength: strengths.action };
  await db.insertInto('organisation_links').values(kept).execute();
  await db.updateTable('swap_requests').set({ session_id: 'S2' }).where('session_id', '=', 'S1').execute();
  await freezeLinks(db, second);
  const frozen = db.selectFrom('organisation_links').selectAll().where('session_id', '=', 'S2');
  expect(await frozen.where('moment', '=', 'later').execute()).toEqual([
    { ...link, session_id: 'S2', met: 0, strength: strengths.contact },
  ]);
});

test('a meeting of the same name on the same day in another region is another meeting', async () => {
  const { db } = await openTwoRegions();
  const theirs = db.selectFrom('sessions').selectAll().where('id', '=', 'there-S1');
  const details = await theirs.executeTakeFirstOrThrow();
  expect(await sameMeeting(db, 'there-demo', details)).toBe(true);
  expect(await sameMeeting(db, 'demo', details)).toBe(false);
});

test('two people with a rule for one meeting may have one for another', async () => {
  const { db } = await openTwoRegions();
  const rule = { id: 'first', session_id: 'S1', kind: 'apart' as const };
  expect(await keepPairRule(db, rule, ['P15', 'P33'])).toBe(true);
  expect(await keepPairRule(db, { ...rule, id: 'again' }, ['P33', 'P15'])).toBe(false);
  expect(await keepPairRule(db, { ...rule, id: 'other', session_id: 'S2' }, ['P33', 'P15'])).toBe(true);
});

test('a seat in a meeting of another region opens nothing, should it ever be there', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const evert = (await personWithId(db, 'X1')) ?? expect.unreachable();
  const own = db.selectFrom('seats').selectAll().where('id', '=', 'X1');
  const seat = await own.executeTakeFirstOrThrow();
  await db.updateTable('sessions').set({ created_at: '2028-01-01' }).where('id', '=', 'there-S1').execute();
  await db
    .insertInto('seats')
    .values({ ...seat, id: 'wrong', session_id: 'there-S1' })
    .execute();
  await expect(mustSit(workIn(world, db), evert, 'there-S1')).rejects.toThrow(notThere.en);
  expect((await organisedSessions(db, evert)).map(({ id }) => id)).toEqual(['S1']);
  expect((await seatAsOrganiser(db, evert))?.id).toBe('X1');
});

test('what thinks before it acts looks who asks before both', async () => {
  const world = await openTwoRegions();
  const slow = routes.filter(({ prepare }) => prepare);
  expect(slow.length).toBeGreaterThan(1);
  const work = workIn(world, world.db);
  const callerOf = async (id: string): Promise<Caller> => ({
    from: { platform: 'test', tenant: '', id },
    where: { kind: 'private' },
    language: 'nl',
    person: (await personWithId(world.db, id)) ?? expect.unreachable(id),
  });
  for (const route of slow) {
    const asked = questions(world.here, 'X1').find(({ intent }) => intent.type === route.type);
    const args = {
      ...(asked?.intent.args as object),
      ...(route.type.includes('list') ? { file: filled.guestList } : {}),
    };
    const omar = await callerOf('P15');
    await expect(route.prepare?.(work, omar, args)).rejects.toThrow(notThere.en);
    const ready = await route.prepare?.(work, await callerOf('X1'), args);
    await expect(route.run(work, omar, ready)).rejects.toThrow(notThere.en);
  }
});
