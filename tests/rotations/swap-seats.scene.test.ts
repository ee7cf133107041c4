import { expect, test } from 'vitest';
import type { SealedMessage } from '../../src/kernel/message.ts';
import {
  MoveSeat,
  PlanRotations,
  PostRound,
  ShowMoves,
  ShowSwap,
  ShowSwaps,
  SwapSeats,
} from '../../src/rotations/rotation-intents.ts';
import type { Actor, World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, wordsOf } from '../support/world.ts';
import { addGuest, addMeeting, leaves, seatsOf } from './planner/more-people.ts';

interface Planned {
  readonly world: World;
  readonly evert: Actor;
  readonly session: string;
}

async function planned(): Promise<Planned> {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  return { world, evert, session: world.session };
}

/** The swap of these two, as a button made now would ask it. */
async function swapOf({ world, session }: Planned, round: string, seat: string, other: string) {
  const seats = await seatsOf(world, round);
  const tables = { from: seats[seat] as string, to: seats[other] as string };
  return SwapSeats({ session, round, seat, with: other, ...tables });
}

/** A participant at another table than Omar (P15) who may go anywhere. */
async function partner(world: World, round: string, not: readonly string[] = []): Promise<string> {
  const seats = await seatsOf(world, round);
  const free = ['P17', 'P19', 'P21', 'P23', 'P16', 'P18', 'P22', 'P24', 'P35', 'P36'];
  return free.find((one) => seats[one] !== seats.P15 && !not.includes(one)) as string;
}

test('from where somebody could sit to everybody there to swap with, those who do no harm first', async () => {
  const { world, evert, session } = await planned();
  const moves = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' }));
  expect(buttonsOf(moves).filter(({ label }) => label === 'Ruil met iemand')).toHaveLength(5);
  const list = moves.blocks.find((block) => block.kind === 'list');
  const { message } = await evert.presses(moves, 'Ruil met iemand');
  expect(message.summary).toMatch(/^Met wie aan tafel \d ruilt Omar Dromerstra in ronde 2\?$/);
  expect(list?.items[0]?.text).toContain(/tafel (\d)/.exec(message.summary)?.[1]);
  const swaps = message.blocks.find((block) => block.kind === 'list')?.items ?? [];
  const number = Number(/tafel (\d)/.exec(message.summary)?.[1]);
  const table = await world.db.selectFrom('cafe_tables').select('id').where('number', '=', number).execute();
  const there = Object.values(await seatsOf(world, 'R2')).filter((at) => at === table[0]?.id);
  expect(swaps).toHaveLength(there.length);
  const harm = swaps.map(({ tone }) => ['good', 'warning', 'problem'].indexOf(tone ?? 'plain'));
  expect(harm).toEqual(harm.toSorted());
  expect(
    swaps.every(({ detail }) => /(Beter|Ongeveer even goed|Minder goed) (dan|als) nu\./.test(detail ?? '')),
  ).toBe(true);
  expect(swaps.at(-1)?.detail).toContain('begeleidt een andere tafel.');
  expect(swaps.at(-1)?.buttons?.[0]?.confirm).toContain('Toch doen?');
});

test('what the page says is what happens: both move, both are fixed, and the answer warns once more', async () => {
  const all = await planned();
  const { world, evert, session } = all;
  const before = await seatsOf(world, 'R2');
  const mate = ['P17', 'P19', 'P21', 'P23'].find((one) => before[one] !== before.P15) as string;
  const page = await evert.sees(ShowSwap({ session, round: 'R2', seat: 'P15', with: mate }));
  expect(page.summary).toMatch(/^Ruilen Omar Dromerstra en .* van plek in ronde 2\?$/);
  const met = await pairs(world);
  const { message } = await evert.presses(page, 'Ruil');
  expect(await seatsOf(world, 'R2')).toEqual({ ...before, P15: before[mate], [mate]: before.P15 });
  const now = await pairs(world);
  const fresh = [...now.keys()].filter((pair) => !met.has(pair)).length;
  const lost = [...met.keys()].filter((pair) => !now.has(pair)).length;
  expect([counted(page, 'nieuwe ontmoeting'), counted(page, 'ontmoeting(en)? val')]).toEqual([fresh, lost]);
  expect(wordsOf(page)).toContain(
    fresh > lost ? 'Beter dan nu.' : fresh < lost ? 'Minder goed dan nu.' : 'Ongeveer even goed als nu.',
  );
  const warnings = texts(page, 'warning');
  expect(warnings).toHaveLength(1);
  expect(texts(message, 'warning').join('\n')).toBe(warnings[0]);
  expect(message.summary).toContain('Omar Dromerstra zit in ronde 2 aan tafel');
  expect(message.summary).toContain('Die plekken staan vast.');
  await evert.asks(PlanRotations({ session }));
  expect(await seatsOf(world, 'R2')).toMatchObject({ P15: before[mate], [mate]: before.P15 });
  expect(world.door.arrived).toEqual([]);
});

