import { wallDate } from '../kernel/wall-time.ts';
import { fewestTables } from './cafe-table.ts';
import type { Round } from './round.ts';
import { roundsToCome } from './round.ts';
import type { Session } from './seat-store.ts';

/** What counts for the organiser's next step. */
export interface SessionFacts {
  readonly when: 'before' | 'today' | 'after';
  readonly tables: number;
  /** By number. */
  readonly rounds: readonly Pick<Round, 'id' | 'number' | 'posted_at'>[];
  readonly lastRoundIsOver: boolean;
  /** People who take part in the rounds; table hosts and organisers are not counted. */
  readonly participants: number;
  /** Participants by id of a round who have a table in it or are away. A round nobody planned is absent. */
  readonly seated: ReadonlyMap<string, number>;
  readonly notes: number;
  /** Actions with an owner who said yes. */
  readonly agreed: number;
}

export type NextStep =
  | { readonly kind: 'tables' | 'rounds' | 'guests' | 'plan' | 'badges' | 'points' | 'actions' | 'approach' }
  /** Some people have no table yet, such as guests who were added later. */
  | { readonly kind: 'place'; readonly people: number }
  | { readonly kind: 'post'; readonly round: string };

/**
 * The one thing for an organiser to do now, in the order in which a meeting grows: tables, rounds, people, who sits
 * where, badges on the days before, the rounds one by one, then points and actions,
 * and after the day the plan of approach.
 */
export function nextStep(facts: SessionFacts): NextStep {
  if (facts.when === 'after' && facts.agreed > 0) return { kind: 'approach' };
  if (facts.when === 'after') return { kind: facts.notes > 0 ? 'actions' : 'points' };
  if (facts.tables < fewestTables) return { kind: 'tables' };
  if (facts.rounds.length === 0) return { kind: 'rounds' };
  if (facts.participants === 0) return { kind: 'guests' };
  const [next, ...others] = roundsToCome(facts.rounds);
  if (!next) return { kind: facts.lastRoundIsOver && facts.notes > 0 ? 'actions' : 'points' };
  const people = Math.max(...[next, ...others].map((round) => withoutTable(facts, round.id)));
  if (people === facts.participants) return { kind: 'plan' };
  if (people > 0) return { kind: 'place', people };
  return facts.when === 'before' ? { kind: 'badges' } : { kind: 'post', round: next.id };
}

/** Is it the day of the meeting, or are people on the move already? */
export function dayRuns(
  { stage, held_on, zone }: Pick<Session, 'stage' | 'held_on' | 'zone'>,
  now: Date,
): boolean {
  return stage === 'live' || wallDate(now, zone) === held_on;
}

function withoutTable({ participants, seated }: SessionFacts, round: string): number {
  return Math.max(0, participants - (seated.get(round) ?? 0));
}
