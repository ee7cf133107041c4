import { randomUUID } from 'node:crypto';
import type { Request, Response, Router } from 'express';
import type { Adapter, Incoming, Said, SealedReply } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { TakenFile } from '../../src/kernel/message.ts';
import type { Db } from '../../src/kernel/work.ts';
import { answersOf } from './answer.ts';
import type { Asker } from './asker.ts';
import { knowAskers } from './asker.ts';
import { keepAnswers } from './kept-answers.ts';
import { liveStreams } from './live-streams.ts';
import type { Body } from './read-body.ts';
import { readBody } from './read-body.ts';
import { ownPage, routesOf } from './routes.ts';
import { pictureIn, sharedPictures } from './shared-pictures.ts';
import { webWords } from './web-words.ts';

export interface WebDoorParts {
  readonly db: Db;
  readonly clock: Clock;
  /** The address people open, such as https://elkaar.example.nl; with https the cookies are for https only. */
  readonly publicUrl: string;
  readonly rehearsal: boolean;
  /** For a browser that names no language of ours. */
  readonly defaultLanguage: Language;
  /**
   * Sealed for anyone: the first page, the page of a personal link, the first page with a code filled in, and the pages
   * that a chat platform asks an address of. All only look.
   */
  readonly tokens: {
    readonly home: string;
    link(secret: string): string;
    badge(code: string): string;
    picture(id: string): string;
    /** What is behind a button of a mail; absent where no mail can be sent. */
    letter?(secret: string, press: string): string;
    readonly privacy: string;
    readonly terms: string;
  };
  /** Shown small at the foot, for the desk. */
  readonly version?: string;
  /** Hears of mistakes of ours; the person gets a kind page. */
  readonly onError?: (error: unknown) => void;
}

export interface WebDoor extends Adapter {
  /** All pages. The last thing on the server: what it does not know gets a kind "not found". */
  readonly router: Router;
  openStreams(): number;
  /** Where the code of a badge is filled in already. It is looked at only when somebody presses the button. */
  addressWithCode(code: string): string;
  /** The page of a personal link. */
  addressOfLink(secret: string): string;
  /** A picture that was shared, as PNG. */
  addressOfPicture(id: string): string;
  /** The page behind a button of a mail; `stop` is the one to stop mail. */
  addressOfLetter(secret: string, press: string): string;
}

/** An answer that names nobody, for whoever knows where it is. */
const anybody = '';

