import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slackManifest } from './slack/slack-manifest.ts';

// What a chat platform must know of the bot, with the address of PUBLIC_URL filled in, in data/manifest.

const publicUrl = process.env.PUBLIC_URL?.replace(/\/$/, '');
if (publicUrl !== undefined && !publicUrl.startsWith('https://')) {
  console.error('PUBLIC_URL must begin with https://: Slack sends nothing to another address.');
  process.exit(1);
}

const template = readFileSync(join(import.meta.dirname, 'slack/manifest.yaml'), 'utf8');
keep('slack.yaml', slackManifest(template, publicUrl));
console.log(`${
  publicUrl ? `For ${publicUrl}.` : 'For trying out with SLACK_APP_TOKEN: there is no PUBLIC_URL.'
}
Open https://api.slack.com/apps, choose 'Create New App' and 'From a manifest', and paste the file.`);

function keep(file: string, content: string): void {
  const folder = join('data', 'manifest');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  console.log(`Made ${join(folder, file)}.`);
}
