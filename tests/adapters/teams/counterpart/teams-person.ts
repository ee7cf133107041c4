import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { FormValue } from '../../../../src/kernel/adapter.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { str } from '../../slack/counterpart/json.ts';
import type { Typed } from './card-boxes.ts';
import { boxesIn, boxNamed, holding } from './card-boxes.ts';
import type { Button } from './card-buttons.ts';
import { buttonsIn, cardsIn, folds, isLabel } from './card-buttons.ts';
import { liveIn } from './card-live.ts';
import { notification, wordsOf } from './card-words.ts';
import type { Ack } from './delivery.ts';
import type { Who } from './envelopes.ts';
import { pressingOf, whereIs } from './press-button.ts';
import type { Place, ShownMessage } from './screens.ts';
import type { Command, TeamsDriver, Told } from './teams-driver.ts';
import type { TeamsFront } from './teams-front.ts';
import type { Conversation } from './tenants.ts';

interface PersonParts extends Who {
  readonly front: TeamsFront;
  readonly driver: TeamsDriver;
  /** Knows no Action.Execute, so that its fallback is pressed. */
  readonly oldClient?: true;
}

export type TeamsPerson = ReturnType<typeof teamsPerson>;

// A bot that shows nothing at all is given up on after this; an answer in several parts has pauses shorter than a breath.
const patience = 2_000;
const breath = 20;

