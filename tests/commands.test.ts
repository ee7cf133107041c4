import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../src/commands.ts';

test.each([
  ['tafel', 'where.show', {}],
  ['Table?', 'where.show', {}],
  ['waar moet ik heen', 'where.show', {}],
  ['vind wmo', 'contact.find', { query: 'wmo' }],
  ['  find   debt  counselling ', 'contact.find', { query: 'debt counselling' }],
  ['/findeachother Wmo', 'contact.find', { query: 'Wmo' }],
  ['/vindelkaar', 'home.show', {}],
  ['/findeachother', 'home.show', {}],
  ['/findeachother tafel', 'where.show', {}],
  ['/findeachother vind Omar', 'contact.find', { query: 'Omar' }],
  ['mee K7M-4PX', 'seat.claim', { code: 'K7M-4PX' }],
  ['k7m4px', 'seat.claim', { code: 'k7m4px' }],
  ['oost-2601', 'seat.claim', { code: 'oost-2601' }],
  ['join OOST 2601', 'seat.claim', { code: 'OOST 2601' }],
  ['zaak 2026', 'help.show', { said: 'zaak 2026' }],
  ['zaalcode', 'desk.show', {}],
  ['desk', 'desk.show', {}],
  ['organisatie Stap Vooruit', 'organisation.find', { query: 'Stap Vooruit' }],
  ['oproep', 'appeal.form', {}],
  ['oproep schulden en wonen', 'appeal.form', { query: 'schulden en wonen' }],
  ['organisations', 'organisation.find', {}],
  ["thema's", 'theme.list', {}],
  ['Thema’s', 'theme.list', {}],
  ['plan', 'approach.show', {}],
  ['alle acties', 'action.board', {}],
  ['Plan van aanpak?', 'approach.show', {}],
  ['acties', 'action.mine', {}],
  ['actie', 'action.mine', {}],
  ['actie Maandag bellen', 'action.form', { text: 'Maandag bellen' }],
  ['/findeachother action Call on Monday', 'action.form', { text: 'Call on Monday' }],
  ['punt', 'note.form', {}],
  ['Punt: we bellen te weinig', 'note.form', { text: 'we bellen te weinig' }],
  [`point ${'x'.repeat(600)}`, 'note.form', { text: 'x'.repeat(500) }],
  ['/findeachother kanaal', 'channel.link', {}],
  ['channel', 'channel.link', {}],
  ['my action', 'help.show', { said: 'my action' }],
  ['Mijn gegevens?', 'my-data.show', {}],
  ['my data', 'my-data.show', {}],
  ['vergeet mij', 'forget-me.form', {}],
  ['Forget me', 'forget-me.form', {}],
  ['stop', 'pause.stop', {}],
  ['pauze', 'pause.form', {}],
  ['pauze tot vrijdag', 'pause', { until: 'tot vrijdag' }],
  ['verder', 'pause.end', {}],
  ['go on', 'pause.end', {}],
  ['English', 'language.choose', { language: 'en' }],
  ['', 'home.show', {}],
  ['help', 'help.show', {}],
  ['?', 'help.show', {}],
  ['werken', 'help.show', { said: 'werken' }],
])('"%s" means %s', (typed, type, args) => {
  expect(understand(typed)).toEqual({ type, args });
});

test('whatever is typed means something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(understand(typed).type).toMatch(/^[a-z_]+\.[a-z_]+$/);
    }),
  );
});

test('words that live in every object are only words', () => {
  for (const typed of ['constructor', '__proto__', 'toString'])
    expect(understand(typed).type).toBe('help.show');
});
