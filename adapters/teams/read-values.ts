import { z } from 'zod';
import type { FormValue } from '../../src/kernel/adapter.ts';

/**
 * What somebody filled in, by our own names of the boxes. A box that stayed empty is not in it.
 * @param data what came back with the press of a form: boxes of other forms on the same card are left out.
 */
export function readValues(data: unknown): Record<string, FormValue> {
  const form = sent.safeParse(data).data?.fea.index;
  if (form === undefined) return {};
  const values = Object.entries(data as object).flatMap(([id, value]): [string, FormValue][] => {
    const given = typeof value === 'number' ? String(value) : value;
    if (typeof given !== 'string' || given === '') return [];
    const [, kind, of, name] = /^(text|choice|choices):(\d+):(.*)$/su.exec(id) ?? [];
    if (kind === undefined || name === undefined || Number(of) !== form) return [];
    return [[name, read[kind as BoxKind](given)]];
  });
  return Object.fromEntries(values);
}

const sent = z.object({ fea: z.object({ kind: z.literal('form'), index: z.number() }) });

export type BoxKind = 'text' | 'choice' | 'choices';

/** The id of a box: of all boxes on a card each has its own. */
export function boxId(kind: BoxKind, form: number, name: string): string {
  return `${kind}:${form}:${name}`;
}

const read: Readonly<Record<BoxKind, (given: string) => FormValue>> = {
  text: (given) => given.replaceAll('\r\n', '\n'),
  choice: ourValue,
  // Teams puts a comma between the values of a list of ticks.
  choices: (given) => given.split(',').map(ourValue),
};

// Teams takes no option without a value.
const nothing = '∅';

/** What an option carries through Teams. */
export function keptValue(value: string): string {
  return value === '' ? nothing : value.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function ourValue(kept: string): string {
  return kept === nothing ? '' : kept.replaceAll('%2C', ',').replaceAll('%25', '%');
}