/** The door of everyone with a browser: no account, no install, also without script. */
export function webDoor(parts: WebDoorParts): WebDoor {
  const { db, clock, publicUrl, tokens } = parts;
  const https = publicUrl.startsWith('https:');
  // Visits and answers end in real time, also when a rehearsal sends its clock ahead.
  const real = parts.rehearsal ? systemClock : clock;
  const askers = knowAskers({ db, clock: real, https, defaultLanguage: parts.defaultLanguage });
  const answers = answersOf({ clock, rehearsal: parts.rehearsal, version: parts.version });
  const kept = keepAnswers(real);
  const live = liveStreams();
  const sendPicture = sharedPictures();
  let receive: (incoming: Incoming) => Promise<SealedReply> = () => Promise.reject(new Error('not started'));

  function ask(asker: Asker, said: Said, event: string, only?: 'looks'): Promise<SealedReply> {
    const where = { kind: 'private' } as const;
    return receive({ event, where, said, ...asker, ...(only ? { only } : {}) });
  }

  /** A GET: it only ever looks. */
  async function look(token: string, request: Request, response: Response): Promise<void> {
    const asker = await askers.of(request, response);
    // Read before the page is made: news that comes in between makes the page look again.
    const seen = live.seenBy(asker.from.id);
    const reply = await ask(asker, { kind: 'press', token }, randomUUID(), 'looks');
    show(request, response, asker, reply, seen, reply.kind === 'refuse' ? 404 : 200);
  }

  /** A GET too: the file, made anew for the one who asks. Without one, what is said instead. */
  async function hand(token: string, request: Request, response: Response): Promise<void> {
    const asker = await askers.of(request, response);
    const reply = await ask(asker, { kind: 'press', token }, randomUUID(), 'looks');
    const file = reply.kind === 'say' ? reply.file : undefined;
    if (file) response.attachment(file.name).type(typed(file)).send(bytes(file));
    else show(request, response, asker, reply, live.seenBy(asker.from.id), 404);
  }

  async function picture(request: Request, response: Response): Promise<void> {
    const asker = await askers.of(request, response);
    const id = pictureIn(request);
    const reply = await ask(asker, { kind: 'press', token: tokens.picture(id) }, randomUUID(), 'looks');
    if (await sendPicture(id, reply, response)) return;
    show(request, response, asker, reply, live.seenBy(asker.from.id), 404);
  }

  function show(
    request: Request,
    response: Response,
    asker: Asker,
    reply: SealedReply,
    seen: string,
    status: number,
  ): void {
    const note = kept.find(asker.from.id, String(request.query.note));
    const here = note ? `${request.path}?note=${request.query.note}` : request.path;
    askers.rememberLanguage(reply.language, request, response);
    answers.page(response, reply, { here, note, status, seen: asker.visitor ? undefined : seen });
  }

  /** A POST: does it, then leads to a page, so that a reload does nothing twice. */
  async function act(request: Request, response: Response, saidIn: (body: Body) => Said): Promise<void> {
    const body = await readBody(request);
    const asker = await askers.of(request, response);
    const event = body.own('_event').slice(0, 64) || randomUUID();
    const reply = await ask(asker, saidIn(body), event);
    if (reply.kind === 'refuse') {
      answers.refuse(request, response, reply, ownPage(body.own('_here')));
      return;
    }
    const signIn = reply.kind === 'say' ? reply.signIn : undefined;
    if (signIn) await askers.signIn(signIn, request, response);
    const isForgotten = reply.kind === 'say' && reply.erased === true;
    if (isForgotten) {
      await askers.signOut(request, response);
      live.close(asker.from.id);
    }
    // Who is forgotten comes back for this answer as somebody else.
    const keep = () => kept.keep(isForgotten ? anybody : (signIn ?? asker.from).id, reply);
    if (reply.kind === 'say' && reply.next)
      answers.go(request, response, `/see/${reply.next}?note=${keep()}`);
    else answers.go(request, response, reply.again ? `/see/${reply.again}` : `/answer/${keep()}`);
  }

  async function keptAnswer(request: Request, response: Response): Promise<void> {
    const asker = await askers.of(request, response);
    const id = String(request.params.id);
    const reply = kept.find(asker.from.id, id) ?? kept.find(anybody, id);
    if (reply) show(request, response, asker, reply, live.seenBy(asker.from.id), 200);
    else answers.say(request, response, 404, webWords.answerGone, asker.language);
  }

  async function listen(request: Request, response: Response): Promise<void> {
    const { from, visitor } = await askers.of(request, response);
    if (visitor || request.method === 'HEAD') response.status(visitor ? 401 : 200).end();
    else live.open(from.id, response, request.get('last-event-id') ?? String(request.query.seen));
  }

  async function signOut(request: Request, response: Response): Promise<void> {
    const { from } = await askers.of(request, response);
    await askers.signOut(request, response);
    live.close(from.id);
    answers.go(request, response, '/');
  }

  const router = routesOf({
    publicUrl,
    look,
    hand,
    picture,
    act,
    keptAnswer,
    listen,
    signOut,
    home: tokens.home,
    link: tokens.link,
    badge: tokens.badge,
    ...(tokens.letter ? { letter: tokens.letter } : {}),
    privacy: tokens.privacy,
    terms: tokens.terms,
    chooseLanguage: askers.rememberLanguage,
    say: (status, words) => (request, response) =>
      answers.say(request, response, status, words, askers.language(request)),
    onError: parts.onError ?? (() => {}),
  });

  return {
    platform: 'web',
    title: webWords.door,
    router,
    openStreams: live.count,
    addressWithCode: (code) => `${publicUrl}/badge/${code}`,
    addressOfLink: (secret) => `${publicUrl}/link/${secret}`,
    addressOfPicture: (id) => `${publicUrl}/picture/${id}.png`,
    addressOfLetter: (secret, press) => `${publicUrl}/letter/${secret}/${press}`,
    start: async (bot) => {
      receive = bot;
    },
    // A page that nobody has open calls nobody.
    calls: ({ id }) => live.isOpen(id),
    // The page is the inbox and always there: news is told to the pages that are open, and is on the others when opened.
    send: async (to, message, { key }) => {
      live.tell(to.id, message.summary);
      return key;
    },
    stop: async () => live.close(),
  };
}

function typed({ type, body }: TakenFile): string {
  return typeof body === 'string' ? `${type}; charset=utf-8` : type;
}

function bytes({ body }: TakenFile): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
