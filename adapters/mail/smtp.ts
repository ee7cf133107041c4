import { PassThrough, pipeline, type Readable } from 'node:stream';
import type { SendMailOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { seconds } from '../../src/kernel/clock.ts';
import { isLoopback } from './loopback.ts';
import type { MailSettings } from './mail-settings.ts';
import type { SmtpError, Trouble } from './smtp-outcomes.ts';
import { outcomeOf, pause, troubleIn } from './smtp-outcomes.ts';

export interface Smtp {
  /** One attempt. Throws TryLater, Undeliverable or Ambiguous; `trouble` hears first what it was. */
  send(
    mail: SendMailOptions & { readonly to: string },
    trouble: (what: Trouble) => Promise<void>,
  ): Promise<void>;
  /** Takes nothing new; resolves when what is on its way has an outcome. */
  close(): Promise<void>;
}

/** At once: the connections, and the mails that are waiting for one. */
const connections = 5;
const mostWaiting = 40;
/** The outbox counts an attempt as lost after 15 s. */
const longest = seconds(13);
/** So many addresses that said "later" are remembered. */
const mostRemembered = 10_000;

export function smtpTo(settings: MailSettings, clock: Clock, patience = longest): Smtp {
  const transport = createTransport({ ...connectionTo(settings), ...pool });
  // What is read of a mail left for the server. The last stream counts: a connection that was dead already took nothing.
  const leaving = new Map<string, Readable>();
  transport.use('stream', ({ message }, done) => {
    message.processFunc((words) => {
      const watched = new PassThrough();
      pipeline(words, watched, () => {});
      leaving.set(message.messageId(), watched);
      return watched;
    });
    done();
  });
  const underway = new Set<Promise<unknown>>();
  const laters = new Map<string, number>();
  let server = { times: 0, shutUntil: 0 };
  let closed = false;

  /** How long to wait after this trouble. A server that is in trouble is left alone by everybody. */
  function waitAfter(trouble: Trouble, to: string): number {
    if (trouble === 'server') {
      const wait = pause(server.times, 'server');
      server = { times: server.times + 1, shutUntil: clock.now().getTime() + wait };
      return wait;
    }
    if (laters.size > mostRemembered) laters.clear();
    const times = laters.get(to) ?? 0;
    laters.set(to, times + 1);
    return pause(times, 'later');
  }

  async function attempt(mail: SendMailOptions & { readonly to: string }): Promise<void> {
    await transport.sendMail({ ...mail, signal: AbortSignal.timeout(patience) });
  }

  return {
    async send(mail, trouble) {
      const shut = server.shutUntil - clock.now().getTime();
      if (closed || shut > 0) throw new TryLater('mail: the server takes nothing now', Math.max(shut, 1_000));
      if (underway.size >= mostWaiting) throw new TryLater('mail: not too many at once', seconds(2));
      const id = String(mail.messageId);
      const sent = attempt(mail);
      underway.add(sent);
      try {
        await sent;
        server = { times: 0, shutUntil: 0 };
        laters.delete(mail.to);
      } catch (error) {
        const what = troubleIn(error as SmtpError, leaving.get(id)?.readableDidRead ?? false);
        const wait = what === 'server' || what === 'later' ? waitAfter(what, mail.to) : 0;
        await trouble(what);
        throw outcomeOf(what, error as SmtpError, wait);
      } finally {
        underway.delete(sent);
        leaving.delete(id);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(underway);
      transport.close();
    },
  };
}

/** For one look at the server, too. */
export function connectionTo({ host, port, secure, requireTLS, auth }: MailSettings) {
  return {
    host,
    port,
    secure,
    requireTLS,
    ...(auth ? { auth } : {}),
    // A server on this machine has a certificate of its own making; nobody is in between.
    ...(isLoopback(host) ? { tls: { rejectUnauthorized: false } } : {}),
    dnsTimeout: seconds(5),
    connectionTimeout: seconds(6),
    greetingTimeout: seconds(6),
    socketTimeout: longest,
    // A mail never reads a file or an address of this machine.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const pool = {
  pool: true as const,
  maxConnections: connections,
  // Only a mail of which not a byte had left goes over another connection.
  maxRequeues: 1,
  idleTimeout: seconds(20),
};
