import { expect, test, vi } from 'vitest';
import { systemClock } from '../../../../src/kernel/clock.ts';
import { envelope, words } from './envelopes.ts';
import { toy, toyBot } from './toy-bot.ts';
import { oddTokens, wrongTokens } from './wrong-tokens.ts';

async function knocking() {
  // Botbuilder writes every refusal to the console.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { front, delivery, heard, whoIs, comesIn } = await toyBot(systemClock);
  const omar = await comesIn('Omar');
  const made = envelope({ front, clock: systemClock }, whoIs('Omar'), { conversation: omar.chat }, 'message');
  const body = JSON.stringify({ ...made, ...words('hello', whoIs('Omar'), false) });
  const about = { appId: toy.appId, serviceUrl: front.serviceUrl(toy.tenantId) };
  const knock = async (make: (typeof wrongTokens)[string]) =>
    (await delivery.raw({ body, authorization: await make(front.issuer, about) })).status;
  return { knock, heard };
}

test('no wrong token gets past botbuilder', async () => {
  const { knock, heard } = await knocking();
  for (const [what, make] of Object.entries(wrongTokens)) {
    expect(await knock(make), what).toBeGreaterThanOrEqual(400);
    expect(heard, what).toEqual([]);
  }
});

test('a good token gets in, also when the clocks differ by four minutes', async () => {
  const { knock, heard } = await knocking();
  for (const [what, make] of Object.entries(oddTokens)) expect(await knock(make), what).toBe(200);
  expect(heard).toHaveLength(Object.keys(oddTokens).length);
});

test('botbuilder alone has a side door for tokens of Azure itself', async () => {
  const { knock, heard } = await knocking();
  const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  const ofAzure = { iss, ver: '1.0', appid: toy.appId, serviceurl: undefined };
  const status = await knock(
    async (issuer, about) => `Bearer ${await issuer.channelToken(about, { claims: ofAzure })}`,
  );
  expect(status).toBe(200);
  expect(heard).toHaveLength(1);
});
