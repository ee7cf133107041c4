import type { IntentKind } from './intent.ts';
import { needsSeat } from './kernel-words.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Caller, Handler, OpenHandler, Reply, Work } from './work.ts';

/** One line of the contents page: what can be asked, and the function that does it. */
export interface Route {
  readonly type: string;
  readonly effect: 'looks' | 'changes';
  /** Slow work, such as reading a file or planning: done before the transaction begins. It looks and changes nothing. */
  readonly prepare?: (work: Work, caller: Caller, args: unknown) => Promise<unknown>;
  /** Checks the arguments against the intent's schema, then runs the handler. */
  run(work: Work, caller: Caller, args: unknown): Promise<Reply>;
}

/** For people the bot knows. A stranger is kindly asked for the badge code. */
export function route<Args, Given>(intent: IntentKind<Args, Given>, handler: Handler<Args>): Route {
  return openRoute(intent, async (work, caller, args) => handler(work, known(caller), args));
}

/** For the few things a stranger may ask. */
export function openRoute<Args, Given>(intent: IntentKind<Args, Given>, handler: OpenHandler<Args>): Route {
  return {
    type: intent.type,
    effect: intent.effect,
    run: async (work, caller, args) => handler(work, caller, intent.schema.parse(args)),
  };
}

/** For somebody known, with slow work first: `prepare` reads and thinks, `handler` gets what came of it. */
export function preparedRoute<Args, Given, Prepared>(
  intent: IntentKind<Args, Given>,
  prepare: (work: Work, asker: Person, args: Args) => Promise<Prepared>,
  handler: Handler<Prepared>,
): Route {
  return {
    type: intent.type,
    effect: intent.effect,
    prepare: async (work, caller, args) => prepare(work, known(caller), intent.schema.parse(args)),
    run: async (work, caller, prepared) => handler(work, known(caller), prepared as Prepared),
  };
}

function known({ person }: Caller): Person {
  if (!person) throw new Refusal(needsSeat);
  return person;
}
