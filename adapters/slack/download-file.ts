import type { FormValue } from '../../src/kernel/adapter.ts';
import type { SlackFile } from './read-values.ts';

/** Somebody put something in the form that Slack does not give us. */
export class FileNotThere extends Error {}

/** As much as the other doors take. */
const mostBytes = 5_000_000;

export type Download = (file: SlackFile, botToken: string) => Promise<FormValue>;

/**
 * Fetches a file of a form with the token of our bot. That token goes to Slack only, never to an address that a file
 * happens to name.
 */
export function downloads(apiUrl: string | undefined): Download {
  const home = apiUrl ? new URL(apiUrl).origin : 'https://files.slack.com';
  return async ({ url, name }, botToken) => {
    if (!URL.canParse(url) || new URL(url).origin !== home) throw new FileNotThere('not a file of Slack');
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${botToken}` },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    const length = Number(answer.headers.get('content-length') ?? 0);
    // Without the right to read files Slack shows its page to sign in.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!answer.ok || isPage || length > mostBytes) throw new FileNotThere(`answer ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length > mostBytes) throw new FileNotThere('too large');
    return { name, base64: bytes.toString('base64') };
  };
}

/** The form with its files in it. */
export async function withFiles(
  values: Readonly<Record<string, FormValue | SlackFile>>,
  download: (file: SlackFile) => Promise<FormValue>,
): Promise<Record<string, FormValue>> {
  const taken: Record<string, FormValue> = {};
  for (const [name, value] of Object.entries(values)) {
    taken[name] = isSlackFile(value) ? await download(value) : value;
  }
  return taken;
}

function isSlackFile(value: FormValue | SlackFile): value is SlackFile {
  return typeof value === 'object' && 'url' in value;
}
