import { describe, expect, test } from 'vitest';
import { repairPlan } from '../../../src/rotations/planner/repair-plan.ts';
import { seededRandom } from '../../../src/rotations/planner/seeded-random.ts';
import { brokenPromises } from './broken-promises.ts';
import { afterEvent, randomDay, taskOf } from './random-day.ts';

const EVENTS_A_DAY = 15;
const DAYS = 50;

describe('three thousand things that happen on the day', () => {
  test.each([1, 2, 3, 4])('leave every promise kept (part %i)', (part) => {
    for (let number = 1; number <= DAYS; number++) {
      const random = seededRandom(part * 1000 + number);
      let day = randomDay(random);
      for (let event = 0; event < EVENTS_A_DAY; event++) {
        day = afterEvent(random, day);
        const task = taskOf(day);
        const repair = repairPlan(task);
        expect({ part, number, event, broken: brokenPromises(task, repair) }).toMatchObject({ broken: [] });
        if (event === 0) expect(repairPlan(structuredClone(task))).toEqual(repair);
        day = { ...day, plan: repair.rounds };
      }
    }
  });
});
