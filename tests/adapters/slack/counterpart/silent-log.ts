import { LogLevel } from '@slack/bolt';

/** For tests in which it is expected that Slack's library complains. */
export const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
