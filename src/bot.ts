import type { Logger } from 'pino';
import { ZodError } from 'zod';
import { transact } from './db/transact.ts';
import { DoneElsewhere, forgetIncoming, keepDone, keepIncoming, replyTo, unfinished } from './inbox/inbox.ts';
import type { Incoming, Said, SealedReply } from './kernel/adapter.ts';
import type { Clock } from './kernel/clock.ts';
import { later, minutes } from './kernel/clock.ts';
import type { Intent } from './kernel/intent.ts';
import { emptyBox, oldButton, somethingWentWrong, tooLong } from './kernel/kernel-words.ts';
import type { Both } from './kernel/language.ts';
import type { SealedMessage } from './kernel/message.ts';
import { mapPresses } from './kernel/message.ts';
import { Refusal } from './kernel/refusal.ts';
import type { Route } from './kernel/route.ts';
import { anyone, openToken, sealIntent } from './kernel/token.ts';
import type { Caller, Chore, Db, Reply, Work } from './kernel/work.ts';
import { sealing } from './late-blocks.ts';
import { createOutbox } from './outbox/outbox.ts';
import { personAt } from './people/person-store.ts';
import type { WorkParts } from './work-at.ts';
import { workAt } from './work-at.ts';

export interface Bot {
  /** What a person did. Never throws: what goes wrong is said kindly, and logged. */
  receive(incoming: Incoming): Promise<SealedReply>;
  /** Time passes: does the chores that are due, and begins to send. A platform that is slow does not hold up the next. */
  beat(): Promise<void>;
  /** The same, and waits until all that is due was sent. */
  tick(): Promise<void>;
  /** After a start: finishes what a dead process began. `alone`: no other process uses this database. */
  takeOver(alone: boolean): Promise<void>;
  /** Finishes what it is doing and sends nothing more. */
  stop(): Promise<void>;
}

export interface BotParts extends WorkParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly secret: string;
  readonly chores: readonly Chore[];
  readonly understand: (text: string) => Intent;
  /** What may never be written down, not even for a moment: says why, or nothing. */
  readonly forbidden: (said: Said) => Both<string> | undefined;
  readonly log: Logger;
  /** Runs after a change is committed, before its answer leaves (the rehearsal clock walks here). */
  readonly afterChange?: (reply: Reply) => Promise<void>;
}

