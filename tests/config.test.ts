import { expect, test } from 'vitest';
import { ConfigProblems, readConfig } from '../src/config.ts';

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
