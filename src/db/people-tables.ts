import type { Generated } from 'kysely';
import type { Language } from '../kernel/language.ts';

export interface RegionsTable {
  id: string;
  name: string;
  zone: string;
  created_at: string;
  /** The party that decides why and how details are kept, and where to reach it about them. */
  controller: string | null;
  controller_contact: string | null;
  /** Without it no mark of a pair can be made or recognised. Locked with the key of the database. */
  memory_secret: Generated<string | null>;
  /** When an organiser wanted no marks of pairs any more. */
  memory_stopped_at: Generated<string | null>;
}

export interface OrganisationsTable {
  id: string;
  region_id: string;
  name: string;
  /** Its card, in its own words: what it does, what it does not do, how it is reached. */
  does: Generated<string | null>;
  does_not: Generated<string | null>;
  reach: Generated<string | null>;
}

export interface PeopleTable {
  id: string;
  region_id: string;
  organisation_id: string;
  first_name: string;
  last_name: string;
  language: Language;
  function_title: string | null;
  /** Topics, comma separated. */
  expertise: string | null;
  /** Locked with the key of this person; read and written by details-store.ts alone. */
  email: string | null;
  phone: string | null;
  created_at: string;
  /** Asked for silence; with `quiet_until`, only that long. What comes meanwhile is on the page of messages. */
  quiet_since: Generated<string | null>;
  quiet_until: Generated<string | null>;
  /** Weekdays without work, comma separated: 1 is Monday. */
  free_days: Generated<string>;
  /** Does not work there any more, an organiser says: nothing is asked of this person. */
  gone_at: Generated<string | null>;
}

/** What somebody can be reached by is locked with this: without it no copy of the database opens that any more. */
export interface PersonKeysTable {
  person_id: string;
  /** 32 bytes, locked with the key of the database. */
  locked_key: string;
  made_at: string;
}

/** One person, many doors. The newest preferred one gets the messages. */
export interface DoorsTable {
  platform: string;
  tenant: string;
  id: string;
  person_id: string;
  linked_at: string;
  preferred_at: string;
}

/** Browsers that are signed in, for doors whose visitors have no identity of their own. */
export interface VisitsTable {
  token_hash: string;
  tenant: string;
  address_id: string;
  created_at: string;
  expires_at: string;
}

export interface ClaimTriesTable {
  key: string;
  tried_at: string;
}

export interface BadgeCodesTable {
  code: string;
  seat_id: string;
  created_at: string;
  replaced_at: string | null;
}

export interface PersonalLinksTable {
  secret_hash: string;
  person_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  /** Intent as JSON: the page to begin with. */
  leads_to: Generated<string | null>;
}

/** Somebody without a badge who asks for a seat. Names are here only until there is an answer; all of it goes after a day. */
export interface WalkInsTable {
  id: string;
  session_id: string;
  ticket_hash: string;
  asked_from: string;
  /** Null for a browser, which comes in by its ticket. */
  platform: string | null;
  tenant: string | null;
  address_id: string | null;
  first_name: string;
  last_name: string;
  organisation: string;
  language: Language;
  asked_at: string;
  answered_at: string | null;
  /** Null when there was no seat. */
  seat_id: string | null;
}

/**
 * From where people may come in to a region. While no tenant of a platform is admitted, everybody with a code may. Doors
 * of the others are in shut_doors.
 */
export interface RegionTenantsTable {
  region_id: string;
  platform: string;
  tenant: string;
  admitted_at: string | null;
  /** When somebody with a good code was turned away there last, and for which organisation that code was. */
  asked_at: string | null;
  asked_for: string | null;
}
