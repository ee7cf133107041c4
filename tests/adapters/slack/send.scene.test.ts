import { afterEach, describe, expect, test, vi } from 'vitest';
import { Ambiguous } from '../../../src/kernel/adapter.ts';
import { later, minutes, seconds } from '../../../src/kernel/clock.ts';
import type { SlackHouse } from './slack-house.ts';
import { drieslag, slackHouse } from './slack-house.ts';
import { passes, tells } from './telling-in-slack.ts';

const there = { ...drieslag, teamId: 'T0VLOEDKOP' };
const words = (text: string) => ({ summary: text, blocks: [{ kind: 'text', text }] }) as const;

const stateOf = async (house: SlackHouse, text: string) => {
  const rows = await house.db
    .selectFrom('outbox')
    .select(['message', 'state', 'attempts', 'doubts'])
    .execute();
  return rows.find(({ message }) => message.includes(text));
};

/** How often Slack keeps these words in the messages of this person. */
async function copies(house: SlackHouse, person: { channel: string; userId: string }, words: string) {
  const kept = await house.workspace.history(person.channel, person.userId);
  return kept.filter(({ text }) => text === words).length;
}

describe('no message comes twice by mistake', () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each(['drop', 'html'] as const)(
    '%s: it is there once, and what is personal stays once',
    async (does) => {
      const house = await slackHouse();
      const omar = await house.knows('P15', 'omar');
      await passes(house, seconds(1));
      house.front.faults.add({ method: 'chat.postMessage', does, times: 1 });
      await tells(house, 'P15', 'Tjitske zegt ja.', 'personal');
      for (let n = 0; n < 10; n += 1) await passes(house, minutes(1));
      expect(await copies(house, omar, 'Tjitske zegt ja.')).toBe(1);
      expect(await stateOf(house, 'Tjitske zegt ja.')).toMatchObject({ state: 'doubtful', attempts: 1 });
    },
  );

  test('what must arrive is sent once more, and not a third time', async () => {
    const house = await slackHouse();
    const omar = await house.knows('P15', 'omar');
    await passes(house, seconds(1));
    house.front.faults.add({ method: 'chat.postMessage', does: 'drop' });
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(await copies(house, omar, 'Ronde 2 begint.')).toBe(1);
    for (let n = 0; n < 10; n += 1) await passes(house, minutes(1));
    expect(await copies(house, omar, 'Ronde 2 begint.')).toBe(2);
    expect(await stateOf(house, 'Ronde 2 begint.')).toMatchObject({ state: 'doubtful', doubts: 2 });
  });

  test('what broke before anything happened arrives once after all', async () => {
    const house = await slackHouse();
    const omar = await house.knows('P15', 'omar');
    await passes(house, seconds(1));
    house.front.faults.add({ method: 'chat.postMessage', does: 'reset', times: 1 });
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(omar.notifications()).toEqual([]);
    await passes(house, seconds(3));
    expect(omar.notifications()).toEqual(['Ronde 2 begint.']);
    expect(await stateOf(house, 'Ronde 2 begint.')).toMatchObject({ state: 'sent' });
  });

  test('a Slack that says nothing is not waited for longer than the time-out', async () => {
    const real = AbortSignal.timeout.bind(AbortSignal);
    const waits: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      waits.push(milliseconds);
      return real(milliseconds === 10_000 ? 50 : milliseconds);
    });
    const house = await slackHouse();
    const to = { platform: 'slack', tenant: 'T0DRIESLAG', id: house.workspace.userId('omar') };
    house.front.faults.add({ method: 'chat.postMessage', does: 'delay', milliseconds: 400, times: 1 });
    await expect(house.door.send(to, words('Dag'), { key: 'k', language: 'nl' })).rejects.toBeInstanceOf(
      Ambiguous,
    );
    expect(waits).toContain(10_000);
  });

  test('the words of the door itself are in the language of the message', async () => {
    const house = await slackHouse();
    const to = { platform: 'slack', tenant: 'T0DRIESLAG', id: house.workspace.userId('omar') };
    const press = { label: 'Stop', press: 'token', confirm: 'This cannot be undone.' };
    const blocks = [{ kind: 'buttons', buttons: [press] }] as const;
    await house.door.send(to, { summary: 'Round 2', blocks }, { key: 'k', language: 'en' });
    const sent = JSON.stringify(house.front.calls);
    expect(sent).toContain('Yes, I am sure');
    expect(sent).not.toContain('Ja, ik weet het zeker');
  });

  test('a board gets new words in its place, also after a doubt', async () => {
    const house = await slackHouse();
    const omar = await house.knows('P15', 'omar');
    await passes(house, seconds(1));
    await tells(house, 'P15', 'Ronde 1', 'replace');
    await passes(house, seconds(2));
    house.front.faults.add({ method: 'chat.update', does: 'drop', times: 1 });
    await tells(house, 'P15', 'Ronde 2', 'replace');
    await passes(house, seconds(5));
    expect(omar.notifications()).toEqual(['Ronde 2']);
    expect(await stateOf(house, 'Ronde 2')).toMatchObject({ state: 'sent' });
  });

  test('a board that somebody threw away comes as a new message', async () => {
    const house = await slackHouse();
    const omar = await house.knows('P15', 'omar');
    await passes(house, seconds(1));
    await tells(house, 'P15', 'Ronde 1', 'replace');
    await passes(house, seconds(2));
    house.front.faults.add({ method: 'chat.update', does: 'error', error: 'message_not_found', times: 1 });
    await tells(house, 'P15', 'Ronde 2', 'replace');
    await passes(house, seconds(2));
    expect(omar.notifications()).toEqual(['Ronde 1', 'Ronde 2']);
  });
});

