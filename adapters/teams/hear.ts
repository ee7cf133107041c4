import { randomUUID } from 'node:crypto';
import type { Address, Incoming, Said, SealedReply } from '../../src/kernel/adapter.ts';
import { isDoneWithin } from '../../src/kernel/clock.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import type { Page } from '../chat/page.ts';
import { formsIn, pageAfter, pageOf, refusedPage } from '../chat/page.ts';
import type { Heard, Known } from './activities.ts';
import { hasAccount } from './activities.ts';
import type { Connector, Conversation } from './connector.ts';
import type { CardPress, Deed } from './deeds.ts';
import type { Answer } from './guard.ts';
import type { Members } from './members.ts';
import type { Around, Place } from './places.ts';
import { apology, isInDialog, placeOf } from './places.ts';
import { readValues } from './read-values.ts';
import type { References } from './references.ts';
import type { Draw, Shown } from './screens.ts';
import { cardActivity, done, searchAnswer, textActivity, typing } from './screens.ts';
import { searchText } from './search-text.ts';
import { teamsWords } from './teams-words.ts';

/** What the ears need of the door. */
export interface Hearing {
  receive(incoming: Incoming): Promise<SealedReply>;
  readonly connector: Connector;
  readonly references: References;
  readonly member: Members;
  readonly draw: Draw;
  /** Shows the first page; sealed for anyone. */
  readonly home: string;
  readonly defaultLanguage: Language;
}

type AnswerTo = (answer: Answer) => void;
type CardDeed = Extract<Deed, { kind: 'words' | 'card' | 'take' }>;

/** So long a person waits for a card; then they see that we are at it. Teams itself gives up after fifteen seconds. */
const patience = 2_500;

/** Does what somebody did, and shows what came of it where they did it. `here`: as which app, and where. */
export async function hear(door: Hearing, heard: Heard, here: Conversation, answer: AnswerTo): Promise<void> {
  const { deed } = heard;
  if (deed.kind === 'nothing') return answer(done);
  if (deed.kind === 'unknown') return answer({ status: 501 });
  if (deed.kind === 'removed') {
    await door.references.drop(whereOf(heard));
    return answer(done);
  }
  // In a channel that lets us in there is nobody to greet.
  if (deed.kind === 'installed' && heard.room === 'shared') return answer(done);
  const saying = (words: Both<string>) =>
    sayOnly(door, heard, here, words[heard.language ?? door.defaultLanguage], answer);
  if (!hasAccount(heard)) return saying(teamsWords.outsider);
  const membership = await door.member(heard, { ...here, id: channelIn(here.id) });
  if (membership !== 'member') return saying(teamsWords[notForUs[membership ?? 'silent']]);
  const asker = askerOf(door, heard);
  if (deed.kind === 'installed') {
    answer(done);
    return greet(door, asker, here);
  }
  if (deed.kind === 'search') return answer(searchAnswer(await found(asker, deed.text)));
  return show(door, asker, heard, here, deed, answer);
}

const notForUs = { outsider: 'outsider', unseen: 'noOwnChat', silent: 'silent' } as const;

/** One sentence, where they did it, and nothing more. */
async function sayOnly(
  door: Hearing,
  heard: Heard,
  here: Conversation,
  text: string,
  answer: AnswerTo,
): Promise<void> {
  const said = apology(heard, text);
  answer(said);
  if (said === done) await door.connector.post(here, textActivity(text));
}

/** Where this conversation is found again: with the person, or in the channel. */
export function whereOf({ tenant, room, person, conversation }: Heard): Pick<Address, 'tenant' | 'id'> {
  return { tenant, id: room === 'personal' ? (person.id ?? person.teamsId) : channelIn(conversation) };
}

interface Asker {
  readonly language: Language;
  ask(said: Said, event: string): Promise<SealedReply>;
  /** Shows the page of a token; changes nothing. */
  look(token: string): Promise<SealedReply>;
  /** Answers words; changes nothing. */
  find(text: string): Promise<SealedReply>;
}

