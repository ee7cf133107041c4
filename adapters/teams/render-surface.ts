import type { Part } from './render-parts.ts';

/** The same card for a dialog, where Teams knows no Action.Execute. */
export function forDialog(card: Part): Part {
  return withActions(card, (fallback) => fallback);
}

/** The same card where many read it: what a button brings comes in a dialog that only who pressed it sees. */
export function forRoom(card: Part): Part {
  return withActions(card, ({ data, ...button }) => ({
    ...button,
    data: { ...(data as object), msteams: { type: 'task/fetch' } },
  }));
}

/** Puts in the place of each button what is made of its older shape. */
function withActions(part: Part, make: (fallback: Part) => Part): Part {
  if (part.type === 'Action.Execute') return make(part.fallback as Part);
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inside(value, make)]));
}

function inside(value: unknown, make: (fallback: Part) => Part): unknown {
  if (Array.isArray(value)) return value.map((one) => inside(one, make));
  return typeof value === 'object' && value !== null ? withActions(value as Part, make) : value;
}
