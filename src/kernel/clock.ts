/** The only source of "now". Tests and the rehearsal bring a clock that moves when told. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A moment as it is stored: UTC, always 24 characters, so that text order is time order on both databases. */
export function iso(moment: Date): string {
  return moment.toISOString();
}

export function moment(stored: string): Date {
  return new Date(stored);
}

export function later(from: Date, milliseconds: number): Date {
  return new Date(from.getTime() + milliseconds);
}

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** Whether the work is done within so many milliseconds. It goes on when it is not. */
export function isDoneWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(false), milliseconds);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(late));
  });
}
