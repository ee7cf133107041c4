import { expect, test } from 'vitest';
import { ConfigProblems, isOnlyHere, readConfig, warningsFor } from '../src/config.ts';

test('without any setting the bot runs here, on its own port and file', () => {
  expect(readConfig({})).toMatchObject({
    port: 3978,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3978',
    database: 'data/findeachother.db',
  });
});

test('all problems are told together, each with its setting', () => {
  const wrong = {
    PORT: 'three',
    PUBLIC_URL: 'elkaar.nl',
    DATABASE_URL: 'mysql://x',
    SECRET: 'short',
    LOG_LEVEL: 'loud',
  };
  try {
    readConfig(wrong);
    expect.unreachable();
  } catch (error) {
    const { problems } = error as ConfigProblems;
    expect(error).toBeInstanceOf(ConfigProblems);
    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort());
  }
});

test('an empty setting is as good as none', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: '' }).port).toBe(3978);
});

test('an address that others can read along on, or that only works here, is said at the start', () => {
  const say = (env: Record<string, string>) => warningsFor(readConfig(env)).join();
  expect(say({})).toBe('');
  expect(say({ HOST: '0.0.0.0', PUBLIC_URL: 'https://elkaar.example.nl' })).toBe('');
  expect(say({ HOST: '0.0.0.0', PUBLIC_URL: 'http://192.0.2.10:3978' })).toContain('Use https');
  expect(say({ HOST: '0.0.0.0' })).toContain('set PUBLIC_URL');
});

test('an address of this machine alone is told from one that leads others in', () => {
  expect(['http://127.0.0.1:3978', 'http://localhost', 'http://[::1]:80'].map(isOnlyHere)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['https://elkaar.example.nl', 'http://192.0.2.7:3978'].map(isOnlyHere)).toEqual([false, false]);
});
