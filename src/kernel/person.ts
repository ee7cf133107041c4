import type { Language } from './language.ts';

/** The person who asks. Roles are per session and are read again in every handler. */
export interface Person {
  readonly id: string;
  readonly regionId: string;
  readonly organisationId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
}
