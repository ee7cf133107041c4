import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/kernel/clock.ts';
import { httpDelivery } from '../adapters/slack/counterpart/http-delivery.ts';
import { slackDriver } from '../adapters/slack/counterpart/slack-driver.ts';
import { slackFront } from '../adapters/slack/counterpart/slack-front.ts';
import { slackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import { emptyDatabase } from '../support/database.ts';
import { runProcess, startProcess } from '../support/process.ts';
import { openHall } from './hall.ts';
import { codeOf, openMeeting } from './organiser.ts';

test('with the settings of the README the doctor is content, the bot starts, and Slack answers', async () => {
  const signingSecret = '0123456789abcdef0123456789abcdef';
  const front = await slackFront({ clock: systemClock });
  onTestFinished(() => front.close());
  const workspace = await front.addWorkspace({
    teamId: 'TSTAP',
    members: [{ name: 'omar', locale: 'nl-NL' }],
  });
  const database = await emptyDatabase();
  const env = {
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_API_URL: front.apiUrl,
  };
  const publicUrl = { PUBLIC_URL: 'https://elkaar.example.nl' };
  const doctor = await runProcess({ database, args: ['--doctor'], env: { ...env, ...publicUrl } });
  expect(doctor.output).toContain('All is well.');
  expect(doctor.code).toBe(0);

  const bot = await startProcess({ database, env });
  const { doors } = (await (await fetch(`${bot.url}/healthz`)).json()) as { doors: string[] };
  expect(doors).toEqual(['web', 'slack']);
  const slack = httpDelivery({ url: bot.url, signingSecret, clock: systemClock });
  expect(await slack.verifiesUrl('here we are')).toEqual({ status: 200, text: 'here we are' });
  const driver = slackDriver({ front, clock: systemClock, transport: slack.deliver });
  const userId = workspace.userId('omar');
  const omar = await slackPerson({ front, driver, workspace, userId });
  await omar.commands('/vindelkaar');
  expect(omar.words()).toContain('Wat is de code van je badge?');

  const hall = await openHall();
  const evert = await hall.comesIn({ link: /organisator Evert\s*: (\S+)/.exec(bot.output())?.[1] as string });
  await openMeeting(evert);
  await evert.opens('Codes voor de badges');
  const code = codeOf(await evert.words(), 'Omar Dromerstra');
  await hall.close();
  await omar.commands('/vindelkaar', code);
  expect(omar.words()).toContain('Welkom, Omar! Fijn dat je er bent.');
  await bot.kill('SIGTERM');
});