export function createBot(parts: BotParts): Bot {
  const { db, clock, secret, log } = parts;
  const routes = new Map(parts.routes.map((route) => [route.type, route]));
  const seal = (intent: Intent, personId: string | undefined) =>
    sealIntent(secret, intent, personId ?? anyone);
  const leaving = sealing(routes, () => workIn(db), seal);
  const outbox = createOutbox(db, clock, parts.adapters, leaving);
  const underway = new Map<string, Promise<SealedReply>>();

  async function receive(incoming: Incoming, begunBefore = false): Promise<SealedReply> {
    const caller = await callerOf(db, incoming);
    try {
      const intent = intentOf(incoming, caller);
      const route = intent && routes.get(intent.type);
      if (!intent || !route) throw new Refusal(oldButton);
      if (route.effect === 'looks') return sealed(await look(route, caller, intent), caller, intent);
      if (incoming.only === 'looks') throw new Refusal(oldButton);
      const reason = parts.forbidden(incoming.said);
      if (reason) throw new Refusal(reason);
      return await once(incoming, () => change(route, caller, intent, incoming, begunBefore));
    } catch (error) {
      return refusal(error, caller);
    }
  }

  // The same event twice at the same time (a double click): the second gets the first one's answer.
  function once(incoming: Incoming, run: () => Promise<SealedReply>): Promise<SealedReply> {
    const key = keyOf(incoming);
    const known = underway.get(key);
    if (known) return known;
    const started = run().finally(() => underway.delete(key));
    underway.set(key, started);
    return started;
  }

  async function change(
    route: Route,
    caller: Caller,
    intent: Intent,
    incoming: Incoming,
    begunBefore: boolean,
  ): Promise<SealedReply> {
    // What takes long is kept before it is begun; all else is kept and done in one commit.
    if (route.prepare && !begunBefore) {
      const done = await keepIncoming(db, clock.now(), incoming);
      if (done) return sealed(done, await callerAfter(db, done, incoming));
    }
    const { reply, after } = await effect(route, caller, intent, incoming, begunBefore);
    await parts.afterChange?.(reply);
    send();
    return sealed(reply, after);
  }

  async function effect(
    route: Route,
    caller: Caller,
    intent: Intent,
    incoming: Incoming,
    begunBefore: boolean,
  ) {
    const isKept = begunBefore || route.prepare !== undefined;
    try {
      const args = route.prepare ? await route.prepare(workIn(db), caller, intent.args) : intent.args;
      const done = await transact(db, async (tx) => {
        const before = await replyTo(tx, incoming);
        const reply = before ?? (await route.run(workIn(tx), caller, args));
        if (!before && reply.kind === 'say') await keepDone(tx, clock.now(), incoming, reply);
        return { reply, after: await callerAfter(tx, reply, incoming) };
      });
      if (isKept && done.reply.kind !== 'say') await forgetIncoming(db, incoming);
      return done;
    } catch (error) {
      const reply = error instanceof DoneElsewhere && (await replyTo(db, incoming));
      if (reply) return { reply, after: await callerAfter(db, reply, incoming) };
      if (isKept) await forgetIncoming(db, incoming);
      throw error;
    }
  }

  // Who claims a seat or chooses a language is somebody else from here on: the next buttons and words are theirs.
  function callerAfter(tx: Db, reply: Reply, incoming: Incoming): Promise<Caller> {
    const from = (reply.kind === 'say' && reply.signIn) || incoming.from;
    return callerOf(tx, { ...incoming, from });
  }

  // On PostgreSQL another process may have died; after a minute nobody is still at it.
  async function finish(before: Date): Promise<void> {
    for (const incoming of await unfinished(db, before)) {
      if (!underway.has(keyOf(incoming))) await receive(incoming, true);
    }
  }

  function look(route: Route, caller: Caller, intent: Intent): Promise<Reply> {
    return route.run(workIn(db), caller, intent.args);
  }

  function workIn(tx: Db): Work {
    return workAt(tx, clock.now(), parts);
  }

  async function callerOf(tx: Db, { from, where, signsIn, visitor, language }: Incoming): Promise<Caller> {
    const person = await personAt(tx, from);
    return {
      from,
      where,
      ...(signsIn ? { signsIn } : {}),
      ...(visitor ? { visitor } : {}),
      ...(person ? { person } : {}),
      language: person?.language ?? language ?? 'nl',
    };
  }

  function intentOf({ said }: Incoming, caller: Caller): Intent | undefined {
    if (said.kind === 'text') return parts.understand(said.text);
    const intent = openToken(secret, said.token, caller.person?.id);
    if (!intent || said.kind === 'press') return intent;
    return { type: intent.type, args: { ...said.values, ...(intent.args as object) } };
  }

  function sealed(reply: Reply, caller: Caller, looked?: Intent): SealedReply {
    const forCaller = (intent: Intent) => seal(intent, caller.person?.id);
    const speaks = reply.kind === 'say' && reply.language ? { language: reply.language } : {};
    const about = { ...saidTo(caller), ...speaks, ...(looked ? { again: forCaller(looked) } : {}) };
    const message = mapPresses(reply.message, forCaller);
    if (reply.kind !== 'say') return { kind: reply.kind, message, ...about };
    const { next, signIn, erased, file } = reply;
    return {
      kind: 'say',
      message,
      ...about,
      ...(next ? { next: forCaller(next) } : {}),
      ...(signIn ? { signIn } : {}),
      ...(erased ? { erased } : {}),
      ...(looked && file ? { file } : {}),
    };
  }

  function saidTo({ language, person }: Caller): Pick<SealedReply, 'language' | 'who'> {
    return { language, ...(person ? { who: person.firstName } : {}) };
  }

  function refusal(error: unknown, caller: Caller): SealedReply {
    const words = error instanceof Refusal ? error.words : wordsFor(error);
    if (words === somethingWentWrong) log.error({ error: nameOf(error) }, 'a request failed');
    const text = words[caller.language];
    const message: SealedMessage = { summary: text, blocks: [{ kind: 'text', text, tone: 'problem' }] };
    return { kind: 'refuse', message, ...saidTo(caller) };
  }

  async function beat(): Promise<void> {
    for (const chore of parts.chores) {
      await transact(db, (tx) => chore(workIn(tx))).catch((error) => {
        log.error({ chore: chore.name, error: nameOf(error) }, 'a chore failed');
      });
    }
    await finish(later(clock.now(), -minutes(1)));
    send();
  }

  function send(): void {
    outbox.sendDue().catch((error) => log.error({ error: nameOf(error) }, 'the outbox stopped'));
  }

  return {
    receive: (incoming) => receive(incoming),
    beat,
    tick: async () => {
      await beat();
      await outbox.sendDue();
    },
    takeOver: async (alone) => {
      await outbox.takeOver(alone);
      if (alone) await finish(clock.now());
    },
    stop: async () => {
      await Promise.allSettled(underway.values());
      await outbox.stop();
    },
  };
}

function keyOf({ from, event }: Incoming): string {
  return JSON.stringify([from, event]);
}

function wordsFor(error: unknown): Both<string> {
  if (!(error instanceof ZodError)) return somethingWentWrong;
  const issue = error.issues[0];
  if (issue?.code === 'too_big' && issue.origin === 'string') return tooLong(Number(issue.maximum));
  // A browser leaves a box out of the form when nothing is chosen in it.
  if (issue?.code === 'too_small' || issue?.code === 'invalid_type') return emptyBox;
  return oldButton;
}

/** What the log may hold of an error: its name and where, not its message, which may hold what people typed. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? (error.stack?.replace(error.message, '…') ?? error.name) : 'unknown';
}
