import type { Layer } from '../db/session-tables.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { layers } from '../sessions/session-intents.ts';
import { guestFieldWords } from './guest-column-words.ts';
import type { GuestField, Mapping } from './guest-columns.ts';
import { guestFields } from './guest-columns.ts';
import { ShowGuestListDraft } from './guest-intents.ts';
import { changeMapping, mustFindDraft } from './guest-list-draft-store.ts';
import { draftWords as words } from './guest-words.ts';

/** The organiser says what is in which column, and what an unknown word for a layer means. */
export async function mapGuestList(
  work: Work,
  asker: Person,
  args: { draft: string; [box: string]: unknown },
): Promise<Reply> {
  const draft = await mustFindDraft(work, asker, args.draft);
  await changeMapping(work, draft.id, {
    columns: asksColumns(args) ? columnsIn(args, draft.file.header.length) : draft.mapping.columns,
    layerWords: { ...draft.mapping.layerWords, ...layersIn(args) },
  });
  const said = words.looking[asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said }] },
    next: ShowGuestListDraft({ draft: draft.id }),
  };
}

/** The form with only the unknown words for a layer leaves the columns as they are. */
function asksColumns(args: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(args).some((box) => box.startsWith('column-'));
}

function columnsIn(args: Readonly<Record<string, unknown>>, count: number): Mapping['columns'] {
  const columns: Partial<Record<GuestField, number>> = {};
  for (let column = 0; column < count; column++) {
    const field = guestFields.find((one) => one === args[`column-${column}`]);
    if (!field) continue;
    if (columns[field] !== undefined) {
      const { nl, en } = guestFieldWords[field];
      throw new Refusal({ nl: words.columnTwice.nl({ field: nl }), en: words.columnTwice.en({ field: en }) });
    }
    columns[field] = column;
  }
  return columns;
}

function layersIn(args: Readonly<Record<string, unknown>>): Record<string, Layer> {
  const chosen = Object.entries(args).flatMap(([box, value]) => {
    const layer = layers.find((one) => one === value);
    return box.startsWith('word-') && layer ? [[box.slice(5), layer] as const] : [];
  });
  return Object.fromEntries(chosen);
}
