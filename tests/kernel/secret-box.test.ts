import { expect, test } from 'vitest';
import { secretBox } from '../../src/kernel/secret-box.ts';

const box = secretBox('ab'.repeat(32));

test('what was locked away opens again, and never looks the same twice', () => {
  const [one, other] = [box.lock('xoxb-één', 'T1'), box.lock('xoxb-één', 'T1')];
  expect(one).not.toBe(other);
  expect(one).not.toContain('xoxb');
  expect(box.unlock(one, 'T1')).toBe('xoxb-één');
});

test('it opens for nobody else, with no other key, and not when a sign of it was changed', () => {
  const locked = box.lock('xoxb-1', 'T1');
  expect(() => box.unlock(locked, 'T2')).toThrow();
  expect(() => secretBox('cd'.repeat(32)).unlock(locked, 'T1')).toThrow();
  const middle = Math.floor(locked.length / 2);
  const other = locked[middle] === 'A' ? 'B' : 'A';
  expect(() => box.unlock(locked.slice(0, middle) + other + locked.slice(middle + 1), 'T1')).toThrow();
  expect(() => box.unlock('xoxb-1', 'T1')).toThrow('not locked by us');
});

test('a key that is too short is refused', () => {
  expect(() => secretBox('abc')).toThrow('64 hexadecimal signs');
});
