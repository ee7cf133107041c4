import type { Connector } from './connector.ts';

/**
 * New words in the place of a message, in the order in which they came. Of several that wait for the one before, only
 * the last one still goes.
 */
export function inOrder(change: Connector['change']): Connector['change'] {
  const underway = new Map<string, Promise<void>>();
  const newest = new Map<string, object>();

  return (at, message, activity) => {
    const key = `${at.id} ${message}`;
    newest.set(key, activity);
    const before = underway.get(key) ?? Promise.resolve();
    const mine = before
      .catch(() => {})
      .then(async () => {
        if (newest.get(key) === activity) await change(at, message, activity);
      })
      .finally(() => {
        if (underway.get(key) !== mine) return;
        underway.delete(key);
        newest.delete(key);
      });
    underway.set(key, mine);
    return mine;
  };
}
