import { z } from 'zod';
import type { FormValue } from '../../src/kernel/adapter.ts';
import { limits } from './limits.ts';

/** A file that somebody put in a form: it is still at Slack. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  /** Where it can be fetched with the token of our bot. */
  readonly url: string;
}

/** What somebody filled in, by our own names of the boxes. A box that stayed empty is not in it. */
export function readValues(state: unknown): Record<string, FormValue | SlackFile> {
  const given = filled.safeParse(state).data ?? { values: {} };
  const values: Record<string, FormValue | SlackFile> = {};
  for (const [block, boxes] of Object.entries(given.values)) {
    for (const [box, state] of Object.entries(boxes)) {
      const name = nameOf(block, box);
      const value = filledIn(state);
      if (name !== undefined && value !== undefined) values[name] = value;
    }
  }
  return values;
}

/** The boxes of a form, by Slack's own ids, the first one first. */
export function boxesIn(state: unknown): readonly string[] {
  return Object.keys(filled.safeParse(state).data?.values ?? {});
}

const filled = z.object({ values: z.record(z.string(), z.record(z.string(), z.looseObject({}))) });
const chosen = z.object({ value: z.string() }).nullish();
const box = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: chosen,
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  files: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullish(),
        url_private_download: z.string().nullish(),
        url_private: z.string().nullish(),
      }),
    )
    .nullish(),
});

function filledIn(state: unknown): FormValue | SlackFile | undefined {
  const given = box.safeParse(state).data;
  if (!given) return undefined;
  const file = given.files?.[0];
  if (file) {
    const url = file.url_private_download ?? file.url_private ?? '';
    return { id: file.id, name: file.name ?? '', url };
  }
  if (given.selected_option) return ourValue(given.selected_option.value);
  if (given.selected_options?.length) return given.selected_options.map(({ value }) => ourValue(value));
  const typed = given.value ?? given.selected_date ?? given.selected_time;
  return typed === '' || typed === null ? undefined : typed?.replaceAll('\r\n', '\n');
}

// Slack takes no option without a value.
const nothing = '∅';

/** What an option carries through Slack. */
export function keptValue(value: string): string {
  return value === '' ? nothing : value;
}

function ourValue(kept: string): string {
  return kept === nothing ? '' : kept;
}

const prefix = 'field:';
const room = limits.id - prefix.length;

/** The ids of a box. A name may be words of somebody's own list, so a long one goes on in the second id. */
export function fieldId(name: string) {
  if (name.length > 2 * room) throw new RangeError(`A box with a name of ${name.length} characters`);
  return {
    block: { block_id: prefix + name.slice(0, room) },
    element: { action_id: prefix + name.slice(room) },
  };
}

/** The box to tick before a form is sent that cannot be undone: only Slack looks at it. */
export const sureId = { block: { block_id: 'sure' }, element: { action_id: 'sure' } };

function nameOf(block: string, box: string): string | undefined {
  if (!block.startsWith(prefix) || !box.startsWith(prefix)) return undefined;
  return block.slice(prefix.length) + box.slice(prefix.length);
}
