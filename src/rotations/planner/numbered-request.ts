import {
  BOARD,
  EXPERTS,
  type ExpertMode,
  type PlanProfile,
  type PlanRequest,
  type PlanTable,
  type RoundMode,
  type TableQuality,
} from './rotation-plan.ts';

/**
 * A plan request with numbers for names. -1 means: no table. Closed tables are not counted: in a round that is
 * given they have the numbers after the open ones, and nobody is locked to one or stays there.
 */
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
  /** Qualities as bits: of those a person needs, as many as one open table offers. See `isUnfit`. */
  readonly needs: Uint8Array;
  /** Per table. */
  readonly seats: Int16Array;
  readonly homeLayer: Int16Array;
  readonly offers: Uint8Array;
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
  const open = openTables(request);
  const closed = request.tables.filter((one) => !open.includes(one));
  const table = numbersOf([...open, ...closed].map((one) => one.id));
  const offers = open.map((one) => bitsOf(one.offers));
  const organisation = numbersOf(request.people.map((one) => one.organisation));
  const layer = numbersOf(request.people.map((one) => one.layer));
  const tableNumber = (id: string | undefined) => table.get(id ?? '') ?? -1;
  const openNumber = (id: string | undefined) => (tableNumber(id) < open.length ? tableNumber(id) : -1);
  const perPerson = (number: (one: PlanRequest['people'][number]) => number) =>
    Int16Array.from(request.people, number);
  const seating = (seats: Readonly<Record<string, string>>, numberOf: (id: string) => number) => {
    const at = new Int16Array(request.people.length).fill(-1);
    for (const [id, tableId] of Object.entries(seats)) {
      const number = person.get(id);
      if (number !== undefined) at[number] = numberOf(tableId);
    }
    return at;
  };
  return {
    people: request.people.length,
    tables: open.length,
    layers: layer.size,
    organisations: organisation.size,
    organisationOf: perPerson((one) => organisation.get(one.organisation) ?? -1),
    layerOf: perPerson((one) => layer.get(one.layer) ?? -1),
    chairs: Uint8Array.from(request.people, (one) => (one.countsAsSeat === false ? 0 : 1)),
    homeTable: perPerson((one) => openNumber(one.homeTable)),
    staysAt: perPerson((one) => openNumber(one.staysAt)),
    apartFrom: neighbours(request.people.length, numberPairs(request.apart, person)),
    needs: Uint8Array.from(request.people, (one) => bestOffer(bitsOf(one.needs), offers)),
    seats: Int16Array.from(open, (one) => one.seats),
    homeLayer: Int16Array.from(open, (one) => layer.get(one.homeLayer ?? '') ?? -1),
    offers: Uint8Array.from(offers),
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
        ...(round.given && { given: seating(round.given, tableNumber) }),
        locked: seating(round.locked ?? {}, openNumber).map((table, one) =>
          present[one] === 1 ? table : -1,
        ),
      };
    }),
  };
}

/** The tables people may be sent to, in the order in which they are numbered. */
export function openTables({ tables }: Pick<PlanRequest, 'tables'>): readonly PlanTable[] {
  return tables.filter((table) => !table.closed);
}

/** Does the table lack something that this person needs and could have elsewhere? */
export function isUnfit({ needs, offers }: NumberedRequest, person: number, table: number): boolean {
  return ((needs[person] as number) & ~(offers[table] as number)) !== 0;
}

/** Getting in goes before quiet, for who cannot have both at one table. */
const BITS: Readonly<Record<TableQuality, number>> = { step_free: 2, quiet: 1 };

function bitsOf(qualities: readonly TableQuality[] | undefined): number {
  return (qualities ?? []).reduce((bits, quality) => bits | BITS[quality], 0);
}

function bestOffer(needs: number, offers: readonly number[]): number {
  return Math.max(0, ...offers.map((offer) => needs & offer));
}

function numbersOf(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}

/** Each pair once, in an order of its own: how the pairs are listed changes no plan. */
function numberPairs(
  pairs: readonly (readonly [string, string])[],
  person: ReadonlyMap<string, number>,
): [number, number][] {
  const numbered = pairs.flatMap(([one, other]): [number, number][] => {
    const [a, b] = [person.get(one), person.get(other)];
    return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)]];
  });
  const once = new Map(numbered.map((pair) => [pair.join(), pair]));
  return [...once.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Per person: the others of all pairs. */
export function neighbours(people: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const sets = Array.from({ length: people }, () => new Set<number>());
  for (const [a, b] of pairs) {
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set]);
}
