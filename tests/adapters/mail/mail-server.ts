import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { MailSettings } from '../../../adapters/mail/mail-settings.ts';

export interface ReceivedMail extends Email {
  readonly raw: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** The value of a header, unfolded. */
  header(name: string): string | undefined;
}

/** What the server says instead of yes: "550 5.1.1 No such user". `cut` breaks the line off without a word. */
interface Answers {
  from?: string | undefined;
  to?: string | undefined;
  data?: string | 'cut' | 'silence' | 'cut after taking it' | undefined;
}

export interface MailServer {
  readonly settings: MailSettings;
  readonly mails: ReceivedMail[];
  readonly says: Answers;
  /** How often somebody connected. */
  connected(): number;
  /** So many at the same time, at most. */
  most(): number;
  /** Breaks off every connection. */
  cut(): void;
  close(): Promise<void>;
}

/** A real mail server of this machine, on a free port; what it took is parsed by a parser that did not write it. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const says: Answers = {};
  let connected = 0;
  let most = 0;
  const cut = () => {
    for (const { _socket } of server.connections) _socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    hideENHANCEDSTATUSCODES: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (_session, done) => {
      connected += 1;
      most = Math.max(most, server.connections.size);
      done();
    },
    onMailFrom: (_address, _session, done) => done(no(says.from)),
    onRcptTo: (_address, _session, done) => done(no(says.to)),
    onData: async (stream, { envelope }, done) => {
      if (says.data === 'cut') return void stream.once('data', cut);
      const raw = await buffer(stream);
      if (says.data === 'silence') return;
      if (says.data !== undefined && says.data !== 'cut after taking it') return done(no(says.data));
      mails.push(await received(raw, envelope));
      if (says.data) cut();
      else done(null, '250 OK');
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const close = () =>
    new Promise<void>((resolve) => {
      cut();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return {
    settings: {
      host: '127.0.0.1',
      port: (server.server.address() as AddressInfo).port,
      secure: false,
      requireTLS: false,
      from: { name: 'Vind elkaar', address: 'elkaar@voorbeeld.nl' },
    },
    mails,
    says,
    connected: () => connected,
    most: () => most,
    cut,
    close,
  };
}

function no(answer: string | undefined): Error | undefined {
  if (answer === undefined) return undefined;
  const [code = '', ...words] = answer.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

type Envelope = {
  readonly mailFrom: false | { readonly address: string };
  readonly rcptTo: readonly { readonly address: string }[];
};

async function received(raw: Buffer, { mailFrom, rcptTo }: Envelope): Promise<ReceivedMail> {
  const email = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  return {
    ...email,
    raw: raw.toString(),
    envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
    header: (name) => email.headers.find(({ key }) => key === name.toLowerCase())?.value,
  };
}
