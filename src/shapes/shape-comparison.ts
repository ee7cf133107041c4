import { plansInProcess } from '../rotations/plan-in-process.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isPlanned } from '../rotations/plan-request.ts';
import type { NoShowRound } from './no-shows.ts';
import { expectsNoShows, noShowsOf } from './no-shows.ts';
import type { Shape } from './shape.ts';
import { requestOfShape, shapesAround } from './shape.ts';
import type { ShapeOutcome } from './shape-outcome.ts';
import { outcomeOf } from './shape-outcome.ts';

/** What every shape near a meeting would do, each from a plan that was made for it. */
export interface ShapeComparison {
  /** None while there are no tables. */
  readonly now?: ShapeOutcome;
  readonly otherTables: readonly ShapeOutcome[];
  readonly otherRounds: readonly ShapeOutcome[];
  /** Only the nearest shapes were tried, because there are so many guests. */
  readonly fewer: boolean;
  /** Per round of the plan there is, or else of the one made here; none when nobody is expected to stay away. */
  readonly noShows: readonly NoShowRound[];
}

/** A few percent worse than the plan itself; ten shapes for fifty people then take about a second. */
const STEPS = 100_000;

export async function compareShapes({ request, seated, choices }: PlanSheet): Promise<ShapeComparison> {
  const { now, otherTables, otherRounds, fewer } = shapesAround(request);
  const tried: Shape[] = [...(now ? [now] : []), ...otherTables, ...otherRounds];
  const requests = tried.map((shape) =>
    shape === now ? request : { ...requestOfShape(request, shape), steps: STEPS },
  );
  const plans = await plansInProcess(requests);
  const outcomes = new Map(
    plans.map((plan, at) => {
      const [shape, asked] = [tried[at] as Shape, requests[at] as typeof request];
      return [shape, outcomeOf(shape, asked, plan, choices)];
    }),
  );
  const of = (shapes: readonly Shape[]) => shapes.map((shape) => outcomes.get(shape) as ShapeOutcome);
  const planNow = isPlanned({ seated }) ? seated : plans[0]?.rounds;
  return {
    ...(now ? { now: outcomes.get(now) as ShapeOutcome } : {}),
    otherTables: of(otherTables),
    otherRounds: of(otherRounds),
    fewer,
    noShows: now && planNow && expectsNoShows(choices) ? noShowsOf(request, planNow, choices) : [],
  };
}
