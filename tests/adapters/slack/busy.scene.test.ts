import { expect, test } from 'vitest';
import { ShowHelp } from '../../../src/home/home-intents.ts';
import { anyone } from '../../../src/kernel/token.ts';
import type { SlackPerson } from './counterpart/slack-person.ts';
import { slackHouse } from './slack-house.ts';

const names = Array.from({ length: 60 }, (_, n) => ({ name: `gast${n}`, locale: 'nl-NL' }));

const byBot = (person: SlackPerson) => person.messages().filter(({ by }) => by === 'bot');

test('sixty people of one workspace press in the same minute, and everybody gets the answer', async () => {
  const house = await slackHouse({
    workspaces: [{ teamId: 'T0DRIESLAG', members: names }],
    limits: true,
  });
  // A button for anybody, that leads to a page without a form.
  const value = house.tokenFor(anyone, ShowHelp({}));
  const help = { type: 'button', action_id: 'press:0', text: { type: 'plain_text', text: 'Hulp' }, value };
  for (const { name } of names) {
    const guest = await house.comesIn(name);
    await guest.types('abracadabra');
    await guest.pressesForged(help, `${name}:0`);
    expect(guest.words(), name).toContain('Dit kan ik voor je doen');
    expect(byBot(guest), name).toHaveLength(1);
  }
  expect(house.front.callsOf('chat.update').some(({ wrong }) => wrong === 'rate limit')).toBe(true);
  expect(house.errors).toEqual([]);
});

test('who types twice in a second gets both answers', async () => {
  const house = await slackHouse();
  const omar = await house.comesIn('omar');
  house.front.faults.add({ method: 'chat.postMessage', does: 'rate limit', retryAfter: 1, times: 1 });
  await omar.types('hulp');
  await expect.poll(() => byBot(omar).length, { timeout: 5_000 }).toBe(1);
  expect(house.errors).toEqual([]);
});
