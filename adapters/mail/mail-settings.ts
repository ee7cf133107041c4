import { z } from 'zod';
import { isLoopback } from './loopback.ts';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** A server that cannot encrypt gets nothing; only one on this machine may do without. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly from: { readonly name: string; readonly address: string };
}

/** What the environment says about mail. `settings` is absent without any of it; `problems` say what to do. */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): {
  readonly settings?: MailSettings;
  readonly problems: readonly string[];
} {
  const { SMTP_URL: url, MAIL_FROM: from } = env;
  if (!url && !from) return { problems: [] };
  const read = environment.safeParse({ SMTP_URL: url || undefined, MAIL_FROM: from || undefined });
  if (!read.success)
    return { problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const { protocol, hostname, port, username, password } = new URL(read.data.SMTP_URL);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    problems: [],
    settings: {
      host,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      requireTLS: !secure && !isLoopback(host),
      ...(username ? { auth: { user: plainly(username), pass: plainly(password) } } : {}),
      from: read.data.MAIL_FROM,
    },
  };
}

/** Whether links that are for one person only may go in a mail; without that there is no mail. */
export function whyNoMail(publicUrl: string, settings: MailSettings, rehearses = false): string | undefined {
  const { protocol, hostname } = new URL(publicUrl);
  const toItself = isLoopback(settings.host);
  if (rehearses && !toItself)
    return 'Mail is off: in a rehearsal it goes to a mail server on this machine only.';
  if (protocol === 'https:' || toItself) return undefined;
  if (isLoopback(hostname.replace(/^\[|\]$/g, '')))
    return 'Mail is off: its links would lead to this machine. Set PUBLIC_URL to the address people open.';
  return 'Mail is off: others could read its personal links over http. Set PUBLIC_URL to an address with https.';
}

// A sign with a meaning in addresses, such as @ in a user name, is written as %40.
function plainly(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const whole = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))$/u;

const environment = z.object({
  SMTP_URL: z.url({
    protocol: /^smtps?$/,
    hostname: /./,
    error: 'must be the mail server, such as smtp://user:password@smtp.example.nl:587',
  }),
  MAIL_FROM: z
    .string('is missing; it is who the mails come from, such as Vind elkaar <elkaar@example.nl>')
    .trim()
    .regex(whole, 'must be an address, such as Vind elkaar <elkaar@example.nl>')
    .transform((given) => {
      const [, name = '', named = '', bare = ''] = whole.exec(given) ?? [];
      return { name, address: named || bare };
    }),
});
