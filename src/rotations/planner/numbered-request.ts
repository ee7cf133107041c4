import {
  BOARD,
  EXPERTS,
  type ExpertMode,
  type PlanProfile,
  type PlanRequest,
  type RoundMode,
} from './rotation-plan.ts';

/** A plan request with numbers for names. -1 means: no table. */
export interface NumberedRequest {
  readonly people: number;
  readonly tables: number;
  readonly layers: number;
  readonly organisations: number;
  /** Per person. */
  readonly organisationOf: Int16Array;
  readonly layerOf: Int16Array;
  readonly chairs: Uint8Array;
  readonly homeTable: Int16Array;
  readonly staysAt: Int16Array;
  readonly apartFrom: readonly (readonly number[])[];
  /** Per table. */
  readonly seats: Int16Array;
  readonly homeLayer: Int16Array;
  readonly together: readonly (readonly [number, number])[];
  readonly metBefore: readonly (readonly [number, number])[];
  readonly profile: PlanProfile;
  /** Layers with rules of their own; -1 when nobody is of that layer. */
  readonly experts: number;
  readonly board: number;
  readonly expertMode: ExpertMode;
  readonly noLoneExpertAmongBoard: boolean;
  readonly rounds: readonly NumberedRound[];
}

export interface NumberedRound {
  readonly mode: RoundMode;
  /** Per person: 1, or 0 for who is not there. */
  readonly present: Uint8Array;
  /** Table per person. Somebody who was not there yet has -1. */
  readonly given?: Int16Array;
  /** Table per person; -1 for who is free, and for who is not there. */
  readonly locked: Int16Array;
}

/** Wishes about people who are not on the list any more (somebody who stayed at home) are left out. */
export function numberRequest(request: PlanRequest): NumberedRequest {
  const person = numbersOf(request.people.map((one) => one.id));
  const table = numbersOf(request.tables.map((one) => one.id));
  const organisation = numbersOf(request.people.map((one) => one.organisation));
  const layer = numbersOf(request.people.map((one) => one.layer));
  const tableNumber = (id: string | undefined) => (id === undefined ? -1 : (table.get(id) ?? -1));
  const perPerson = (number: (one: PlanRequest['people'][number]) => number) =>
    Int16Array.from(request.people, number);
  const seating = (seats: Readonly<Record<string, string>>) => {
    const at = new Int16Array(request.people.length).fill(-1);
    for (const [id, tableId] of Object.entries(seats)) {
      const number = person.get(id);
      if (number !== undefined) at[number] = tableNumber(tableId);
    }
    return at;
  };
  return {
    people: request.people.length,
    tables: request.tables.length,
    layers: layer.size,
    organisations: organisation.size,
    organisationOf: perPerson((one) => organisation.get(one.organisation) ?? -1),
    layerOf: perPerson((one) => layer.get(one.layer) ?? -1),
    chairs: Uint8Array.from(request.people, (one) => (one.countsAsSeat === false ? 0 : 1)),
    homeTable: perPerson((one) => tableNumber(one.homeTable)),
    staysAt: perPerson((one) => tableNumber(one.staysAt)),
    apartFrom: neighbours(request.people.length, numberPairs(request.apart, person)),
    seats: Int16Array.from(request.tables, (one) => one.seats),
    homeLayer: Int16Array.from(request.tables, (one) => layer.get(one.homeLayer ?? '') ?? -1),
    together: numberPairs(request.together, person),
    metBefore: numberPairs(request.metBefore ?? [], person),
    profile: request.profile ?? 'even',
    experts: layer.get(EXPERTS) ?? -1,
    board: layer.get(BOARD) ?? -1,
    expertMode: request.expertMode ?? 'spread',
    noLoneExpertAmongBoard: request.noLoneExpertAmongBoard ?? false,
    rounds: request.rounds.map((round) => {
      const absent = new Set(round.absent);
      const present = Uint8Array.from(request.people, ({ id }) => (absent.has(id) ? 0 : 1));
      return {
        mode: round.mode,
        present,
        ...(round.given && { given: seating(round.given) }),
        locked: seating(round.locked ?? {}).map((table, one) => (present[one] === 1 ? table : -1)),
      };
    }),
  };
}

function numbersOf(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}

function numberPairs(
  pairs: readonly (readonly [string, string])[],
  person: ReadonlyMap<string, number>,
): [number, number][] {
  return pairs.flatMap(([one, other]): [number, number][] => {
    const [a, b] = [person.get(one), person.get(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
}

function neighbours(people: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const sets = Array.from({ length: people }, () => new Set<number>());
  for (const [a, b] of pairs) {
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set]);
}
