import { expect, test } from 'vitest';
import { SaveFreeDays } from '../../src/actions/action-intents.ts';
import { SayCannotCome } from '../../src/homework/homework-intents.ts';
import type { World } from '../support/world.ts';
import { openWorld } from '../support/world.ts';
import { asked, chosen } from './extra-meeting.ts';

// Everybody hears it on Monday 1 February and on Monday 1 March; the meeting is on Tuesday 2 March.
test('a reminder of an extra meeting waits for a day on which somebody works, or comes on the last one before', async () => {
  const world = await openWorld();
  const heard = (who: string) => world.as(who).received().length;
  const meeting = await asked(world);
  await world.as('P16').asks(SaveFreeDays({ days: ['1'] }));
  await world.as('P17').asks(SaveFreeDays({ days: ['1', '2', '3', '4'] }));
  const before = await hearing(world, '2027-02-01T08:30:00.000Z', ['P15', 'P16', 'P17']);
  expect(before).toEqual({ P15: 1, P16: 0, P17: 0 });
  expect(await hearing(world, '2027-02-02T08:30:00.000Z', ['P16', 'P17'])).toEqual({ P16: 1, P17: 0 });
  // The last day to answer is Wednesday: on Friday it is too late.
  expect(await hearing(world, '2027-02-05T08:30:00.000Z', ['P17'])).toEqual({ P17: 0 });

  await chosen(world, meeting, '2027-03-02');
  await world.moveTo('2027-02-23T08:30:00.000Z');
  expect(last(world, 'P16')).toContain('Over een week zien we elkaar');
  // Who is free on Monday hears on Friday that it is soon; who works on Friday only hears once.
  expect(await hearing(world, '2027-02-26T11:00:00.000Z', ['P15', 'P16', 'P17'])).toEqual({
    P15: 0,
    P16: 1,
    P17: 1,
  });
  expect(last(world, 'P16')).not.toContain('Morgen');
  expect(last(world, 'P16')).toContain('dinsdag 2 maart 2027');
  expect(await hearing(world, '2027-03-01T08:30:00.000Z', ['P15', 'P16', 'P17'])).toEqual({
    P15: 1,
    P16: 0,
    P17: 0,
  });
  expect(last(world, 'P15')).toContain('Morgen');
  expect(heard('P15')).toBe(5);
});

test('who says meanwhile not to come is not reminded early', async () => {
  const world = await openWorld();
  const meeting = await asked(world);
  await world.as('P16').asks(SaveFreeDays({ days: ['1'] }));
  await chosen(world, meeting, '2027-03-02');
  await world.moveTo('2027-02-23T08:30:00.000Z');
  await world.as('P16').asks(SayCannotCome({ meeting, instead: 'nobody' }));
  expect(await hearing(world, '2027-02-26T11:00:00.000Z', ['P16'])).toEqual({ P16: 0 });
});

async function hearing(world: World, moment: string, who: readonly string[]) {
  const count = () => new Map(who.map((one) => [one, world.as(one).received().length]));
  const before = count();
  await world.moveTo(moment);
  const after = count();
  return Object.fromEntries(who.map((one) => [one, (after.get(one) ?? 0) - (before.get(one) ?? 0)]));
}

function last(world: World, who: string): string {
  return world.as(who).received().at(-1)?.summary ?? '';
}
