import { App, SocketModeReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../../src/kernel/clock.ts';
import { silent } from './silent-log.ts';
import { slackDriver } from './slack-driver.ts';
import { slackFront } from './slack-front.ts';
import { slackPerson } from './slack-person.ts';
import { socketSlack } from './socket-slack.ts';

const appToken = 'xapp-for-tests';

async function socketApp() {
  const front = await slackFront({ clock: systemClock });
  const socket = await socketSlack(front, appToken);
  const workspace = await front.addWorkspace({ teamId: 'T0DRIESLAG', members: [{ name: 'omar' }] });
  const clientOptions = { slackApiUrl: front.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken,
    clientPingTimeout: 100,
    logger: silent,
    // Bolt writes into the options that it is given.
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const app = new App({ token: workspace.botToken, receiver, clientOptions, logger: silent });
  app.command('/desk', async ({ ack }) => ack('The desk'));
  await app.start();
  onTestFinished(async () => {
    await app.stop();
    await socket.close();
    await front.close();
  });
  const driver = slackDriver({ front, clock: systemClock, transport: socket.deliver });
  const omar = await slackPerson({ front, driver, workspace, userId: workspace.userId('omar') });
  return { front, socket, omar, workspace };
}

test('over a socket people do and see the same, also when Slack wants a new connection', async () => {
  const { socket, omar, front } = await socketApp();
  await expect.poll(socket.connections).toBe(1);
  await omar.commands('/desk');
  expect(omar.words()).toBe('The desk');
  socket.raw('this is no JSON');
  socket.refreshes();
  await expect.poll(() => front.callsOf('apps.connections.open').length).toBe(2);
  await expect.poll(socket.connections).toBe(1);
  await omar.again();
  expect(omar.ephemerals()).toHaveLength(2);
  expect(socket.acks()).toHaveLength(2);
});

test('nobody there is no answer, and a wrong token opens nothing', async () => {
  const { socket, omar, front } = await socketApp();
  await expect.poll(socket.connections).toBe(1);
  const open = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${front.apiUrl}apps.connections.open`, { method: 'POST', headers })).json();
  };
  expect(await open('xapp-of-another')).toMatchObject({ ok: false, error: 'invalid_auth' });
  front.faults.add({ method: 'apps.connections.open', does: 'error', error: 'internal_error' });
  socket.kills();
  await expect.poll(socket.connections).toBe(0);
  await expect(omar.commands('/desk')).rejects.toThrow('operation_timeout');
});
