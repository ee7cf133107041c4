import type { NoShowRound } from '../shapes/no-shows.ts';
import { expectsNoShows, noShowsOf } from '../shapes/no-shows.ts';
import type { LayersAtTables } from './layers-at-tables.ts';
import { layersAtTables } from './layers-at-tables.ts';
import type { MeetingAgain } from './meeting-again.ts';
import { meetingAgain } from './meeting-again.ts';
import type { PlanSheet } from './plan-request.ts';
import { checkPlan } from './planner/check-plan.ts';
import { loneExperts } from './planner/lone-experts.ts';
import { countMeetings } from './planner/meetings.ts';
import { planFigures } from './planner/plan-figures.ts';
import type { BrokenKind, BrokenWish, PlanFigures, SeatedRound } from './planner/rotation-plan.ts';

/** What an organiser should know about a plan. */
export interface PlanFindings {
  /** The least anybody meets: people, and organisations other than the own. */
  readonly people: number;
  readonly organisations: number;
  readonly again: MeetingAgain;
  readonly layers: LayersAtTables;
  /** Pairs who met at an earlier meeting of the region, and how many of those share a table again. */
  readonly metBefore: { readonly pairs: number; readonly again: number };
  /** Of all rounds, the one back at the own table too. */
  readonly figures: PlanFigures;
  /** The mixed round to come that suffers most when some stay away; none when nobody is expected to. */
  readonly noShows?: NoShowRound & { readonly number: number; readonly minimum: number };
  readonly lone: readonly LoneFinding[];
  readonly broken: readonly BrokenFinding[];
}

/** An expert by experience alone at a mixed table, without the name: it is the table that needs another one. */
export interface LoneFinding {
  readonly round: number;
  readonly table: string;
  readonly board: number;
}

/** One hard wish that is not kept, with the numbers of the rounds. */
export interface BrokenFinding {
  readonly kind: SaidKind;
  readonly people: readonly string[];
  readonly table?: string;
  readonly chairsShort?: number;
  readonly rounds: readonly number[];
}

/** A round that is posted may have changed on purpose; who has no table is counted per round. */
export type SaidKind = Exclude<BrokenKind, 'given' | 'no_seat'>;

type PlanToJudge = Pick<PlanSheet, 'request' | 'rounds' | 'toCome' | 'choices'>;

export function findingsOf(plan: PlanToJudge, seated: readonly SeatedRound[]): PlanFindings {
  const { request } = plan;
  const figures = planFigures(request, seated);
  const planned = plannedRounds(plan, seated);
  return {
    people: figures.peopleMet.min,
    organisations: figures.otherOrganisationsMet.min,
    again: meetingAgain(request, seated),
    layers: layersAtTables(request, seated),
    metBefore: metBeforeIn(plan, seated),
    figures,
    ...noShowFinding(plan, planned, seated),
    lone: loneExperts(request, seated).flatMap(({ round, table, board }) => {
      const number = planned.get(round);
      return number === undefined ? [] : [{ round: number, table, board }];
    }),
    broken: brokenFindings(plan, planned, seated),
  };
}

/** The rounds to come in which people have a table, by id: what can still be mended. */
function plannedRounds({ toCome }: PlanToJudge, seated: readonly SeatedRound[]): ReadonlyMap<string, number> {
  const planned = toCome.filter((round) =>
    seated.some(({ id, seats }) => id === round.id && Object.keys(seats).length > 0),
  );
  return new Map(planned.map((round) => [round.id, round.number]));
}

function metBeforeIn({ request }: PlanToJudge, seated: readonly SeatedRound[]): PlanFindings['metBefore'] {
  const meetings = countMeetings(request, seated);
  const { metBefore, people } = meetings.request;
  const again = metBefore.filter(([one, other]) => (meetings.met[one * people + other] as number) > 0);
  return { pairs: metBefore.length, again: again.length };
}

function noShowFinding(
  { request, choices }: PlanToJudge,
  planned: ReadonlyMap<string, number>,
  seated: readonly SeatedRound[],
): Pick<PlanFindings, 'noShows'> {
  if (!expectsNoShows(choices)) return {};
  const mixed = request.rounds.filter(({ id, mode }) => mode === 'mixed' && planned.has(id));
  const rounds = noShowsOf({ ...request, rounds: mixed }, seated, choices);
  const [worst] = rounds.toSorted((a, b) => b.daysShort - a.daysShort || a.smallest - b.smallest);
  if (!worst) return {};
  return { noShows: { ...worst, number: planned.get(worst.round) ?? 0, minimum: choices.tableMinimum } };
}

function brokenFindings(
  plan: PlanToJudge,
  planned: ReadonlyMap<string, number>,
  seated: readonly SeatedRound[],
): BrokenFinding[] {
  const wishes = checkPlan(plan.request, seated).filter((wish) => planned.has(wish.round));
  const groups = Map.groupBy(wishes, sameComplaint);
  return [...groups.values()].flatMap((same) => {
    const [{ kind, round: _, ...first }] = same as [BrokenWish];
    if (kind === 'given' || kind === 'no_seat') return [];
    return [{ ...first, kind, rounds: same.map((wish) => planned.get(wish.round) as number) }];
  });
}

/** A table that is too full is a complaint per round, because others sit there; the rest is about people. */
function sameComplaint(wish: BrokenWish): string {
  const about = wish.kind === 'no_room' ? [wish.table, wish.round] : wish.people.toSorted();
  return [wish.kind, ...about].join('\n');
}
