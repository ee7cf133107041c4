import pino from 'pino';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import { readSetting, writeSetting } from '../../src/db/setting-store.ts';
import { demoStart } from '../../src/demo/load-demo.ts';
import { routes } from '../../src/intents.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { intent } from '../../src/kernel/intent.ts';
import type { Message } from '../../src/kernel/message.ts';
import { mapPresses } from '../../src/kernel/message.ts';
import { route } from '../../src/kernel/route.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { words } from '../../src/kernel/values.ts';
import type { Db } from '../../src/kernel/work.ts';
import { handOver } from '../../src/people/own-page.ts';
import { freshDatabase } from '../support/database.ts';
import { movingClock } from '../support/moving-clock.ts';
import { testBox } from '../support/test-box.ts';
import type { DoorDriver, OpenDoor, Visitor } from './door-driver.ts';
import { kitchenSink } from './kitchen-sink.ts';

const secret = 'a secret for tests';

const ShowDesk = intent('desk.show', 'looks', z.object({}));
const ShowAll = intent('desk.all', 'looks', z.object({}));
const TakeCard = intent('desk.card', 'looks', z.object({}));
const OpenLetter = intent('desk.letter', 'looks', z.object({}));
export const Count = intent('desk.count', 'changes', z.object({}));
const WriteLetter = intent('desk.write', 'changes', z.object({ text: words(10_000), name: words(60) }));
const Tell = intent('desk.tell', 'changes', z.object({ who: z.string(), text: z.string(), key: z.string() }));
/** Of a version that is no more: nobody does this any longer. */
const Forgotten = intent('desk.forgotten', 'changes', z.object({}));

/** Everything a message can hold. */
export const everything: Message = mapPresses(kitchenSink, () => ShowDesk({}));

export const desk = {
  count: 'Tel er een bij',
  reset: 'Begin opnieuw',
  old: 'Van vroeger',
  card: 'Neem de kaart mee',
  write: 'Schrijf op',
};

const TakeDate = intent('desk.date', 'looks', z.object({}));

const Reset = intent('desk.reset', 'changes', z.object({}));

const deskRoutes = [
  route(ShowDesk, async () => ({ kind: 'say', message: deskView })),
  route(ShowAll, async () => ({ kind: 'say', message: everything })),
  route(TakeCard, async (_work, asker) =>
    handOver(
      asker,
      { name: `${asker.firstName} "de\nBoer".vcf`, type: 'text/vcard', body: 'Tél; één\r\n' },
      ShowDesk({}),
    ),
  ),
  route(OpenLetter, async () => ({ kind: 'ask', message: letterView })),
  route(TakeDate, async (_work, { firstName }) => ({
    kind: 'say',
    message: plainView('De datum'),
    file: { name: 'datum.ics', type: 'text/calendar; charset=utf-8', body: `SUMMARY:${firstName}` },
  })),
  route(Count, async ({ db }) => {
    const count = Number((await readSetting(db, 'count')) ?? 0) + 1;
    await writeSetting(db, 'count', String(count));
    return { kind: 'say', message: plainView(`Dat is nummer ${count}.`) };
  }),
  route(Reset, async ({ db }) => {
    await writeSetting(db, 'count', '0');
    return { kind: 'say', message: plainView('Opnieuw.') };
  }),
  route(WriteLetter, async (_work, _asker, { text, name }) => ({
    kind: 'say',
    message: {
      summary: 'Bewaard',
      blocks: [
        { kind: 'text', text: ['Van ', { strong: name }] },
        { kind: 'text', text },
      ],
    },
  })),
  route(Tell, async (work, _asker, { who, text, key }) => {
    await work.deliver(who, handed[text] ?? plainView(text), key, 'arrive');
    return { kind: 'say', message: plainView('Verteld.') };
  }),
];

const plainView = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', text }] });

const deskView: Message = {
  summary: 'De balie',
  blocks: [
    {
      kind: 'buttons',
      buttons: [
        { label: desk.count, press: Count({}), main: true },
        { label: desk.reset, press: Reset({}), confirm: 'Dan is alles weg.' },
        { label: desk.old, press: Forgotten({}) },
      ],
    },
    { kind: 'file', label: desk.card, press: TakeCard({}) },
  ],
};

