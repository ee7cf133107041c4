import { expect, test } from 'vitest';
import { brokenSentence, figuresSentence } from '../../src/rotations/finding-words.ts';
import { usualChoices } from '../../src/rotations/plan-choice-store.ts';
import { findingsOf } from '../../src/rotations/plan-findings.ts';
import type { PlanRequest, SeatedRound } from '../../src/rotations/planner/rotation-plan.ts';
import type { Round } from '../../src/sessions/round.ts';

const request: PlanRequest = {
  people: ['a', 'b', 'c', 'd'].map((id) => ({ id, organisation: id < 'c' ? 'O1' : 'O2', layer: 'manager' })),
  tables: [
    { id: 'T1', seats: 2 },
    { id: 'T2', seats: 2 },
  ],
  rounds: [
    { id: 'R1', mode: 'home' },
    { id: 'R2', mode: 'mixed' },
    { id: 'R3', mode: 'return_home' },
  ],
  together: [],
  apart: [['a', 'b']],
  seed: 1,
  steps: 1,
};
const rounds = ['R1', 'R2', 'R3'].map((id, at) => ({ id, number: at + 1, posted_at: null }) as Round);
const choices = usualChoices;
const plan = { request, rounds, toCome: rounds, choices };
const seat = (id: string, ...tables: string[]): SeatedRound => ({
  id,
  seats: Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap((who, at) => (tables[at] ? [[who, tables[at]]] : [])),
  ),
});
const dutch = (seated: readonly SeatedRound[]) => findingsOf(plan, seated);
const said = (seated: readonly SeatedRound[]) =>
  dutch(seated).broken.map((finding) =>
    brokenSentence(
      'nl',
      finding,
      (id) => id.toUpperCase(),
      (table) => (table ? Number(table.slice(1)) : undefined),
    ),
  );

test('meeting again back at the own table is meant to be, so it is not counted', () => {
  const seated = [
    seat('R1', 'T1', 'T2', 'T1', 'T2'),
    seat('R2', 'T1', 'T2', 'T2', 'T1'),
    seat('R3', 'T1', 'T2', 'T1', 'T2'),
  ];
  const findings = dutch(seated);
  expect(findings).toMatchObject({
    people: 2,
    organisations: 1,
    again: { repeats: 0, goesBack: true },
    broken: [],
  });
  expect(figuresSentence('nl', findings)).toBe(
    'Iedereen ontmoet minstens 2 mensen uit één andere organisatie. Niemand treft dezelfde persoon twee keer.',
  );
});

test('the same two people apart in two rounds are one sentence with both rounds', () => {
  const together = (id: string) => seat(id, 'T1', 'T1', 'T2', 'T2');
  expect(said([together('R1'), together('R2'), seat('R3', 'T1', 'T2', 'T1', 'T2')])).toEqual([
    'Deze twee mogen niet samen aan tafel: A en B. In ronde 1 en 2 zitten ze toch samen. Zet een van de twee aan een andere tafel.',
  ]);
});

test('a table that is too full is said per round, with the chairs that are missing', () => {
  const full = seat('R2', 'T1', 'T2', 'T1', 'T1');
  expect(said([seat('R1', 'T1', 'T2', 'T1', 'T2'), full, seat('R3')])).toEqual([
    'Tafel 1 is te vol in ronde 2: één stoel te kort. Zet stoelen bij, of maak een tafel erbij.',
  ]);
});

test('a round nobody planned yet is no list of complaints, and figures wait until everybody sits', () => {
  const findings = dutch([seat('R1'), seat('R2'), seat('R3')]);
  expect(findings.broken).toEqual([]);
  expect(figuresSentence('nl', findings)).toBe('');
});

test('a posted round is history: what broke there is not said again', () => {
  const seated = [seat('R1', 'T1', 'T1', 'T2', 'T2'), seat('R2', 'T1', 'T2', 'T2', 'T1'), seat('R3')];
  expect(findingsOf({ ...plan, toCome: rounds.slice(1) }, seated).broken).toEqual([]);
});
