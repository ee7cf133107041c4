import { createHash } from 'node:crypto';
import type { Router } from 'express';
import express from 'express';
import type { SendMailOptions } from 'nodemailer';
import type { Adapter, Address, Incoming, SealedReply } from '../../src/kernel/adapter.ts';
import { Undeliverable } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { SealedMessage, TakenFile, TextFile } from '../../src/kernel/message.ts';
import { mapPresses } from '../../src/kernel/message.ts';
import type { Letter, Letters } from './letters.ts';
import { headerLine } from './literal.ts';
import type { MailSettings } from './mail-settings.ts';
import { mailWords } from './mail-words.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { smtpTo } from './smtp.ts';

export interface MailDoorParts {
  readonly clock: Clock;
  readonly settings: MailSettings;
  readonly letters: Letters;
  /** What the button of a mail program to stop mail carries. */
  stopToken(secret: string): string;
}

export interface MailDoor extends Adapter {
  /** Takes the one press by which a mail program stops mail. Before the door of pages, which takes forms of its own only. */
  readonly router: Router;
}

/** The door of people without a chat: one mail for each message, and a page behind each of its buttons. */
export function mailDoor({ clock, settings, letters, stopToken }: MailDoorParts): MailDoor {
  const smtp = smtpTo(settings, clock);
  let receive: (incoming: Incoming) => Promise<SealedReply> = () => Promise.reject(new Error('not started'));

  /** Calendar files go along; any other file, such as somebody's number, stays behind its link. */
  async function filesOf(message: SealedMessage, to: Address): Promise<ReadonlyMap<string, TextFile>> {
    const files = new Map<string, TextFile>();
    for (const block of message.blocks) {
      if (block.kind !== 'file') continue;
      const said = { kind: 'press', token: block.press } as const;
      const where = { kind: 'private' } as const;
      const event = `file:${block.press}`;
      const reply = await receive({ event, from: to, said, where, only: 'looks' });
      const file = reply.kind === 'say' ? reply.file : undefined;
      if (file && isCalendar(file)) files.set(block.press, file);
    }
    return files;
  }

  async function write(to: Address, message: SealedMessage, language: Language, letter: Letter) {
    const files = await filesOf(message, to);
    const presses = new Set<string>();
    mapPresses(message, (press) => presses.add(press));
    const addresses = new Map<string, string>();
    for (const press of presses) addresses.set(press, await letter.addressOf(press));
    const mail = {
      language,
      addressOf: (press: string) => addresses.get(press) ?? letter.stop,
      isAttached: (press: string) => files.has(press),
      stop: letter.stop,
      answered: letter.replyTo !== undefined,
    };
    return { text: renderText(message, mail), html: renderHtml(message, mail), files: [...files.values()] };
  }

  return {
    platform: 'mail',
    title: mailWords.door,
    router: stopRoute((incoming) => receive(incoming), stopToken),
    start: async (bot) => {
      receive = bot;
    },
    send: async (to, message, { key, language, replaces }) => {
      const letter = await letters.open(to.id, key);
      if (!letter) throw new Undeliverable('mail: no address');
      if (!oneAddress.test(letter.to)) {
        await letters.refused(to.id);
        throw new Undeliverable('mail: no address that can be right');
      }
      const { text, html, files } = await write(to, message, language, letter);
      const words = fingerprint(text.replaceAll(/https?:\/\/\S+/g, ''));
      const [before, beforeWords] = replaces?.split(' ') ?? [];
      // A mail that arrived cannot be changed. New words go as a mail below it; the same words do not go twice.
      if (before && beforeWords === words) return `${before} ${words}`;
      const id = `${fingerprint(key)}@${settings.from.address.split('@')[1]}`;
      await smtp.send(
        mailOf(id, message, language, letter, { text, html, files, before }),
        async (trouble) => {
          if (trouble === 'nobody') await letters.refused(to.id);
        },
      );
      return `${id} ${words}`;
    },
    stop: () => smtp.close(),
  };

  function mailOf(
    id: string,
    message: SealedMessage,
    language: Language,
    letter: Letter,
    words: {
      readonly text: string;
      readonly html: string;
      readonly files: readonly TextFile[];
      readonly before: string | undefined;
    },
  ): SendMailOptions & { readonly to: string } {
    return {
      from: settings.from,
      to: letter.to,
      ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
      subject: headerLine(message.summary),
      // The same for a second copy, so that mail programs show one.
      messageId: `<${id}>`,
      ...(words.before ? { inReplyTo: `<${words.before}>`, references: `<${words.before}>` } : {}),
      text: words.text,
      html: words.html,
      attachments: words.files.map(attachment),
      headers: {
        'Content-Language': language,
        'Auto-Submitted': 'auto-generated',
        // Exchange: no "I am on holiday" back.
        'X-Auto-Response-Suppress': 'All',
        'List-Unsubscribe': `<${letter.stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  }
}

// What is in the guest list may be anything; two addresses in one would be two readers.
const oneAddress = /^[^\s<>()[\]\\,;:"@\p{C}]+@[^\s<>()[\]\\,;:"@\p{C}]+\.[^\s<>()[\]\\,;:"@.\p{C}]{2,}$/u;

function isCalendar(file: TakenFile): file is TextFile {
  return file.type.startsWith('text/calendar') && typeof file.body === 'string';
}

function attachment({ name, body }: TextFile) {
  const method = /^METHOD:(\w+)/m.exec(body)?.[1] ?? 'PUBLISH';
  return {
    filename: name,
    content: body,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    // Calendars want the line breaks of the file as they are.
    contentTransferEncoding: 'base64' as const,
  };
}

function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 32);
}

/** RFC 8058: the mail program posts, not a browser of ours. It stops the mail of whose letter it is, and nothing else. */
function stopRoute(
  receive: (incoming: Incoming) => Promise<SealedReply>,
  stopToken: (secret: string) => string,
): Router {
  const router = express.Router();
  router.post('/letter/:secret/stop', async (request, response) => {
    const secret = request.params.secret;
    const from = { platform: 'mail', tenant: '', id: 'mail program' };
    const said = { kind: 'press', token: stopToken(secret) } as const;
    const reply = await receive({ event: `stop:${secret}`, from, said, where: { kind: 'private' } });
    response.status(reply.kind === 'say' ? 204 : 404).end();
  });
  return router;
}
