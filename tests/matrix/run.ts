import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Everybody asks everything by every door, on one database or both: npm run matrix [-- sqlite]
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const projects = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['sqlite', 'postgres'];
const args = projects.flatMap((project) => ['--project', project]);
const { status } = spawnSync(process.execPath, [vitest, 'run', ...args, 'tests/matrix'], {
  env: { ...process.env, MATRIX: 'whole' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
