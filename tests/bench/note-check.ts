import { blockIn } from '../../src/harvest/note-check-numbers.ts';
import { lastDigitOf, spellings } from '../harvest/spellings.ts';
import type { Figure } from './measure.ts';

/** Is every BSN seen, and no other number taken for one? Spread evenly over all there are, in every spelling. */
export function benchNoteCheck(count: number): Figure[] {
  const ways = Object.values(spellings);
  const started = performance.now();
  let seen = 0;
  let taken = 0;
  let made = 0;
  for (let front = 1; made < count; front += Math.max(1, Math.floor(90_000_000 / count))) {
    const eight = String(front).padStart(8, '0');
    const last = lastDigitOf(eight);
    if (last === undefined) continue;
    const other = (last + 1 + (made % 9)) % 10;
    for (const spell of ways) {
      if (blockIn(spell(`${eight}${last}`)) === 'bsn') seen += 1;
      if (blockIn(spell(`${eight}${other}`)) === 'bsn') taken += 1;
    }
    made += 1;
  }
  const texts = made * ways.length;
  const micros = ((performance.now() - started) * 1000) / (2 * texts);
  const each = `${made.toLocaleString('en')} numbers in ${ways.length} spellings`;
  return [
    {
      what: `note check: BSNs seen of ${each}`,
      value: `${((100 * seen) / texts).toFixed(4)} % (${texts - seen} missed), ${micros.toFixed(1)} µs a text`,
    },
    {
      what: `note check: taken for a BSN of ${each} that fail the eleven test`,
      value: `${taken} of ${texts.toLocaleString('en')}`,
    },
  ];
}
