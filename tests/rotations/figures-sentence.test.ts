import { expect, test } from 'vitest';
import { figuresSentence, loneSentence, shortFigures } from '../../src/rotations/finding-words.ts';
import type { MeetingAgain } from '../../src/rotations/meeting-again.ts';
import { usualChoices } from '../../src/rotations/plan-choice-store.ts';
import type { PlanFindings } from '../../src/rotations/plan-findings.ts';
import { findingsOf } from '../../src/rotations/plan-findings.ts';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { Round } from '../../src/sessions/round.ts';
import { meetingOf } from '../shapes/meetings.ts';

function findingsFor(request: ReturnType<typeof meetingOf>, choices = usualChoices): PlanFindings {
  const rounds = request.rounds.map(({ id }, at) => ({ id, number: at + 1, posted_at: null }) as Round);
  return findingsOf({ request, rounds, toCome: rounds, choices }, planRotations(request).rounds);
}
const findings = findingsFor(meetingOf(48, 6, 3));
const said = (again: Partial<MeetingAgain>, more: Partial<PlanFindings> = {}) => {
  const all = { ...findings, ...more, people: 18, organisations: 5 };
  return figuresSentence('nl', { ...all, again: { ...findings.again, thrice: 0, ...again } }).replace(
    'Iedereen ontmoet minstens 18 mensen uit 5 andere organisaties. ',
    '',
  );
};

test('what no plan can avoid is said beside what this plan does', () => {
  expect(said({ repeats: 0 })).toBe('Niemand treft dezelfde persoon twee keer.');
  expect(said({ repeats: 3, repeatsAtLeast: 3 })).toBe(
    '3 keer treffen twee mensen elkaar opnieuw; minder kan niet. Niemand treft dezelfde persoon drie keer.',
  );
  expect(said({ repeats: 3, repeatsAtLeast: 2, evenlyAtLeast: 2 })).toBe(
    '3 keer treffen twee mensen elkaar opnieuw; minder dan 2 kan niet. Niemand treft dezelfde persoon drie keer.',
  );
  expect(said({ repeats: 1, repeatsAtLeast: 0, evenlyAtLeast: 0, thrice: 1 })).toBe(
    'Eén keer treffen twee mensen elkaar opnieuw. Eén tweetal treft elkaar drie keer of vaker.',
  );
});

test('where fewer repeats would glue couples together, it says so', () => {
  expect(said({ repeats: 90, repeatsAtLeast: 36, evenlyAtLeast: 90 })).toBe(
    '90 keer treffen twee mensen elkaar opnieuw. Minder kan alleen als sommigen elkaar drie keer treffen. Niemand treft dezelfde persoon drie keer.',
  );
  expect(said({ repeats: 92, repeatsAtLeast: 36, evenlyAtLeast: 90, companions: 1, goesBack: true })).toBe(
    '92 keer treffen twee mensen elkaar opnieuw. Minder dan 90 kan alleen als sommigen elkaar drie keer treffen. Alleen wie vast bij elkaar zit, treft elkaar vaker dan twee keer. De ronde terug aan de eigen tafel telt daarbij niet mee.',
  );
});

test('who met at an earlier meeting is one sentence', () => {
  expect(said({ repeats: 0 }, { metBefore: { pairs: 12, again: 0 } })).toContain(
    'Wie elkaar bij een eerdere bijeenkomst trof, zit nu niet weer samen.',
  );
  expect(said({ repeats: 0 }, { metBefore: { pairs: 12, again: 3 } })).toContain(
    'Van een eerdere bijeenkomst zitten 3 van de 12 tweetallen weer samen.',
  );
});

test('a real plan is told in English too, and the answer keeps to the first two facts', () => {
  const facts = shortFigures('en', findings);
  expect(facts).toMatch(
    /^Everyone meets at least \d\d people from \d other organisations\. 36 times two people meet again\. Fewer is only possible when some meet three times\.$/,
  );
  expect(figuresSentence('en', findings)).toBe(`${facts} Nobody meets the same person three times.`);
});

test('an expert by experience alone among board members is named with table, round and what helps', () => {
  expect(loneSentence('nl', { table: 't3', round: 2, board: 3 }, 3)).toBe(
    'Aan tafel 3 zit in ronde 2 één ervaringsdeskundige tussen 3 bestuurders. Zet er nog een ervaringsdeskundige bij, of ruil een bestuurder.',
  );
});

test('of the rounds to come, the one that suffers most from people who stay away is told', () => {
  const choices = { ...usualChoices, stayAway: { board: 50, manager: 50 }, tableMinimum: 5 };
  expect(findings.noShows).toBeUndefined();
  expect(findingsFor(meetingOf(24, 4, 3), choices).noShows).toMatchObject({ holds: false, minimum: 5 });
});
