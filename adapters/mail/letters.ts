/** What only the core knows of a mail, looked up at the moment it leaves and kept nowhere in this door. */
export interface Letters {
  /** Nothing when this person has no address, or wants no mail any more. `key`: of the message, as the outbox gave it. */
  open(personId: string, key: string): Promise<Letter | undefined>;
  /** Nobody lives at that address: nothing more goes there. */
  refused(personId: string): Promise<void>;
}

export interface Letter {
  readonly to: string;
  /** Who reads an answer to it. */
  readonly replyTo?: string;
  /** The page where this button is. Opening it changes nothing. */
  addressOf(press: string): Promise<string>;
  /** The page to stop mail. A POST to it stops at once (RFC 8058). */
  readonly stop: string;
}
