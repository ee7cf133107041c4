import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { FormValue } from '../../../../src/kernel/adapter.ts';
import type { Json } from './json.ts';
import { obj, str } from './json.ts';
import type { Who } from './payloads.ts';
import type { Button } from './screen-buttons.ts';
import { blocksOf, boxKey, buttonsIn, isLabel, labelBeside, labelOfForm } from './screen-buttons.ts';
import { liveIn, notification, wordsOf } from './screen-words.ts';
import type { Place, ShownMessage, ShownView } from './screens.ts';
import type { SlackDriver, Told } from './slack-driver.ts';
import type { SlackFront } from './slack-front.ts';
import { holding, holds, inputNamed, inputsIn, mustBeSendable, wordsHeld } from './view-state.ts';

interface PersonParts extends Who {
  readonly front: SlackFront;
  readonly driver: SlackDriver;
}

export type SlackPerson = Awaited<ReturnType<typeof slackPerson>>;

// An app that shows nothing at all is given up on after this; an answer in several parts has pauses shorter than a breath.
const patience = 2_000;
const breath = 20;

/** One person with Slack open. */
export async function slackPerson({ front, driver, workspace, userId }: PersonParts) {
  const { screens } = front;
  const { teamId } = workspace;
  const who = { workspace, userId };
  const channel = await workspace.directMessage(userId);
  const known = new Set<string>();
  const heard: string[] = [];
  const asked: string[] = [];
  const typed = new Map<string, Json>();
  let looking: readonly Place[] = [];
  let acting = 0;
  let last: Promise<Told> = Promise.reject(new Error('nothing was sent yet'));
  last.catch(() => {});

  const concerns = (place: Place) =>
    place.teamId === teamId &&
    (place.kind === 'message'
      ? place.by === 'bot' && (place.to === userId || (place.to === undefined && place.channel === channel))
      : place.userId === userId);

  screens.changes.on('change', (place) => {
    if (place.kind !== 'message' || !concerns(place) || known.has(place.ts)) return;
    known.add(place.ts);
    if (acting === 0) heard.push(place.ts);
  });

  async function act<T>(deed: () => Promise<T>): Promise<T> {
    const changed: Place[] = [];
    const hear = (place: Place) => void (concerns(place) && changed.push(place));
    screens.changes.on('change', hear);
    acting += 1;
    try {
      const done = await deed();
      await settled(changed);
      return done;
    } finally {
      acting -= 1;
      screens.changes.off('change', hear);
      lookAt(changed);
    }
  }

  async function settled(changed: readonly Place[]): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    while (changed.length === 0 && !signal.aborted)
      await once(screens.changes, 'change', { signal }).catch(() => {});
    do await pause(breath);
    while (front.underway() > 0);
  }

  function lookAt(changed: readonly Place[]): void {
    const messages = changed.filter((place) => place.kind === 'message');
    const homes = changed.filter((place) => place.kind === 'home');
    if (messages.length > 0) looking = messages;
    else if (homes.length > 0) looking = homes.slice(-1);
  }

  // Known at once, so that it can come again before the first is answered.
  const tell = (deed: () => Told | Promise<Told>) => {
    last = Promise.resolve(deed());
    return act(async () => (await last).ack);
  };

  /** Nobody can reach anything else while a modal is open. */
  function leaves(): void {
    const top = screens.modals(teamId, userId).at(-1);
    if (top) driver.close(who, top, true);
  }

  /** What is on the screen: the modal on top, or what changed last. */
  function now(): readonly Place[] {
    const modal = screens.modals(teamId, userId).at(-1);
    if (modal) return [modal];
    const latest = looking.map((place) => {
      if (place.kind !== 'message') return screens.home(teamId, userId);
      return screens.messages(teamId, place.channel, userId).find(({ ts }) => ts === place.ts);
    });
    return [...new Set(latest)].filter((place) => place !== undefined);
  }

  function button(label: string): Button {
    const modal = screens.modals(teamId, userId).at(-1);
    const elsewhere = modal ? [] : [...messages().toReversed(), ...ephemerals(), ...home()];
    const buttons = [...now(), ...elsewhere].flatMap(buttonsIn);
    const found =
      buttons.find(({ element }) => isLabel(str(obj(element.text).text), label)) ??
      buttons.find(({ element }) => element.accessibility_label === label);
    if (!found) throw new Error(`No button "${label}" on the screen:\n${words()}`);
    return found;
  }

  const messages = (): readonly ShownMessage[] => screens.messages(teamId, channel, userId);
  const ephemerals = () => screens.ephemerals(teamId, userId);
  const home = () => [screens.home(teamId, userId)].filter((one) => one !== undefined);
  const modal = (): ShownView => {
    const top = screens.modals(teamId, userId).at(-1);
    if (!top) throw new Error(`No modal is open:\n${words()}`);
    return top;
  };

  const held = (place: Place, blockId: string, element: Json): Json =>
    typed.get(boxKey(place, blockId, element)) ?? holds({ blockId, label: '', optional: true, element });
  const typedWords = (place: Place) => (blockId: string, element: Json) =>
    wordsHeld(held(place, blockId, element));
  const words = () =>
    now()
      .map((place) => wordsOf(place, typedWords(place)))
      .join(' ');

  function stateOf(place: Place): Json {
    const state: Record<string, Json> = {};
    for (const { blockId, element } of inputsIn(blocksOf(place)))
      state[blockId] = { ...state[blockId], [str(element.action_id)]: held(place, blockId, element) };
    return state;
  }

  /** Presses a button, and says yes when Slack asks once more. */
  function pressing(label: string): () => Told {
    const { place, element, blockId } = button(label);
    const confirm = obj(obj(element.confirm).text);
    if (confirm.text !== undefined) asked.push(str(confirm.text));
    return () => driver.press(who, place, element, blockId, stateOf(place));
  }

  return {
    ...who,
    channel,
    types: (text: string) => {
      leaves();
      return tell(() => driver.message(who, text));
    },
    commands: (command: string, text = '', where = channel) => {
      leaves();
      return tell(() => driver.command(who, { command, text, channel: where }));
    },
    opensHome: async () => {
      leaves();
      const ack = await tell(() => driver.homeOpened(who));
      looking = home();
      return ack;
    },
    presses: (label: string) => tell(pressing(label)),
    /** Presses the button that stands beside this line of a list, or has its words. */
    opens: (line: string) => tell(pressing(labelBeside(now(), line) ?? line)),
    /** Presses the button that opens the form of the page. */
    opensForm: () => tell(pressing(labelOfForm(now()))),
    /** Presses twice as fast as fingers can: Slack tells it as two presses of one button. */
    doubleClicks: (label: string) => {
      const press = pressing(label);
      return act(() => Promise.all([press().ack, press().ack]));
    },
    /** Presses with something else behind the button: what the app put there for somebody else. */
    pressesForged: (element: Json, blockId: string) => {
      const place = now()[0] ?? messages().at(-1);
      if (!place) throw new Error('There is nothing on the screen to press');
      return tell(() => driver.press(who, place, element, blockId));
    },
    /** Presses a button to see the words in the modal that it opens, and closes that again. */
    peeks: async ({ place, element, blockId }: Button): Promise<string> => {
      await act(() => driver.press(who, place, element, blockId, stateOf(place)).ack);
      const seen = words();
      leaves();
      return seen;
    },
    /** Fills boxes of the open modal, by their label or their name. The others keep what they hold. */
    fills: (values: Readonly<Record<string, FormValue>>) => {
      const top = modal();
      const inputs = inputsIn(blocksOf(top));
      for (const [name, value] of Object.entries(values)) {
        const input = inputNamed(inputs, name);
        const give = (file: { name: string; base64: string }) =>
          front.files.give(teamId, userId, file.name, file.base64);
        typed.set(boxKey(top, input.blockId, input.element), holding(input, value, give));
      }
    },
    submits: () => {
      const top = modal();
      for (const input of inputsIn(blocksOf(top)))
        mustBeSendable(input, held(top, input.blockId, input.element));
      return tell(() => driver.submit(who, top, stateOf(top)));
    },
    closes: (all = false) => driver.close(who, modal(), all),
    picksFromMenu: (callbackId: string, message: ShownMessage) =>
      tell(() => driver.messageShortcut(who, callbackId, message)),
    /** The same bytes once more, after whatever this person did last. */
    again: () => {
      const before = last;
      return act(async () => (await before).again());
    },
    words,
    live: () => now().flatMap(liveIn),
    now,
    messages,
    ephemerals,
    home: () => home()[0],
    modals: () => screens.modals(teamId, userId),
    /** The boxes of the open modal. */
    inputs: () => inputsIn(blocksOf(modal())),
    labels: () =>
      now()
        .flatMap(buttonsIn)
        .map(({ element }) => str(obj(element.text).text)),
    buttons: () => now().flatMap(buttonsIn),
    /** What is behind a button. */
    behind: (label: string) => str(button(label).element.value),
    /** What Slack asked before it let a button do its work. */
    asked: () => asked,
    /** Messages that came unasked, oldest first, as they are now. */
    received: () => messages().filter(({ ts }) => heard.includes(ts)),
    notifications: () =>
      messages()
        .filter(({ ts }) => heard.includes(ts))
        .map(({ body }) => notification(body)),
  };
}
