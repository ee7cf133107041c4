import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packed, teamsManifest, wrongInTeams } from '../../manifest/teams/teams-manifest.ts';
import { understand } from '../../src/commands.ts';
import { ShowHelp } from '../../src/home/home-intents.ts';

const folder = resolve(import.meta.dirname, '../../manifest/teams');
const template = readFileSync(join(folder, 'manifest.json'), 'utf8');
const appId = '11111111-2222-4333-8444-555555555555';
const address = 'https://vindelkaar.example';
const made = teamsManifest(template, appId, address);
const files = Object.fromEntries(
  ['color.png', 'outline.png'].map((name) => [name, readFileSync(join(folder, name))]),
);
const changed = (from: string, to: string) => wrongInTeams(made.replace(from, to), files);

test('Teams takes the app, with our address and the id of the bot in it', async () => {
  expect(await wrongInTeams(made, files)).toEqual([]);
  expect(made).not.toMatch(/PUBLIC_|TEAMS_/);
  expect(JSON.parse(made)).toMatchObject({
    id: appId,
    bots: [{ botId: appId }],
    composeExtensions: [{ botId: appId }],
    validDomains: ['vindelkaar.example'],
    developer: {
      websiteUrl: address,
      privacyUrl: `${address}/privacy`,
      termsOfUseUrl: `${address}/terms`,
    },
  });
});

test('what the schema of Teams refuses is refused here', async () => {
  expect(await changed('"groupChat"]', '"groupchat"]')).toHaveLength(1);
  expect(await changed('"Vind elkaar"', `"${'x'.repeat(31)}"`)).toHaveLength(1);
  expect(await changed(appId, 'not an id')).not.toEqual([]);
});

test('what the schema does not look at is refused here too', async () => {
  expect(await changed(address, 'http://vindelkaar.example')).toContain(
    'http://vindelkaar.example is not https',
  );
  expect(await changed('"0.1.0"', '"een"')).toEqual(['een is no version such as 1.0.0']);
  expect(await changed('["vindelkaar.example"]', '["https://vindelkaar.example"]')).toEqual([
    'https://vindelkaar.example is no domain',
  ]);
  const other = '99999999-2222-4333-8444-555555555555';
  const extension = made.lastIndexOf(appId);
  const twoBots = made.slice(0, extension) + other + made.slice(extension + appId.length);
  expect(await wrongInTeams(twoBots, files)).toEqual([
    'the bot and the message extension have different ids',
  ]);
  expect(await changed('"outline.png"', '"lines.png"')).toEqual(['outline: there is no lines.png']);
  const swapped = { 'color.png': files['outline.png'], 'outline.png': files['color.png'] } as typeof files;
  expect(await wrongInTeams(made, swapped)).toEqual([
    'color.png is 32 by 32, not 192',
    'outline.png is 192 by 192, not 32',
  ]);
});

test('the outline is white on nothing, as Teams asks for', () => {
  // The kind of colours of a PNG: 6 has room for "nothing".
  expect(files['outline.png']?.[25]).toBe(6);
  const drawing = readFileSync(join(folder, 'outline.svg'), 'utf8');
  expect(new Set(drawing.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#ffffff']));
});

test('the app asks for no permission, and for nothing of Microsoft Graph', () => {
  const { permissions, devicePermissions, webApplicationInfo, authorization } = JSON.parse(made);
  expect([permissions, devicePermissions, webApplicationInfo, authorization]).toEqual(
    Array(4).fill(undefined),
  );
});

test('the bot understands every word of its menu', () => {
  const { bots } = JSON.parse(made);
  const words: string[] = bots[0].commandLists.flatMap(({ commands }: { commands: { title: string }[] }) =>
    commands.map(({ title }) => title),
  );
  const unknown = words.filter((word) => understand(word).type === ShowHelp.type && word !== 'help');
  expect(unknown).toEqual([]);
});

test('what is uploaded has three files at its top, and the same bytes every time', () => {
  const zip = packed(made, files);
  expect(Object.keys(unzipSync(zip))).toEqual(['manifest.json', 'color.png', 'outline.png']);
  expect(new TextDecoder().decode(unzipSync(zip)['manifest.json'])).toBe(made);
  expect(Buffer.compare(zip, packed(made, files))).toBe(0);
  // Date and time of the first file, as zip keeps them: the first of January 1980, midnight.
  expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
