import type { Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Caller, PressedFor, Reply, Work } from '../kernel/work.ts';
import type { Pressable } from './letter.ts';
import { letterOf, pressableWith } from './letter.ts';

import type { InLetter } from './letter-views.ts';
import { letterOverView } from './letter-views.ts';

export interface ReadLetter {
  readonly person: Person;
  /** What the mail told. */
  readonly message: Message;
  readonly pressable: Pressable;
  readonly pressed: PressedFor;
  /** One press on the page behind the link does it; anything else is for the own page. */
  readonly isOnePress: boolean;
}

/**
 * What this link leads to. Nothing when it is too old, is no link of ours, or when its message is gone, has other words
 * by now, or was made by an older version of me.
 */
export async function readLetter(work: Work, { secret, press }: InLetter): Promise<ReadLetter | undefined> {
  const letter = await letterOf(work.db, work.now, secret);
  if (!letter?.isFresh) return undefined;
  const { person } = letter;
  const row = await work.db
    .selectFrom('outbox')
    .select('message')
    .where('id', '=', letter.deliveryId)
    .where('person_id', '=', person.id)
    .where('state', '!=', 'cancelled')
    .executeTakeFirst();
  const message = row && (JSON.parse(row.message) as Message);
  const pressable = message && pressableWith(press, message);
  // As the person whose letter it is, and by no door that could be linked to somebody.
  const from = { platform: 'letter', tenant: '', id: person.id };
  const pressed = pressable && work.pressFor(person, from, pressable.intent);
  if (!pressed) return undefined;
  const isOnePress = !pressable.asks && pressed.effect === 'changes';
  return { person, message, pressable, pressed, isOnePress };
}

/** Said when there is nothing to press any more; whoever holds a letter of ours can still have a link mailed to its reader. */
export async function noLetter(work: Work, caller: Caller, letter: InLetter): Promise<Reply> {
  const known = await letterOf(work.db, work.now, letter.secret);
  const message = letterOverView(known?.person.language ?? caller.language, known && letter);
  return { kind: 'refuse', message };
}
