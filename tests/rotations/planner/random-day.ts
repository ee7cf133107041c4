import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { RepairTask } from '../../../src/rotations/planner/repair-plan.ts';
import type {
  PlanPerson,
  PlanRequest,
  PlanRound,
  PlanTable,
  RoundMode,
  SeatedRound,
  TableQuality,
} from '../../../src/rotations/planner/rotation-plan.ts';
import type { SeededRandom } from '../../../src/rotations/planner/seeded-random.ts';

/** A meeting on the day: who is away in which rounds, and how far it is. */
export interface Day {
  readonly request: PlanRequest;
  readonly plan: readonly SeatedRound[];
  /** Rounds that are over; the next one is announced, or people sit in it, or neither. */
  readonly over: number;
  readonly next: 'planned' | 'announced' | 'sits';
}

const LAYERS = ['board', 'manager', 'professional', 'expert_by_experience'] as const;
const MODES: readonly RoundMode[] = ['mixed', 'mixed', 'mixed', 'home', 'block', 'return_home'];
const EVENTS = { late, arrived, gone, walkIn, tableClosed, tableOpened, posted };

export function randomDay(random: SeededRandom): Day {
  const tables = Array.from({ length: 2 + random.below(5) }, (_, number) => someTable(random, `t${number}`));
  const count = 4 + random.below(26);
  const people = Array.from({ length: count }, (_, number) => somebody(random, `p${number}`, tables));
  const hosts = tables.filter(() => random.below(3) === 0).map((table) => host(table));
  const everybody = [...people, ...hosts];
  const pairs = (most: number) =>
    Array.from(
      { length: random.below(most) },
      () => [pick(random, people).id, pick(random, people).id] as const,
    );
  const rounds = Array.from({ length: 3 + random.below(3) }, (_, number): PlanRound => {
    const locked = random.below(4) > 0 ? {} : { [pick(random, people).id]: pick(random, tables).id };
    return { id: `r${number}`, mode: pick(random, MODES), locked };
  });
  const request: PlanRequest = {
    people: everybody,
    tables,
    rounds,
    together: pairs(4),
    apart: pairs(5),
    seed: random.below(1000),
    steps: 500,
  };
  return { request, plan: planRotations(request).rounds, over: 0, next: 'planned' };
}

/** The day after one more event, with the plan still as it was. Nothing happens where an event makes no sense. */
export function afterEvent(random: SeededRandom, day: Day): Day {
  return pick(random, Object.values(EVENTS))(random, day);
}

export function taskOf({ request, plan, over, next }: Day): RepairTask {
  const rounds = request.rounds.map((round, number) =>
    number < over ? { ...round, given: plan[number]?.seats ?? {} } : round,
  );
  const id = request.rounds[over]?.id;
  return {
    request: { ...request, rounds },
    before: plan,
    ...(next === 'sits' && id !== undefined && { sits: id }),
    ...(next === 'announced' && id !== undefined && { announced: [id] }),
  };
}

function late(random: SeededRandom, day: Day): Day {
  return withAway(day, pick(random, day.request.people).id, day.over, true);
}

function gone(random: SeededRandom, day: Day): Day {
  return withAway(day, pick(random, day.request.people).id, day.over + Number(day.next === 'sits'), true);
}

function arrived(random: SeededRandom, day: Day): Day {
  const away = day.request.rounds.slice(day.over).flatMap(({ absent }) => absent ?? []);
  return away.length === 0 ? day : withAway(day, pick(random, away), day.over, false);
}

function withAway(day: Day, person: string, from: number, isAway: boolean): Day {
  const rounds = day.request.rounds.map((round, number) => {
    if (number < from) return round;
    const others = (round.absent ?? []).filter((one) => one !== person);
    return { ...round, absent: isAway ? [...others, person] : others };
  });
  return { ...day, request: { ...day.request, rounds } };
}

function walkIn(random: SeededRandom, day: Day): Day {
  const { people, tables, together, apart } = day.request;
  const newcomer = somebody(random, `p${people.length}`, tables);
  const pair = [pick(random, people).id, newcomer.id] as const;
  const kind = random.below(6);
  return {
    ...day,
    request: {
      ...day.request,
      people: [...people, newcomer],
      together: kind === 0 ? [...together, pair] : together,
      apart: kind === 1 ? [...apart, pair] : apart,
    },
  };
}

function tableClosed(random: SeededRandom, day: Day): Day {
  const open = day.request.tables.filter((table) => !table.closed);
  if (open.length === 1) return day;
  const closing = pick(random, open);
  const tables = day.request.tables.map((table) => (table === closing ? { ...table, closed: true } : table));
  return { ...day, request: { ...day.request, tables } };
}

function tableOpened(random: SeededRandom, day: Day): Day {
  const { tables } = day.request;
  if (tables.filter((table) => !table.closed).length > 6) return day;
  return {
    ...day,
    request: { ...day.request, tables: [...tables, someTable(random, `t${tables.length}`)] },
  };
}

function posted(_random: SeededRandom, day: Day): Day {
  if (day.next === 'planned') return { ...day, next: 'announced' };
  if (day.next === 'announced') return { ...day, next: 'sits' };
  return day.over + 1 === day.request.rounds.length ? day : { ...day, over: day.over + 1, next: 'announced' };
}

function someTable(random: SeededRandom, id: string): PlanTable {
  return { id, seats: 3 + random.below(6), homeLayer: pick(random, LAYERS), offers: qualities(random, 2) };
}

function somebody(random: SeededRandom, id: string, tables: readonly PlanTable[]): PlanPerson {
  return {
    id,
    organisation: `o${random.below(5)}`,
    layer: pick(random, LAYERS),
    needs: qualities(random, 12),
    ...(random.below(3) === 0 && { homeTable: pick(random, tables).id }),
    ...(random.below(20) === 0 && { staysAt: pick(random, tables).id }),
  };
}

function host({ id }: PlanTable): PlanPerson {
  return { id: `h${id}`, organisation: 'o9', layer: 'facilitator', staysAt: id, countsAsSeat: false };
}

/** Each quality once in so many times. */
function qualities(random: SeededRandom, once: number): TableQuality[] {
  return (['step_free', 'quiet'] as const).filter(() => random.below(once) === 0);
}

function pick<One>(random: SeededRandom, list: readonly One[]): One {
  return list[random.below(list.length)] as One;
}
