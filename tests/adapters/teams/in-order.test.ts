import { expect, test } from 'vitest';
import { inOrder } from '../../../adapters/teams/in-order.ts';

const here = { registration: 'app', serviceUrl: 'https://smba.trafficmanager.net/emea/', id: 'chat' };

/** Changes of messages that each wait until they are let through. */
function connector() {
  const begun: string[] = [];
  const waiting: PromiseWithResolvers<void>[] = [];
  const change = inOrder((_at, message, activity) => {
    begun.push(`${message} ${JSON.stringify(activity)}`);
    const gate = Promise.withResolvers<void>();
    waiting.push(gate);
    return gate.promise;
  });
  return { begun, waiting, change: (message: string, n: number) => change(here, message, { n }) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a message gets its new words one after the other, and of those that wait only the last', async () => {
  const { begun, waiting, change } = connector();
  const first = change('1', 1);
  await settled();
  const others = [change('1', 2), change('1', 3), change('2', 4)];
  await settled();
  expect(begun).toEqual(['1 {"n":1}', '2 {"n":4}']);
  waiting[0]?.resolve();
  await settled();
  expect(begun).toEqual(['1 {"n":1}', '2 {"n":4}', '1 {"n":3}']);
  for (const { resolve } of waiting) resolve();
  await Promise.all([first, ...others]);
  void change('1', 5);
  await settled();
  expect(begun.at(-1)).toBe('1 {"n":5}');
});

test('what goes wrong with one is told to whoever asked for it, and holds up nobody', async () => {
  const { begun, waiting, change } = connector();
  const first = change('1', 1);
  await settled();
  const second = change('1', 2);
  waiting[0]?.reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  expect(begun).toEqual(['1 {"n":1}', '1 {"n":2}']);
  waiting[1]?.resolve();
  await second;
});
