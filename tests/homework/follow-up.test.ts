import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/db/promise-tables.ts';
import type { Layer } from '../../src/db/session-tables.ts';
import type { DateOption, FollowUp, Vote } from '../../src/homework/follow-up.ts';
import { answersEnd, bestOf, counts, partOf, standingsOf } from '../../src/homework/follow-up.ts';
import { nextQuietly, nextStep } from '../../src/homework/follow-up-steps.ts';
import { formatTime, wallDate } from '../../src/kernel/wall-time.ts';
import { aFollowUp } from './follow-ups.ts';

const none = { layers: 'professional', each_layer_at: null, organisations_needed: null };

describe('the date of the invented region', () => {
  test('fourteen can come on 2 March, and that suits most', () => {
    const standings = standingsOf(none, options, votes);
    const found = standings.map(({ option, count }) => [option.id, count.yes, count.maybe, count.no]);
    expect(found).toEqual([
      ['D1', 5, 5, 8],
      ['D2', 6, 5, 7],
      ['D3', 14, 1, 3],
      ['D4', 9, 4, 5],
    ]);
    expect(bestOf(standings)?.option.id).toBe('D3');
  });

  test('with six organisations asked for it stays so; with more than there are, no date counts', () => {
    const need = (organisations_needed: number) =>
      standingsOf({ ...none, organisations_needed }, options, votes);
    expect(need(6).map((one) => [one.option.id, one.missing.organisations])).toEqual([
      ['D1', 1],
      ['D2', 0],
      ['D3', 0],
      ['D4', 1],
    ]);
    expect(bestOf(need(6))?.option.id).toBe('D3');
    expect(need(7).filter(counts)).toEqual([]);
    expect(bestOf(need(7))).toBeUndefined();
  });

  test('with managers invited too, a date without a manager does not count', () => {
    const wish = { ...none, layers: 'professional,manager', each_layer_at: '2027-01-27T09:00:00.000Z' };
    expect(bestOf(standingsOf(wish, options, votes))).toBeUndefined();
    const manager = { id: 'P09', layer: 'manager', organisation: 'O2' } as const;
    const late: Vote = { option: 'D1', voter: manager, answer: 'maybe' };
    const standings = standingsOf(wish, options, [...votes, late]);
    expect(bestOf(standings)?.option.id).toBe('D1');
    expect(standings.at(-1)?.missing.layers).toEqual(['manager']);
    expect([...(standings[0]?.byLayer ?? [])]).toEqual([
      ['manager', 1],
      ['professional', 10],
    ]);
  });
});

describe('which date suits most', () => {
  const voter = (id: string, organisation: string | null = 'O1', layer: Layer = 'manager') => ({
    id,
    layer,
    organisation,
  });
  const says = (option: string, answer: Answer, who = voter('a')): Vote => ({ option, answer, voter: who });

  test('a yes weighs as much as two who come if need be; of equals the first in time', () => {
    const yes = says('D2', 'yes');
    const maybe = [says('D1', 'maybe', voter('a')), says('D1', 'maybe', voter('b'))];
    expect(bestOf(standingsOf(none, options.toReversed(), [yes, ...maybe]))?.option.id).toBe('D1');
    expect(bestOf(standingsOf(none, options, [yes, maybe[0] as Vote]))?.option.id).toBe('D2');
  });

  test('without anybody who can come there is none', () => {
    expect(bestOf(standingsOf(none, options, []))).toBeUndefined();
    expect(bestOf(standingsOf(none, options, [says('D1', 'no')]))).toBeUndefined();
  });

  test('who comes for nobody but themselves brings no organisation', () => {
    const two = [says('D1', 'yes', voter('a', null)), says('D1', 'yes', voter('b', 'O2'))];
    const [first] = standingsOf({ ...none, organisations_needed: 2 }, options, two);
    expect(first?.missing).toEqual({ layers: [], organisations: 1 });
  });
});

