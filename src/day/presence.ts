import type { Round } from '../sessions/round.ts';

/** Is somebody in the room? */
export type Presence =
  | { readonly kind: 'here' }
  /** Comes later; `returns` is the number of the round, when that is known. */
  | { readonly kind: 'late'; readonly returns?: number }
  /** Went home; `after` is the number of the round that is sat out first. */
  | { readonly kind: 'gone'; readonly after?: number };

/** What an organiser said of somebody who is away. */
export type SaidOfAway = 'late' | 'gone';

/** @param open the rounds in which seats may still change, by number */
export function presenceOf(
  open: readonly Pick<Round, 'id' | 'number'>[],
  isAway: (round: string) => boolean,
  said: SaidOfAway | undefined,
): Presence {
  const first = open.findIndex((round) => isAway(round.id));
  if (first < 0) return { kind: 'here' };
  const returns = open.slice(first).find((round) => !isAway(round.id));
  if (returns) return { kind: 'late', returns: returns.number };
  const last = open[first - 1];
  if (last) return { kind: 'gone', after: last.number };
  return { kind: said ?? 'late' };
}
