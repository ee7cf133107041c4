import { randomInt } from 'node:crypto';

/** A code such as `OOST-2601` for the screen in the hall: four letters of the name of the meeting, and four digits. */
export function newJoinCode(name: string): string {
  const letters = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return `${`${letters}CAFE`.slice(0, 4)}-${String(randomInt(10_000)).padStart(4, '0')}`;
}

/** Reads a code as people type it: small letters, a space, no dash. Undefined when it cannot be one. */
export function readJoinCode(typed: string): string | undefined {
  const [, letters, digits] = /^([A-Z]{4})[\s\-–—.]*(\d{4})$/.exec(typed.trim().toUpperCase()) ?? [];
  return letters && digits ? `${letters}-${digits}` : undefined;
}
