import type { TeamsServer } from './teams-activities.ts';

// A process of its own, so that its processor time and memory are its own: our door with the whole bot behind it, or
// botbuilder alone. Each loads what it needs and no more.

const parts = JSON.parse(process.argv[2] ?? '') as TeamsServer;
const { listens } = await (parts.which === 'door'
  ? import('./teams-door-server.ts')
  : import('./teams-botbuilder-server.ts'));
const port = await listens(parts);

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1_000, memory: Math.round(process.memoryUsage.rss() / 1_048_576) });
});
process.once('SIGINT', () => process.exit());
process.send?.({ port });
