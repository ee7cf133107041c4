import { expect, test } from 'vitest';
import { seconds } from '../../../../src/kernel/clock.ts';
import { movingClock } from '../../../support/moving-clock.ts';
import { rateWindows } from './rate-windows.ts';

test('fifty in a second in one tenant, whoever they are for', () => {
  const clock = movingClock('2027-01-26T13:00:00.000Z');
  const hasRoom = rateWindows(clock);
  const ask = (thread: string, tenantId = 'here') =>
    hasRoom({ appId: 'bot', tenantId, call: 'send', thread });
  const asked = Array.from({ length: 51 }, (_, n) => ask(`chat ${n}`));
  expect(asked).toEqual([...Array(50).fill(true), false]);
  expect(ask('chat 1', 'there')).toBe(true);
  clock.forward(seconds(1));
  expect(ask('chat 51')).toBe(true);
});
