import { createHash } from 'node:crypto';
import type { Letters } from '../../../adapters/mail/letters.ts';

/** Letters without a database: everybody lives at id@voorbeeld.nl, and each button has a page of its own. */
export function paperLetters(change: { readonly to?: string; readonly replyTo?: string } = {}) {
  const refused: string[] = [];
  const letters: Letters = {
    open: async (personId) => ({
      to: change.to ?? `${personId}@voorbeeld.nl`,
      ...(change.replyTo ? { replyTo: change.replyTo } : {}),
      addressOf: async (press) => `${front}/letter/secret/${fingerprint(press)}`,
      stop: `${front}/letter/secret/stop`,
    }),
    refused: async (personId) => void refused.push(personId),
  };
  return { letters, refused };
}

export const front = 'https://elkaar.voorbeeld.nl';

export function fingerprint(press: string): string {
  return createHash('sha256').update(press).digest('base64url').slice(0, 10);
}
