import dns from 'node:dns';
import net from 'node:net';

// Loaded before the playground. By itself it is open to the whole network, and tells its maker about its use.

const listen = net.Server.prototype.listen as (this: net.Server, ...args: unknown[]) => net.Server;
net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
  const [first] = args;
  const asked = typeof first === 'object' && first !== null ? first : { port: Number(first ?? 0) };
  const listening = args.filter((one) => typeof one === 'function');
  return listen.call(this, { ...asked, host: '127.0.0.1' }, ...listening);
} as typeof net.Server.prototype.listen;

const isHere = (name: unknown) => name === 'localhost' || net.isIP(String(name)) !== 0;
const lookup = dns.lookup as (name: string, ...rest: unknown[]) => void;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  if (isHere(name)) return lookup(name, ...rest);
  const answer = rest.at(-1) as (error: Error) => void;
  process.nextTick(() => answer(Object.assign(new Error(`not looked up: ${name}`), { code: 'ENOTFOUND' })));
}) as typeof dns.lookup;
