import { once } from 'node:events';

/** Whether the work is done within so many milliseconds. It goes on when it is not. */
export async function isBefore(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const late = once(AbortSignal.timeout(milliseconds), 'abort').then(() => false);
  return Promise.race([work.then(() => true), late]);
}
