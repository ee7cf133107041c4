import { afterEach, describe, expect, test, vi } from 'vitest';
import { ShowHelp } from '../../../src/home/home-intents.ts';
import { anyone } from '../../../src/kernel/token.ts';
import { hurry, teamsHouse } from './teams-house.ts';

afterEach(() => void vi.restoreAllMocks());

type House = Awaited<ReturnType<typeof teamsHouse>>;

/** Somebody picks a command of ours on what somebody else wrote. */
async function picks(house: House, name: string, commandId: string, text: string) {
  const person = house.sees(name);
  const message = person.messages().findLast(({ by }) => by === 'person');
  if (!message) throw new Error('nothing was typed');
  const on = { message: { ...message, activity: { text } }, author: house.tenant.member('Gerrit') };
  await person.picks({ commandId, on });
  return person;
}

const notes = ({ db }: House) => db.selectFrom('notes').select(['text', 'author_id']).execute();
const actions = ({ db }: House) => db.selectFrom('actions').select('title').execute();

describe('a message of somebody', () => {
  test('becomes a point in a dialog with nothing but the question, and the answer comes in it', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    const before = house.sees('Omar').messages();
    const omar = await picks(house, 'Omar', 'save_point', 'We zoeken & vinden elkaar <b>niet</b>');
    expect(omar.dialog()).toMatchObject({ title: 'Punt toevoegen' });
    expect(omar.boxes().map(({ value }) => value)).toContain('We zoeken & vinden elkaar <b>niet</b>');
    expect(omar.buttons().map(({ label }) => label)).toEqual(['Bewaren']);
    expect(await notes(house)).toEqual([]);
    await omar.doubleClicks('Bewaren');
    expect(omar.words()).toContain('Bewaard. Dank je wel.');
    expect(omar.boxes()).toEqual([]);
    expect(await notes(house)).toEqual([{ text: 'We zoeken & vinden elkaar <b>niet</b>', author_id: null }]);
    expect(omar.messages()).toEqual(before);
  });

  test('that seems to be about somebody is asked about in the same dialog, with what was typed', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    const omar = await picks(house, 'Omar', 'save_point', 'Tjitske Gumsma belt ons nooit terug.');
    await omar.presses('Bewaren');
    expect(omar.dialog()).toBeDefined();
    expect(omar.boxes().map(({ value }) => value)).toContain('Tjitske Gumsma belt ons nooit terug.');
    expect(await notes(house)).toEqual([]);
  });

  test('is refused in the dialog, with what was typed', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    const omar = await picks(house, 'Omar', 'save_point', 'Zijn nummer is 123456782.');
    await omar.presses('Bewaren');
    expect(omar.boxes().map(({ value }) => value)).toContain('Zijn nummer is 123456782.');
    expect(omar.buttons().map(({ label }) => label)).toEqual(['Bewaren']);
    expect(await notes(house)).toEqual([]);
    omar.fills({ text: 'Zijn nummer staat in drie lijsten.' });
    await omar.presses('Bewaren');
    expect(await notes(house)).toMatchObject([{ text: 'Zijn nummer staat in drie lijsten.' }]);
  });

  test('becomes an action, of whoever takes it on', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    const omar = await picks(house, 'Omar', 'save_action', 'Maandag bellen we elkaar');
    await omar.presses('Verder');
    expect(omar.dialog()).toBeDefined();
    expect(await actions(house)).toEqual([{ title: 'Maandag bellen we elkaar' }]);
  });

  test('of somebody without a seat only asks for the code', async () => {
    const house = await teamsHouse();
    const omar = await house.comesIn('Omar');
    await omar.types('hoi');
    await picks(house, 'Omar', 'save_point', 'We zoeken elkaar');
    expect(omar.words()).toMatch(/code/);
    expect(await notes(house)).toEqual([]);
  });

  test('that takes long to save ends the dialog kindly; the answer comes in the own chat', async () => {
    const gate = Promise.withResolvers<void>();
    let slow: Promise<void> = Promise.resolve();
    const house = await teamsHouse({ slowly: () => slow });
    await house.knows('P15', 'Omar');
    const omar = await picks(house, 'Omar', 'save_point', 'We zoeken elkaar');
    slow = gate.promise;
    hurry(2_500);
    await omar.presses('Bewaren');
    expect(omar.dialog()?.text).toContain('Een ogenblik');
    omar.closes();
    gate.resolve();
    await expect.poll(() => omar.wordsOf(omar.messages().at(-1) as never)).toContain('Bewaard. Dank je wel.');
    expect(await notes(house)).toHaveLength(1);
  });
});

