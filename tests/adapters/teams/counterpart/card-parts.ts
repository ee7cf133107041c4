import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';

/** What a part of a card holds, in the order in which people meet it. */
const holds: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['body', 'actions'],
  Container: ['items'],
  ColumnSet: ['columns'],
  Column: ['items'],
  Table: ['rows'],
  TableRow: ['cells'],
  TableCell: ['items'],
  ActionSet: ['actions'],
  ImageSet: ['images'],
  RichTextBlock: ['inlines'],
  FactSet: ['facts'],
  'Action.ShowCard': ['card'],
};

/** What is directly inside, and after it what a press on the whole does. */
export function inside(part: Json): readonly Json[] {
  const parts = (holds[typeOf(part)] ?? []).flatMap((key) =>
    Array.isArray(part[key]) ? list(part[key]) : [obj(part[key])],
  );
  return [...parts, ...['inlineAction', 'selectAction'].map((key) => obj(part[key]))].filter(
    (one) => Object.keys(one).length > 0,
  );
}

/** Columns, rows and cells need not say what they are. */
export function typeOf(part: Json): string {
  if (part.type !== undefined) return str(part.type);
  if (Array.isArray(part.cells)) return 'TableRow';
  return Array.isArray(part.items) ? 'Column' : '';
}

/** All parts of a card in the order of reading, with what they stand in, the card itself first. */
export function partsOf(card: Json): readonly Part[] {
  const walk = (part: Json, around: readonly Json[]): readonly Part[] => [
    { part, around },
    ...inside(part).flatMap((one) => walk(one, [...around, part])),
  ];
  return walk(card, []);
}

export interface Part {
  readonly part: Json;
  /** From the card inwards. */
  readonly around: readonly Json[];
}

export function isAction(part: Json): boolean {
  return typeOf(part).startsWith('Action.');
}

export function isInput(part: Json): boolean {
  return typeOf(part).startsWith('Input.');
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Cards of an activity. */
export function cardsOf(activity: Json): readonly Json[] {
  return list(activity.attachments)
    .filter(({ contentType }) => contentType === cardType)
    .map(({ content }) => obj(content));
}
