import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slackManifest } from './slack/slack-manifest.ts';
import { packed, teamsManifest, wrongInTeams } from './teams/teams-manifest.ts';

// What a chat platform must know of the bot, with the address of PUBLIC_URL filled in, in data/manifest.

const publicUrl = process.env.PUBLIC_URL?.replace(/\/$/, '');
if (publicUrl !== undefined && !publicUrl.startsWith('https://')) {
  console.error('PUBLIC_URL must begin with https://: Slack and Teams send nothing to another address.');
  process.exit(1);
}

const template = readFileSync(join(import.meta.dirname, 'slack/manifest.yaml'), 'utf8');
keep('slack.yaml', slackManifest(template, publicUrl));
console.log(`${
  publicUrl ? `For ${publicUrl}.` : 'For trying out with SLACK_APP_TOKEN: there is no PUBLIC_URL.'
}
Open https://api.slack.com/apps, choose 'Create New App' and 'From a manifest', and paste the file.`);

const { TEAMS_APP_ID: appId } = process.env;
if (appId && publicUrl) await keepTeams(appId, publicUrl);
else console.log('For Teams, set PUBLIC_URL and TEAMS_APP_ID: docs/teams-administrators.md.');

async function keepTeams(bot: string, address: string): Promise<void> {
  const folder = join(import.meta.dirname, 'teams');
  const manifest = teamsManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), bot, address);
  const icons = ['color.png', 'outline.png'].map((name) => [name, readFileSync(join(folder, name))] as const);
  const files = Object.fromEntries(icons);
  const wrong = await wrongInTeams(manifest, files);
  if (wrong.length > 0) {
    console.error(['Teams would not take this:', ...wrong].join('\n  '));
    process.exit(1);
  }
  keep('teams.zip', packed(manifest, files));
  console.log("In Teams: 'Apps', 'Manage your apps', 'Upload an app', and choose the file.");
}

function keep(file: string, content: string | Uint8Array): void {
  const folder = join('data', 'manifest');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  console.log(`Made ${join(folder, file)}.`);
}
