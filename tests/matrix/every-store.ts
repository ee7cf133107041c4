import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface StoreFunction {
  /** Such as `src/actions/action-store.ts actionById`. */
  readonly name: string;
  /** As they are written: names, or what is taken out of one. */
  readonly parameters: readonly string[];
  run(...args: readonly unknown[]): unknown;
}

/** Every function that a file which asks the database hands out, found by itself. */
export async function everyStoreFunction(): Promise<readonly StoreFunction[]> {
  const root = resolve(import.meta.dirname, '../..');
  const found: StoreFunction[] = [];
  const asksDatabase = (file: string) =>
    /\.(selectFrom|updateTable|deleteFrom|insertInto)\(/.test(readFileSync(resolve(root, file), 'utf8'));
  for (const file of globSync('src/**/*.ts', { cwd: root }).filter(asksDatabase).sort())
    for (const [name, one] of Object.entries(await import(resolve(root, file))))
      if (typeof one === 'function' && !/^class\b/.test(String(one)))
        found.push({ name: `${file} ${name}`, parameters: parametersOf(String(one)), run: one as never });
  return found;
}

function parametersOf(source: string): readonly string[] {
  const from = source.indexOf('(') + 1;
  const parameters: string[] = [];
  let [depth, at, begin] = [0, from, from];
  for (; depth >= 0; at++) {
    const sign = source[at];
    if (sign === undefined) throw new Error(`not read: ${source.slice(0, 80)}`);
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && sign === ',')) {
      parameters.push(source.slice(begin, at).replace(/\s+/g, ' ').trim());
      begin = at + 1;
    }
  }
  return parameters.filter(Boolean);
}
