import { randomInt } from 'node:crypto';

/** 30 signs without look-alikes: no 0/O, 1/I/L, and no U that reads as V. */
export const badgeSigns = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code such as `K7M-4PX`: 30^6 = 729 million. */
export function newBadgeCode(): string {
  const sign = () => badgeSigns[randomInt(badgeSigns.length)];
  return `${sign()}${sign()}${sign()}-${sign()}${sign()}${sign()}`;
}

/** Reads a code as people type it: small letters, spaces, no dash. Undefined when it cannot be one. */
export function readBadgeCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '');
  if (signs.length !== 6 || [...signs].some((sign) => !badgeSigns.includes(sign))) return undefined;
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}
