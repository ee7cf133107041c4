import { expect, test, vi } from 'vitest';
import { routes } from '../src/intents.ts';
import { needsSeat, notThere } from '../src/kernel/kernel-words.ts';
import { regionWords } from '../src/regions/region-words.ts';
import { ask, everythingKept, wouldBeTold } from './support/asking.ts';
import { nothing, openLivedInWorld } from './support/lived-in-world.ts';
import { all, everybody, questions, seated } from './support/who-may-ask.ts';

// Every question of everybody takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('everything that can be asked is in the table', () => {
  const types = new Set(questions(nothing, '').map(({ intent }) => intent.type));
  expect([...types].sort()).toEqual(routes.map(({ type }) => type).sort());
});

test('whoever may not ask hears what they would hear if it were not there, and nothing changes', async () => {
  const world = await openLivedInWorld();
  const before = await everythingKept(world);
  const no = [needsSeat.nl, notThere.nl, regionWords.linkIsOver.nl];
  for (const who of all) {
    const id = everybody[who];
    const nowhere = questions(nothing, id);
    for (const [at, { may, intent }] of questions(world.things, id).entries()) {
      if (may.includes(who)) continue;
      const { kind, message } = await ask(world, id, intent);
      expect([who, intent, kind]).toEqual([who, intent, 'refuse']);
      expect(no).toContain(message.summary);
      const empty = await wouldBeTold(world, id, nowhere[at]?.intent);
      expect([who, intent, message.summary]).toEqual([who, intent, empty]);
    }
    expect(await everythingKept(world)).toEqual(before);
  }
});

test('whoever may ask is not sent away', async () => {
  const world = await openLivedInWorld();
  for (const who of all) {
    for (const { may, intent } of questions(world.things, everybody[who])) {
      if (!may.includes(who)) continue;
      const told = await wouldBeTold(world, everybody[who], intent);
      const sentAway = [needsSeat.nl, notThere.nl].includes(told);
      expect([who, intent, sentAway]).toEqual([who, intent, false]);
    }
  }
});

test('through what is their own, nobody reaches a thing of another meeting', async () => {
  const world = await openLivedInWorld();
  const { things, thingsNextDoor } = world;
  const before = await everythingKept(world);
  for (const who of seated) {
    const id = everybody[who];
    const own = questions(things, id);
    let asked = 0;
    for (const [name, thing] of Object.entries(thingsNextDoor)) {
      const nowhere = questions({ ...things, [name]: 'nothing' }, id);
      for (const [at, { may, intent }] of questions({ ...things, [name]: thing }, id).entries()) {
        if (!may.includes(who) || JSON.stringify(intent) === JSON.stringify(own[at]?.intent)) continue;
        asked += 1;
        const { kind, message } = await ask(world, id, intent);
        const empty = await wouldBeTold(world, id, nowhere[at]?.intent);
        expect([who, intent, kind, message.summary]).toEqual([who, intent, 'refuse', empty]);
      }
    }
    expect(asked).toBeGreaterThan(8);
  }
  expect(await everythingKept(world)).toEqual(before);
});
