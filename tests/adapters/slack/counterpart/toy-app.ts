import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../../../src/kernel/clock.ts';
import { httpDelivery } from './http-delivery.ts';
import { silent } from './silent-log.ts';
import { slackDriver } from './slack-driver.ts';
import { slackFront } from './slack-front.ts';
import { slackPerson } from './slack-person.ts';

const signingSecret = 'a secret of the toy app';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;
const button = (label: string, action_id: string) =>
  ({ type: 'button', text: plain(label), action_id, value: action_id }) as const;

const letter: ModalView = {
  type: 'modal',
  title: plain('A letter'),
  submit: plain('Send'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'field:text',
      label: plain('What do you want to say?'),
      element: { type: 'plain_text_input', action_id: 'field:', multiline: true },
    },
    {
      type: 'input',
      block_id: 'field:kind',
      label: plain('What is it?'),
      element: {
        type: 'radio_buttons',
        action_id: 'field:',
        options: ['A complaint', 'A compliment'].map((one) => ({ text: plain(one), value: one })),
      },
    },
  ],
};

const desk: KnownBlock[] = [
  { type: 'section', text: plain('The desk') },
  {
    type: 'actions',
    elements: [
      button('Count', 'count'),
      button('Write', 'write'),
      {
        ...button('Reset', 'reset'),
        confirm: {
          title: plain('Sure?'),
          text: plain('All will be gone.'),
          confirm: plain('Yes'),
          deny: plain('No'),
        },
      },
    ],
  },
];

/** A Slack with one workspace and a small app in Bolt, by which is seen whether our Slack speaks as Bolt expects. */
export async function toyApp(clock: Clock) {
  const front = await slackFront({ clock });
  onTestFinished(() => front.close());
  const members = [
    { name: 'omar', locale: 'nl-NL' },
    { name: 'tjitske', guest: 'one channel' as const },
  ];
  const workspace = await front.addWorkspace({ teamId: 'T0DRIESLAG', members, channels: ['hal'] });
  const heard: string[] = [];
  const app = new App({
    token: workspace.botToken,
    signingSecret,
    logger: silent,
    clientOptions: { slackApiUrl: front.apiUrl, retryConfig: { retries: 0 }, timeout: 5_000 },
  });
  app.command('/desk', async ({ ack }) => ack({ text: 'The desk', blocks: desk }));
  app.message(async ({ message, say }) => {
    if ('text' in message) await say({ text: `You said ${message.text}`, blocks: desk });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: desk } });
  });
  app.event('app_uninstalled', async ({ context }) => {
    heard.push(`uninstalled, told ${1 + (context.retryNum ?? 0)} times`);
  });
  app.action('count', async ({ ack, respond, body }) => {
    heard.push('trigger_id' in body ? body.trigger_id : '');
    await ack();
    await respond({ replace_original: true, text: `That is number ${heard.length}.` });
  });
  app.action('break', async () => {
    throw new Error('broken');
  });
  app.action('reset', async ({ ack, client, body }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: 'Gone.' });
  });
  app.action('write', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: 'trigger_id' in body ? body.trigger_id : '', view: letter });
  });
  app.view({ callback_id: '', type: 'view_closed' }, async ({ ack }) => {
    heard.push('closed');
    await ack();
  });
  app.view('', async ({ ack, view }) => {
    const text = view.state.values['field:text']?.['field:']?.value ?? '';
    if (text.length < 3) return ack({ response_action: 'errors', errors: { 'field:text': 'Say more.' } });
    const kind = view.state.values['field:kind']?.['field:']?.selected_option?.value;
    const done: ModalView = {
      type: 'modal',
      title: plain('Sent'),
      blocks: [{ type: 'section', text: plain(`${kind}: ${text}`) }],
    };
    return ack({ response_action: 'update', view: done });
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.stop();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const http = httpDelivery({ url, signingSecret, clock });
  const driver = slackDriver({ front, clock, transport: http.deliver });
  const comesIn = (name: string) => slackPerson({ front, driver, workspace, userId: workspace.userId(name) });
  return { front, workspace, driver, http, heard, comesIn };
}
