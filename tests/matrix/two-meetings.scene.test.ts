import { expect, test } from 'vitest';
import { AddGuest } from '../../src/guests/guest-intents.ts';
import { OpenFollowUp, SaveFollowUp } from '../../src/homework/homework-intents.ts';
import { routes } from '../../src/intents.ts';
import { notThere } from '../../src/kernel/kernel-words.ts';
import type { Caller } from '../../src/kernel/work.ts';
import { invitableGuests } from '../../src/mail/invitable.ts';
import { personWithId } from '../../src/people/person-store.ts';
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
