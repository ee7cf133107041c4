import type { Both, Language } from './language.ts';
import type { MessageOf, SealedMessage, TakenFile } from './message.ts';

/** Where somebody can be reached. The platform is always said; nobody guesses it from the look of an id. */
export interface Address {
  readonly platform: string;
  readonly tenant: string;
  readonly id: string;
}

export interface UploadedFile {
  readonly name: string;
  readonly base64: string;
}

export type FormValue = string | readonly string[] | UploadedFile;

export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly token: string }
  | { readonly kind: 'submit'; readonly token: string; readonly values: Readonly<Record<string, FormValue>> };

/** Only the one who asked sees the answer to `private`; a channel is read by many. */
export type Where = { readonly kind: 'private' } | { readonly kind: 'channel'; readonly address: Address };

/** One thing a person did, after the door made sure who sent it. */
export interface Incoming {
  /** The platform's own id of it; the same id again has no second effect. */
  readonly event: string;
  readonly from: Address;
  /**
   * Set by a door that knows people only because we signed them in (a browser). A person who says who they are gets an
   * address of their own back in `signIn` of the reply.
   */
  readonly signsIn?: true;
  /** Somebody such a door does not know yet, with the network they come from: guessing codes is slowed down per network. */
  readonly visitor?: { readonly network: string };
  readonly said: Said;
  readonly where: Where;
  /** What the platform says the person reads. Their own choice in the bot comes first. */
  readonly language?: Language;
  /** Set when this may only look: a link that anything may open unasked, such as a mail scanner. A change is refused. */
  readonly only?: 'looks';
}

/**
 * What the one who asked gets back, now. `P` is an Intent inside the bot, an opaque token at a door.
 * `say`: an answer; `next` is what to show after it, for doors with pages. `ask`: a form to fill in.
 * `refuse`: nothing changed; what the person typed must stay where it is.
 * `erased`: the one who asked is not known any more, so that not even this is kept of them.
 * `file`: only of what looks, so that it is never kept; a door that cannot hand it over shows the message, which says where.
 */
export type ReplyOf<P> =
  | {
      readonly kind: 'say';
      readonly message: MessageOf<P>;
      readonly next?: P;
      readonly signIn?: Address;
      readonly erased?: true;
      readonly file?: TakenFile;
      /** What it is in, when that is not the language of the one who asked. */
      readonly language?: Language;
    }
  | { readonly kind: 'ask'; readonly message: MessageOf<P> }
  | { readonly kind: 'refuse'; readonly message: MessageOf<P> };

/**
 * A reply as a door gets it. `language` is what its words are in; `who` is the first name of the one who asked, when known.
 * `again`: this only looked, and asking it again shows the same thing, up to date; for doors with pages.
 */
export type SealedReply = ReplyOf<string> & {
  readonly language: Language;
  readonly who?: string;
  readonly again?: string;
};

/** Proof from the platform that a message arrived, with which it can be replaced later. */
export type Receipt = string;

export interface Adapter {
  readonly platform: string;
  /** What people call it, in the middle of a sentence. */
  readonly title: Both<string>;
  start(receive: (incoming: Incoming) => Promise<SealedReply>): Promise<void>;
  /** One attempt. Throws TryLater, Undeliverable or Ambiguous; anything else counts as Ambiguous. */
  send(
    to: Address,
    message: SealedMessage,
    how: { readonly key: string; readonly language: Language; readonly replaces?: Receipt },
  ): Promise<Receipt>;
  /** False when nobody would notice there now: a way that nobody chose then comes first. Without it people are called. */
  calls?(to: Address): boolean;
  stop(): Promise<void>;
}

/** The platform took nothing; the same message may go again after `afterMs`. */
export class TryLater extends Error {
  readonly afterMs: number;
  constructor(reason: string, afterMs: number) {
    super(reason);
    this.afterMs = afterMs;
  }
}

/** This address will never take it. `everybody`: nor will any other of its tenant, as when the bot was taken out. */
export class Undeliverable extends Error {
  readonly everybody: boolean;
  constructor(reason: string, { everybody = false }: { readonly everybody?: boolean } = {}) {
    super(reason);
    this.everybody = everybody;
  }
}

/** Nobody knows whether it arrived. */
export class Ambiguous extends Error {}