describe('in a channel', () => {
  /** The hall has the bot; nobody spoke with it alone. */
  async function withHall() {
    const house = await teamsHouse();
    const hall = house.tenant.named('Hal');
    await house.driver.lets(house.who('Gerrit'), { conversation: hall });
    const posts = () =>
      house
        .sees('Gerrit')
        .reads(hall)
        .filter(({ by }) => by === 'bot');
    /** Presses the button of what stands in the hall last. */
    const presses = async (name: string) => {
      const last = posts().at(-1);
      if (!last) throw new Error('the hall is empty');
      const [card] = (last.activity.attachments as { content: { body: readonly object[] } }[]) ?? [];
      const set = card?.content.body.find((part) => 'actions' in part) as { actions: { data: object }[] };
      await house.driver.fetchDialog(
        house.who(name),
        { conversation: hall },
        last,
        set.actions[0]?.data as never,
      ).ack;
      return house.sees(name).dialog();
    };
    return { house, hall, posts, presses };
  }

  test('whoever has no chat with the bot says the code in a dialog, which nobody else sees', async () => {
    const { house, hall, posts, presses } = await withHall();
    await house.driver.message(house.who('Omar'), { conversation: hall }, 'hoi').ack;
    await expect.poll(() => posts().length).toBe(1);
    expect(posts()[0]?.activity.summary).toContain('Zoek mijn naam in Teams en druk op Toevoegen.');
    expect(JSON.stringify(posts())).toContain('Bekijk het hier');
    const before = posts();
    expect(await presses('Omar')).toBeDefined();
    const omar = house.sees('Omar');
    omar.fills({ code: await house.codeOf('P15') });
    await omar.presses(String(omar.buttons().find(({ label }) => /mee|Meedoen|door/i.test(label))?.label));
    expect(omar.words()).toContain('Welkom, Omar!');
    expect(house.sees('Tjitske').dialog()).toBeUndefined();
    expect(posts()).toEqual(before);
  });

  test('a button that was made for one person shows nothing of them to another', async () => {
    const { house, hall, posts, presses } = await withHall();
    const at = house.clock.now().toISOString();
    const door = { ...house.address('Omar'), person_id: 'P15', linked_at: at, preferred_at: at };
    await house.db.insertInto('doors').values(door).execute();
    await house.driver.message(house.who('Omar'), { conversation: hall }, 'kaart').ack;
    await expect.poll(() => posts().length).toBe(1);
    expect(JSON.stringify(posts())).not.toContain('Dromerstra');
    await presses('Tjitske');
    const tjitske = house.sees('Tjitske');
    expect(tjitske.words()).not.toContain('Dromerstra');
    expect(tjitske.boxes()).toEqual([]);
    await presses('Omar');
    expect(house.sees('Omar').words()).toContain('Omar Dromerstra');
  });

  test('a button under what the bot posts opens a dialog for who pressed it', async () => {
    const { house, hall, posts, presses } = await withHall();
    const buttons = [{ label: 'Hulp', press: house.tokenFor(anyone, ShowHelp({})) }];
    const blocks = [
      { kind: 'text', text: 'Ronde 1' },
      { kind: 'buttons', buttons },
    ] as const;
    const address = { platform: 'teams', tenant: house.tenant.tenantId, id: hall.id };
    await house.door.send(address, { summary: 'Ronde 1', blocks }, { key: 'k', language: 'nl' });
    const before = posts();
    expect(await presses('Omar')).toMatchObject({ title: expect.any(String) });
    expect(house.sees('Omar').words()).toMatch(/tafel/);
    expect(house.sees('Tjitske').dialog()).toBeUndefined();
    expect(posts()).toEqual(before);
    expect(await house.inbox()).toEqual([]);
  });
});
