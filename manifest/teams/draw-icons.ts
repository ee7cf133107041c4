import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../tests/support/browser.ts';

// Draws color.png and outline.png, in the sizes that Teams asks for, from the drawings beside them.

const here = import.meta.dirname;
const browser = await openBrowser();
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(here, `${name}.svg`), 'utf8');
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${drawing}`,
  );
  writeFileSync(join(here, `${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
