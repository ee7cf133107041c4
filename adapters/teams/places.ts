import { Undeliverable } from '../../src/kernel/adapter.ts';
import type { Both } from '../../src/kernel/language.ts';
import { newsMark } from '../chat/nonces.ts';
import type { Heard, Known } from './activities.ts';
import type { Connector, Conversation } from './connector.ts';
import type { Deed } from './deeds.ts';
import type { Answer } from './guard.ts';
import type { References } from './references.ts';
import type { Draw, Drawn, Shown } from './screens.ts';
import {
  cardActivity,
  cardAnswer,
  dialogAnswer,
  dialogNote,
  done,
  noteAnswer,
  roomActivity,
  searchAnswer,
  textActivity,
} from './screens.ts';
import { isMessageGone, outcomeOf } from './teams-errors.ts';
import { teamsWords } from './teams-words.ts';

/** Where an answer appears. */
export interface Place {
  /** When it is there in time: what Teams itself gets for an answer, and what more is to be sent then. */
  now(shown: Shown): { readonly answer: Answer; readonly after?: () => Promise<unknown> };
  /** What Teams gets when it takes longer. */
  readonly waiting: Answer;
  /** Then this is how it comes. */
  late(shown: Shown): Promise<unknown>;
}

export interface Around {
  readonly connector: Connector;
  readonly references: References;
  readonly draw: Draw;
  /** In the language of whoever did it: the one of Teams, until something to show says which one they chose. */
  say(words: Both<string>, shown?: Shown): string;
}

/** The place for the answer to what somebody did there. */
export function placeOf(around: Around, heard: Known, here: Conversation): Place {
  const { connector, draw, say } = around;
  const { deed, replyTo } = heard;
  const post = (shown: Shown) => connector.post(here, cardActivity(draw(shown)));
  const inOwnChat = (shown: Shown) => toPerson(around, heard, here, shown);
  if (isInDialog(deed))
    return {
      now: (shown) => ({ answer: dialogAnswer(draw(shown)) }),
      waiting: dialogNote(say(teamsWords.wait)),
      late: inOwnChat,
    };
  const note = (words: Both<string>, shown?: Shown) =>
    deed.kind === 'card' && deed.answers === 'card' ? noteAnswer(say(words, shown)) : done;
  if (heard.room === 'shared') {
    const waiting = note(teamsWords.inOwnChat);
    const told = async (shown: Shown) => {
      if (!(await inOwnChat(shown))) await connector.post(here, withoutOwnChat(around, shown));
      // Who pressed a button was told by the answer to it, and nobody else was.
      else if (waiting === done) await connector.post(here, textActivity(say(teamsWords.inOwnChat, shown)));
    };
    return {
      now: (shown) => ({ answer: note(teamsWords.inOwnChat, shown), after: () => told(shown) }),
      waiting,
      late: told,
    };
  }
  const below = (answer: (shown: Shown) => Answer, waiting: Answer): Place => ({
    now: (shown) => ({ answer: answer(shown), after: () => post(shown) }),
    waiting,
    late: post,
  });
  if (deed.kind !== 'card' || !replyTo) return below(() => done, done);
  // What came unasked keeps its words; the answer comes below it.
  if (deed.press.nonce.startsWith(newsMark))
    return below((shown) => note(teamsWords.below, shown), note(teamsWords.wait));
  const put = (drawn: Drawn) => connector.change(here, replyTo, cardActivity(drawn));
  // Somebody threw the card away meanwhile: then the answer comes anew.
  const change = (shown: Shown) =>
    put(draw(shown)).catch((error) => {
      if (!isMessageGone(error)) throw error;
      return post(shown);
    });
  if (deed.answers === 'message')
    return { now: (shown) => ({ answer: done, after: () => change(shown) }), waiting: done, late: change };
  return {
    now: (shown) => {
      const drawn = draw(shown);
      // The answer is only on this screen: a like, a reload or another device brings back the card of before. When this
      // fails the person has their answer all the same.
      return { answer: cardAnswer(drawn), after: () => put(drawn).catch(() => {}) };
    },
    waiting: noteAnswer(say(teamsWords.wait)),
    late: change,
  };
}

/** What Teams gets when nothing came of it, through no fault of theirs. */
export function apology({ deed }: Heard, sorry: string): Answer {
  if (deed.kind === 'search') return searchAnswer(sorry);
  if (isInDialog(deed)) return dialogNote(sorry);
  return deed.kind === 'card' && deed.answers === 'card' ? noteAnswer(sorry) : done;
}

/** How to begin; and a button that opens the page in a dialog, for the one it was made for. */
function withoutOwnChat({ draw, say }: Around, shown: Shown): object {
  const { again, language } = shown.page;
  const text = say(teamsWords.noOwnChat, shown);
  if (again === undefined) return textActivity(text);
  const message = {
    summary: text,
    blocks: [
      { kind: 'text', text: `${text} ${say(teamsWords.orHere, shown)}` },
      { kind: 'buttons', buttons: [{ label: say(teamsWords.openHere, shown), press: again }] },
    ],
  } as const;
  return roomActivity(draw({ page: { message, language } }));
}

export function isInDialog(deed: Deed): boolean {
  return deed.kind === 'take' || (deed.kind === 'card' && deed.answers === 'dialog');
}

/** In the private chat with who asked, also when they asked elsewhere. False when there is none to be had. */
async function toPerson(
  { connector, references, draw }: Around,
  { tenant, person, room }: Known,
  here: Conversation,
  shown: Shown,
): Promise<boolean> {
  try {
    const to = room === 'personal' ? here : await ownChat();
    await connector.post(to, cardActivity(draw(shown)));
    return true;
  } catch (error) {
    if (outcomeOf(error) instanceof Undeliverable) return false;
    throw error;
  }

  async function ownChat(): Promise<Conversation> {
    const address = { tenant, id: person.id };
    const known = await references.find(address);
    if (known) return known;
    const id = await connector.open(here, { tenant, teamsId: person.teamsId });
    const opened = { ...here, id };
    await references.keep(address, opened);
    return opened;
  }
}
