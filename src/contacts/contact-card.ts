import type { Selectable } from 'kysely';
import type { ContactCardsTable, ContactField, FoundBy, GivenTo } from '../db/contact-tables.ts';
import type { Details } from '../people/details-store.ts';

type Kept = Selectable<ContactCardsTable>;

/** How somebody is seen, who finds them, and what they could give to whom. */
export interface ContactCard extends Details {
  readonly foundBy: FoundBy;
  readonly nameShown: Kept['name_shown'];
  readonly labelShown: Kept['label_shown'];
  /** Who gets each detail. */
  readonly to: Readonly<Record<ContactField, GivenTo>>;
  /** One human line: "Vraag me naar ..." (domain F48). */
  readonly line: string | null;
}

export const contactFields: readonly ContactField[] = ['phone', 'email', 'times'];

/** From nobody to everybody. */
export const finders = ['nobody', 'sat_with', 'session', 'region'] as const satisfies readonly FoundBy[];
export const givenTo = ['nobody', 'swap', 'sat_with'] as const satisfies readonly GivenTo[];
export const namesShown = ['full', 'first'] as const;
export const labels = ['none', 'resident', 'expert'] as const;

/** The fields that can be given: something is in them, and not everybody is kept out. */
export function filledFields(card: Pick<ContactCard, ContactField | 'to'>): readonly ContactField[] {
  return contactFields.filter((field) => card[field] !== null && card.to[field] !== 'nobody');
}

/**
 * Could be a phone number: ten to fifteen digits that start with 0 or +. Whether it exists is not checked. Nine digits
 * are refused: a citizen number never fits here.
 */
export function isPhone(typed: string): boolean {
  const digits = typed.replace(/\D/g, '').length;
  return /^\(?[+0][\d\s()./-]*$/.test(typed) && digits >= 10 && digits <= 15;
}

export function isEmail(typed: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/.test(typed);
}

/** Topics as they are kept: "schulden; Wonen ,, wonen" becomes "schulden, Wonen". */
export function tidyTopics(typed: string): string {
  const topics = typed.split(/[,;\n]+/).map((topic) => topic.trim().replace(/\s+/g, ' '));
  const first = new Map(
    topics
      .filter(Boolean)
      .map((topic) => [topic.toLowerCase(), topic] as const)
      .reverse(),
  );
  return [...first.values()].reverse().join(', ');
}
