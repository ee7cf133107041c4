import type { ContactField, FoundBy } from '../db/tables.ts';
import type { Details } from '../people/details-store.ts';

/** What somebody could give to others, and whether they may be found. */
export interface ContactCard extends Details {
  readonly foundBy: FoundBy;
  /** One human line: "Vraag me naar ..." (domain F48). */
  readonly line: string | null;
}

export const contactFields: readonly ContactField[] = ['phone', 'email', 'times'];

/** The fields that have something in them. */
export function filledFields(card: Pick<ContactCard, ContactField>): readonly ContactField[] {
  return contactFields.filter((field) => card[field] !== null);
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
