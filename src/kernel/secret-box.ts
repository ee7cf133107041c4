import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Locks words away for the database (AES-256-GCM). `about` says whose they are: moved to another row, they do not open. */
export interface SecretBox {
  lock(words: string, about: string): string;
  /** Throws when the key is another one, or when what is stored was changed. */
  unlock(locked: string, about: string): string;
}

/** @param key 64 hexadecimal signs. */
export function secretBox(key: string): SecretBox {
  const bytes = Buffer.from(key, 'hex');
  if (bytes.length !== 32) throw new RangeError('the key must have 64 hexadecimal signs');
  return {
    lock: (words, about) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
      return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    unlock: (locked, about) => {
      const [version, packed] = locked.split('.');
      if (version !== '1' || !packed) throw new Error('this was not locked by us');
      const all = Buffer.from(packed, 'base64url');
      const open = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, 12), { authTagLength: 16 });
      open.setAAD(Buffer.from(about)).setAuthTag(all.subarray(12, 28));
      return Buffer.concat([open.update(all.subarray(28)), open.final()]).toString('utf8');
    },
  };
}

/** The same key never locks two kinds of things: each `purpose` has its own, derived from it. */
export function secretBoxFor(key: string, purpose: string): SecretBox {
  const derived = hkdfSync('sha256', Buffer.from(key, 'hex'), '', `findeachother ${purpose}`, 32);
  return secretBox(Buffer.from(derived).toString('hex'));
}

/** A new key: 64 hexadecimal signs. */
export function newKey(): string {
  return randomBytes(32).toString('hex');
}

/** What is in it, or nothing when this box does not open it. */
export function unlocked(box: SecretBox, locked: string, about: string): string | undefined {
  try {
    return box.unlock(locked, about);
  } catch {
    return undefined;
  }
}
