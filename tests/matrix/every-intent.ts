import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Intent, IntentKind } from '../../src/kernel/intent.ts';
import type { Things } from '../support/lived-in-world.ts';
import { questions } from '../support/who-may-ask.ts';

type Thing = keyof Things;
type Args = Readonly<Record<string, unknown>>;

/** One way to ask something: which of its arguments name a thing, and the intent with the ids of those filled in. */
export interface Asking {
  readonly type: string;
  readonly slots: readonly string[];
  fill(idOf: (slot: string, thing: Thing) => string): Intent;
}

/** What is for whoever has it: it lets them in, or is a picture that was shared. */
const secrets: readonly string[] = ['code', 'link', 'picture'];

/** Every intent that any file declares, found by itself. */
export async function everyIntent(): Promise<readonly IntentKind<unknown>[]> {
  const root = resolve(import.meta.dirname, '../..');
  const files = globSync('src/**/*-intents.ts', { cwd: root }).sort();
  const kinds: IntentKind<unknown>[] = [];
  for (const file of files)
    for (const one of Object.values(await import(resolve(root, file)))) if (isKind(one)) kinds.push(one);
  return kinds;
}

/**
 * Each of them with all of its arguments and with the least, once for every thing that could stand there. What an
 * argument names is read off the table of who may ask what; the other arguments are what the table says, or what fits.
 */
export function everyAsking(kinds: readonly IntentKind<unknown>[]): readonly Asking[] {
  const rows = questions(named, 'me').map(({ intent }) => ({ type: intent.type, args: intent.args as Args }));
  return kinds.flatMap((kind) => {
    const own = rows.filter(({ type }) => type === kind.type).map(({ args }) => args);
    const all = rows.map(({ args }) => args);
    const { properties, required } = shapeOf(kind);
    const keys = [...new Set([...Object.keys(properties), ...own.flatMap((args) => Object.keys(args))])];
    const things = new Map(keys.map((key) => [key, thingsIn(all, key) ?? []]));
    const slots = keys.filter((key) => things.get(key)?.length && !isGiven(own, key, properties[key]));
    for (const key of keys)
      if (!slots.includes(key) && !isGiven(own, key, properties[key]))
        throw new Error(`${kind.type}: no row of the table says what "${key}" names`);
    const times = Math.max(1, ...slots.map((slot) => things.get(slot)?.length ?? 0));
    const least = keys.filter((key) => required.includes(key));
    const forms = least.length < keys.length ? [keys, least] : [keys];
    return forms.flatMap((form) =>
      Array.from({ length: times }, (_, n): Asking => {
        const thingAt = (slot: string) => {
          const some = things.get(slot) ?? [];
          return some[n % some.length] as Thing;
        };
        return {
          type: kind.type,
          slots: slots.filter((slot) => form.includes(slot) && !secrets.includes(thingAt(slot))),
          fill: (idOf) => {
            const value = (key: string) =>
              slots.includes(key) ? idOf(key, thingAt(key)) : givenFor(own, key, properties[key]);
            const args = Object.fromEntries(form.map((key) => [key, value(key)]));
            return { type: kind.type, args: kind.schema.parse(args) && args };
          },
        };
      }),
    );
  });
}

/** Each thing by its own name. */
const named: Things = new Proxy({} as Things, { get: (_, name) => `thing:${String(name)}` });

function thingsIn(rows: readonly Args[], key: string): readonly Thing[] | undefined {
  const found = new Set(rows.map((args) => /^thing:(\w+)$/.exec(String(args[key]))?.[1]));
  found.delete(undefined);
  return found.size > 0 ? ([...found] as Thing[]) : undefined;
}

/** What a person chooses or types, and no id. */
function isGiven(own: readonly Args[], key: string, shape: Shape | undefined): boolean {
  return !thingsIn(own, key) && (own.some((args) => key in args) || !isId(shape));
}

function givenFor(own: readonly Args[], key: string, shape: Shape = {}): unknown {
  const said = own.find((args) => key in args)?.[key];
  if (said !== undefined) return said;
  const one = shape.anyOf?.[0] ?? shape;
  if (one.const !== undefined) return one.const;
  if (one.enum) return one.enum[0];
  if (one.type === 'integer') return 1;
  return one.format === 'date' ? '2027-02-26' : 'Een woord'.slice(0, one.maxLength);
}

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly minLength?: number;
  readonly maxLength?: number;
}

function shapeOf({ schema }: IntentKind<unknown>) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    properties: (json.properties ?? {}) as Record<string, Shape>,
    required: (json.required ?? []) as readonly string[],
  };
}

/** As `id` of kernel/values.ts is. */
function isId(shape: Shape | undefined): boolean {
  if (shape?.anyOf) return shape.anyOf.some(isId);
  return shape?.type === 'string' && shape.minLength === 1 && shape.maxLength === 64;
}

function isKind(one: unknown): one is IntentKind<unknown> {
  return typeof one === 'function' && 'schema' in one && 'effect' in one && 'type' in one;
}
