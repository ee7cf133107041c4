import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import type { TeamsServer } from './teams-activities.ts';

type Factory = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];

/** Botbuilder as its samples use it: says the words back, and answers when they were sent. */
export async function listens({ appId, tenantId, url, issuer }: TeamsServer): Promise<number> {
  const config = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ValidateAuthority: false,
    ToChannelFromBotLoginUrl: `${url}/login/${tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: `${url}/login`,
    ToBotFromChannelOpenIdMetadataUrl: `${url}/keys/metadata`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/keys/metadata`,
    CallerId: 'urn:botframework:azure',
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(config, factory(appId)));
  const app = express().use(express.json());
  app.post('/api/messages', (request, response) =>
    adapter.process(request, response, async (turn) => {
      if (turn.activity.type === ActivityTypes.Message) await turn.sendActivity(turn.activity.text);
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

// Its log-in takes no address without https; the token it would ask for once an hour is here from the start.
function factory(appId: string): Factory {
  const credentials = {
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer a token');
      return request;
    },
  };
  return {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  } as unknown as Factory;
}
