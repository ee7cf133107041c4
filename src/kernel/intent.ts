import type { ZodType } from 'zod';

/** Something a person can ask, with its arguments: what sits behind a button, a form, a link or a typed word. */
export interface Intent {
  readonly type: string;
  readonly args: unknown;
}

/**
 * `looks`: answers without changing anything; a door may ask it from a plain link.
 * `changes`: has an effect; it is written to the inbox first, so that asking twice does it once.
 */
export type Effect = 'looks' | 'changes';

export interface IntentKind<Args, Given = Args> {
  (args: Partial<Given>): Intent;
  readonly type: string;
  readonly effect: Effect;
  readonly schema: ZodType<Args, Given>;
}

/** Declares an intent. The arguments of a button and the values of its form are checked together against `schema`. */
export function intent<Args, Given>(
  type: string,
  effect: Effect,
  schema: ZodType<Args, Given>,
): IntentKind<Args, Given> {
  const make = (args: Partial<Given>): Intent => ({ type, args });
  return Object.assign(make, { type, effect, schema });
}
