import { commandWords, understand } from '../../src/commands.ts';
import { routes } from '../../src/intents.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Who } from '../support/everybody.ts';
import { nothing } from '../support/lived-in-world.ts';
import { all, everybody, questions } from '../support/who-may-ask.ts';
import type { Answer } from './asked.ts';
import { ask, wouldBeAnswered } from './asked.ts';
import type { Judge } from './judge.ts';
import type { DoorName, TwoRegions } from './two-regions.ts';
import { isThere, spoken, twinOf } from './two-regions.ts';

/** Somebody who asks, and by which door. */
export interface Asker {
  readonly who: Who;
  readonly id: string;
  readonly door: DoorName;
}

/** Nobody mails a stranger. */
export const askersBy = (door: DoorName, regions: readonly ('here' | 'there')[]): readonly Asker[] =>
  regions.flatMap((region) =>
    all
      .filter((who) => everybody[who] || isSpoken(door))
      .map((who) => ({ who, id: region === 'here' ? everybody[who] : twinOf(everybody[who]), door })),
  );

export const isSpoken = (door: DoorName) => spoken.some((one) => one === door);

export const looks = (intent: Intent) => routes.find(({ type }) => type === intent.type)?.effect === 'looks';

/** Each says who asked what, and what they read that they should not. */
export interface Outcome {
  cases: number;
  readonly leaks: string[];
}

export function report(outcome: Outcome, { door, who, id }: Asker, what: unknown, read: readonly string[]) {
  outcome.cases += 1;
  if (read.length > 0)
    outcome.leaks.push(`${door} ${who} (${id}): ${JSON.stringify(what)} -> ${read.join()}`);
}

/** What the one who asks should not have read, and what those who are told because of it should not. */
export function readTooMuch(judge: Judge, { who, id }: Asker, { words, told }: Answer): readonly string[] {
  return [
    ...judge(who, id, words),
    ...told.flatMap((one) => judge('told', one.to, one.words).map((read) => `${one.to} reads ${read}`)),
  ];
}

/** Everything in the table of who may ask what, and every word that can be typed, of the own region and of the other. */
export async function askEverything(world: TwoRegions, judge: Judge, asker: Asker): Promise<Outcome> {
  const { who, id, door } = asker;
  const outcome: Outcome = { cases: 0, leaks: [] };
  const [own, theirs] = isThere(id) ? [world.there, world.here] : [world.here, world.there];
  const nowhere = questions(nothing, id);
  const empty = new Map<number, string>();
  const answer = isSpoken(door) ? ask : wouldBeAnswered;
  const emptyAt = async (at: number) => {
    const known = empty.get(at) ?? (await answer(world, door, id, nowhere[at]?.intent as Intent)).words;
    empty.set(at, known);
    return known;
  };
  const mustSayNo = async (at: number, intent: Intent) => {
    const said = await answer(world, door, id, intent);
    const same = said.words === (await emptyAt(at));
    const wrong = [
      // A mail says of much that it is for the own page.
      ...(said.kind === 'refuse' || !isSpoken(door) ? [] : ['was not refused']),
      ...(same ? [] : ['differs from nothing']),
    ];
    report(outcome, asker, intent, [...wrong, ...readTooMuch(judge, asker, said)]);
  };
  const isAsked = (intent: Intent) => door !== 'link' || looks(intent);

  for (const [at, { may, intent }] of questions(own, id).entries()) {
    if (!isAsked(intent)) continue;
    if (!may.includes(who)) await mustSayNo(at, intent);
    else
      report(
        outcome,
        asker,
        intent,
        readTooMuch(judge, asker, await wouldBeAnswered(world, door, id, intent)),
      );
  }
  for (const [at, { may, intent }] of questions(theirs, id).entries()) {
    const aboutNothing = JSON.stringify(intent) === JSON.stringify(nowhere[at]?.intent);
    // A code and a link are what lets somebody in, whoever that is.
    if (!aboutNothing && may.length < all.length && isAsked(intent)) await mustSayNo(at, intent);
  }
  for (const word of isSpoken(door) ? commandWords : []) {
    for (const said of [word, `${word} Dromerstra`, `${word} ${markedName}`]) {
      const intent = understand(said);
      const { words, ...told } = looks(intent)
        ? await ask(world, door, id, said)
        : await wouldBeAnswered(world, door, id, intent);
      const own = words.replaceAll(markedName, '').replaceAll('Dromerstra', '');
      report(outcome, asker, said, readTooMuch(judge, asker, { ...told, words: own }));
    }
  }
  return outcome;
}

const markedName = 'QxzyDromerstra';
