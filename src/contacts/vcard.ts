import { createHash } from 'node:crypto';
import type { TakenFile } from '../kernel/message.ts';
import type { Details } from '../people/details-store.ts';
import type { Face } from './contact.ts';

export interface VCardOf {
  /** Of the person; what the file says of it leads back to nobody. */
  readonly id: string;
  readonly face: Face;
  /** What was given. */
  readonly given: Partial<Details>;
  /** Where they met, and when to call. */
  readonly notes: readonly string[];
}

/** Somebody's contact file: vCard 4.0 (RFC 6350). What people typed stays words, whatever is in it. */
export function vcard({ id, face, given, notes }: VCardOf): string {
  const { firstName, name, organisation, functionTitle } = face;
  const family = name.startsWith(`${firstName} `) ? name.slice(firstName.length + 1) : '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${uidOf(id)}`,
    `FN:${value(name)}`,
    `N:${part(family)};${part(firstName)};;;`,
    ...(organisation ? [`ORG:${part(organisation)}`] : []),
    ...(functionTitle ? [`TITLE:${value(functionTitle)}`] : []),
    ...(given.phone ? [`TEL;TYPE=work:${value(given.phone)}`] : []),
    ...(given.email ? [`EMAIL;TYPE=work:${value(given.email)}`] : []),
    ...(notes.length > 0 ? [`NOTE:${value(notes.join('\n'))}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** The same as a file: "otto-de-boer.vcf". */
export function vcardFile(of: VCardOf): TakenFile {
  const plain = of.face.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'contact';
  return { name: `${name}.vcf`, type: 'text/vcard', body: vcard(of) };
}

// The same for one person in every file, so that a phone brings an old contact up to date and makes no second one.
function uidOf(id: string): string {
  const hex = createHash('sha256').update(`contact ${id}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** RFC 6350 section 3.4. Signs that nobody sees are left out: they would end a line, or turn the words after them around. */
function value(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\\,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** One of the parts of a value that has several. */
function part(words: string): string {
  return value(words).replaceAll(';', '\\;');
}

/** RFC 6350 section 3.2: at most 75 octets in a line, the space in front of the next one counted; no sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let last = '';
  for (const sign of line) {
    if (Buffer.byteLength(last + sign) > 75) {
      lines.push(last);
      last = ' ';
    }
    last += sign;
  }
  return [...lines, last].join('\r\n');
}
