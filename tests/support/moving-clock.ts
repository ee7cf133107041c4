import type { Clock } from '../../src/kernel/clock.ts';

/** A clock that stands still until it is told to move. */
export interface MovingClock extends Clock {
  moveTo(moment: string): void;
  forward(milliseconds: number): void;
}

export function movingClock(start: string): MovingClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    moveTo: (moment) => {
      now = Date.parse(moment);
    },
    forward: (milliseconds) => {
      now += milliseconds;
    },
  };
}
