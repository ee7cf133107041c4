import { oldButton } from '../../src/kernel/kernel-words.ts';
import type { Things } from '../support/lived-in-world.ts';
import { nothing } from '../support/lived-in-world.ts';
import { press, wouldBeAnswered } from './asked.ts';
import type { Asker, Outcome } from './cases.ts';
import { isSpoken, looks, readTooMuch, report } from './cases.ts';
import type { Asking } from './every-intent.ts';
import type { Judge } from './judge.ts';
import type { TwoRegions } from './two-regions.ts';
import { isThere } from './two-regions.ts';

/**
 * One asker asks all of these: about the own region, and with each of its things, and all of them together, of the other
 * region. That must be as if it were not there. Besides, by a door that is spoken through: the button of somebody else,
 * and what changes by a link that only looks.
 */
export async function askAll(
  world: TwoRegions,
  judge: Judge,
  asker: Asker,
  askings: readonly Asking[],
): Promise<Outcome> {
  const { id, door } = asker;
  const outcome: Outcome = { cases: 0, leaks: [] };
  const [own, theirs] = isThere(id) ? [world.there, world.here] : [world.here, world.there];
  const known = new Map<string, string>();
  const answer = (intent: ReturnType<Asking['fill']>) => wouldBeAnswered(world, door, id, intent);

  for (const asking of askings) {
    const whole = asking.fill((_, thing) => own[thing]);
    if (door === 'link' && !looks(whole)) continue;
    report(outcome, asker, whole, readTooMuch(judge, asker, await answer(whole)));
    for (const foreign of partsOf(asking.slots)) {
      const with_ = (of: Things) =>
        asking.fill((slot, thing) => (foreign.includes(slot) ? of[thing] : own[thing]));
      const intent = with_(theirs);
      const without = with_(nothing);
      const key = JSON.stringify(without);
      const empty = known.get(key) ?? JSON.stringify(await answer(without));
      known.set(key, empty);
      const said = await answer(intent);
      const differs = JSON.stringify(said) === empty ? [] : ['differs from nothing'];
      report(outcome, asker, intent, [...differs, ...readTooMuch(judge, asker, said)]);
    }
    if (!isSpoken(door)) continue;
    for (const [what, token, only] of [
      ['of somebody else', world.as(isThere(id) ? 'X2' : 'there-X2').tokenOf(whole), undefined],
      ...(looks(whole) ? [] : [['by a link', world.as(id).tokenOf(whole), 'looks'] as const]),
    ] as const) {
      const { kind, words } = await press(world, door, id, { kind: 'press', token }, only);
      const isOld = kind === 'refuse' && words.includes(oldButton.nl);
      report(outcome, asker, [what, whole], isOld ? [] : ['was done']);
    }
  }
  return outcome;
}

/** All together, and when there are more, each alone. */
function partsOf(slots: readonly string[]): readonly (readonly string[])[] {
  if (slots.length === 0) return [];
  return slots.length === 1 ? [slots] : [slots, ...slots.map((slot) => [slot])];
}
