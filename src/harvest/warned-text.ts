import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The mark of the words somebody was warned about and keeps all the same; without it nobody was warned yet. */
export const warnedMark = z.string().max(24).optional();

/**
 * What somebody keeps 'anyway' is the words the warning was about: when they are changed meanwhile, the mark is another
 * one and they are looked at anew.
 */
export function markOfTexts(...texts: readonly (string | undefined)[]): string {
  // Each platform sends the ends of lines in its own way.
  const plain = texts.map((text = '') => text.trim().replace(/\s+/g, ' '));
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url').slice(0, 16);
}
