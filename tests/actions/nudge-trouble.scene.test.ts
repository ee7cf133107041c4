import { describe, expect, test } from 'vitest';
import { FinishAction, ProposeAction } from '../../src/actions/action-intents.ts';
import { nudgeOwners } from '../../src/actions/nudge-owners.ts';
import { transact } from '../../src/db/transact.ts';
import { TryLater } from '../../src/kernel/adapter.ts';
import { hours } from '../../src/kernel/clock.ts';
import { formatTime } from '../../src/kernel/wall-time.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { openWorld } from '../support/world.ts';
import { letter, title as list, nudgesOf, promised } from './promises.ts';

describe('trouble', () => {
  test('a process that dies between the decision and the sending leaves one message, not none and not two', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    world.clock.moveTo('2027-02-23T08:30:00Z');
    await decideOnly(world);
    expect(nudgesOf(world, 'P15')).toEqual([]);
    const bot = world.restarted();
    await bot.takeOver(true);
    await bot.tick();
    await bot.tick();
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
  });

  test('when it stays dead until the night, the message waits for the next working day', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-05');
    world.clock.moveTo('2027-02-26T15:29:00Z');
    await decideOnly(world);
    const bot = world.restarted();
    await bot.takeOver(true);
    for (const at of ['2027-02-26T22:00:00Z', '2027-02-28T12:00:00Z', '2027-03-01T07:59:00Z']) {
      world.clock.moveTo(at);
      await bot.tick();
    }
    expect(nudgesOf(world, 'P15')).toEqual([]);
    world.clock.moveTo('2027-03-01T08:00:00Z');
    await bot.tick();
    await bot.tick();
    expect(nudgesOf(world, 'P15')).toEqual([
      `Dag Omar. Over 4 dagen wil je klaar zijn met ‘${list}’. Hoe gaat het?`,
    ]);
  });

  test('somebody who works late does not set off what others should get by day', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-05');
    world.clock.moveTo('2027-02-26T15:29:00Z');
    await decideOnly(world);
    world.clock.moveTo('2027-02-26T22:00:00Z');
    await world.as('X1').asks(ProposeAction({ session: world.session, title: letter, owner: 'P20' }));
    expect(world.as('P20').received()).toHaveLength(1);
    expect(nudgesOf(world, 'P15')).toEqual([]);
  });

  test('a bot that was off for weeks says once, in working hours, what still makes sense', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await promised(world, 'P20', letter, '2027-03-13');
    await world.moveTo('2027-03-13T12:00:00Z');
    expect([...nudgesOf(world, 'P15'), ...nudgesOf(world, 'P20')]).toEqual([]);
    await world.moveTo('2027-03-15T08:00:00Z');
    await world.moveTo('2027-03-15T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    expect(nudgesOf(world, 'P15')[0]).toContain('zou op dinsdag 2 maart 2027 klaar zijn');
    expect(nudgesOf(world, 'P20')).toHaveLength(1);
    expect(nudgesOf(world, 'P20')[0]).toContain('zou op zaterdag 13 maart 2027 klaar zijn');
    for (const at of ['2027-03-22T09:00:00Z', '2027-04-06T09:00:00Z']) await world.moveTo(at);
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    expect(nudgesOf(world, 'P20')).toHaveLength(1);
  });

  test('a message that has not left is taken back by an answer; the other action in it still comes, and what somebody else gets comes once', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await promised(world, 'P15', letter, '2027-03-02');
    await promised(world, 'P20', 'Een lijst maken', '2027-03-02');
    world.door.trouble = () => new TryLater('busy', hours(1));
    await world.moveTo('2027-02-23T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toEqual([]);
    await world.as('P15').asks(FinishAction({ action }));
    world.door.trouble = undefined;
    await world.moveTo('2027-02-23T09:30:00Z');
    await world.moveTo('2027-02-23T10:00:00Z');
    expect(nudgesOf(world, 'P15')).toEqual([
      `Dag Omar. Over een week wil je klaar zijn met ‘${letter}’. Hoe gaat het?`,
    ]);
    for (const at of ['2027-02-24T09:00:00Z', '2027-03-01T23:00:00Z']) await world.moveTo(at);
    expect(nudgesOf(world, 'P20')).toHaveLength(1);
  });

  test('half past four is the last minute', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await promised(world, 'P20', letter, '2027-03-02');
    world.door.trouble = (to) => (to.id === 'P20' ? new TryLater('busy', hours(6)) : undefined);
    await world.moveTo('2027-02-23T15:30:00Z');
    expect(formatTime(world.clock.now())).toBe('16:30');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    world.door.trouble = undefined;
    await world.moveTo('2027-02-23T21:30:00Z');
    expect(nudgesOf(world, 'P20')).toEqual([]);
    await world.moveTo('2027-02-24T08:00:00Z');
    expect(nudgesOf(world, 'P20')).toHaveLength(1);
  });
});

/** What a process does that is killed just before it would send. */
async function decideOnly({ db, clock }: World): Promise<void> {
  await transact(db, (tx) =>
    nudgeOwners(workAt(tx, clock.now(), { adapters: [], routes: [], box: testBox })),
  );
}
