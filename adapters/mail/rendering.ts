import type { Language } from '../../src/kernel/language.ts';

/** What both the words and the page of a mail are made with. */
export interface Rendering {
  readonly language: Language;
  /** The page behind a button. */
  addressOf(press: string): string;
  /** Whether the file behind this press goes along with the mail. */
  isAttached(press: string): boolean;
  readonly stop: string;
  /** Somebody reads an answer. */
  readonly answered: boolean;
}
