import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

// Stands in the copy that `run.ts` makes: says to each guard whether it is there, and notes which were asked.
const home = join(import.meta.dirname, '../..');
const away = readFileSync(join(home, 'guard-away.txt'), 'utf8');
const asked = new Set<string>();

Object.assign(globalThis, {
  guard: (id: string) => {
    asked.add(id);
    return id !== away;
  },
});

afterAll(() => {
  if (away) return;
  const test = expect.getState().testPath ?? 'unknown';
  mkdirSync(join(home, 'asked'), { recursive: true });
  writeFileSync(
    join(home, 'asked', `${test.replaceAll('/', '_')}.json`),
    JSON.stringify({ test, ids: [...asked] }),
  );
});
