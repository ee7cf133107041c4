import { administration } from './meanings/administration.ts';
import { body } from './meanings/body.ts';
import { care } from './meanings/care.ts';
import { community } from './meanings/community.ts';
import { housing } from './meanings/housing.ts';
import { mind } from './meanings/mind.ts';
import { money } from './meanings/money.ts';
import { safety } from './meanings/safety.ts';
import { school } from './meanings/school.ts';
import { work } from './meanings/work.ts';
import { youth } from './meanings/youth.ts';

/** One meaning of the lists: `what people call it in Dutch | in English ; what belongs to it without being the same`. */
export interface Meaning {
  /** What people call it, each as it is written. */
  readonly dutch: readonly string[];
  readonly english: readonly string[];
  /** What belongs to it. */
  readonly near: readonly string[];
}

export const meanings: readonly Meaning[] = [
  money,
  work,
  housing,
  youth,
  school,
  care,
  mind,
  body,
  safety,
  community,
  administration,
].flatMap((list) => list.trim().split('\n').map(readMeaning));

function readMeaning(row: string): Meaning {
  const [names = '', near = ''] = row.split(';');
  const [dutch = '', english = ''] = names.split('|');
  const each = (text: string) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
  return { dutch: each(dutch), english: each(english), near: each(near) };
}
