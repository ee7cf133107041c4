import type {
  BrokenKind,
  BrokenWish,
  PlanPerson,
  PlanRequest,
  PlanRound,
  SeatedRound,
} from './rotation-plan.ts';

type Seats = SeatedRound['seats'];

/** Every hard wish that these rounds do not keep, round by round. Rounds already given are checked too. */
export function checkPlan(request: PlanRequest, rounds: readonly SeatedRound[]): BrokenWish[] {
  return request.rounds.flatMap((round) => {
    const seats = rounds.find((one) => one.id === round.id)?.seats ?? {};
    return brokenInRound(request, round, seats);
  });
}

export function brokenInRound(request: PlanRequest, round: PlanRound, seats: Seats): BrokenWish[] {
  return [
    ...withoutSeat(request, round, seats),
    ...withoutRoom(request, round, seats),
    ...brokenPairs('apart', request.apart, round, seats),
    ...brokenPairs('together', request.together, round, seats),
    ...request.people.flatMap((person) => brokenPlaces(request, round, seats, person)),
    ...request.people.flatMap((person) => brokenTables(request, round, seats, person)),
    ...changedGiven(round, seats),
  ];
}

/** Somebody who came after a given round was played has no seat there, and that is no broken wish. */
function withoutSeat(request: PlanRequest, round: PlanRound, seats: Seats): BrokenWish[] {
  if (round.given) return [];
  return request.people
    .filter((person) => !round.absent?.includes(person.id))
    .filter((person) => !request.tables.some((table) => table.id === seats[person.id]))
    .map((person) => ({ kind: 'no_seat', people: [person.id], round: round.id }));
}

function withoutRoom(request: PlanRequest, round: PlanRound, seats: Seats): BrokenWish[] {
  return request.tables.flatMap((table): BrokenWish[] => {
    const seated = request.people.filter((person) => seats[person.id] === table.id);
    const chairsShort = seated.filter((person) => person.countsAsSeat !== false).length - table.seats;
    if (chairsShort <= 0) return [];
    const people = seated.map((person) => person.id);
    return [{ kind: 'no_room', people, round: round.id, table: table.id, chairsShort }];
  });
}

function brokenPairs(
  kind: 'apart' | 'together',
  pairs: PlanRequest['apart'],
  round: PlanRound,
  seats: Seats,
): BrokenWish[] {
  const once = new Map(pairs.map((pair) => [[...pair].sort().join('\n'), pair]));
  return [...once.values()].flatMap(([one, other]): BrokenWish[] => {
    const [table, otherTable] = [seats[one], seats[other]];
    if (one === other || table === undefined || otherTable === undefined) return [];
    if ((table === otherTable) !== (kind === 'apart')) return [];
    return [{ kind, people: [one, other], round: round.id, table }];
  });
}

/**
 * A lock goes before staying put, both go before what a person needs, and that before the own table. A table
 * that closed keeps nobody.
 */
function brokenPlaces(
  { tables }: PlanRequest,
  round: PlanRound,
  seats: Seats,
  person: PlanPerson,
): BrokenWish[] {
  const table = seats[person.id];
  if (table === undefined) return [];
  const open = (id: string | undefined) =>
    tables.find((one) => one.id === id)?.closed && !round.given ? undefined : id;
  const lock = open(round.locked?.[person.id]);
  const stays = open(person.staysAt);
  const isHome = round.mode === 'home' || round.mode === 'return_home';
  const home = open(person.homeTable);
  const mayExpectHome =
    isHome && !round.given && lock === undefined && stays === undefined && offersAll(tables, home, person);
  const broken = (kind: BrokenKind, wished: string | undefined): BrokenWish[] =>
    wished === undefined || wished === table
      ? []
      : [{ kind, people: [person.id], round: round.id, table: wished }];
  return [
    ...broken('locked', lock),
    ...broken('stays', stays),
    ...(mayExpectHome ? broken('home', home) : []),
  ];
}

function brokenTables(
  { tables }: PlanRequest,
  round: PlanRound,
  seats: Seats,
  person: PlanPerson,
): BrokenWish[] {
  const table = tables.find(({ id }) => id === seats[person.id]);
  if (table === undefined) return [];
  const broken = (kind: BrokenKind): BrokenWish => ({
    kind,
    people: [person.id],
    round: round.id,
    table: table.id,
  });
  return [
    ...(offersAll(tables, table.id, person) ? [] : [broken('needs')]),
    ...(table.closed && !round.given ? [broken('closed')] : []),
  ];
}

function offersAll(
  tables: PlanRequest['tables'],
  id: string | undefined,
  { needs = [] }: PlanPerson,
): boolean {
  const offers = tables.find((table) => table.id === id)?.offers ?? [];
  return needs.every((quality) => offers.includes(quality));
}

function changedGiven(round: PlanRound, seats: Seats): BrokenWish[] {
  if (!round.given) return [];
  const people = [...new Set([...Object.keys(round.given), ...Object.keys(seats)])];
  const changed = people.filter((person) => round.given?.[person] !== seats[person]);
  return changed.length === 0 ? [] : [{ kind: 'given', people: changed, round: round.id }];
}
