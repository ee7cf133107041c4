import type { Generated } from 'kysely';

/** Mails that left: who holds the secret of one may press what is in it, as the person it went to. */
export interface LettersTable {
  secret_hash: string;
  person_id: string;
  /** What it told: a row of the outbox. */
  delivery_id: string;
  sent_at: string;
}

/** Who was invited to a meeting by mail; once each. */
export interface InvitationsTable {
  session_id: string;
  person_id: string;
  mailed_at: string;
}

/** What is known of somebody's mail. Whether it is open is in the doors. */
export interface MailDoorsTable {
  person_id: string;
  /** Asked for no more mail. */
  stopped_at: string | null;
  /** Nobody lives at the address. */
  refused_at: string | null;
  /** When a link by mail was asked for last. */
  link_asked_at: string | null;
}

export interface InboxTable {
  platform: string;
  tenant: string;
  sender: string;
  event: string;
  received_at: string;
  /** The Incoming as JSON; erased as soon as it is handled. */
  body: string | null;
  state: 'new' | 'done' | 'dead';
  attempts: number;
  /** The reply as JSON, so that the same event again gets the same answer. */
  reply: string | null;
}

export type OutboxState =
  | 'ready'
  | 'waiting'
  | 'sending'
  | 'sent'
  | 'doubtful'
  | 'dead'
  | 'expired'
  | 'cancelled';

export interface OutboxTable {
  id: string;
  /** Null for a channel: then the address below is where it goes. */
  person_id: string | null;
  session_id: string | null;
  key: string;
  kind: 'replace' | 'arrive' | 'personal';
  /** Message as JSON, with intents behind its buttons. Frozen at the first attempt unless `replace`. */
  message: string;
  not_before: string;
  /** Counts what is written: of two deliveries of one moment, the first leaves first. */
  turn: Generated<number>;
  /** Set when a try did not work out: not again before this. The message itself keeps its moment and its place. */
  retry_at: string | null;
  expires_at: string | null;
  state: OutboxState;
  attempts: number;
  doubts: number;
  /** Counts claims: an outcome that comes back late, from an older claim, is ignored. */
  fence: number;
  lease_owner: string | null;
  lease_until: string | null;
  /** Of a person: the door that was tried last. */
  platform: string | null;
  tenant: string | null;
  address_id: string | null;
  receipt: string | null;
  /** Addresses that will never take it, so that the next door is tried: JSON array of `lane` keys. */
  refused: string;
  problem: string | null;
  /** Ids of the people it tells about, each between spaces, so that it is taken back when one is forgotten. */
  about: Generated<string>;
  created_at: string;
  settled_at: string | null;
  /** What it asked is answered or over: it can still be read, and there is nothing to press any more. */
  over_at: string | null;
}

/** A lane is one address's road; a platform that says "later" closes only that road. */
export interface LanesTable {
  key: string;
  blocked_until: string;
}

/** Where a meeting shows its rounds to everybody. A channel belongs to one meeting at a time. */
export interface SessionChannelsTable {
  session_id: string;
  platform: string;
  tenant: string;
  id: string;
  /** Null: by somebody who is forgotten. */
  linked_by: string | null;
  linked_at: string;
}

/** What takes no messages any more: a channel, or with an empty `id` everything of that tenant. Gone when it works again. */
export interface ClosedDoorsTable {
  platform: string;
  tenant: string;
  id: string;
  noticed_at: string;
  /** When the organisers heard of it. */
  told_at: string | null;
}

/** Where a chat platform let the bot in. The secret is locked away, and gone when the bot was taken out. */
export interface InstallationsTable {
  platform: string;
  tenant: string;
  /** What the bot is called there. */
  bot: string;
  scopes: string;
  secret: string;
  installed_at: string;
  removed_at: string | null;
}

/** Installations that were begun; each may be finished once. */
export interface InstallStatesTable {
  state_hash: string;
  expires_at: string;
}

/** Where somebody, or a channel, can be spoken to on a platform that does not tell it by their address. */
export interface ConversationsTable {
  platform: string;
  tenant: string;
  /** Of the person or the channel. */
  address_id: string;
  conversation: string;
  /** Where the platform takes messages for it. */
  service_url: string;
  /** The app as which the bot came into this conversation. */
  registration: string;
  kept_at: string;
}

/** Apps of ours that an administrator added beside the one in the environment. */
export interface RegistrationsTable {
  platform: string;
  app: string;
  tenant: string;
  /** The password, locked with a key from the environment. */
  secret: string;
  added_at: string;
}
