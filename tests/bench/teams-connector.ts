import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TokenIssuer } from '../adapters/teams/counterpart/token-issuer.ts';

/** Takes every message, gives the keys of what Teams sends, and lets every bot log in. */
export async function benchConnector(issuer: TokenIssuer) {
  let said = 0;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const answer = (body: object, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    request.resume();
    request.once('end', () => {
      if (url === '/keys/metadata')
        return answer({ ...issuer.metadata(''), jwks_uri: `${address()}/keys/all` });
      if (url === '/keys/all') return answer(issuer.keySet);
      if (url.startsWith('/login')) return answer({ access_token: 'a token', expires_in: 3_600 });
      said += 1;
      answer({ id: String(said) }, request.method === 'PUT' ? 200 : 201);
    });
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: address(),
    said: () => said,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
