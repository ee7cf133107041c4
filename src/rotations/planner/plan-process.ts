import { answerOnce } from '../../kernel/other-process.ts';
import { planRotations } from './plan-rotations.ts';
import type { PlanRequest } from './rotation-plan.ts';

answerOnce((requests: readonly PlanRequest[]) => requests.map((request) => planRotations(request)));
