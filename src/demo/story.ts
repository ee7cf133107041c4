import type { Intent } from '../kernel/intent.ts';
import type { Work } from '../kernel/work.ts';
import { storyOfTheDay } from './story-of-the-day.ts';
import { storyOfTheWeeks } from './story-of-the-weeks.ts';

/** Something one of the invented people does at a moment of the invented months. */
export interface Step {
  readonly at: Date;
  /** Who: a person, by id. */
  readonly who: string;
  /** Nothing when there is nothing to press, such as when somebody did it by hand. */
  asks(work: Work): Promise<Intent | undefined>;
}

/** Everything that the files of the invented region say was done, from the first round to three months after the day. */
export function theStory(): readonly Step[] {
  return [...storyOfTheDay(), ...storyOfTheWeeks()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Places of the story to go to: the evening of the day, the Monday four weeks after it, three months after it. */
export const storyStops = {
  evening: '2027-01-26T17:00:00.000Z',
  four_weeks: '2027-02-22T09:00:00.000Z',
  three_months: '2027-04-26T08:00:00.000Z',
} as const;
export type StoryStop = keyof typeof storyStops;