test('a broken wish of the other one is said too, and the press says it knows', async () => {
  const { world, evert, session } = await planned();
  const seats = await seatsOf(world, 'R2');
  // Fenna (P32) and Noor (P40) may not share a table: somebody at Noor's table swaps with Fenna.
  const near = Object.keys(seats).find(
    (one) => one.startsWith('P') && seats[one] === seats.P40 && !['P40', 'P45', 'P26'].includes(one),
  ) as string;
  const page = await evert.sees(ShowSwap({ session, round: 'R2', seat: near, with: 'P32' }));
  expect(texts(page, 'problem')).toContain('Let op: deze twee mogen niet samen aan tafel: Fenna en Noor.');
  const { message } = await evert.presses(page, 'Toch ruilen');
  expect(message.summary).toContain('Let op: deze twee mogen niet samen aan tafel: Fenna en Noor.');
});

test('in a posted round exactly the two hear of it, each with the own new table', async () => {
  const all = await planned();
  const { world, evert, session } = all;
  await evert.asks(PostRound({ session, round: 'R1' }));
  const already = world.door.arrived.length;
  const other = await partner(world, 'R1');
  const page = await evert.sees(ShowSwap({ session, round: 'R1', seat: 'P15', with: other }));
  expect(wordsOf(page)).toContain(
    'Ronde 1 is al bekendgemaakt. Alleen deze twee krijgen bericht van de ruil.',
  );
  const { message } = await evert.presses(page, 'Ruil');
  expect(
    world.door.arrived
      .slice(already)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(['P15', other].sort());
  for (const who of ['P15', other]) {
    const table = (await seatsOf(world, 'R1'))[who]?.slice(1);
    expect(world.as(who).received().at(-1)?.summary).toContain(`tafel ${table}`);
  }
  expect(wordsOf(message).match(/krijgt hier bericht van\./g)).toHaveLength(2);
  expect(wordsOf(message)).not.toContain('staan vast');
});

test('a seat that was moved meanwhile: the swap says so, and changes nothing', async () => {
  const all = await planned();
  const { world, evert, session } = all;
  const other = await partner(world, 'R2');
  const swap = await swapOf(all, 'R2', 'P15', other);
  const { from, to } = swap.args as { from: string; to: string };
  const third = ['T1', 'T2', 'T3', 'T4', 'T6'].find((table) => ![from, to].includes(table)) as string;
  await world.as('X2').asks(MoveSeat({ session, round: 'R2', seat: other, table: third }));
  const seats = await seatsOf(world, 'R2');
  const reply = await evert.asks(swap);
  expect(reply.kind).toBe('refuse');
  expect(reply.message.summary).toMatch(
    new RegExp(`^Er is intussen geschoven. .* zit nu aan tafel ${third.slice(1)}. Er is niets geruild`),
  );
  await world.as('X2').asks(MoveSeat({ session, round: 'R2', seat: other, table: from }));
  expect((await evert.asks(swap)).message.summary).toContain(`zitten al samen aan tafel ${from.slice(1)}.`);
  expect(await seatsOf(world, 'R2')).toEqual({ ...seats, [other]: from });
});

test('the same press twice, or the same button from an old page, does not swap back', async () => {
  const all = await planned();
  const { world, evert, session } = all;
  await evert.asks(PostRound({ session, round: 'R1' }));
  const swap = await swapOf(all, 'R1', 'P15', await partner(world, 'R1'));
  await Promise.all([evert.asks(swap, undefined, 'press-9'), evert.asks(swap, undefined, 'press-9')]);
  const seats = await seatsOf(world, 'R1');
  expect((await evert.asks(swap)).message.summary).toContain('Er is intussen geschoven. Omar Dromerstra');
  expect(await seatsOf(world, 'R1')).toEqual(seats);
  expect(world.as('P15').received()).toHaveLength(2);
});

test('two organisers who swap the same person at once: one swap counts, the other hears why not', async () => {
  const all = await planned();
  const { world, evert } = all;
  const one = await partner(world, 'R2');
  const other = await partner(world, 'R2', [one]);
  const before = await seatsOf(world, 'R2');
  const swaps = [await swapOf(all, 'R2', 'P15', one), await swapOf(all, 'R2', 'P15', other)] as const;
  const replies = await Promise.all([evert.asks(swaps[0]), world.as('X2').asks(swaps[1])]);
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['refuse', 'say']);
  const lucky = replies[0].kind === 'say' ? one : other;
  expect(await seatsOf(world, 'R2')).toEqual({ ...before, P15: before[lucky], [lucky]: before.P15 });
});

