import type { Kysely } from 'kysely';
import type { Database } from '../db/tables.ts';
import type { Address, ReplyOf, Where } from './adapter.ts';
import type { Effect, Intent } from './intent.ts';
import type { Both, Language } from './language.ts';
import type { Message } from './message.ts';
import type { Person } from './person.ts';
import type { SecretBox } from './secret-box.ts';

export type Db = Kysely<Database>;

/**
 * replace: a board that is updated in place; may be sent again freely.
 * arrive: must arrive (a round); sent once more when nobody knows whether it did.
 * personal: a second copy does harm (a swap, a nudge); never sent again blindly, always readable in the inbox.
 */
export type DeliveryKind = 'replace' | 'arrive' | 'personal';

export interface DeliveryTimes {
  readonly notBefore?: Date;
  /** After this moment the message is not sent any more (a round that is over). */
  readonly expiresAt?: Date;
  readonly sessionId?: string;
  /** The other people this tells about, by id. */
  readonly about?: readonly string[];
}

/** Where people without a chat come in: an address to type over from paper. */
export interface FrontDoor {
  /** Such as https://elkaar.example.nl, without a slash at the end. */
  readonly address: string;
  /** The address where this badge code is filled in already, for a picture that phones read. */
  withCode(code: string): string;
  /** The address of a personal link. */
  withLink(secret: string): string;
  /** The address of a picture that was shared, for whoever knows it. */
  withPicture(id: string): string;
}

/** Mail to people who have no chat, or whose chat is shut. */
export interface MailRoad {
  /** The door of this person's mail, whether or not it is open. */
  doorOf(personId: string): Address;
}

/** A button, pressed for somebody from elsewhere than a door of theirs. */
export interface PressedFor {
  /** `slow`: it thinks before its transaction begins, so it goes by a door only. */
  readonly effect: Effect | 'slow';
  run(): Promise<Reply>;
}

/** One transaction at one moment. Inside it there is no other way to the database, and no network. */
export interface Work {
  readonly db: Db;
  readonly now: Date;
  /** Locks what nobody may read in a copy of the database. */
  readonly box: SecretBox;
  /** Absent where nobody but this machine itself can come in. */
  readonly frontDoor?: FrontDoor;
  /** Absent where no mail can be sent. */
  readonly mail?: MailRoad;
  newId(): string;
  /**
   * Sends a message to somebody else, or later: it leaves only when this work is committed.
   * `to`: a person by id, by the door they prefer; or the chat of somebody who is nobody here yet.
   * `key` says what it is for this person ("round:R2"); the same key again sends nothing new, or replaces a `replace`.
   */
  deliver(
    to: string | Address,
    what: Message,
    key: string,
    kind: DeliveryKind,
    times?: DeliveryTimes,
  ): Promise<void>;
  /**
   * The same for every channel of a meeting, each in its own language. Many people read it and anybody may press what is
   * in it, so its buttons may only look.
   */
  post(
    session: string,
    what: Both<Message>,
    key: string,
    kind: DeliveryKind,
    times?: DeliveryTimes,
  ): Promise<void>;
  /** What was in a message to this person, pressed for them in this work. Nothing when it is of an older version. */
  pressFor(person: Person, from: Address, intent: Intent): PressedFor | undefined;
  /** What people call the doors of a platform. */
  doorTitle(platform: string): Both<string>;
}

export type Reply = ReplyOf<Intent>;

export type Handler<Args> = (work: Work, asker: Person, args: Args) => Promise<Reply>;

/** Somebody the bot may not know yet. */
export interface Caller {
  readonly from: Address;
  readonly where: Where;
  readonly signsIn?: true;
  readonly visitor?: { readonly network: string };
  readonly language: Language;
  readonly person?: Person;
}

/** For the few things a stranger may ask, such as claiming a seat. */
export type OpenHandler<Args> = (work: Work, caller: Caller, args: Args) => Promise<Reply>;

export type Chore = (work: Work) => Promise<void>;
