import type { AddressInfo } from 'node:net';
import type { Activity, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } from 'botbuilder';
import express from 'express';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import { cardType } from './card-parts.ts';
import { teamsDelivery } from './delivery.ts';
import { teamsDriver } from './teams-driver.ts';
import { teamsFront } from './teams-front.ts';
import { teamsPerson } from './teams-person.ts';

const tenantId = '11111111-2222-4333-8444-555555555555';
export const toy = { appId: 'aaaaaaaa-2222-4333-8444-555555555555', password: 'a password', tenantId };

const execute = (title: string, data: Json, more: Json = {}) => ({
  type: 'Action.Execute',
  title,
  verb: 'do',
  data,
  fallback: { type: 'Action.Submit', title, data },
  ...more,
});

const letter = [
  {
    type: 'Input.Text',
    id: 'text',
    label: 'What do you want to say?',
    isRequired: true,
    errorMessage: 'Say something.',
  },
  {
    type: 'Input.ChoiceSet',
    id: 'kind',
    label: 'What is it?',
    style: 'expanded',
    choices: ['A complaint', 'A compliment'].map((one) => ({ title: one, value: one })),
  },
];

const card = (body: readonly Json[], actions: readonly Json[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});
const saying = (text: string) => card([{ type: 'TextBlock', text, wrap: true }]);
const attached = (content: Json) => ({ type: 'message', attachments: [{ contentType: cardType, content }] });

const yes = card([{ type: 'TextBlock', text: 'All will be gone.' }], [execute('Yes', { deed: 'reset' })]);
const desk = card(
  [
    { type: 'TextBlock', text: 'The desk' },
    {
      type: 'ActionSet',
      actions: [
        execute('Count', { deed: 'count' }, { associatedInputs: 'none' }),
        { type: 'Action.ShowCard', title: 'Reset', card: yes },
        execute('Break', { deed: 'break' }, { associatedInputs: 'none' }),
        {
          type: 'Action.Submit',
          title: 'Dialog',
          data: { msteams: { type: 'task/fetch' } },
          associatedInputs: 'none',
        },
      ],
    },
    ...letter,
  ],
  [execute('Write', { deed: 'write' })],
);

/** A Teams with one tenant and a small bot of plain botbuilder, by which is seen whether our Teams speaks as it expects. */
export async function toyBot(clock: Clock) {
  const front = await teamsFront({ clock });
  front.register(toy);
  const tenant = front.addTenant({
    tenantId,
    members: [{ name: 'Omar' }, { name: 'Tjitske', locale: 'en-GB' }],
    channels: ['hal'],
  });
  const heard: string[] = [];
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: toy.appId,
      MicrosoftAppPassword: toy.password,
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: front.openIdUrl,
      ToBotFromChannelTokenIssuer: front.issuer.issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: front.openIdUrl,
      ToChannelFromBotLoginUrl: `${front.loginUrl}/${tenantId}`,
      ToChannelFromBotOAuthScope: front.issuer.audience,
      OAuthUrl: front.url,
      ValidateAuthority: 'false',
      CallerId: '',
    }),
  );
  const bot = new TeamsActivityHandler();
  // Botbuilder asks for its own token over https only, so here it sends without its help.
  const say = async ({ activity }: TurnContext, what: Json) => {
    const form = { grant_type: 'client_credentials', client_id: toy.appId, client_secret: toy.password };
    const scope = `${front.issuer.audience}/.default`;
    const login = { method: 'POST', body: new URLSearchParams({ ...form, scope }) };
    const token = await fetch(`${front.loginUrl}/${tenantId}/oauth2/v2.0/token`, login);
    const authorization = `Bearer ${str(obj(await token.json()).access_token)}`;
    const address = `${activity.serviceUrl}v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`;
    const headers = { authorization, 'content-type': 'application/json' };
    return fetch(address, { method: 'POST', headers, body: JSON.stringify(what) });
  };
  bot.onMessage(async (context) => {
    const { text, value } = context.activity;
    heard.push(text ?? `value ${JSON.stringify(value)}`);
    await say(context, attached(value === undefined ? desk : saying(`You said ${str(obj(value).text)}`)));
  });
  bot.onMembersAdded(async (context) => {
    heard.push('let in');
    await say(context, attached(saying('Here I am.')));
  });
  bot.onReactionsAdded(async () => void heard.push('a thumb'));
  const answers: Readonly<Record<string, (activity: Activity) => { status: number; body?: Json }>> = {
    'adaptiveCard/action': ({ value }) => pressed(obj(obj(value).action).data as Json),
    'task/fetch': () =>
      dialog({ type: 'continue', value: { title: 'A letter', card: attachedCard(asking()) } }),
    'task/submit': ({ value }) => {
      const text = str(obj(obj(value).data).text);
      if (text === 'nothing') return { status: 200, body: {} };
      return dialog({ type: 'message', value: `Sent: ${text}` });
    },
    'composeExtension/query': ({ value }) => ({
      status: 200,
      body: {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [attachedCard(saying(`Found ${JSON.stringify(obj(value).parameters)}`))],
        },
      },
    }),
    'composeExtension/fetchTask': ({ value }) => {
      const { content } = obj(obj(obj(value).messagePayload).body);
      return dialog({ type: 'continue', value: { title: str(content), card: attachedCard(asking()) } });
    },
    'composeExtension/submitAction': () => ({ status: 200, body: {} }),
  };
  function pressed(data: Json) {
    heard.push(JSON.stringify(data));
    const { deed } = data;
    if (deed === 'break')
      return { status: 200, body: { statusCode: 500, type: 'application/vnd.microsoft.error' } };
    if (deed === 'reset')
      return {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gone.' },
      };
    const said =
      deed === 'count' ? `That is number ${heard.length}.` : `${str(data.kind)}: ${str(data.text)}`;
    return { status: 200, body: { statusCode: 200, type: cardType, value: saying(said) } };
  }
  const server = express()
    .use(express.json())
    .post('/api/messages', (request, response) => {
      adapter
        .process(request, response, async (context) => {
          if (context.activity.type !== 'invoke') return bot.run(context);
          const answer = answers[context.activity.name ?? '']?.(context.activity as Activity);
          await context.sendActivity({ type: 'invokeResponse', value: answer ?? { status: 501 } });
        })
        .catch((error) => void (response.headersSent || response.status(500).end(String(error))));
    })
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await front.close();
  });
  const delivery = teamsDelivery(front, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const driver = teamsDriver({ front, clock, delivery });
  const whoIs = (name: string) => ({
    tenant,
    member: tenant.member(name),
    bot: { appId: toy.appId, name: 'Toy' },
  });
  const comesIn = async (name: string, oldClient?: true) => {
    const person = teamsPerson({ ...whoIs(name), front, driver, ...(oldClient ? { oldClient } : {}) });
    tenant.letsIn(toy.appId, person.chat);
    return person;
  };
  return { front, tenant, driver, delivery, heard, comesIn, whoIs };
}

const asking = () => card(letter.slice(0, 1), [{ type: 'Action.Submit', title: 'Send' }]);
const attachedCard = (content: Json) => ({ contentType: cardType, content });
const dialog = (task: Json) => ({ status: 200, body: { task } });
