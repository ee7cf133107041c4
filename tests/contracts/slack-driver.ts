import type { AddressInfo } from 'node:net';
import express from 'express';
import { onTestFinished } from 'vitest';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import type { FormValue } from '../../src/kernel/adapter.ts';
import { httpDelivery } from '../adapters/slack/counterpart/http-delivery.ts';
import { slackDriver } from '../adapters/slack/counterpart/slack-driver.ts';
import { slackFront } from '../adapters/slack/counterpart/slack-front.ts';
import type { SlackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import { slackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import type { OpenDoor, Seen, Visitor } from './door-driver.ts';
import type { ReplyKind } from './replies-of.ts';
import { repliesOf } from './replies-of.ts';

const signingSecret = 'a signing secret for tests';
const names = (reads: 'nl' | 'en') => Array.from({ length: 6 }, (_, n) => `${reads}-${n + 1}`);

/** The Slack door on a real server, with a Slack before it; people have Slack on their screen. */
export const openSlackDoor: OpenDoor = async ({ db, clock, seal }) => {
  const front = await slackFront({ clock });
  const members = [
    ...names('nl').map((name) => ({ name, locale: 'nl-NL' })),
    ...names('en').map((name) => ({ name, locale: 'en-GB' })),
  ];
  const workspace = await front.addWorkspace({ teamId: 'T0DRIESLAG', members });
  const door = slackDoor({
    db,
    clock,
    publicUrl: 'http://127.0.0.1',
    home: seal(ShowHome({})),
    defaultLanguage: 'nl',
    settings: { signingSecret, botToken: workspace.botToken, apiUrl: front.apiUrl },
  });
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    await door.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await front.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { deliver } = httpDelivery({ url, signingSecret, clock });
  const driver = slackDriver({ front, clock, transport: deliver });
  const free = { nl: names('nl'), en: names('en') };
  const said = repliesOf(door);
  return {
    adapter: said.adapter,
    longestBox: 3_000,
    comesIn: async (reads) => {
      const userId = workspace.userId(free[reads].shift() ?? '');
      const person = await slackPerson({ front, driver, workspace, userId });
      return visitor(person, () => said.kinds(userId));
    },
    // Slack holds none: each thing it tells is a request of its own.
    openConnections: () => 0,
  };
};

async function visitor(person: SlackPerson, replies: () => readonly ReplyKind[]): Promise<Visitor> {
  async function see(deed: () => Promise<unknown>): Promise<Seen> {
    const before = replies().length;
    await deed();
    const refused = replies().slice(before).includes('refuse');
    const live = person.live();
    return { refused, words: await wordsWithForms(person), live };
  }

  return {
    look: () => see(() => person.opensHome()),
    say: (text) => see(() => person.types(text)),
    press: (label) => see(() => person.presses(label)),
    submit: (label, values) =>
      see(async () => {
        if (person.modals().length === 0) await opensForm(person, label);
        person.fills({ ...sure(person), ...typed(values) });
        await person.submits();
      }),
    again: () => see(() => person.again()),
    behind: (label) => person.behind(label),
    send: (token) => {
      const text = { type: 'plain_text', text: 'Doorgestuurd', emoji: false };
      const element = { type: 'button', action_id: 'press:0', text, value: token };
      return see(() => person.pressesForged(element, `${crypto.randomUUID()}:0`));
    },
    received: () => person.notifications(),
  };
}

/** The button of the only form has words of its own; of several it has those of the form. */
async function opensForm(person: SlackPerson, label: string): Promise<void> {
  await (formButtons(person).length === 1 ? person.opensForm() : person.presses(label));
}

function formButtons(person: SlackPerson) {
  return person.buttons().filter(({ element }) => String(element.action_id).startsWith('form:'));
}

/** A form is behind a button: its words are read where that button is. */
async function wordsWithForms(person: SlackPerson): Promise<string> {
  let words = person.words();
  if (person.modals().length > 0) return words;
  for (const button of formButtons(person)) {
    const label = (button.element.text as { text: string }).text;
    const at = words.lastIndexOf(label);
    words = `${words.slice(0, at)}${await person.peeks(button)}${words.slice(at + label.length)}`;
  }
  return words;
}

// Slack itself stops a box that is empty; with a space in it, it comes to us.
function typed(values: Readonly<Record<string, FormValue>>): Record<string, FormValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' ? ' ' : value]),
  );
}

/** Says yes where the form asks once more. */
function sure(person: SlackPerson): Record<string, FormValue> {
  return person.inputs().some(({ blockId }) => blockId === 'sure') ? { sure: ['yes'] } : {};
}
