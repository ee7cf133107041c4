import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { Bot, BotParts } from '../../src/bot.ts';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { demoSession, demoStart } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { routes } from '../../src/intents.ts';
import type { FormValue, Said, SealedReply } from '../../src/kernel/adapter.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { BlockOf, FormOf, PressOf, SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import type { Db } from '../../src/kernel/work.ts';
import { chores } from '../../src/schedule.ts';
import { freshDatabase } from './database.ts';
import type { MovingClock } from './moving-clock.ts';
import { movingClock } from './moving-clock.ts';
import { secret } from './planned-day.ts';
import { testBox } from './test-box.ts';
import type { TestDoor } from './test-door.ts';
import { testDoor } from './test-door.ts';

/** The invented region on a real database, a clock that moves when told, and a door made of memory. */
export interface World {
  readonly db: Db;
  readonly clock: MovingClock;
  readonly door: TestDoor;
  readonly bot: Bot;
  readonly session: string;
  /** Somebody of the invented region by id (P15 is Omar, H1 a table host, X1 the organiser), seat claimed. */
  as(personId: string): Actor;
  /** Somebody the bot does not know. */
  stranger(id?: string): Actor;
  /** Moves the clock and lets the bot do what is due. */
  moveTo(moment: string): Promise<void>;
  /** Another process on the same database, as after a restart. */
  restarted(): Bot;
}

export interface Actor {
  readonly id: string;
  /** Asks for something by its intent, as a button would. */
  asks(intent: Intent, values?: Readonly<Record<string, FormValue>>, event?: string): Promise<SealedReply>;
  /** What a button with this intent carries, when it was made for this person. */
  tokenOf(intent: Intent): string;
  /** The page an intent shows. */
  sees(intent: Intent): Promise<SealedMessage>;
  says(text: string): Promise<SealedReply>;
  /** Presses the button with these words; `event` is the platform's id of this press. */
  presses(message: SealedMessage, label: string, event?: string): Promise<SealedReply>;
  /** Fills in the form of a message and sends it. */
  fills(
    message: SealedMessage,
    values: Readonly<Record<string, FormValue>>,
    event?: string,
  ): Promise<SealedReply>;
  /** What reached this person, newest last. */
  received(): readonly SealedMessage[];
}

export async function openWorld(change: Partial<BotParts> = {}): Promise<World> {
  return worldOn(await freshDatabase('inside'), change);
}

/** The same, and an organiser has planned the tables. */
export async function openPlannedWorld(change: Partial<BotParts> = {}): Promise<World> {
  return worldOn(await freshDatabase('planned'), change);
}

function worldOn(opened: OpenDatabase, change: Partial<BotParts>): World {
  onTestFinished(() => opened.close());
  const { db } = opened;
  const clock = movingClock(demoStart);
  const door = testDoor();
  const start = () =>
    createBot({
      db,
      clock,
      secret,
      box: testBox,
      adapters: [door],
      routes,
      chores,
      understand,
      forbidden: forbiddenIn,
      log: pino({ level: 'fatal' }),
      ...change,
    });
  const bot = start();
  const actor = (id: string, personId: string) => actorOf(bot, door, id, personId);
  return {
    db,
    clock,
    door,
    bot,
    session: demoSession,
    as: (personId) => actor(personId, personId),
    stranger: (id = randomUUID()) => actor(id, anyone),
    moveTo: async (moment) => {
      clock.moveTo(moment);
      await bot.tick();
    },
    restarted: start,
  };
}

function actorOf(bot: Bot, door: TestDoor, id: string, personId: string): Actor {
  const receive = async (said: Said, event: string = randomUUID()) => {
    const reply = await bot.receive({
      event,
      from: { platform: 'test', tenant: '', id },
      ...(personId === anyone ? { signsIn: true, visitor: { network: '192.0.2.1' } } : {}),
      said,
      where: { kind: 'private' },
    });
    await bot.tick();
    return reply;
  };
  const asks: Actor['asks'] = (intent, values, event) => {
    const token = sealIntent(secret, intent, personId);
    return receive(values ? { kind: 'submit', token, values } : { kind: 'press', token }, event);
  };
  return {
    id,
    asks,
    tokenOf: (intent) => sealIntent(secret, intent, personId),
    sees: async (intent) => (await asks(intent)).message,
    says: (text) => receive({ kind: 'text', text }),
    presses: (message, label, event) =>
      receive({ kind: 'press', token: buttonIn(message, label).press }, event),
    fills: (message, values, event) =>
      receive(
        {
          kind: 'submit',
          token: formIn(message).submit.press,
          values: { ...startOf(formIn(message)), ...values },
        },
        event,
      ),
    received: () => door.arrived.filter(({ to }) => to === id).map(({ message }) => message),
  };
}

/** Every word of a message, as a person would read it from top to bottom. */
export function wordsOf(message: SealedMessage): string {
  return [message.summary, ...message.blocks.map(wordsIn)].join('\n');
}

export function buttonIn(message: SealedMessage, label: string): PressOf<string> {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found)
    throw new Error(
      `No button "${label}". There are: ${buttonsOf(message)
        .map((b) => b.label)
        .join(' | ')}\n${wordsOf(message)}`,
    );
  return found;
}

/** All buttons, and the items and cells that can be opened. */
export function buttonsOf(message: SealedMessage): readonly PressOf<string>[] {
  const opens = (text: string, open: string | undefined) =>
    open === undefined ? [] : [{ label: text, press: open }];
  const inside = message.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'buttons':
        return block.buttons;
      case 'file':
        return [block];
      case 'form':
        return [block.submit];
      case 'list':
        return block.items.flatMap((item) => [...opens(item.text, item.open), ...(item.buttons ?? [])]);
      case 'table':
        return block.rows.flat().flatMap((cell) => opens(cell.text, cell.open));
      default:
        return [];
    }
  });
  return [...inside, ...(message.back ? [message.back] : [])];
}

export function formIn(message: SealedMessage): FormOf<string> {
  const form = message.blocks.find((block) => block.kind === 'form');
  if (!form) throw new Error(`There is no form here:\n${wordsOf(message)}`);
  return form;
}

function startOf(form: FormOf<string>): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const field of form.fields) {
    if (field.kind === 'choices') values[field.name] = field.values ?? [];
    else if (field.kind !== 'file' && field.value !== undefined) values[field.name] = field.value;
  }
  return values;
}

function wordsIn(block: BlockOf<string>): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
      return plain(block.text);
    case 'big':
      return [block.text, block.under].filter(Boolean).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'list':
      return block.items
        .map((item) =>
          [item.text, item.detail, ...(item.buttons ?? []).map((b) => `[${b.label}]`)]
            .filter(Boolean)
            .join(' '),
        )
        .join('\n');
    case 'table':
      return [
        block.caption,
        block.columns.join(' | '),
        ...block.rows.map((row) => row.map((cell) => cell.text).join(' | ')),
      ].join('\n');
    case 'picture':
      return block.says;
    case 'cards':
      return block.cards
        .map((card) =>
          [card.title, card.under, ...card.lines.map(plain), card.foot].filter(Boolean).join('\n'),
        )
        .join('\n\n');
    case 'buttons':
      return block.buttons.map((button) => `[${button.label}]`).join(' ');
    case 'file':
    case 'link':
      return `[${block.label}]`;
    case 'form':
      return [
        ...block.fields.map((field) => [field.label, field.hint].filter(Boolean).join(' ')),
        `[${block.submit.label}]`,
      ].join('\n');
  }
}