test('whoever has no table has nothing to swap, and is offered none', async () => {
  const { world, evert, session } = await planned();
  const { seat } = await addGuest(world, { id: 'W01', name: 'Wiebren' });
  const moves = await evert.sees(ShowMoves({ session, round: 'R2', seat }));
  expect(buttonsOf(moves).map(({ label }) => label)).not.toContain('Ruil met iemand');
  const why = 'Wiebren Nakomerstra heeft nog geen tafel in deze ronde. Kies daar eerst een tafel voor.';
  for (const intent of [
    ShowSwaps({ session, round: 'R2', seat, table: 'T1' }),
    ShowSwap({ session, round: 'R2', seat, with: 'P15' }),
    ShowSwap({ session, round: 'R2', seat: 'P15', with: seat }),
  ])
    expect((await evert.asks(intent)).message.summary).toBe(why);
});

test('a seat, round or table of another meeting, or of somebody who left, is not there', async () => {
  const { world, evert, session } = await planned();
  await addMeeting(world, 'X1');
  const other = await addGuest(world, { id: 'W09', name: 'Wubbe', session: 'S2' });
  await leaves(world, 'P04');
  const before = await seatsOf(world, 'R2');
  const tables = { from: before.P15 as string, to: before.P16 as string };
  for (const intent of [
    SwapSeats({ session, round: 'R2', seat: 'P15', with: other.seat, ...tables }),
    SwapSeats({ session, round: 'R2', seat: other.seat, with: 'P15', ...tables }),
    SwapSeats({ session, round: 'R2', seat: 'P15', with: 'P04', ...tables }),
    SwapSeats({ session, round: 'S2-round', seat: 'P15', with: 'P16', ...tables }),
    ShowSwap({ session, round: 'R2', seat: 'P15', with: other.seat }),
    ShowSwaps({ session, round: 'R2', seat: 'P15', table: 'S2-table' }),
    ShowMoves({ session, round: 'R2', seat: 'P15', table: 'S2-table' }),
  ]) {
    const reply = await evert.asks(intent);
    expect([reply.kind, reply.message.summary]).toEqual([
      'refuse',
      'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.',
    ]);
  }
  expect(await seatsOf(world, 'R2')).toEqual(before);
});

/** How often every two people share a table, over all rounds. */
async function pairs({ db }: World): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('assignments').select(['round_id', 'seat_id', 'table_id']).execute();
  const met = new Map<string, number>();
  for (const one of rows)
    for (const other of rows)
      if (one.round_id === other.round_id && one.table_id === other.table_id && one.seat_id < other.seat_id) {
        const pair = `${one.seat_id} ${other.seat_id}`;
        met.set(pair, (met.get(pair) ?? 0) + 1);
      }
  return met;
}

/** The number a page says in front of these words; nothing said is none. */
function counted(page: SealedMessage, what: string): number {
  const said = new RegExp(`(Eén|\\d+) ${what}`).exec(wordsOf(page))?.[1];
  return said === undefined ? 0 : said === 'Eén' ? 1 : Number(said);
}

function texts(page: SealedMessage, tone: string): string[] {
  return page.blocks.flatMap((block) =>
    block.kind === 'text' && block.tone === tone ? [String(block.text)] : [],
  );
}
