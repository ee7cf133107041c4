import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsPicture } from '../../src/reports/bars-picture.ts';
import type { Links, Network, Strength } from '../../src/reports/network.ts';
import {
  countLinks,
  fewestPeople,
  linkOf,
  shownStrength,
  strengths,
  together,
} from '../../src/reports/network.ts';
import { networkPicture, tallNetworkPicture } from '../../src/reports/network-picture.ts';

type Swap = readonly [number, number];

/** Two organisations, and who of the one swapped with whom of the other. */
const twoOrganisations = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([ours, theirs]) =>
    fc.record({
      ours: fc.constant(ours),
      theirs: fc.constant(theirs),
      met: fc.integer({ min: 0, max: 3 }),
      swaps: fc.uniqueArray(fc.tuple(fc.nat(ours - 1), fc.nat(theirs - 1)), { selector: String }),
    }),
  );

const shown = (met: number, swaps: readonly Swap[], ours: number, theirs: number) =>
  shownStrength({ met, contacts: swaps.length, actions: 0 }, [ours, theirs]);

test('from a picture nobody can tell of anybody that they swapped, not even a colleague who knows their own swaps', () => {
  fc.assert(
    fc.property(twoOrganisations, ({ ours, theirs, met, swaps }) => {
      const strength = shown(met, swaps, ours, theirs);
      if (strength !== strengths.contact) return;
      // For everybody, and everybody beside them who looks: a world in which they swapped with nobody looks the same.
      for (let person = 0; person < ours; person++) {
        for (let colleague = 0; colleague < ours; colleague++) {
          if (colleague === person) continue;
          const known = swaps.filter(([mine]) => mine === colleague);
          const free = [...Array(ours).keys()].find((one) => one !== person && one !== colleague);
          expect(free).toBeDefined();
          const other: Swap[] = known.length > 0 ? known : [[free ?? -1, 0]];
          expect(other.some(([mine]) => mine === person)).toBe(false);
          expect(shown(met, other, ours, theirs)).toBe(strength);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('of an organisation with one or two people the picture is the same, whoever swaps or promises what', () => {
  fc.assert(
    fc.property(twoOrganisations, fc.integer({ min: 0, max: 5 }), ({ ours, theirs, met, swaps }, actions) => {
      fc.pre(Math.min(ours, theirs) < fewestPeople);
      const quiet = shownStrength({ met, contacts: 0, actions: 0 }, [ours, theirs]);
      expect(shownStrength({ met, contacts: swaps.length, actions }, [ours, theirs])).toBe(quiet);
      expect([strengths.none, strengths.met]).toContain(quiet);
    }),
  );
});

function networkOfMany(
  names: readonly string[],
  strength: (one: number, other: number) => Strength,
): Network {
  const organisations = names.map((name, at) => ({ id: `o${at}`, name }));
  const links = new Map<string, Strength>();
  for (let one = 0; one < names.length; one++)
    for (let other = 0; other < one; other++) links.set(linkOf(`o${one}`, `o${other}`), strength(one, other));
  return {
    organisations,
    hasSmall: false,
    moments: [
      { moment: 'before', links: undefined },
      { moment: 'day', links },
    ],
  };
}

const said = {
  title: 'Het netwerk',
  under: 'Samen · 26 januari',
  moments: [
    { title: 'Voor de dag', under: '' },
    { title: 'Na de dag', under: '3 van de 3' },
  ],
  unknown: 'Dit weet ik niet.',
  legend: { met: 'samen aan tafel', contact: 'contact', action: 'actie' },
};

test('whatever an organisation is called, its name is only words in the picture, and everything is inside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 2, maxLength: 40 }),
      (names) => {
        const network = networkOfMany(names, (one, other) => ((one * 7 + other) % 4) as Strength);
        for (const svg of [networkPicture(network, said), tallNetworkPicture(network, said)]) {
          const tags = [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag);
          expect([...new Set(tags)].sort()).toEqual(
            ['circle', 'line', 'rect', 'svg', 'text'].filter((tag) => tags.includes(tag)),
          );
          expect(svg).not.toMatch(/(?!\t)\p{Cc}| on\w+="/u);
          const [, wide = '', high = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
          for (const [, x = ''] of svg.matchAll(/ c?x1?="([\d.-]+)"/g))
            expect(Number(x) >= 0 && Number(x) <= Number(wide)).toBe(true);
          for (const [, y = ''] of svg.matchAll(/ c?y1?="([\d.-]+)"/g))
            expect(Number(y) >= 0 && Number(y) <= Number(high)).toBe(true);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('a line for each link, thicker when stronger; what nobody knows is said in words', () => {
  const names = ['Gemeente', 'Werkloket', 'Stap'];
  const strengthOf = (one: number, other: number) => (one + other) as Strength;
  const svg = networkPicture(networkOfMany(names, strengthOf), said);
  const circleLines = [...svg.matchAll(/<line[^>]*stroke-width="([\d.]+)"/g)]
    .slice(3)
    .map(([, wide]) => Number(wide));
  expect(circleLines).toEqual([1.2, 4, 6]);
  expect(svg).toContain('Dit weet ik niet.');
  for (const name of names) expect(svg).toContain(`>${name}</text>`);
});

test('links add up: the strongest of all moments counts', () => {
  const link = (strength: Strength): Links => new Map([['a b', strength]]);
  const all = together(link(1), undefined, link(3), link(2));
  expect(all.get('a b')).toBe(3);
  const organisations = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  expect(countLinks(organisations, all, 1)).toEqual({ linked: 1, of: 3 });
  expect(countLinks(organisations, link(1), 2)).toEqual({ linked: 0, of: 3 });
});

test('a bar is as long as its share, and an empty chair is a frame with nothing in it', () => {
  const svg = barsPicture(
    [
      { label: 'Managers', count: 8, says: '8' },
      { label: 'Politiek', count: 2, says: '2' },
      { label: 'Beleid', count: 0, says: 'lege stoel' },
    ],
    8,
  );
  expect([...svg.matchAll(/width="([\d.]+)" height="20" fill="#/g)].map(([, long]) => long)).toEqual([
    '132',
    '33',
  ]);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg).toContain('>lege stoel</text>');
});
