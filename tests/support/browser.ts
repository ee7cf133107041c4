import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/**
 * A real browser without a window: the one CHROMIUM_PATH names, or else the one from npm (Linux on x64), with the
 * libraries and fonts it brings along, so that a machine needs nothing installed. Elsewhere: the Chrome that is there.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return chromium.launch({ executablePath: named, args });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args });
  const home = await unpacked();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  });
}

// Not the flags that come with it: those put everything in one process and switch off the rules our pages stand under.
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

async function unpacked(): Promise<string> {
  const shipped = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(shipped, 'package.json'), 'utf8'));
  const home = join(tmpdir(), `findeachother-chromium-${version}`);
  if (existsSync(home)) return home;
  // Unpacked aside and moved in one step: other test files may do the same at this moment.
  const aside = mkdtempSync(`${home}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
      await inflate(join(shipped, 'bin', part));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // The one it brings along looks in places of another system, and without any font the browser stops.
  const places = `<dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir>`;
  writeFileSync(join(aside, 'fonts.conf'), `<fontconfig>${places}</fontconfig>`);
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true });
  }
  return home;
}
