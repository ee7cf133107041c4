import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNames } from '../../src/rotations/short-name.ts';

const person = (seatId: string, firstName: string, lastName: string) => ({ seatId, firstName, lastName });

test('a first name is enough, until two people share it', () => {
  const names = shortNames([
    person('1', 'Omar', 'Dromerstra'),
    person('2', 'Omar', 'Gumsma'),
    person('3', 'Noor', 'R'),
  ]);
  expect([...names.values()]).toEqual(['Omar Dromerstra', 'Omar Gumsma', 'Noor']);
});

test('no two people with different names are ever called the same', () => {
  const name = fc.constantFrom('Omar', 'Noor', 'Aukje', 'Teun');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, name), { selector: ([first, last]) => `${first} ${last}` }),
      (people) => {
        const names = shortNames(people.map(([first, last], at) => person(String(at), first, `${last}sma`)));
        expect(new Set(names.values()).size).toBe(people.length);
      },
    ),
  );
});
