import fc from 'fast-check';
import ical from 'ical.js';
import { expect, test } from 'vitest';
import type { VCardOf } from '../../src/contacts/vcard.ts';
import { vcard, vcardFile } from '../../src/contacts/vcard.ts';

const otto: VCardOf = {
  id: 'P15',
  face: {
    firstName: 'Otto',
    name: 'Otto de Boer',
    organisation: 'Werk; Inkomen, en meer',
    functionTitle: 'Klantmanager',
    expertise: null,
    label: null,
  },
  given: { phone: '06-00000015', email: 'otto@voorbeeld.example.org' },
  notes: ['Beste tijden: dinsdag', 'Ontmoet: Hele systeem, dinsdag 26 januari 2027'],
};

/** Read by a library that did not write it: of each property its values. */
function read(text: string): Readonly<Record<string, unknown>> {
  const [kind, properties] = ical.parse(text) as unknown as [string, [string, object, string, unknown][]];
  expect(kind).toBe('vcard');
  return Object.fromEntries(properties.map(([name, , , value]) => [name, value]));
}

test('a contact file says who it is, how to call them and where you met', () => {
  const { uid, ...all } = read(vcard(otto));
  expect(all).toEqual({
    version: '4.0',
    fn: 'Otto de Boer',
    n: ['de Boer', 'Otto', '', '', ''],
    org: 'Werk; Inkomen, en meer',
    title: 'Klantmanager',
    tel: '06-00000015',
    email: 'otto@voorbeeld.example.org',
    note: 'Beste tijden: dinsdag\nOntmoet: Hele systeem, dinsdag 26 januari 2027',
  });
  expect(uid).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(vcard(otto)).not.toContain('P15');
});

test('the same person has the same file name and mark each time, and nobody else has that mark', () => {
  expect(vcardFile(otto)).toEqual({ name: 'otto-de-boer.vcf', type: 'text/vcard', body: vcard(otto) });
  expect(vcardFile({ ...otto, face: { ...otto.face, name: '../../مرحبا "\r\n' } }).name).toBe('contact.vcf');
  expect(read(vcard({ ...otto, id: 'P16' })).uid).not.toBe(read(vcard(otto)).uid);
});

test('what was not given is not in it', () => {
  const { face } = otto;
  const bare = vcard({
    ...otto,
    face: { ...face, name: 'Otto', organisation: null, functionTitle: null },
    given: {},
    notes: [],
  });
  expect(Object.keys(read(bare))).toEqual(['version', 'uid', 'fn', 'n']);
  expect(read(bare).n).toEqual(['', 'Otto', '', '', '']);
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    'Otto\r\nTEL:112',
    'Otto\nEND:VCARD\nBEGIN:VCARD',
    'a\\n, b; c\\',
    '\u2028TEL:1\u0085TEL:2\u0000',
    `${'é'.repeat(80)}\\`,
    '👨‍👩‍👧'.repeat(30),
    'x;TYPE=home:06',
    '\u202eomgekeerd',
    'half \ud83d',
  ),
);

test('whatever people typed stays words in the box they typed it in, and no line is too long', () => {
  fc.assert(
    fc.property(words, words, words, words, (name, organisation, functionTitle, phone) => {
      const text = vcard({
        ...otto,
        face: { ...otto.face, name: `Otto ${name}`, organisation, functionTitle },
        given: { phone },
        notes: [name, phone],
      });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u0085\0]/);
      const all = read(text);
      const seen = (typed: string) =>
        typed
          .toWellFormed()
          .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
          .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
      expect(all.fn).toBe(seen(`Otto ${name}`));
      expect(all.note).toBe(seen(`${name}\n${phone}`));
      expect([all.org].flat().join(';')).toBe(seen(organisation));
      expect(
        Object.keys(all).every((key) => 'version uid fn n org title tel note'.split(' ').includes(key)),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
