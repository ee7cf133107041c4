import { createHash, randomBytes } from 'node:crypto';
import { days, iso, later } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import type { BlockOf, Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Db, Work } from '../kernel/work.ts';
import { personWithId } from '../people/person-store.ts';

/** How long the buttons of a mail can be pressed, and how long it can be used to stop mail, in days. */
export const pressDays = 30;
export const letterDays = 90;

export interface Letter {
  readonly person: Person;
  readonly deliveryId: string;
  /** Its buttons are not too old yet. */
  readonly isFresh: boolean;
}

/** A new secret for one mail; only its hash is kept. Whoever holds it is taken for the person the mail went to. */
export async function mintLetter(db: Db, now: Date, personId: string, deliveryId: string): Promise<string> {
  const secret = randomBytes(16).toString('base64url');
  await db
    .insertInto('letters')
    .values({
      secret_hash: hashOf(secret),
      person_id: personId,
      delivery_id: deliveryId,
      sent_at: iso(now),
    })
    .execute();
  return secret;
}

export async function letterOf(db: Db, now: Date, secret: string): Promise<Letter | undefined> {
  const found = await db
    .selectFrom('letters')
    .select(['person_id', 'delivery_id', 'sent_at'])
    .where('secret_hash', '=', hashOf(secret))
    .where('sent_at', '>', iso(later(now, -days(letterDays))))
    .executeTakeFirst();
  const person = found && (await personWithId(db, found.person_id));
  if (!person) return undefined;
  const isFresh = found.sent_at > iso(later(now, -days(pressDays)));
  return { person, deliveryId: found.delivery_id, isFresh };
}

/** A chore: mails that are too old for anything. */
export async function forgetOldLetters({ db, now }: Work): Promise<void> {
  await db
    .deleteFrom('letters')
    .where('sent_at', '<=', iso(later(now, -days(letterDays))))
    .execute();
}

/** Something that can be pressed in a message. */
export interface Pressable {
  readonly label: string;
  readonly intent: Intent;
  readonly confirm?: string;
  /** There are boxes to fill in first. */
  readonly asks: boolean;
}

/** What has this mark in the message; nothing when the message has other words by now. */
export function pressableWith(mark: string, message: Message): Pressable | undefined {
  return message.blocks.flatMap(pressablesIn).find(({ intent }) => markOf(intent) === mark);
}

/** Names a press of a message without saying what it is. */
export function markOf({ type, args }: Intent): string {
  return createHash('sha256')
    .update(JSON.stringify([type, args]))
    .digest('base64url')
    .slice(0, 10);
}

function pressablesIn(block: BlockOf<Intent>): readonly Pressable[] {
  const opened = (label: string, open: Intent | undefined) =>
    open ? [{ label, intent: open, asks: false }] : [];
  switch (block.kind) {
    case 'buttons':
      return block.buttons.map(({ press, ...button }) => ({ ...button, intent: press, asks: false }));
    case 'file':
      return opened(block.label, block.press);
    case 'form':
      return [{ label: block.submit.label, intent: block.submit.press, asks: true }];
    case 'list':
      return block.items.flatMap(({ text, open, buttons = [] }) => [
        ...opened(text, open),
        ...buttons.map(({ press, ...button }) => ({ ...button, intent: press, asks: false })),
      ]);
    case 'table':
      return block.rows.flat().flatMap(({ text, open }) => opened(text, open));
    default:
      return [];
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
