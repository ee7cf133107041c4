import { describe, expect, test } from 'vitest';
import { nextAllowed } from '../../src/actions/nudge-calendar.ts';
import { hours, later } from '../../src/kernel/clock.ts';
import { wallDate } from '../../src/kernel/wall-time.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { letter, title as list, messagesOf, nudgesOf, promised } from './promises.ts';

describe('a nudge', () => {
  test('comes once, a week before, says everything, and one tap answers it', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await world.moveTo('2027-02-23T08:29:59Z');
    expect(nudgesOf(world, 'P15')).toEqual([]);
    await world.moveTo('2027-02-23T08:30:00Z');
    await world.moveTo('2027-02-23T08:30:15Z');
    const [nudge, ...more] = messagesOf(world, 'P15');
    expect(more).toEqual([]);
    expect(nudge?.summary).toBe(`Dag Omar. Over een week wil je klaar zijn met ‘${list}’. Hoe gaat het?`);
    expect(wordsOf(nudge as NonNullable<typeof nudge>)).toContain(
      'Klaar op: dinsdag 2 maart 2027\nEerste stap: Een afspraak maken met het team.',
    );
    const well = await world.as('P15').presses(nudge as NonNullable<typeof nudge>, 'Het gaat goed');
    expect(well.message.summary).toBe('Fijn om te horen. Ga zo door.');
    await world.moveTo('2027-03-02T08:30:00Z');
    expect(nudgesOf(world, 'P15')[1]).toContain(`Vandaag is de dag voor ‘${list}’.`);
  });

  test('speaks English to who reads English', async () => {
    const world = await openWorld();
    await promised(world, 'P35', list, '2027-03-02');
    await world.moveTo('2027-02-23T08:30:00Z');
    expect(nudgesOf(world, 'P35')).toEqual([
      `Hello Ilse. In a week you want to finish ‘${list}’. How is it going?`,
    ]);
  });

  test('keeps half past nine on both sides of the night the clock goes forward', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-31');
    await world.moveTo('2027-03-24T08:29:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(0);
    await world.moveTo('2027-03-24T08:30:20Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    await world.moveTo('2027-03-31T07:29:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
    await world.moveTo('2027-03-31T07:30:05Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(2);
  });

  test('never comes at night, in a weekend or at Easter, and one person gets at most one in seven days', async () => {
    const world = await openWorld();
    const dates = ['2027-03-27', '2027-03-29', '2027-03-30', '2027-04-01', '2027-04-05'];
    for (const [at, dueOn] of dates.entries()) {
      await promised(world, 'P15', `Stap ${at} voor iedereen`, dueOn);
      await promised(world, 'P20', `Plan ${at} voor iedereen`, dueOn);
    }
    const heard: { to: string; at: Date }[] = [];
    let seen = world.door.arrived.length;
    // Every two hours, at a minute that is never half past nine exactly.
    for (let at = new Date('2027-03-14T23:47:00Z'); at < new Date('2027-04-17'); at = later(at, hours(2))) {
      await world.moveTo(at.toISOString());
      for (const { to } of world.door.arrived.slice(seen)) heard.push({ to, at });
      seen = world.door.arrived.length;
    }
    for (const { at } of heard) expect(nextAllowed(at)).toEqual(at);
    for (const person of ['P15', 'P20']) {
      const days = heard.filter(({ to }) => to === person).map(({ at }) => wallDate(at));
      expect(days).toEqual(['2027-03-19', '2027-03-26', '2027-04-02', '2027-04-09']);
    }
    const perAction = await world.db
      .selectFrom('nudges')
      .select((eb) => ['action_id', eb.fn.countAll<number>().as('sent')])
      .where('settled_at', 'is not', null)
      .groupBy('action_id')
      .execute();
    expect(perAction).toHaveLength(10);
    for (const { sent } of perAction) expect(Number(sent)).toBeLessThanOrEqual(3);
  });
});

describe('several actions', () => {
  test('of one person come in one message, each with its own answers; what falls within the week waits', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await promised(world, 'P15', letter, '2027-03-02', 'Een voorbeeld schrijven.');
    await promised(world, 'P15', 'Een middag meelopen', '2027-03-04');
    await world.moveTo('2027-02-23T08:30:00Z');
    const [first] = messagesOf(world, 'P15');
    expect(first?.summary).toContain('Dag Omar. Hoe gaat het met deze acties?');
    const words = wordsOf(first as NonNullable<typeof first>);
    for (const part of [list, letter, 'Een voorbeeld schrijven.', 'dinsdag 2 maart 2027'])
      expect(words).toContain(part);
    expect(words.match(/Het is klaar/g)).toHaveLength(2);
    expect(words).not.toContain('meelopen');
    await world.moveTo('2027-02-25T08:30:00Z');
    await world.moveTo('2027-03-01T12:00:00Z');
    expect(messagesOf(world, 'P15')).toHaveLength(1);
    await world.moveTo('2027-03-02T08:30:00Z');
    const second = messagesOf(world, 'P15')[1];
    expect(second && wordsOf(second)).toContain('Over 2 dagen wil je klaar zijn met ‘Een middag meelopen’.');
    expect(second && wordsOf(second)).toContain(`Vandaag is de dag voor ‘${list}’.`);
  });

  test('nobody waits for somebody else: what is held back does not stand in the way', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await promised(world, 'P15', letter, '2027-03-03');
    await promised(world, 'P20', 'Een middag meelopen', '2027-03-03');
    await world.moveTo('2027-02-23T08:30:00Z');
    await world.moveTo('2027-02-24T08:30:00Z');
    expect(nudgesOf(world, 'P20')).toHaveLength(1);
    const due = await world.db
      .selectFrom('nudges')
      .select('id')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', world.clock.now().toISOString())
      .execute();
    expect(due).toEqual([]);
  });
});
