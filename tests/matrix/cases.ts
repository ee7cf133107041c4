import { commandWords, understand } from '../../src/commands.ts';
import { routes } from '../../src/intents.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Who } from '../support/everybody.ts';
import { nothing } from '../support/lived-in-world.ts';
import { all, everybody, questions } from '../support/who-may-ask.ts';
import { ask, wouldBeAnswered } from './asked.ts';
import type { Judge } from './judge.ts';
import type { DoorName, TwoRegions } from './two-regions.ts';
import { isThere, twinOf } from './two-regions.ts';

/** Somebody who asks, and by which door. */
export interface Asker {
  readonly who: Who;
  readonly id: string;
  readonly door: DoorName;
}

export const askersBy = (door: DoorName, regions: readonly ('here' | 'there')[]): readonly Asker[] =>
  regions.flatMap((region) =>
    all.map((who) => ({ who, id: region === 'here' ? everybody[who] : twinOf(everybody[who]), door })),
  );

export interface Outcome {
  cases: number;
  /** Each says who asked what, and what they read that they should not. */
  readonly leaks: string[];
}

/** One asker asks everything: of the own region, of the other one, by button and by word. */
export async function askEverything(world: TwoRegions, judge: Judge, asker: Asker): Promise<Outcome> {
  const { who, id, door } = asker;
  const outcome: Outcome = { cases: 0, leaks: [] };
  const [own, theirs] = isThere(id) ? [world.there, world.here] : [world.here, world.there];
  const report = (what: unknown, read: readonly string[]) => {
    outcome.cases += 1;
    if (read.length > 0)
      outcome.leaks.push(`${door} ${who} (${id}): ${JSON.stringify(what)} -> ${read.join()}`);
  };
  const nowhere = questions(nothing, id);
  const empty = new Map<number, string>();
  const emptyAt = async (at: number) => {
    const known = empty.get(at) ?? (await ask(world, door, id, nowhere[at]?.intent as Intent)).words;
    empty.set(at, known);
    return known;
  };
  const mustSayNo = async (at: number, intent: Intent) => {
    const { kind, words } = await ask(world, door, id, intent);
    const same = words === (await emptyAt(at));
    const wrong = [
      ...(kind === 'refuse' ? [] : ['was not refused']),
      ...(same ? [] : ['differs from nothing']),
    ];
    report(intent, [...wrong, ...judge(who, id, words)]);
  };

  for (const [at, { may, intent }] of questions(own, id).entries()) {
    if (!may.includes(who)) await mustSayNo(at, intent);
    else report(intent, judge(who, id, await wouldBeAnswered(world, door, id, intent)));
  }
  for (const [at, { may, intent }] of questions(theirs, id).entries()) {
    const aboutNothing = JSON.stringify(intent) === JSON.stringify(nowhere[at]?.intent);
    // A code and a link are what lets somebody in, whoever that is.
    if (!aboutNothing && may.length < all.length) await mustSayNo(at, intent);
  }
  for (const word of commandWords) {
    for (const said of [word, `${word} Dromerstra`, `${word} ${markedName}`]) {
      const intent = understand(said);
      const looks = routes.find(({ type }) => type === intent.type)?.effect === 'looks';
      const words = looks
        ? (await ask(world, door, id, said)).words
        : await wouldBeAnswered(world, door, id, intent);
      report(said, judge(who, id, words.replaceAll(markedName, '').replaceAll('Dromerstra', '')));
    }
  }
  return outcome;
}

const markedName = 'QxzyDromerstra';