function askerOf(door: Hearing, heard: Known): Asker {
  const { tenant, person, room, conversation, language } = heard;
  const from: Address = { platform: 'teams', tenant, id: person.id };
  const where: Incoming['where'] =
    room === 'personal'
      ? { kind: 'private' }
      : { kind: 'channel', address: { ...from, id: channelIn(conversation) } };
  const who = { from, where, ...(language ? { language } : {}) };
  const only = (said: Said) => door.receive({ ...who, said, event: randomUUID(), only: 'looks' });
  return {
    language: language ?? door.defaultLanguage,
    ask: (said, event) => door.receive({ ...who, said, event }),
    look: (token) => only({ kind: 'press', token }),
    find: (text) => only({ kind: 'text', text }),
  };
}

async function show(
  door: Hearing,
  asker: Asker,
  heard: Known,
  here: Conversation,
  deed: CardDeed,
  answer: AnswerTo,
): Promise<void> {
  const say: Around['say'] = (words, shown) => words[shown?.page.language ?? asker.language];
  const place = placeOf({ ...door, say }, heard, here);
  const doing = doneBy(asker, heard, deed);
  if (await isDoneWithin(patience, doing)) return showNow(place, await doing, answer);
  answer(place.waiting);
  if (heard.room === 'personal') await door.connector.post(here, typing).catch(() => {});
  await place.late(await doing);
}

async function showNow(place: Place, shown: Shown, answer: AnswerTo): Promise<void> {
  const now = place.now(shown);
  answer(now.answer);
  await now.after?.();
}

async function doneBy(asker: Asker, heard: Heard, deed: CardDeed): Promise<Shown> {
  const inDialog = isInDialog(deed);
  if (deed.kind === 'card') return pressed(asker, deed.press, inDialog);
  const text = deed.kind === 'take' ? `${wordOf(deed.command)} ${deed.text}` : deed.text;
  return { page: await answered(asker, await asker.ask({ kind: 'text', text }, heard.event), inDialog) };
}

async function pressed(asker: Asker, press: CardPress, inDialog: boolean): Promise<Shown> {
  const { kind, token, nonce, index } = press;
  const event = `press:${nonce}:${index}`;
  if (kind === 'more') return { page: pageOf(await asker.look(token)), from: index };
  if (kind !== 'form')
    return { page: await answered(asker, await asker.ask({ kind: 'press', token }, event), inDialog) };
  const values = readValues(press.data);
  const reply = await asker.ask({ kind: 'submit', token, values }, event);
  if (reply.kind === 'refuse') {
    const page = await refused(asker, press, values, reply);
    return { page: inDialog ? upToForm(page) : page };
  }
  // A form in a dialog was all that somebody came for: after its answer they close it.
  if (reply.kind === 'say' && inDialog) return { page: pageOf(reply) };
  return { page: await answered(asker, reply, inDialog) };
}

/** A dialog is for one question: what else stands on its page stays away. */
async function answered(asker: Asker, reply: SealedReply, inDialog: boolean): Promise<Page> {
  const page = await pageAfter(reply, asker.look);
  return inDialog && reply.kind === 'ask' ? upToForm(page) : page;
}

/** A page with one form, without what stands below it. */
function upToForm(page: Page): Page {
  const { back: _, ...message } = page.message;
  const at = message.blocks.findIndex(({ kind }) => kind === 'form');
  if (formsIn(message).length !== 1) return page;
  return { ...page, message: { ...message, blocks: message.blocks.slice(0, at + 1) } };
}

/** The page of the form once more, with what was typed and why it was not taken. */
async function refused(
  asker: Asker,
  { again, token }: CardPress,
  values: ReturnType<typeof readValues>,
  reply: SealedReply,
): Promise<Page> {
  if (again === undefined) return pageOf(reply);
  const page = pageOf(await asker.look(again));
  const form = formsIn(page.message).findIndex(({ submit }) => submit.press === token);
  return form === -1 ? pageOf(reply) : refusedPage(page, form, values, reply.message);
}

async function greet(door: Hearing, asker: Asker, here: Conversation): Promise<void> {
  const page = pageOf(await asker.look(door.home));
  await door.connector.post(here, cardActivity(door.draw({ page })));
}

/** While somebody types nothing may change, so this only looks; and what is found is read there, not sent on. */
async function found(asker: Asker, typed: string): Promise<string> {
  if (typed === '') return teamsWords.search[asker.language];
  const { message } = await asker.find(`vind ${typed}`);
  return searchText(message);
}

function channelIn(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? conversation;
}

function wordOf(command: string): string {
  return command === 'save_action' ? 'actie' : 'punt';
}
