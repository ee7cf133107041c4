import { AsyncLocalStorage } from 'node:async_hooks';

const work = new AsyncLocalStorage<'quiet'>();
let heard = console.error;

function unlessQuiet(...words: readonly unknown[]): void {
  if (work.getStore() !== 'quiet') heard(...words);
}

/**
 * Does work whose words for the console nobody is to read. botbuilder writes about every token it refuses, with no way
 * to tell it not to: whoever sends forged ones would fill our log. What others write meanwhile is heard.
 */
export function quietly<T>(deed: () => T): T {
  if (console.error !== unlessQuiet) {
    heard = console.error;
    console.error = unlessQuiet;
  }
  return work.run('quiet', deed);
}