/** One person with Teams open, in the chat with the bot. */
export function teamsPerson({ front, driver, oldClient, ...who }: PersonParts) {
  const { screens } = front;
  const { tenant, member, bot } = who;
  const chat = tenant.personal(bot.appId, member);
  const known = new Set<string>();
  const heard: string[] = [];
  const typed = new WeakMap<Json, Map<string, string>>();
  const folded = folds();
  let looking: readonly Place[] = [];
  let acting = 0;
  let results: readonly Json[] = [];
  let last: Promise<Told> = Promise.reject(new Error('nothing was sent yet'));
  last.catch(() => {});
  const hear = (found: readonly Json[]) => {
    results = found;
  };

  /** Whether a change shows on the screen of this person, who looks at the chat and at where they act. */
  const concerns = (place: Place, to: string | undefined, at: Conversation) => {
    if (to !== undefined && to !== member.aadId) return false;
    if (place.kind === 'dialog') return place.aadId === member.aadId;
    const where = tenant.conversation(place.conversation);
    return place.by === 'bot' && (where === chat || where === at);
  };

  screens.changes.on('change', (place, to) => {
    if (place.kind !== 'message' || !concerns(place, to, chat) || known.has(place.id)) return;
    known.add(place.id);
    if (acting === 0) heard.push(place.id);
  });

  async function act<T>(deed: () => Promise<T>, at = chat): Promise<T> {
    const changed: Place[] = [];
    const notice = (place: Place, to?: string) => void (concerns(place, to, at) && changed.push(place));
    screens.changes.on('change', notice);
    acting += 1;
    try {
      const done = await deed();
      await settled(changed);
      return done;
    } finally {
      acting -= 1;
      screens.changes.off('change', notice);
      const messages = changed.filter((place) => place.kind === 'message');
      if (messages.length > 0) looking = messages;
    }
  }

  async function settled(changed: readonly Place[]): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    while (changed.length === 0 && !signal.aborted && screens.dialog(member.aadId) === undefined)
      await once(screens.changes, 'change', { signal }).catch(() => {});
    do await pause(breath);
    while (front.underway() > 0);
  }

  // Known at once, so that it can come again before the first is answered.
  const tell = (deed: () => Told, at = chat): Promise<Ack> => {
    const told = deed();
    last = Promise.resolve(told);
    return act(() => told.ack, at);
  };

  /** What is on the screen: the dialog, or what changed last. */
  function now(): readonly Place[] {
    const dialog = screens.dialog(member.aadId);
    if (dialog) return [dialog];
    const latest = looking.map((place) =>
      place.kind === 'message' ? messagesIn(place.conversation).find(({ id }) => id === place.id) : place,
    );
    return [...new Set(latest)].filter((place) => place !== undefined);
  }

  const messagesIn = (conversation: string) => screens.messages(conversation, member.aadId);
  const messages = () => messagesIn(chat.id);

  function button(
    label: string,
    fits: (one: Button) => boolean = (one) => isLabel(one.label, label),
  ): Button {
    const elsewhere = screens.dialog(member.aadId) ? [] : messages().toReversed();
    const found = [...now(), ...elsewhere].flatMap(buttonsIn).filter(folded.shows).find(fits);
    if (!found) throw new Error(`No button "${label}" on the screen:\n${words()}`);
    return found;
  }

  const typedIn = (card: Json): Typed => typed.get(card) ?? new Map();

  const words = () =>
    now()
      .map((place) => wordsOf(place, typedIn))
      .join(' ');

  const pressing = (one: Button) => pressingOf({ driver, who, oldClient, hear }, one, typedIn(one.card));

  /** Presses a button. One that only folds out or in sends nothing, and gives nothing back. */
  async function presses(what: string | Button): Promise<Ack | undefined> {
    const one = typeof what === 'string' ? button(what) : what;
    if (['Action.ShowCard', 'Action.ToggleVisibility'].includes(str(one.action.type)))
      return void folded.press(one);
    return tell(pressing(one), whereIs(tenant, one.place).conversation);
  }

  return {
    ...who,
    chat,
    /** Types words to the bot. */
    types: (text: string, more?: Json) => tell(() => driver.message(who, { conversation: chat }, text, more)),
    /** Mentions the bot in a channel or group, and says something. */
    writesIn: (conversation: Conversation, text: string, thread?: string) =>
      tell(() => driver.message(who, { conversation, ...(thread ? { thread } : {}) }, text), conversation),
    /** Lets the bot into the chat, or a team or group. */
    lets: (conversation = chat) => act(() => driver.lets(who, { conversation }), conversation),
    removes: (conversation = chat) => driver.removes(who, { conversation }).ack,
    presses,
    /** Presses the button that stands beside this line of a list, or the line itself. */
    opens: (line: string) =>
      presses(
        button(
          line,
          ({ action, label }) => str(action.tooltip).endsWith(`: ${line}`) || label.startsWith(line),
        ),
      ),
    /** Presses twice as fast as fingers can: Teams tells it as two presses of one button. */
    doubleClicks: (label: string) => {
      const press = pressing(button(label));
      return act(() => Promise.all([press().ack, press().ack]));
    },
    /** Presses with something else behind the button: what the bot put there for somebody else. */
    pressesForged: (action: Json) => {
      const on = messages().findLast(({ by }) => by === 'bot');
      if (!on) throw new Error('There is nothing on the screen to press');
      return tell(() =>
        driver.execute(who, { conversation: chat }, on, { type: 'Action.Execute', ...action }),
      );
    },
    /** Fills boxes on the screen, by their label or their name. The others keep what they hold. */
    fills: (values: Readonly<Record<string, FormValue>>) => {
      const cards = now().flatMap(cardsIn);
      for (const [name, value] of Object.entries(values)) {
        const box = boxNamed(cards.flatMap(boxesIn), name);
        const card = cards.find((one) => boxesIn(one).includes(box)) ?? {};
        typed.set(card, new Map([...typedIn(card), [str(box.id), holding(box, value)]]));
      }
    },
    /** Opens Teams anew. */
    reloads: () => screens.reload(member.aadId),
    closes: () => screens.close(member.aadId),
    /** Types in the search of a message extension: what it finds. */
    searches: async (commandId: string, text = '') => {
      const told = driver.search(who, { conversation: chat }, commandId, text, hear);
      last = Promise.resolve(told);
      await told.ack;
      return results;
    },
    /** Picks a command of a message extension, in the box for a new message or from the menu of a message. */
    picks: (command: Command, fetches = true) =>
      tell(() => driver.command(who, { conversation: chat }, command, fetches, hear)),
    /** What a message extension found, or put in the box for a new message. */
    found: () => results,
    /** The same bytes once more, after whatever this person did last. */
    again: () => {
      const before = last;
      return act(async () => (await before).again());
    },
    words,
    live: () => now().flatMap(liveIn),
    now,
    messages,
    /** What this person can read in a channel or group, oldest first. */
    reads: (conversation: Conversation): readonly ShownMessage[] => messagesIn(conversation.id),
    wordsOf: (message: ShownMessage) => wordsOf(message, typedIn),
    dialog: () => screens.dialog(member.aadId),
    boxes: () => now().flatMap(cardsIn).flatMap(boxesIn),
    /** The buttons that somebody can see, on the screen now. */
    buttons: () => now().flatMap(buttonsIn).filter(folded.shows),
    /** What is behind a button. */
    behind: (label: string) => button(label).action,
    /** Messages that came unasked, oldest first, as they are now. */
    received: () => messages().filter(({ id }) => heard.includes(id)),
    notifications: () =>
      messages()
        .filter(({ id }) => heard.includes(id))
        .map(({ activity }) => notification(activity)),
  };
}
