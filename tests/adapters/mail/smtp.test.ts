import { expect, test } from 'vitest';
import { smtpTo } from '../../../adapters/mail/smtp.ts';
import type { Trouble } from '../../../adapters/mail/smtp-outcomes.ts';
import { pause, troubleIn } from '../../../adapters/mail/smtp-outcomes.ts';
import { Ambiguous, TryLater, Undeliverable } from '../../../src/kernel/adapter.ts';
import { minutes, seconds } from '../../../src/kernel/clock.ts';
import { movingClock } from '../../support/moving-clock.ts';
import type { MailServer } from './mail-server.ts';
import { mailServer } from './mail-server.ts';

const start = '2027-01-20T09:00:00.000Z';

function sender(server: MailServer, patience?: number) {
  const clock = movingClock(start);
  const smtp = smtpTo(server.settings, clock, patience);
  const heard: Trouble[] = [];
  let count = 0;
  const send = (to = 'omar@voorbeeld.nl') =>
    smtp
      .send(
        {
          from: server.settings.from,
          to,
          messageId: `<${++count}@voorbeeld.nl>`,
          subject: 'Dag',
          text: 'Dag',
        },
        async (what) => void heard.push(what),
      )
      .then(() => 'sent')
      .catch((error) => error);
  return { clock, smtp, heard, send };
}

test('a mail arrives once, from and to whom it should', async () => {
  const server = await mailServer();
  const { send, smtp } = sender(server);
  expect(await send()).toBe('sent');
  expect(server.mails.map(({ envelope }) => envelope)).toEqual([
    { from: 'elkaar@voorbeeld.nl', to: ['omar@voorbeeld.nl'] },
  ]);
  await smtp.close();
});

test.each([
  ['to', '550 5.1.1 No such user', Undeliverable, 'nobody'],
  ['to', '551 User not local', Undeliverable, 'nobody'],
  ['to', '553 5.1.3 Bad address', Undeliverable, 'nobody'],
  ['to', '550 5.7.1 Relaying denied', Undeliverable, 'refused'],
  ['to', '552 5.2.2 Mailbox full', Undeliverable, 'refused'],
  ['to', '450 4.2.0 Greylisted', TryLater, 'later'],
  ['to', '451 4.3.0 Try again later', TryLater, 'later'],
  ['to', '452 4.2.2 Mailbox full', TryLater, 'later'],
  ['to', '421 4.7.0 Too many', TryLater, 'server'],
  ['data', '554 5.7.1 Looks like spam', Undeliverable, 'refused'],
  ['data', '451 4.3.2 Busy', TryLater, 'later'],
  ['from', '553 5.7.1 Not your address', TryLater, 'server'],
  ['from', '550 Sender rejected', TryLater, 'server'],
] as const)('said to %s: %s', async (where, answer, outcome, trouble) => {
  const server = await mailServer();
  const { send, heard, smtp } = sender(server);
  server.says[where] = answer;
  expect(await send()).toBeInstanceOf(outcome);
  expect(heard).toEqual([trouble]);
  expect(server.mails).toEqual([]);
  await smtp.close();
});

test('cut off after the words had begun to leave: nobody knows, and it does not go again by itself', async () => {
  for (const says of ['cut', 'cut after taking it'] as const) {
    const server = await mailServer();
    const { send, heard, smtp } = sender(server);
    server.says.data = says;
    expect(await send()).toBeInstanceOf(Ambiguous);
    expect(heard).toEqual(['doubt']);
    server.says.data = undefined;
    await smtp.close();
    expect(server.mails).toHaveLength(says === 'cut' ? 0 : 1);
  }
});

test('a server that says nothing is not waited for until the attempt is given up by others', async () => {
  const server = await mailServer();
  const { send, heard, smtp } = sender(server, 300);
  server.says.data = 'silence';
  expect(await send()).toBeInstanceOf(Ambiguous);
  expect(heard).toEqual(['doubt']);
  await smtp.close();
});

test('a server that is not there took nothing; everybody waits, longer and longer, until it is back', async () => {
  const server = await mailServer();
  const { send, clock, smtp } = sender(server);
  await server.close();
  const first = await send();
  expect(first).toBeInstanceOf(TryLater);
  expect(first.afterMs).toBe(seconds(30));
  const before = server.connected();
  expect((await send('tjitske@voorbeeld.nl')).afterMs).toBe(seconds(30));
  expect(server.connected()).toBe(before);
  clock.forward(seconds(30));
  expect((await send()).afterMs).toBe(minutes(1));
  await smtp.close();
});

test('a server that is in trouble is asked once by one, and then left alone by all', async () => {
  const server = await mailServer();
  const { send, clock, smtp } = sender(server);
  server.says.to = '421 4.7.0 Too many';
  expect((await send()).afterMs).toBe(seconds(30));
  server.says.to = undefined;
  expect(await send('tjitske@voorbeeld.nl')).toBeInstanceOf(TryLater);
  expect(server.mails).toEqual([]);
  clock.forward(seconds(30));
  expect(await send('tjitske@voorbeeld.nl')).toBe('sent');
  expect(await send()).toBe('sent');
  await smtp.close();
});

test('many at once go over a few connections, and more than fit a moment later', async () => {
  const server = await mailServer();
  const { send, smtp } = sender(server);
  const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => send(`p${n}@voorbeeld.nl`)));
  expect(outcomes.filter((one) => one === 'sent')).toHaveLength(40);
  expect(outcomes.filter((one) => one instanceof TryLater)).toHaveLength(20);
  expect(server.mails).toHaveLength(40);
  expect(server.most()).toBeLessThanOrEqual(5);
  await smtp.close();
});

test('a connection that the server ended meanwhile costs nobody a mail', async () => {
  const server = await mailServer();
  const { send, smtp } = sender(server);
  expect(await send()).toBe('sent');
  server.cut();
  expect(await send()).toBe('sent');
  expect(server.mails).toHaveLength(2);
  await smtp.close();
});

test('closing waits for what is on its way, takes nothing new, and can be done twice', async () => {
  const server = await mailServer();
  const { send, smtp } = sender(server);
  const underway = send();
  await smtp.close();
  await smtp.close();
  expect(await underway).toBe('sent');
  expect(await send()).toBeInstanceOf(TryLater);
});

test('a wrong password is for whoever runs this to mend: the mails wait', async () => {
  const server = await mailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
  });
  const settings = { ...server.settings, auth: { user: 'elkaar', pass: 'wrong' } };
  const { send, heard, smtp } = sender({ ...server, settings });
  expect(await send()).toBeInstanceOf(TryLater);
  expect(heard).toEqual(['server']);
  await smtp.close();
});

test('without an answer it depends on whether the words had begun to leave', () => {
  for (const code of ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'ABORT_ERR']) {
    expect(troubleIn({ code, command: 'CONN' }, false)).toBe('server');
    expect(troubleIn({ code, command: 'CONN' }, true)).toBe('doubt');
  }
  expect(troubleIn({}, true)).toBe('doubt');
});

test('the pauses grow to an end', () => {
  expect([0, 1, 5, 50].map((times) => pause(times, 'server'))).toEqual([
    seconds(30),
    minutes(1),
    minutes(15),
    minutes(15),
  ]);
  expect([0, 1, 50].map((times) => pause(times, 'later'))).toEqual([minutes(5), minutes(10), minutes(240)]);
});
