import { randomUUID } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Address, Incoming, Said, SealedReply } from '../../src/kernel/adapter.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import { newsMark } from '../chat/nonces.ts';
import type { Page } from '../chat/page.ts';
import { formsIn, pageAfter, pageOf, saying } from '../chat/page.ts';
import type { Download } from './download-file.ts';
import type { Answerable, Envelope, Whose } from './envelopes.ts';
import type { Member } from './members.ts';
import type { Draw, Respond, Screen } from './screens.ts';
import {
  directScreen,
  homeScreen,
  messageScreen,
  modalScreen,
  newsScreen,
  opening,
  privateScreen,
} from './screens.ts';
import { codeOf } from './slack-errors.ts';
import { slackWords } from './slack-words.ts';
import { leaveForm, takeForm } from './submit.ts';

/** What the listeners need of the door. */
export interface Hearing {
  receive(incoming: Incoming): Promise<SealedReply>;
  member(client: WebClient, team: string, user: string): Promise<Member | undefined>;
  respond(url: string): Respond;
  readonly download: Download;
  readonly draw: Draw;
  /** Shows the first page; sealed for anyone. */
  readonly home: string;
  readonly defaultLanguage: Language;
}

/** Where it came in: our bot in one workspace. `acknowledge` answers Slack itself, while there is time. */
export interface Line {
  readonly client: WebClient;
  readonly team: string;
  readonly botToken: string;
  acknowledge(words?: object): Promise<boolean>;
}

type Doing = Exclude<Envelope, { kind: 'gone' }>;

/** Does what somebody did, and shows what came of it where they did it. */
export async function hear(door: Hearing, line: Line, envelope: Doing): Promise<void> {
  const screen = screenOf(door, line, envelope);
  const member = await memberOf(door, line, envelope);
  if (member?.kind !== 'member') {
    const page = pageSaying(slackWords[member ? 'outsider' : 'silent'], door.defaultLanguage);
    return envelope.kind === 'submit' ? leaveForm(door.draw, line, envelope.view, page) : screen.show(page);
  }
  const asker = askerOf(line, envelope, member);
  const ask = (said: Said, event: string) => door.receive({ ...asker, said, event });
  const look = (token: string) =>
    door.receive({ ...asker, said: { kind: 'press', token }, event: randomUUID(), only: 'looks' });

  switch (envelope.kind) {
    case 'command':
      return answer(
        screen,
        await ask({ kind: 'text', text: envelope.text }, `command:${envelope.trigger}`),
        look,
      );
    case 'words':
      return answer(
        screen,
        await ask({ kind: 'text', text: envelope.text }, `message:${envelope.event}`),
        look,
      );
    case 'home':
      return screen.show(pageOf(await look(door.home)));
    case 'submit':
      return takeForm({
        line,
        draw: door.draw,
        view: envelope.view,
        ask,
        look,
        download: (file) => door.download(file, line.botToken),
        after: (reply) => pageAfter(reply, look),
        page: (words) => pageSaying(words, member.language ?? door.defaultLanguage),
      });
    case 'shortcut': {
      const word = envelope.callback === 'save_action' ? 'actie' : 'punt';
      const text = `${word} ${envelope.text}`;
      return answer(screen, await ask({ kind: 'text', text }, `shortcut:${envelope.trigger}`), look);
    }
    case 'press':
      return press(screen, envelope, ask, look);
  }
}

type Ask = (said: Said, event: string) => Promise<SealedReply>;
type Look = (token: string) => Promise<SealedReply>;

async function press(
  screen: Screen,
  { action }: Extract<Doing, { kind: 'press' }>,
  ask: Ask,
  look: Look,
): Promise<void> {
  const [kind, number] = action.id.split(':');
  const token = action.value;
  if (kind === 'form') return openForm(screen, pageOf(await look(token)), Number(number));
  if (kind === 'more') return screen.show(pageOf(await look(token)), Number(number));
  const nonce = action.block.split(':')[0];
  const reply = await ask({ kind: 'press', token }, `press:${nonce}:${number}`);
  return answer(screen, reply, look);
}

async function answer(screen: Screen, reply: SealedReply, look: Look): Promise<void> {
  const page = await pageAfter(reply, look);
  // A question to fill in opens over what is there; a page that also has a form shows a button for it.
  if (reply.kind === 'ask' && screen.open && formsIn(page.message).length === 1)
    return openForm(screen, page, 0);
  return screen.show(page);
}

async function openForm(screen: Screen, page: Page, form: number): Promise<void> {
  if (!screen.open || !formsIn(page.message)[form]) return screen.show(page);
  try {
    await screen.open(page, form);
  } catch (error) {
    if (!/trigger/.test(codeOf(error) ?? '')) throw error;
    await screen.show(pageSaying(slackWords.tooLate, page.language));
  }
}

function screenOf(door: Hearing, line: Line, envelope: Doing): Screen {
  const { client } = line;
  const { draw } = door;
  switch (envelope.kind) {
    case 'command':
      return privateScreen(
        draw,
        client,
        envelope.trigger,
        (words) => quickly(door, line, envelope, words),
        false,
      );
    case 'words':
      return directScreen(draw, client, envelope.channel);
    case 'home':
      return homeScreen(draw, client, envelope.user);
    case 'submit':
      return modalScreen(draw, client, envelope.view.id);
    case 'shortcut':
      return { ...directScreen(draw, client, envelope.user), ...opening(draw, client, envelope.trigger) };
    case 'press': {
      const { on, trigger, action } = envelope;
      if (on.where !== 'message')
        return on.where === 'home'
          ? homeScreen(draw, client, envelope.user, trigger)
          : modalScreen(draw, client, on.view);
      const respond = door.respond(envelope.responseUrl ?? '');
      if (on.ephemeral || isShared(on.channel))
        return privateScreen(draw, client, trigger, respond, on.ephemeral);
      const at = { channel: on.channel, ts: on.ts, trigger };
      return action.block.startsWith(newsMark)
        ? newsScreen(draw, client, at, on)
        : messageScreen(draw, client, at, respond);
    }
  }
}

// The answer to Slack itself carries the words while there is time; after that they go to the address Slack gave.
async function quickly(door: Hearing, line: Line, { responseUrl }: Answerable, words: object): Promise<void> {
  if (await line.acknowledge(words)) return;
  await door.respond(responseUrl ?? '')(words);
}

function memberOf(
  door: Hearing,
  { client, team }: Line,
  { user, ...whose }: Whose,
): Promise<Member | undefined> {
  if (whose.team !== undefined && whose.team !== team) return Promise.resolve({ kind: 'outsider' });
  return door.member(client, team, user);
}

function askerOf({ team }: Line, envelope: Doing, { language }: { language?: Language }) {
  const from: Address = { platform: 'slack', tenant: team, id: envelope.user };
  const channel = channelOf(envelope);
  const where: Incoming['where'] =
    channel !== undefined && isShared(channel)
      ? { kind: 'channel', address: { ...from, id: channel } }
      : { kind: 'private' };
  return { from, where, ...(language ? { language } : {}) };
}

function channelOf(envelope: Doing): string | undefined {
  if (envelope.kind === 'command') return envelope.channel;
  return envelope.kind === 'press' && envelope.on.where === 'message' ? envelope.on.channel : undefined;
}

// Only the direct message with us begins with a D; whatever else is read by others.
function isShared(channel: string): boolean {
  return !channel.startsWith('D');
}

function pageSaying(words: Both<string>, language: Language): Page {
  return { language, message: saying(words, language) };
}
