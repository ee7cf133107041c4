import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../src/intents.ts';

const root = resolve(import.meta.dirname, '..');
const files = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => join(folder, file));
const source = (file: string) => readFileSync(join(root, file), 'utf8');
const found = (inside: readonly string[], wrong: RegExp, except: readonly string[] = []) =>
  inside.filter((file) => !except.includes(file) && wrong.test(source(file)));

const core = files('src');
const doors = files('adapters');

test('the core knows no platform by name', () => {
  // main.ts knows everything: it opens the doors.
  expect(found(core, /\b(slack|teams|msteams|botframework|whatsapp)\b|'web'/i, ['src/main.ts'])).toEqual([]);
});

test('time comes from the clock', () => {
  expect(
    found([...core, ...doors], /new Date\(\)|Date\.now\(|setTimeout|setInterval/, [
      'src/kernel/clock.ts',
      'adapters/web/live-streams.ts',
    ]),
  ).toEqual([]);
});

test('every intent is routed exactly once', async () => {
  const declared: string[] = [];
  for (const file of core.filter((name) => name.endsWith('-intents.ts'))) {
    const kinds: unknown[] = Object.values(await import(join(root, file)));
    declared.push(
      ...kinds.flatMap((kind) =>
        typeof kind === 'function' && 'schema' in kind && 'type' in kind ? [String(kind.type)] : [],
      ),
    );
  }
  expect(routes.map((route) => route.type).sort()).toEqual(declared.sort());
});

test('no file is too long to read in one go', () => {
  const all = [...core, ...doors, ...files('tests'), ...files('migrations')];
  const long = all.filter((file) => source(file).split('\n').length > 251);
  expect(long).toEqual([]);
});

test('no file is named after nothing', () => {
  const vague = /(^|-)(utils?|helpers?|types|constants|index|service|manager|common|misc)\.ts$/;
  expect([...core, ...doors].filter((file) => vague.test(basename(file)))).toEqual([]);
});

test('everybody imports only what they may', () => {
  expect([...core, ...doors].flatMap(wrongImports)).toEqual([]);
});

const features = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && !['kernel', 'db', 'inbox', 'outbox', 'contents'].includes(entry.name),
  )
  .map((entry) => entry.name);

function wrongImports(file: string): string[] {
  const imports = [...source(file).matchAll(/from '(\.[^']+)'/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] as string)),
  );
  return imports.filter((target) => !mayImport(file, target)).map((target) => `${file} -> ${target}`);
}

function mayImport(file: string, target: string): boolean {
  const [top, folder] = file.split('/') as [string, string];
  if (file === 'src/main.ts') return true;
  if (top === 'adapters') {
    // What every chat has in common, whoever makes the chat.
    const open = ['src/kernel/', 'adapters/chat/', `adapters/${folder}/`];
    return open.some((place) => target.startsWith(place));
  }
  if (target.startsWith('adapters/')) return false;
  if (target.startsWith('src/kernel/') || target.startsWith('src/db/')) return true;
  // The kernel imports nothing of ours but the Db type, which is in src/db.
  if (folder === 'kernel') return false;
  if (!features.includes(folder)) return true;
  return target.startsWith(`src/${folder}/`) || isShared(target);
}

// Of another feature: its noun, its store, its intents. Not its words, its views or its deeds.
function isShared(target: string): boolean {
  if (shared.includes(target)) return true;
  const name = basename(target, '.ts');
  if (/-(words|views)$/.test(name)) return false;
  return !deeds.test(name);
}

// The words of the method, the way to take a message back, and "where do I go now?", which is also on the home page.
// Whatever it is about, nobody is disturbed outside working hours.
// On the day, who moves hears it in the same words as by hand, and a plan has the same complaints.
const shared = [
  'src/sessions/vocabulary-words.ts',
  'src/actions/nudge-calendar.ts',
  'src/outbox/deliver-message.ts',
  'src/rotations/rotation-views.ts',
  'src/rotations/posting-views.ts',
  'src/rotations/finding-words.ts',
];

// Files named by a verb do something for a person; only src/contents and schedule.ts call them.
const deeds =
  /^(show|open|save|add|remove|ask|accept|decline|stop|choose|claim|use|renew|propose|confirm|finish|move|post|plan-rotations|upload|map|discard|set-up|step|close|nudge|unlock|release|edit|send|find-(?:people|organisation)|say|mark|undo|link|unlink|prefer|tell)-/;
