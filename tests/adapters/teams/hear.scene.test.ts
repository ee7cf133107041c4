import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardsIn } from './counterpart/card-buttons.ts';
import { hurry, teamsHouse, tells } from './teams-house.ts';

afterEach(() => void vi.restoreAllMocks());

describe('in the chat with the bot', () => {
  test('words are answered with a card, and a press changes that card', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    const before = omar.messages().length;
    await omar.presses('Wat bewaar je van mij?');
    expect(omar.messages()).toHaveLength(before);
    expect(omar.words()).toContain('Wat ik van je bewaar');
    expect(omar.now().flatMap(cardsIn)).toMatchObject([{ lang: 'nl' }]);
    const gerrit = await house.comesIn('Gerrit');
    await gerrit.types('hello');
    expect(gerrit.now().flatMap(cardsIn)).toMatchObject([{ lang: 'en' }]);
  });

  test('an old Teams, which sends a press as a message, sees the same', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    const button = omar.behind('Wat bewaar je van mij?');
    const { data } = button.fallback as { data: object };
    const on = omar.messages().findLast(({ by }) => by === 'bot');
    if (!on) throw new Error('no card');
    const before = omar.messages().length;
    await house.driver.submit(house.who('Omar'), house.chatOf('Omar'), on, data).ack;
    await expect.poll(() => house.front.callsOf('update').length).toBe(1);
    expect(omar.messages()).toHaveLength(before);
  });

  test('when the card that was pressed was thrown away meanwhile, the answer comes as a new one', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hulp');
    const { data } = omar.behind('Begin').fallback as { data: object };
    const on = omar.messages().findLast(({ by }) => by === 'bot');
    if (!on) throw new Error('no card');
    house.front.screens.take(on);
    await house.driver.submit(house.who('Omar'), house.chatOf('Omar'), on, data).ack;
    await expect.poll(() => omar.messages().at(-1)?.activity.summary).toContain('Dag Omar');
    expect(house.errors).toEqual([]);
  });

  test('what came unasked keeps its words; the answer comes below it', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    const buttons = [
      { label: 'Waar nu?', press: house.tokenFor('P15', { type: 'rotation.where', args: {} }) },
    ];
    const blocks = [
      { kind: 'text', text: 'Ronde 2 begint.' },
      { kind: 'buttons', buttons },
    ] as const;
    await house.door.send(
      house.address('Omar'),
      { summary: 'Ronde 2 begint.', blocks },
      { key: 'k', language: 'nl' },
    );
    const before = omar.messages().length;
    await omar.presses('Waar nu?');
    expect(omar.messages()).toHaveLength(before + 1);
    const news = omar.messages().at(-2);
    expect(news && omar.wordsOf(news)).toContain('Ronde 2 begint.');
    expect(news?.notice).toBe('Mijn antwoord staat hieronder.');
  });

  test('what Teams brings once more is answered once', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    const answers = () => omar.messages().filter(({ by }) => by === 'bot').length;
    const before = answers();
    const told = house.driver.message(house.who('Omar'), house.chatOf('Omar'), 'hoi');
    await Promise.all([told.ack, told.again(), told.again()]);
    await expect.poll(answers).toBe(before + 1);
    await told.again();
    await house.door.stop();
    expect(answers()).toBe(before + 1);
  });

  test('work that takes long shows that it is under way, and comes in its place', async () => {
    const gate = Promise.withResolvers<void>();
    let slow: Promise<void> = Promise.resolve();
    const house = await teamsHouse({ slowly: () => slow });
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    slow = gate.promise;
    hurry(2_500);
    const before = omar.messages().length;
    const pressed = omar.presses('Wat bewaar je van mij?');
    await expect.poll(() => omar.messages().at(-1)?.notice, { timeout: 5_000 }).toContain('Een ogenblik');
    gate.resolve();
    await pressed;
    await expect.poll(() => house.front.callsOf('update').length).toBe(1);
    expect(omar.messages()).toHaveLength(before);
    expect(omar.messages().at(-1)?.notice).toBeUndefined();
  });

  test('long work on words shows that somebody is typing', async () => {
    const gate = Promise.withResolvers<void>();
    const house = await teamsHouse({ slowly: () => gate.promise });
    hurry(2_500);
    const told = house.driver.message(house.who('Omar'), house.chatOf('Omar'), 'hoi');
    await house.driver.lets(house.who('Omar'), house.chatOf('Omar'));
    expect((await told.ack).status).toBe(200);
    const types = () => house.front.callsOf('send').map(({ body }) => body.type);
    await expect.poll(types).toEqual(['typing']);
    gate.resolve();
    await expect.poll(types).toContain('message');
  });

  test('a mistake of ours is said, and told to us', async () => {
    let breaks = false;
    const house = await teamsHouse({
      slowly: async () => {
        if (breaks) throw new Error('ours');
      },
    });
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    breaks = true;
    await omar.presses('Wat bewaar je van mij?');
    expect(omar.messages().at(-1)?.notice).toBe('Dat ging niet goed. Probeer het zo nog een keer.');
    expect(await omar.searches('find', 'wmo')).toEqual([{ text: expect.stringContaining('Probeer het zo') }]);
    expect(house.errors).toHaveLength(2);
  });

  test.each(['tab/fetch', 'constructor', 'signin/verifyState', 'adaptiveCard/action'])(
    'a question of Teams that we do not know is answered at once: %s',
    async (name) => {
      const house = await teamsHouse();
      const { status, text } = await house.driver.unknownInvoke(house.who('Omar'), house.chatOf('Omar'), name)
        .ack;
      expect({ status, text }).toEqual({ status: 501, text: '' });
      expect(house.errors).toEqual([]);
    },
  );

  test.each([
    ['nobody', { from: undefined }],
    ['a bot', { from: { id: '28:x', aadObjectId: crypto.randomUUID() } }],
    ['an account with a zero in it', { from: { id: '29:1', aadObjectId: 'a\0' } }],
    ['no conversation', { conversation: { id: '' } }],
    ['an unknown kind', { type: 'dance' }],
    ['a thumb', { type: 'messageReaction' }],
    ['no words', { text: undefined }],
    ['words that are no text', { text: { toString: 'hoi' } }],
  ])('what is of no use changes nothing: %s', async (_what, more) => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    const before = house.front.calls.length;
    const told = house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'message', {
      text: 'hoi',
      ...more,
    });
    const status = (await told.ack.catch(() => undefined))?.status ?? 401;
    expect([200, 401]).toContain(status);
    await house.door.stop();
    expect(house.front.calls).toHaveLength(before);
    expect(house.errors).toEqual([]);
  });
});

