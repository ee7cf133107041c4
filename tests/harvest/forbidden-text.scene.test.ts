import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import type { IntentKind } from '../../src/kernel/intent.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';
import { all, everybody, questions } from '../support/who-may-ask.ts';
import type { World } from '../support/world.ts';

// Every box of everything is a lot on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const numbers = ['9999.90.007', 'nl00 test 0123 4567 89'];

test('in no box of anything that can be asked is a BSN or a bank account ever kept', async () => {
  const world = await openLivedInWorld();
  const boxes = await boxesByType();
  const tried = new Set<string>();
  for (const who of all) {
    const actor = everybody[who] ? world.as(everybody[who]) : world.stranger('somebody');
    for (const { may, intent } of questions(world.things, everybody[who])) {
      const kind = boxes.get(intent.type);
      for (const box of may.includes(who) ? (kind?.boxes ?? []) : []) {
        if (tried.has(`${intent.type}.${box}`)) continue;
        tried.add(`${intent.type}.${box}`);
        const { [box]: _, ...args } = intent.args as Record<string, unknown>;
        for (const number of numbers) {
          const reply = await actor.asks({ type: intent.type, args }, { [box]: number });
          if (kind?.effect === 'changes')
            expect([intent.type, box, reply.kind]).toEqual([intent.type, box, 'refuse']);
        }
      }
    }
  }
  expect([...tried]).toEqual(expect.arrayContaining(wellKnown));
  for (const word of ['notitie', 'actie', 'vind', 'mee', 'kaart', 'zomaar', ''])
    for (const number of numbers) await world.as('P15').says(`${word} ${number}`);
  expect(await everyByte(world)).not.toMatch(/9999\.90\.007|test 0123 4567 89/i);
});

// So that this test cannot pass by looking at nothing.
const wellKnown = [
  'note.add.text',
  'action.propose.title',
  'action.confirm.firstStep',
  'card.save.line',
  'card.save_details.phone',
  'organisation.save.does',
  'guest.add.phone',
  'session.save.name',
  'round.save.questionNl',
  'seat.claim.code',
];

/** What is typed in a form, not chosen from a list or a calendar. */
async function boxesByType(): Promise<ReadonlyMap<string, { effect: string; boxes: readonly string[] }>> {
  const src = resolve(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('-intents.ts'),
  );
  const kinds = (await Promise.all(files.map((file) => import(join(src, file))))).flatMap((made) =>
    Object.values(made),
  );
  return new Map(
    kinds
      .filter((kind): kind is IntentKind<unknown> => typeof kind === 'function' && 'schema' in kind)
      .map(({ type, effect, schema }) => {
        const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
        const typed = Object.entries(properties).filter(
          ([, box]) => typeof box === 'object' && box.type === 'string' && !box.enum && !box.format,
        );
        return [type, { effect, boxes: typed.map(([name]) => name) }] as const;
      }),
  );
}

/** All rows of all tables, and the bytes of the files when there are any: also what was written and taken back. */
async function everyByte({ db }: World): Promise<string> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name as 'seats');
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  if (inject('postgres')) return JSON.stringify(rows);
  const { rows: files } = await sql<{ file: string }>`pragma database_list`.execute(db);
  const [file = ''] = files.map((one) => one.file);
  return [JSON.stringify(rows), readFileSync(file, 'latin1'), readFileSync(`${file}-wal`, 'latin1')].join(
    '\n',
  );
}
