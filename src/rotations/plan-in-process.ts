import { askProcess } from '../kernel/other-process.ts';
import type { PlanRequest, RotationPlan } from './planner/rotation-plan.ts';

/** Plans in a process of its own, so that nobody in the hall waits for it. */
export async function planInProcess(request: PlanRequest): Promise<RotationPlan> {
  const [plan] = await plansInProcess([request]);
  return plan as RotationPlan;
}

/** A plan for each request, in one process of their own. */
export function plansInProcess(requests: readonly PlanRequest[]): Promise<readonly RotationPlan[]> {
  return askProcess(new URL('./planner/plan-process.ts', import.meta.url), requests);
}