describe('in a channel', () => {
  test('what somebody asks is answered in their own chat; the channel reads one sentence', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    const hall = house.tenant.named('Hal');
    await house.driver.lets(house.who('Omar'), { conversation: hall });
    const before = omar.messages().length;
    await house.driver.message(house.who('Omar'), { conversation: hall }, 'contacten').ack;
    await expect.poll(() => omar.reads(hall).length).toBe(2);
    expect(omar.reads(hall).at(-1)?.activity).toMatchObject({
      text: 'Ik stuur je antwoord in onze eigen chat.',
    });
    expect(omar.messages()).toHaveLength(before + 1);
  });

  test('whoever never spoke with the bot alone reads how to begin', async () => {
    const house = await teamsHouse();
    const hall = house.tenant.named('Hal');
    await house.driver.lets(house.who('Omar'), { conversation: hall });
    await house.driver.message(house.who('Omar'), { conversation: hall }, 'hoi').ack;
    const heard = () =>
      house.front.screens.messages(hall.id, house.tenant.member('Omar').aadId).at(-1)?.activity.summary;
    await expect.poll(heard).toContain('Zoek mijn naam in Teams');
  });

  test('the rounds of a meeting come to the channel that was linked', async () => {
    const house = await teamsHouse();
    const organiser = await house.knows('X1', 'Tjitske');
    const hall = house.tenant.named('Hal');
    await house.driver.lets(house.who('Tjitske'), { conversation: hall });
    await house.driver.message(house.who('Tjitske'), { conversation: hall }, 'kanaal').ack;
    const latest = () => organiser.messages().at(-1)?.activity.summary;
    await expect.poll(latest).toContain('Vanaf nu staan in het kanaal de rondes');
    const linked = await house.db.selectFrom('session_channels').selectAll().execute();
    expect(linked).toMatchObject([{ platform: 'teams', tenant: house.tenant.tenantId, id: hall.id }]);
    await house.door.send(
      { platform: 'teams', tenant: house.tenant.tenantId, id: hall.id },
      { summary: 'Ronde 1', blocks: [{ kind: 'text', text: 'Ronde 1' }] },
      { key: 'k', language: 'nl' },
    );
    expect(organiser.reads(hall).map(({ activity }) => activity.summary)).toContain('Ronde 1');
  });
});

describe('beside the chat', () => {
  test('a search shows what was found to whoever types, and changes nothing', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    const before = (await house.inbox()).length;
    const [found] = await omar.searches('find', 'wmo');
    expect(String(found?.text)).toMatch(/wmo/i);
    expect(await omar.searches('find')).toEqual([{ text: 'Typ een naam of een onderwerp.' }]);
    expect(await house.inbox()).toHaveLength(before);
  });

  test('a message of somebody becomes an action, in a dialog', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    const message = omar.messages().findLast(({ by }) => by === 'person');
    if (!message) throw new Error('nothing was typed');
    const author = house.tenant.member('Omar');
    const spoken = { ...message, activity: { text: 'Maandag bellen & mailen' } };
    await omar.picks({ commandId: 'save_action', on: { message: spoken, author } });
    expect(omar.dialog()).toBeDefined();
    expect(omar.words()).toContain('Maandag bellen & mailen');
  });

  test('a round is heard once, also when nobody pressed anything', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(omar.notifications().filter((text) => text === 'Ronde 2 begint.')).toHaveLength(1);
  });
});
