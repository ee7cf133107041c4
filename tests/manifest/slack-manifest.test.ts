import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Manifest } from '@slack/web-api/dist/types/request/manifest.d.ts';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { botScopes } from '../../adapters/slack/scopes.ts';
import { slackManifest } from '../../manifest/slack/slack-manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const template = readFileSync(join(root, 'manifest/slack/manifest.yaml'), 'utf8');
const address = 'https://vindelkaar.example';
const made: Manifest = parse(slackManifest(template, address));
const tryOut: Manifest = parse(slackManifest(template));

/** Whether what Slack's own types say of a manifest is true of this one. */
async function fitsTypes(manifest: unknown): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'manifest.ts');
  const type = join(root, 'node_modules/@slack/web-api/dist/types/request/manifest.d.ts');
  writeFileSync(
    file,
    `import type { Manifest } from '${type}';\nexport const made: Manifest = ${JSON.stringify(manifest)};\n`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--allowImportingTsExtensions', '--types', ''];
  const run = promisify(execFile)(process.execPath, [tsc, ...options, file]);
  return run.then(
    () => 'fits',
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
}

test('Slack knows every key, scope and event of the manifest', async () => {
  expect(await fitsTypes(made)).toBe('fits');
  expect(await fitsTypes(tryOut)).toBe('fits');
  const wrong = { ...made, oauth_config: { scopes: { bot: ['channels:spy'] } } };
  expect(await fitsTypes(wrong)).toContain('channels:spy');
  expect(await fitsTypes({ ...made, settings: { events: [] } })).toContain('events');
});

test('the manifest keeps the limits of Slack', () => {
  const { display_information: app, features, oauth_config: oauth, settings } = made;
  expect(app.name.length).toBeLessThanOrEqual(35);
  expect(app.description?.length).toBeLessThanOrEqual(140);
  expect(app.background_color).toMatch(/^#[0-9a-f]{6}$/);
  expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  const { slash_commands: commands = [], shortcuts = [] } = features ?? {};
  expect(commands.length).toBeLessThanOrEqual(50);
  for (const { command, description, usage_hint = '' } of commands) {
    expect(command).toMatch(/^\/[a-z]{1,31}$/);
    expect(description.length).toBeLessThanOrEqual(2_000);
    expect(usage_hint.length).toBeLessThanOrEqual(1_000);
  }
  expect(shortcuts.length).toBeLessThanOrEqual(10);
  for (const { name, description, callback_id } of shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
    expect(callback_id.length).toBeLessThanOrEqual(255);
  }
  expect(new Set(shortcuts.map(({ callback_id }) => callback_id)).size).toBe(shortcuts.length);
  expect(oauth?.redirect_urls?.length).toBeLessThanOrEqual(1_000);
  expect(settings?.event_subscriptions?.bot_events?.length).toBeLessThanOrEqual(100);
});

test('the bot asks for the scopes it uses, each with its reason, and never for the messages of a channel', () => {
  const scopes = made.oauth_config?.scopes;
  expect(Object.keys(scopes ?? {})).toEqual(['bot']);
  expect([...(scopes?.bot ?? [])].sort()).toEqual([...botScopes].sort());
  expect(botScopes.filter((scope) => /^(channels|groups|mpim):|admin|email/.test(scope))).toEqual([]);
  const privacy = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
  for (const scope of botScopes) expect(privacy).toContain(`| \`${scope}\` |`);
});

test('Slack tells what we do something with, and nothing else', () => {
  expect([...(made.settings?.event_subscriptions?.bot_events ?? [])].sort()).toEqual([
    'app_home_opened',
    'app_uninstalled',
    'message.im',
    'tokens_revoked',
  ]);
});

test('every address is ours, and on trying out there is none', () => {
  const addresses = (manifest: Manifest) => JSON.stringify(manifest).match(/https?:[^"]*/g) ?? [];
  expect(new Set(addresses(made))).toEqual(
    new Set([`${address}/slack/events`, `${address}/slack/oauth_redirect`]),
  );
  expect(made.settings?.socket_mode_enabled).toBe(false);
  expect(addresses(tryOut)).toEqual([]);
  expect(tryOut.settings?.socket_mode_enabled).toBe(true);
  expect(tryOut.settings?.event_subscriptions?.bot_events?.length).toBe(4);
  expect(tryOut.features?.slash_commands?.map(({ command }) => command)).toEqual([
    '/vindelkaar',
    '/findeachother',
  ]);
  expect(tryOut.oauth_config).not.toHaveProperty('redirect_urls');
});
