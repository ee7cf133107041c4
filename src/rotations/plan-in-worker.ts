import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlanRequest, RotationPlan } from './planner/rotation-plan.ts';

/** Plans in a thread of its own, so that nobody in the hall waits for it. */
export async function planInWorker(request: PlanRequest): Promise<RotationPlan> {
  const [plan] = await plansInWorker([request]);
  return plan as RotationPlan;
}

/** A plan for each request, in one thread of their own. */
export async function plansInWorker(requests: readonly PlanRequest[]): Promise<readonly RotationPlan[]> {
  const worker = new Worker(new URL('./planner/plan-worker.ts', import.meta.url), {
    workerData: requests,
    // Flags of a test runner or a watcher are not for this thread.
    execArgv: [],
  });
  // It ends by itself once it has answered; ending it from outside at that same moment is what a thread may not survive.
  const [plans] = await once(worker, 'message');
  return plans;
}