describe('one who cannot be reached holds nobody up', () => {
  test('too many to one person: others of the workspace, and other workspaces, go on', async () => {
    const house = await slackHouse({ workspaces: [drieslag, there] });
    const omar = await house.knows('P15', 'omar');
    const tjitske = await house.knows('P20', 'tjitske');
    const gerrit = await house.knows('P33', 'gerrit', house.workspaces[1]);
    await passes(house, seconds(2));
    const slow = {
      method: 'chat.postMessage',
      channel: omar.userId,
      does: 'rate limit',
      retryAfter: 30,
    } as const;
    house.front.faults.add({ ...slow, times: 1 });
    for (const who of ['P15', 'P20', 'P33']) await tells(house, who, 'Ronde 2 begint.', 'arrive');
    await passes(house, seconds(1));
    expect(tjitske.notifications()).toHaveLength(1);
    expect(gerrit.notifications()).toHaveLength(1);
    expect(omar.notifications()).toEqual([]);
    await passes(house, seconds(28));
    expect(omar.notifications()).toEqual([]);
    await passes(house, seconds(2));
    expect(omar.notifications()).toEqual(['Ronde 2 begint.']);
  });

  test('a person who is gone in Slack gets it by the next door; the others get theirs in Slack', async () => {
    const house = await slackHouse();
    const tjitske = await house.knows('P20', 'tjitske');
    await alsoElsewhere(house, 'P15');
    const omar = await house.knows('P15', 'omar');
    await passes(house, seconds(1));
    const gone = {
      method: 'chat.postMessage',
      channel: omar.userId,
      does: 'error',
      error: 'user_disabled',
    } as const;
    house.front.faults.add(gone);
    for (const who of ['P15', 'P20']) await tells(house, who, 'Ronde 2 begint.', 'arrive');
    await passes(house, seconds(1));
    expect(house.other.arrived.map(({ to, message }) => [to, message.summary])).toEqual([
      ['P15 elsewhere', 'Ronde 2 begint.'],
    ]);
    expect(tjitske.notifications()).toEqual(['Ronde 2 begint.']);
    expect(await house.db.selectFrom('closed_doors').selectAll().execute()).toEqual([]);
  });

  test.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
    '%s: Slack is asked nothing more, messages go by the next door, and it is noted once',
    async (error) => {
      const house = await slackHouse({ workspaces: [drieslag, there] });
      await alsoElsewhere(house, 'P15');
      await alsoElsewhere(house, 'P20');
      await house.knows('P15', 'omar');
      await house.knows('P20', 'tjitske');
      const gerrit = await house.knows('P33', 'gerrit', house.workspaces[1]);
      await passes(house, seconds(1));
      house.front.revoke(house.workspace.botToken, error);
      const asked = () => house.front.calls.filter(({ teamId }) => teamId === 'T0DRIESLAG').length;
      const before = asked();
      await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
      expect(asked()).toBe(before + 1);
      for (const who of ['P15', 'P20', 'P33']) await tells(house, who, 'Ronde 3 begint.', 'arrive');
      await passes(house, seconds(5));
      expect(asked()).toBe(before + 1);
      expect(house.other.arrived.map(({ to, message }) => [to, message.summary])).toEqual([
        ['P15 elsewhere', 'Ronde 2 begint.'],
        ['P15 elsewhere', 'Ronde 3 begint.'],
        ['P20 elsewhere', 'Ronde 3 begint.'],
      ]);
      expect(gerrit.notifications()).toEqual(['Ronde 3 begint.']);
      expect(await house.db.selectFrom('closed_doors').select(['tenant', 'id']).execute()).toEqual([
        { tenant: 'T0DRIESLAG', id: '' },
      ]);
    },
  );
});

async function alsoElsewhere({ db, clock }: SlackHouse, person: string): Promise<void> {
  const at = later(clock.now(), -minutes(60)).toISOString();
  await db
    .insertInto('doors')
    .values({
      platform: 'elsewhere',
      tenant: '',
      id: `${person} elsewhere`,
      person_id: person,
      linked_at: at,
      preferred_at: at,
    })
    .execute();
}

test('news that is longer than a message of Slack arrives to its last word, in parts', async () => {
  const house = await slackHouse();
  const omar = await house.knows('P15', 'omar');
  await passes(house, seconds(1));
  const long = `${'Wie belt wie, en wanneer? '.repeat(1_000)}Tot hier.`;
  await tells(house, 'P15', long, 'personal');
  for (let n = 0; n < 5; n += 1) await passes(house, seconds(5));
  const kept = await house.workspace.history(omar.channel, omar.userId);
  const said = kept.map((message) => JSON.stringify(message)).join('');
  expect(said.split('Tot hier.').length).toBeGreaterThan(1);
  expect(await stateOf(house, 'Tot hier.')).toMatchObject({ state: 'sent', attempts: 1 });
});
