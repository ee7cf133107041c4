import { parentPort, workerData } from 'node:worker_threads';
import { planRotations } from './plan-rotations.ts';
import type { PlanRequest } from './rotation-plan.ts';

const requests: readonly PlanRequest[] = workerData;
parentPort?.postMessage(requests.map((request) => planRotations(request)));
