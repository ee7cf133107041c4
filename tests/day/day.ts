import {
  AddDayTable,
  CloseTable,
  MarkAway,
  MarkHere,
  ShowDay,
  UndoRepair,
} from '../../src/day/day-intents.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { Actor, World } from '../support/world.ts';
import { openPlannedWorld } from '../support/world.ts';

/** The day of the invented region, by the hands of Evert, one of its organisers. */
export interface Day {
  readonly world: World;
  readonly session: string;
  readonly evert: Actor;
  posts(round: string): Promise<void>;
  late(seat: string, back?: string): Promise<SealedReply>;
  leaves(seat: string, from: string): Promise<SealedReply>;
  isHere(seat: string): Promise<SealedReply>;
  closes(table: string): Promise<SealedReply>;
  addsTable(name?: string): Promise<SealedReply>;
  /** Takes the last change back, from the page of the day. */
  undoes(): Promise<SealedReply>;
  /** Who got which message since this was asked last, as 'person: first line', by person. */
  heard(): string[];
  /** Everything a change on the day may touch, row by row. */
  kept(): Promise<Kept>;
  /** Table by seat. */
  seats(round: string): Promise<Readonly<Record<string, string>>>;
}

export interface Kept {
  readonly assignments: readonly unknown[];
  readonly absences: readonly unknown[];
  readonly tables: readonly unknown[];
}

/** In the hall, five minutes before the end of the round. */
export const during = {
  R1: '2027-01-26T12:50:00.000Z',
  R2: '2027-01-26T13:20:00.000Z',
  R3: '2027-01-26T14:00:00.000Z',
} as const;

export async function openDay(): Promise<Day> {
  const world = await openPlannedWorld();
  const { session, db } = world;
  const evert = world.as('X1');
  const does = async (intent: Intent) => {
    const reply = await evert.asks(intent);
    if (reply.kind === 'refuse') throw new Error(reply.message.summary);
    return reply;
  };
  let told = 0;
  const kept = async (): Promise<Kept> => ({
    assignments: await db
      .selectFrom('assignments')
      .selectAll()
      .orderBy('round_id')
      .orderBy('seat_id')
      .execute(),
    absences: await db.selectFrom('absences').selectAll().orderBy('round_id').orderBy('seat_id').execute(),
    tables: await db.selectFrom('cafe_tables').selectAll().orderBy('number').execute(),
  });
  return {
    world,
    session,
    evert,
    kept,
    posts: async (round) => {
      await does(PostRound({ session, round }));
      told = world.door.arrived.length;
    },
    late: (seat, back) => does(MarkAway({ session, seat, ...(back ? { back } : {}) })),
    leaves: (seat, from) => does(MarkAway({ session, seat, from })),
    isHere: (seat) => does(MarkHere({ session, seat })),
    closes: (table) => does(CloseTable({ session, table })),
    addsTable: (name = 'Extra tafel') => does(AddDayTable({ session, name, seats: '10' })),
    undoes: async () => evert.presses(await evert.sees(ShowDay({ session })), 'Draai terug'),
    heard: () => {
      const since = world.door.arrived.slice(told);
      told = world.door.arrived.length;
      return since.map(({ to, message }) => `${to}: ${message.summary}`).sort();
    },
    seats: async (round) => {
      const { assignments } = await kept();
      const here = (assignments as { round_id: string; seat_id: string; table_id: string }[]).filter(
        (one) => one.round_id === round,
      );
      return Object.fromEntries(here.map((one) => [one.seat_id, one.table_id]));
    },
  };
}

/** The seats whose table differs. */
export function movedBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].filter((seat) => before[seat] !== after[seat]).sort();
}

/** The last change, as it is kept. */
export async function lastChange({ world, session }: Day): Promise<Intent> {
  const { id } = await world.db
    .selectFrom('repairs')
    .select('id')
    .where('session_id', '=', session)
    .orderBy('made_at', 'desc')
    .executeTakeFirstOrThrow();
  return UndoRepair({ session, repair: id });
}
