import { createTransport } from 'nodemailer';
import type { Check, Finding } from '../../src/kernel/check.ts';
import type { MailSettings } from './mail-settings.ts';
import { readMailSettings, whyNoMail } from './mail-settings.ts';
import { connectionTo } from './smtp.ts';
import type { SmtpError } from './smtp-outcomes.ts';

/** What mail needs around it: the settings, an address with https, and a server that takes mail from us. */
export function mailChecks(patient: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly publicUrl: string;
}): readonly Check[] {
  const { settings, problems } = readMailSettings(patient.env);
  if (problems.length > 0) return [async () => problems.map(problemIn)];
  if (!settings) return [async () => [{ about: 'Mail', fine: 'not in use: there is no setting SMTP_URL' }]];
  return [
    async () => [linksOf(patient.publicUrl, settings)],
    async () => [await serverOf(settings)],
    async () => [senderOf(settings)],
  ];
}

function problemIn(problem: string): Finding {
  const [about = '', ...words] = problem.split(': ');
  return { about, wrong: words.join(': '), todo: 'Mend this setting first; then I can look further.' };
}

function linksOf(publicUrl: string, settings: MailSettings): Finding {
  const wrong = whyNoMail(publicUrl, settings);
  if (!wrong) return { about: 'PUBLIC_URL', fine: `the links in mails lead to ${publicUrl}` };
  return { about: 'PUBLIC_URL', wrong, todo: 'Until then nobody gets mail.' };
}

async function serverOf(settings: MailSettings): Promise<Finding> {
  const about = `SMTP_URL (${settings.host}:${settings.port})`;
  const transport = createTransport(connectionTo(settings));
  try {
    await transport.verify();
    const how = settings.secure || settings.requireTLS ? 'encrypted' : 'on this machine';
    return {
      about,
      fine: `the server lets us in (${how}${settings.auth ? ', logged in' : ', without a login'})`,
    };
  } catch (error) {
    const { code = 'unknown', responseCode } = error as SmtpError;
    const wrong = `the server does not let us in (${[code, responseCode].filter(Boolean).join(' ')})`;
    return { about, wrong, todo: todoFor(code) };
  } finally {
    transport.close();
  }
}

function todoFor(code: string): string {
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return 'Look at the user name and password. Signs such as @ and : are written as %40 and %3A.';
  if (code === 'ETLS' || code === 'EREQUIRETLS')
    return 'It cannot encrypt, or its certificate is not right. Port 587 goes with smtp://, port 465 with smtps://.';
  if (code === 'EDNS') return 'This name does not exist. Look at the name of the server.';
  return 'Look at the name and the port, and at the firewall in between. Most servers listen on 587 or 465.';
}

function senderOf({ from }: MailSettings): Finding {
  const domain = from.address.split('@')[1] ?? '';
  if (!domain.includes('.') || /(^|\.)(example|test|invalid|localhost)$/.test(domain))
    return {
      about: 'MAIL_FROM',
      wrong: `nobody can write to ${domain}`,
      todo: 'Take an address of your own domain that this mail server may send for.',
    };
  return {
    about: 'MAIL_FROM',
    fine: `mails come from ${from.address}; let SPF and DKIM of ${domain} name this server`,
  };
}
