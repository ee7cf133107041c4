import { describe, expect, test } from 'vitest';
import {
  ChooseNewDate,
  FinishAction,
  GoingWell,
  SayStuck,
  ShowActions,
  StopNudges,
} from '../../src/actions/action-intents.ts';
import { hours, later } from '../../src/kernel/clock.ts';
import { wallDate } from '../../src/kernel/wall-time.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { letter, title as list, messagesOf, nudgesOf, promised } from './promises.ts';

describe('at most three', () => {
  test('nudges for one action, however often the date moves', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-02-16');
    let dueOn = '2027-02-16';
    for (let at = new Date('2027-02-01T10:00:00Z'); at < new Date('2027-07-01'); at = later(at, hours(12))) {
      await world.moveTo(at.toISOString());
      if (wallDate(at) <= dueOn || dueOn > '2027-05-01') continue;
      dueOn = wallDate(later(at, hours(24 * 14)));
      await world.as('P15').asks(ChooseNewDate({ action, dueOn }));
    }
    expect(dueOn > '2027-05-01').toBe(true);
    expect(nudgesOf(world, 'P15')).toHaveLength(3);
  });

  test('after the last one without an answer only the organisers know that a hand is welcome, a day later', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    const seen = async () => wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })));
    await world.moveTo('2027-02-23T08:30:00Z');
    await world.moveTo('2027-03-02T08:30:00Z');
    await world.moveTo('2027-03-05T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(2);
    expect(await seen()).toContain(`Loopt\n${list} Omar.`);
    await world.moveTo('2027-03-09T08:30:00Z');
    expect(nudgesOf(world, 'P15')[2]).toBe(
      `Dag Omar. ‘${list}’ zou op dinsdag 2 maart 2027 klaar zijn. Dat lukt niet altijd. ` +
        'Wat helpt jou nu: een nieuwe datum, hulp van iemand, of stoppen?',
    );
    expect(await seen()).not.toContain('Kan een hand gebruiken');
    await world.moveTo('2027-03-10T08:30:00Z');
    expect(await seen()).toContain(
      `Kan een hand gebruiken\nAlleen de organisatie ziet dit.\n${list} Vraag Omar eens hoe het gaat.`,
    );
    const last = messagesOf(world, 'P15')[2];
    await world.as('P15').presses(last as NonNullable<typeof last>, 'Het gaat goed');
    expect(await seen()).not.toContain('Kan een hand gebruiken');
    for (const at of ['2027-03-16T09:00:00Z', '2027-05-18T09:00:00Z']) await world.moveTo(at);
    expect(nudgesOf(world, 'P15')).toHaveLength(3);
  });
});

describe('an answer', () => {
  test('that it is done ends all nudges', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(FinishAction({ action }));
    for (const at of ['2027-02-23T09:00:00Z', '2027-03-02T09:00:00Z', '2027-03-09T09:00:00Z'])
      await world.moveTo(at);
    expect(nudgesOf(world, 'P15')).toEqual([]);
  });

  test('before a nudge that was held back makes it needless; the later ones still come', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    const action = await promised(world, 'P15', letter, '2027-03-03');
    await world.moveTo('2027-02-23T08:30:00Z');
    await world.moveTo('2027-02-24T08:30:00Z');
    await world.moveTo('2027-03-02T06:00:00Z');
    await world.as('P15').asks(FinishAction({ action }));
    await world.moveTo('2027-03-02T08:30:00Z');
    expect(nudgesOf(world, 'P15')[1]).toContain(`Vandaag is de dag voor ‘${list}’`);
  });

  test('with a new date moves the nudges to it', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(ChooseNewDate({ action, dueOn: '2027-03-16' }));
    await world.moveTo('2027-02-23T08:30:00Z');
    await world.moveTo('2027-03-02T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toEqual([]);
    await world.moveTo('2027-03-09T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
  });

  test('that it is stuck brings peace; when it goes well again the nudges go on', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    await world.as('P15').asks(SayStuck({ action }));
    await world.moveTo('2027-02-23T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toEqual([]);
    await world.as('P15').asks(GoingWell({ action }));
    await world.moveTo('2027-03-02T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
  });

  test('“no more reminders” holds, also after a new date, and the promise stays', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    const stopped = await world.as('P15').asks(StopNudges({ action }));
    expect(stopped.message.summary).toBe('Je krijgt hierover geen herinneringen meer.');
    await world.as('P15').asks(ChooseNewDate({ action, dueOn: '2027-03-16' }));
    for (const at of ['2027-02-23T09:00:00Z', '2027-03-09T09:00:00Z', '2027-03-16T09:00:00Z'])
      await world.moveTo(at);
    expect(nudgesOf(world, 'P15')).toEqual([]);
    expect(await world.db.selectFrom('actions').select('status').execute()).toEqual([{ status: 'open' }]);
  });

  test('by somebody else changes nothing: their tap is refused and the nudges come', async () => {
    const world = await openWorld();
    const action = await promised(world, 'P15', list, '2027-03-02');
    for (const intent of [StopNudges({ action }), GoingWell({ action }), SayStuck({ action })])
      expect((await world.as('P16').asks(intent)).kind).toBe('refuse');
    await world.moveTo('2027-02-23T08:30:00Z');
    expect(nudgesOf(world, 'P15')).toHaveLength(1);
  });

  test('tapped twice counts once', async () => {
    const world = await openWorld();
    await promised(world, 'P15', list, '2027-03-02');
    await world.moveTo('2027-02-23T08:30:00Z');
    const [nudge] = messagesOf(world, 'P15');
    const omar = world.as('P15');
    const taps = await Promise.all([
      omar.presses(nudge as NonNullable<typeof nudge>, 'Het is klaar', 'tap'),
      omar.presses(nudge as NonNullable<typeof nudge>, 'Het is klaar', 'tap'),
    ]);
    expect(taps[0]).toEqual(taps[1]);
    const later = await omar.presses(nudge as NonNullable<typeof nudge>, 'Ik zit vast');
    expect(later.message.summary).toBe('Je had al verteld dat dit klaar is. Dank je wel.');
    expect(
      world
        .as('X1')
        .received()
        .filter(({ summary }) => summary.includes('hulp')),
    ).toEqual([]);
  });
});
