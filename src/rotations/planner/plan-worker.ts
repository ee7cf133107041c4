import { parentPort, workerData } from 'node:worker_threads';
import { planRotations } from './plan-rotations.ts';

parentPort?.postMessage(planRotations(workerData));