describe('when the bot says something unasked', () => {
  const asking: FollowUp = { ...aFollowUp({}), chosen_at: null, held_on: null, starts: null, ends: null };
  const steps = (followUp: FollowUp, from: string) => {
    const found: string[] = [];
    for (let now = new Date(from); ; ) {
      const step = nextStep(followUp, now);
      if (!step) return found;
      found.push(`${step.kind} ${wallDate(step.at)} ${formatTime(step.at)}`);
      now = step.at;
    }
  };

  test('two days before the last day who did not answer, the day after the organisers', () => {
    expect(steps(asking, '2027-01-27T09:00:00.000Z')).toEqual([
      'remind_voters 2027-02-01 09:30',
      'tell_answers 2027-02-04 09:30',
    ]);
  });

  test('nobody is reminded within a day, and the organisers wait for Monday', () => {
    const soon = { ...asking, asked_at: '2027-02-03T10:00:00.000Z', answer_by: '2027-02-05' };
    expect(steps(soon, '2027-02-03T10:00:00.000Z')).toEqual(['tell_answers 2027-02-08 09:30']);
  });

  test.each([
    ['2027-03-02', '2027-02-23', '2027-03-01'],
    // Second day of Easter, and the clock went forward the day before that.
    ['2027-03-30', '2027-03-23', '2027-03-26'],
    ['2027-05-10', '2027-05-03', '2027-05-07'],
  ])(
    'for a meeting on %s: a week before on %s, a day before on %s, at half past nine',
    (day, week, before) => {
      expect(steps(aFollowUp({ held_on: day }), '2027-02-04T09:00:00.000Z')).toEqual([
        `week_before ${week} 09:30`,
        `day_before ${before} 09:30`,
      ]);
    },
  );

  test('what is cancelled or still prepared is silent', () => {
    expect(
      steps(aFollowUp({ cancelled_at: '2027-02-05T09:00:00.000Z' }), '2027-02-05T09:00:00.000Z'),
    ).toEqual([]);
    expect(steps({ ...asking, asked_at: null }, '2027-01-01T09:00:00.000Z')).toEqual([]);
  });

  test.each([
    ['a Friday morning', '2027-03-05T10:00', '2027-03-05 11:00'],
    ['a Friday afternoon', '2027-03-05T12:00', '2027-03-08 09:00'],
    ['an evening', '2027-03-02T20:00', '2027-03-03 09:00'],
    ['the Friday afternoon before Easter', '2027-03-26T13:00', '2027-03-30 09:00'],
  ])('%s', (_, at, allowed) => {
    const found = nextQuietly(new Date(`${at}:00.000Z`), 'Europe/Amsterdam');
    expect(`${wallDate(found)} ${formatTime(found)}`).toBe(allowed);
  });

  test('answers count until midnight on the wall of the last day', () => {
    expect(answersEnd({ answer_by: '2027-03-28', zone: 'Europe/Amsterdam' }).toISOString()).toBe(
      '2027-03-28T22:00:00.000Z',
    );
    expect(partOf(asking, new Date('2027-02-03T22:59:59.000Z'))).toBe('asking');
    expect(partOf(asking, new Date('2027-02-03T23:00:00.000Z'))).toBe('closed');
  });
});

const demo = (name: string) => {
  const text = readFileSync(new URL(`../../src/demo/data/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
};
const people = new Map(demo('people').map((row) => [row.person_id ?? '', row]));
const options: DateOption[] = demo('meeting-options').map((row) => ({
  id: row.option_id ?? '',
  follow_up_id: 'follow-up',
  held_on: row.date ?? '',
  starts: row.starts ?? '',
  ends: row.ends ?? '',
  place: row.place ?? '',
}));
const votes: Vote[] = demo('meeting-votes').map((row) => ({
  option: row.option_id ?? '',
  answer: row.answer as Answer,
  voter: {
    id: row.person_id ?? '',
    layer: people.get(row.person_id ?? '')?.layer as Layer,
    organisation: people.get(row.person_id ?? '')?.organisation_id ?? '',
  },
}));