const letterView: Message = {
  summary: 'Een brief',
  blocks: [
    {
      kind: 'form',
      fields: [
        { kind: 'lines', name: 'text', label: 'Wat wil je kwijt?' },
        { kind: 'line', name: 'name', label: 'Van wie is dit?' },
      ],
      submit: { label: desk.write, press: WriteLetter({}), main: true },
    },
  ],
};

const dateView: Message = {
  summary: 'De datum staat vast.',
  blocks: [{ kind: 'file', label: 'Zet in je agenda', press: TakeDate({}) }],
};

const handed: Readonly<Record<string, Message>> = {
  balie: deskView,
  alles: everything,
  brief: letterView,
  datum: dateView,
};

const typed: Readonly<Record<string, Intent>> = {
  balie: ShowDesk({}),
  alles: ShowAll({}),
  brief: OpenLetter({}),
};

/** A bot with one door, the invented region, and a desk where everything can be tried. */
export interface ContractHouse<Driver extends DoorDriver = DoorDriver> {
  readonly db: Db;
  readonly door: Driver;
  /** Somebody of the region who said the code of the badge at this door. */
  known(personId: string, reads?: 'nl' | 'en'): Promise<Visitor>;
  badgeCode(personId: string): Promise<string>;
  /** How often was counted. */
  count(): Promise<number>;
  /** Somebody tells somebody something; `key` says what it is. What can be typed at the desk is handed over whole. */
  tell(who: string, text: string, key: string): Promise<void>;
  /** A second goes by, and the bot does what is due. */
  second(): Promise<void>;
  /** From here on another process does the work, on the same database. */
  restart(): Promise<void>;
  tokenFor(personId: string, intent: Intent): string;
}

export async function openHouse<Driver extends DoorDriver>(
  openDoor: OpenDoor<Driver>,
): Promise<ContractHouse<Driver>> {
  const opened = await freshDatabase('invited');
  onTestFinished(() => opened.close());
  const { db } = opened;
  const clock = movingClock(demoStart);
  const door = await openDoor({
    db,
    clock,
    box: testBox,
    secret,
    seal: (one) => sealIntent(secret, one, anyone),
  });
  const newBot = () =>
    createBot({
      db,
      clock,
      secret,
      box: testBox,
      adapters: [door.adapter, ...(door.pages ? [door.pages] : [])],
      ...(door.mail ? { mail: door.mail } : {}),
      routes: [...routes, ...deskRoutes],
      chores: [],
      understand: (text) => typed[text] ?? understand(text),
      forbidden: () => undefined,
      log: pino({ level: 'silent' }),
      frontDoor: {
        address: 'https://elkaar.example.nl',
        withCode: (code) => `https://elkaar.example.nl/badge/${code}`,
        withLink: (link) => `https://elkaar.example.nl/link/${link}`,
        withPicture: (id: string) => `https://elkaar.example.nl/picture/${id}.png`,
      },
    });
  let bot = newBot();
  for (const adapter of [door.adapter, ...(door.pages ? [door.pages] : [])])
    await adapter.start((incoming) => bot.receive(incoming));
  const badgeCode = async (personId: string) =>
    (
      await db
        .selectFrom('badge_codes')
        .select('code')
        .where('seat_id', '=', personId)
        .where('replaced_at', 'is', null)
        .executeTakeFirstOrThrow()
    ).code;
  return {
    db,
    door,
    badgeCode,
    known: async (personId, reads = 'nl') => {
      const visitor = await door.comesIn(reads);
      await visitor.say(`mee ${await badgeCode(personId)}`);
      return visitor;
    },
    count: async () => Number((await readSetting(db, 'count')) ?? 0),
    tell: async (who, text, key) => {
      const from = { platform: 'elsewhere', tenant: '', id: 'teller' };
      const at = clock.now().toISOString();
      await db
        .insertInto('doors')
        .values({ ...from, person_id: 'X1', linked_at: at, preferred_at: '' })
        .onConflict((c) => c.doNothing())
        .execute();
      const token = sealIntent(secret, Tell({ who, text, key }), 'X1');
      const said = { kind: 'press', token } as const;
      await bot.receive({ event: crypto.randomUUID(), from, said, where: { kind: 'private' } });
      await bot.tick();
    },
    second: async () => {
      clock.forward(1_000);
      await bot.tick();
    },
    restart: async () => {
      await bot.stop();
      bot = newBot();
      await bot.takeOver(true);
    },
    tokenFor: (personId, one) => sealIntent(secret, one, personId),
  };
}
