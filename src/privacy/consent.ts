import { createHash } from 'node:crypto';
import type { Person } from '../kernel/person.ts';
import type { Handler, OpenHandler } from '../kernel/work.ts';
import { personAt } from '../people/person-store.ts';
import type { Agreed, NewConsent } from './consent-store.ts';
import { addConsents, agreedBy, hasJoined } from './consent-store.ts';

/** Which words were read: another one when any of them changes. */
export function versionOf(...words: readonly unknown[]): string {
  const text = JSON.stringify(words, (_, value) => (typeof value === 'function' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The handler, with what people agreed to or took back by it written down beside it.
 * @param whose by default of the one who asks; of what was signed on paper, of those who signed
 */
export function withConsent<Args>(
  handler: Handler<Args>,
  version: string,
  whose: (asker: Person, args: Args) => readonly string[] = ({ id }) => [id],
): Handler<Args> {
  return async (work, asker, args) => {
    const people = whose(asker, args);
    const before = new Map<string, Agreed>();
    for (const id of people) before.set(id, await agreedBy(work.db, id));
    const reply = await handler(work, asker, args);
    if (reply.kind !== 'say') return reply;
    for (const [id, was] of before)
      await addConsents(work, id, saidBetween(was, await agreedBy(work.db, id), version));
    return reply;
  };
}

/** Whoever comes in read what is kept of them; once for each version of those words. */
export function withJoining<Args>(handler: OpenHandler<Args>, version: string): OpenHandler<Args> {
  return async (work, caller, args) => {
    const reply = await handler(work, caller, args);
    const person = reply.kind === 'say' ? await personAt(work.db, reply.signIn ?? caller.from) : undefined;
    if (person && !(await hasJoined(work.db, person.id, version)))
      await addConsents(work, person.id, [{ what: 'join', detail: '', answer: 'yes', version }]);
    return reply;
  };
}

/** What is different now is what was said. What is gone was taken back. */
export function saidBetween(before: Agreed, after: Agreed, version: string): readonly NewConsent[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((about): NewConsent[] => {
    const [was, is] = [before.get(about), after.get(about)];
    const known = is ?? was;
    if (!known || (was && is && was.detail === is.detail && was.no === is.no)) return [];
    const { no, ...consent } = known;
    const refused = no || !is;
    const answer = refused ? (was && !was.no ? 'withdrawn' : 'no') : 'yes';
    return [{ ...consent, answer, version }];
  });
}
