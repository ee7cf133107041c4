import type { IntentKind } from './intent.ts';
import { needsSeat } from './kernel-words.ts';
import { Refusal } from './refusal.ts';
import type { Caller, Handler, OpenHandler, Reply, Work } from './work.ts';

/** One line of the contents page: what can be asked, and the function that does it. */
export interface Route {
  readonly type: string;
  readonly effect: 'looks' | 'changes';
  /** Slow work that needs no database, such as reading a file: done before the transaction begins. */
  readonly prepare?: (args: unknown) => Promise<unknown>;
  /** Checks the arguments against the intent's schema, then runs the handler. */
  run(work: Work, caller: Caller, args: unknown): Promise<Reply>;
}

/** For people the bot knows. A stranger is kindly asked for the badge code. */
export function route<Args, Given>(intent: IntentKind<Args, Given>, handler: Handler<Args>): Route {
  return openRoute(intent, (work, caller, args) => {
    if (!caller.person) throw new Refusal(needsSeat);
    return handler(work, caller.person, args);
  });
}

/** For the few things a stranger may ask. */
export function openRoute<Args, Given>(intent: IntentKind<Args, Given>, handler: OpenHandler<Args>): Route {
  return {
    type: intent.type,
    effect: intent.effect,
    run: async (work, caller, args) => handler(work, caller, intent.schema.parse(args)),
  };
}

/** For somebody known, with slow work first: `prepare` reads what came in, `handler` gets what it made of it. */
export function preparedRoute<Args, Given, Prepared>(
  intent: IntentKind<Args, Given>,
  prepare: (args: Args) => Promise<Prepared>,
  handler: Handler<Prepared>,
): Route {
  return {
    type: intent.type,
    effect: intent.effect,
    prepare: async (args) => prepare(intent.schema.parse(args)),
    run: async (work, caller, prepared) => {
      if (!caller.person) throw new Refusal(needsSeat);
      return handler(work, caller.person, prepared as Prepared);
    },
  };
}
