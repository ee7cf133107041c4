import type { Check, Finding } from './kernel/check.ts';

/** Looks at everything that was asked, and tells each finding in a line. True when all of it is fine. */
export async function examine(checks: readonly Check[], tell: (line: string) => void): Promise<boolean> {
  let wrong = 0;
  for (const check of checks) {
    for (const finding of await look(check)) {
      tell(lineOf(finding));
      if ('wrong' in finding) wrong += 1;
    }
  }
  tell(
    wrong === 0 ? 'All is well.' : wrong === 1 ? 'One thing needs a look.' : `${wrong} things need a look.`,
  );
  return wrong === 0;
}

function lineOf(finding: Finding): string {
  return 'wrong' in finding
    ? `  wrong  ${finding.about}: ${finding.wrong}\n         ${finding.todo}`
    : `  fine   ${finding.about}: ${finding.fine}`;
}

// The message of an error may hold an address with a password in it; its name and code do not.
async function look(check: Check): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    const { name = 'unknown', code = '' } = error as { name?: string; code?: unknown };
    const wrong = `could not be looked at (${[name, code].filter(Boolean).join(' ')})`;
    return [{ about: 'a check', wrong, todo: 'Start the bot once, and look again.' }];
  }
}
