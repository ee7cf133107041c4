import { expect, test } from 'vitest';
import { mailChecks } from '../../../adapters/mail/doctor.ts';
import { readMailSettings, whyNoMail } from '../../../adapters/mail/mail-settings.ts';
import { examine } from '../../../src/doctor.ts';
import { mailServer } from './mail-server.ts';

const whole = {
  SMTP_URL: 'smtp://elkaar%40voorbeeld.nl:geheim%3A1@smtp.voorbeeld.nl:587',
  MAIL_FROM: 'Vind elkaar <elkaar@voorbeeld.nl>',
};

test('without any of it there is no mail; with half of it, it says what is missing', () => {
  expect(readMailSettings({})).toEqual({ problems: [] });
  expect(readMailSettings({ SMTP_URL: whole.SMTP_URL }).problems).toEqual([
    'MAIL_FROM: is missing; it is who the mails come from, such as Vind elkaar <elkaar@example.nl>',
  ]);
  for (const SMTP_URL of [undefined, 'smtp.voorbeeld.nl', 'https://voorbeeld.nl'])
    expect(readMailSettings({ ...whole, SMTP_URL }).problems[0]).toMatch(
      /^SMTP_URL: must be the mail server/,
    );
  for (const MAIL_FROM of ['Vind elkaar', 'a@b.nl, c@d.nl', 'x <a@b.nl>\r\nBcc: c@d.nl'])
    expect(readMailSettings({ ...whole, MAIL_FROM }).problems[0]).toMatch(/^MAIL_FROM: must be an address/);
});

test('a server elsewhere must encrypt; one on this machine may do without', () => {
  expect(readMailSettings(whole).settings).toEqual({
    host: 'smtp.voorbeeld.nl',
    port: 587,
    secure: false,
    requireTLS: true,
    auth: { user: 'elkaar@voorbeeld.nl', pass: 'geheim:1' },
    from: { name: 'Vind elkaar', address: 'elkaar@voorbeeld.nl' },
  });
  const at = (SMTP_URL: string) => readMailSettings({ ...whole, SMTP_URL }).settings;
  expect(at('smtps://smtp.voorbeeld.nl')).toMatchObject({ port: 465, secure: true });
  expect(at('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, requireTLS: false });
  expect(at('smtp://[::1]:2525')).toMatchObject({ host: '::1', requireTLS: false });
});

test('links that are for one person do not go over http, nor to invented people', () => {
  const far = readMailSettings(whole).settings;
  const near = readMailSettings({ ...whole, SMTP_URL: 'smtp://localhost:2525' }).settings;
  if (!far || !near) throw new Error('no settings');
  expect(whyNoMail('https://elkaar.voorbeeld.nl', far)).toBeUndefined();
  expect(whyNoMail('http://elkaar.voorbeeld.nl', far)).toContain('over http');
  expect(whyNoMail('http://127.0.0.1:3978', far)).toContain('lead to this machine');
  expect(whyNoMail('http://127.0.0.1:3978', near)).toBeUndefined();
  expect(whyNoMail('https://elkaar.voorbeeld.nl', far, true)).toContain('rehearsal');
});

async function told(env: Record<string, string>, publicUrl = 'https://elkaar.voorbeeld.nl') {
  const lines: string[] = [];
  const healthy = await examine(mailChecks({ env, publicUrl }), (line) => lines.push(line));
  return { healthy, words: lines.join('\n') };
}

test('the doctor connects, logs in and looks at who the mails come from', async () => {
  expect((await told({})).words).toContain('not in use');
  const server = await mailServer();
  const at = (host: string) => ({ SMTP_URL: host, MAIL_FROM: whole.MAIL_FROM });
  const here = `smtp://127.0.0.1:${server.settings.port}`;
  const fine = await told(at(here));
  expect(fine.healthy).toBe(true);
  expect(fine.words).toContain('the server lets us in (on this machine, without a login)');
  expect(server.mails).toEqual([]);
  const bare = await told({ ...at(here), MAIL_FROM: 'elkaar@localhost' });
  expect(bare.words).toContain('nobody can write to localhost');
  expect((await told(at('http://x'))).words).toContain('must be the mail server');
  await server.close();
  const gone = await told(at(here));
  expect(gone.healthy).toBe(false);
  expect(gone.words).toContain('does not let us in (ESOCKET)');
});

test('the doctor tells a wrong password from a server that cannot encrypt, and says neither', async () => {
  const server = await mailServer({
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
  });
  const from = { MAIL_FROM: whole.MAIL_FROM };
  const wrong = await told({ ...from, SMTP_URL: `smtp://elkaar:geheim@127.0.0.1:${server.settings.port}` });
  expect(wrong.words).toContain('(EAUTH 535)');
  expect(wrong.words).toContain('Look at the user name and password.');
  expect(wrong.words).not.toContain('geheim');
  // The same server by a name that is not this machine's own: then it must encrypt.
  const bare = await told({ ...from, SMTP_URL: `smtp://127.0.0.1.nip.invalid:${server.settings.port}` });
  expect(bare.words).toMatch(/EDNS|ETLS/);
});
