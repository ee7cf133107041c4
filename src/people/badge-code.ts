import { randomInt } from 'node:crypto';

/** 30 signs without look-alikes: no 0/O, 1/I/L, and no U that reads as V. */
export const badgeSigns = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code such as `K7M-4PX`, always with a digit so that it is no word: 616 million of them. */
export function newBadgeCode(): string {
  const sign = () => badgeSigns[randomInt(badgeSigns.length)];
  const code = `${sign()}${sign()}${sign()}-${sign()}${sign()}${sign()}`;
  return /\d/.test(code) ? code : newBadgeCode();
}

/** Reads a code as people type it: small letters, spaces, no dash. Undefined when it cannot be one. */
export function readBadgeCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '');
  if (signs.length !== 6 || [...signs].some((sign) => !badgeSigns.includes(sign))) return undefined;
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}
