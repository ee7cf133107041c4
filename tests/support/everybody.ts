import type { Intent } from '../../src/kernel/intent.ts';

/** One of each kind of people, by id: see `openLivedInWorld`. */
export const everybody = {
  stranger: '',
  'organiser of another region': 'E1',
  'organiser of another meeting': 'nextDoor',
  'colleague without a seat': 'seatless',
  participant: 'P01',
  'host of another table': 'H1',
  'host of that table': 'H3',
  organiser: 'X2',
  owner: 'P15',
  'whoever asked the owner to swap': 'P20',
} as const;
export type Who = keyof typeof everybody;
export const all = Object.keys(everybody) as Who[];

const outside = /stranger|of another (region|meeting)|without a seat/;
export const seated = all.filter((who) => !outside.test(who));
export const hosts: Who[] = ['host of another table', 'host of that table', 'organiser'];
export const anyOrganiser: Who[] = [
  'organiser of another region',
  'organiser of another meeting',
  'organiser',
];
export const known = all.filter((who) => who !== 'stranger');
export const ofThisRegion = known.filter((who) => who !== 'organiser of another region');
export const inSomeMeeting: Who[] = [...new Set([...seated, ...anyOrganiser])];

/** Who may ask these, and nobody else. */
export interface Line {
  readonly may: readonly Who[];
  readonly ask: readonly Intent[];
}
