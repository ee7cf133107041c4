import { expect, test } from 'vitest';
import { emptyDatabase } from '../support/database.ts';
import { startProcess } from '../support/process.ts';
import { looksAtIt, openHall } from './hall.ts';
import { openMeeting } from './organiser.ts';

test("the organiser's pages can be used by keyboard and screen reader, and fit on a phone", async () => {
  const bot = await startProcess({ database: await emptyDatabase() });
  const hall = await openHall();
  const evert = await hall.comesIn({ link: /organisator Evert\s*: (\S+)/.exec(bot.output())?.[1] as string });
  await openMeeting(evert);
  await evert.presses('Verdeel de tafels');
  const sections = [
    'Gastenlijst',
    'Wie ontbreekt er nog?',
    'Tafels',
    'Rondes en vragen',
    'Tafelverdeling',
    'Vandaag',
  ];
  const more = [
    'Codes voor de badges',
    'Wie mag binnenkomen?',
    'Punten',
    'Thema’s',
    'Plan van aanpak',
    'Acties',
    'Dag, tijd en plaats',
  ];
  for (const section of [...sections, ...more]) {
    await openMeeting(evert);
    await evert.opens(section);
    expect(await looksAtIt(evert), section).toEqual([]);
  }
  await evert.goesHome();
  await evert.opens(/Oefening/);
  expect(await looksAtIt(evert)).toEqual([]);
  // Microsoft asks an address of these two, for everybody who thinks of letting the app in.
  for (const [page, title] of [
    ['privacy', 'Wat ik van je bewaar'],
    ['terms', 'De spelregels'],
  ] as const) {
    const reader = await hall.comesIn({ url: `${bot.url}/${page}` });
    await reader.sees(title);
    expect(await looksAtIt(reader), page).toEqual([]);
    await reader.page.getByRole('link', { name: 'English' }).click();
    await reader.sees(/^(What I keep about you|The ground rules)$/);
    expect(new URL(reader.page.url()).pathname).toBe(`/${page}`);
  }
  expect(hall.complaints).toEqual([]);
  await hall.close();
  await bot.kill('SIGTERM');
});
