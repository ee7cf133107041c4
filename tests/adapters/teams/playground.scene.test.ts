import { describe, expect, test } from 'vitest';
import { PlanRotations, PostRound } from '../../../src/rotations/rotation-intents.ts';
import { playgroundHouse } from './playground/playground-house.ts';
import { sitsDown } from './playground/playground-person.ts';
import { isInstalled, playgroundTeams } from './playground/start-playground.ts';
import { passes, tells } from './teams-house.ts';

const { group, team, bot } = playgroundTeams;
const toBot = `<at>${bot.name}</at>`;

// It is an optional dependency, with terms of its own: docs/decisions/0015-playground.md.
const name = isInstalled
  ? "in Microsoft's own client of Teams"
  : "LEFT OUT, the playground is not installed: in Microsoft's own client of Teams";
if (!isInstalled) console.warn(name);

describe.runIf(isInstalled)(name, () => {
  test('a table host finds the way: words, a form, presses, a search, and what comes unasked', async () => {
    const house = await playgroundHouse('Yara');
    const yara = await sitsDown(house.playground);
    await yara.adds();
    await expect.poll(yara.words).toContain('Wat is de code van je badge?');
    const body = JSON.stringify(house.proxy.passed[0]?.activity);
    const unsigned = await fetch(`${house.url}/api/messages`, { method: 'POST', body });
    expect(unsigned.status).toBe(401);
    // Of this machine, but not the address it must keep to.
    await expect(fetch(house.playground.url.replace('localhost', '127.0.0.2'))).rejects.toThrow(
      'fetch failed',
    );

    yara.fills({ 'Code van je badge': 'XXX-XXX' });
    await yara.presses('Ik doe mee');
    expect(yara.words()).toContain('Ik ken deze code niet.');
    yara.fills({ 'Code van je badge': await house.code('H1') });
    await yara.presses('Ik doe mee');
    expect(yara.words()).toContain('Welkom, Yara! Fijn dat je er bent.');
    expect(yara.messages()).toHaveLength(1);

    await yara.types('tafel');
    await expect.poll(() => yara.messages().length).toBe(2);
    expect(yara.words()).toContain('Jij begeleidt tafel 1, De Brink.');
    await yara.presses('Begin', 'old');
    await expect.poll(yara.words).toContain('Dag Yara');
    expect(yara.messages()).toHaveLength(2);

    await yara.types('kaart');
    await expect.poll(yara.words).toContain('Mijn contactkaart');
    expect((await yara.searches('wmo')).composeExtension).toMatchObject({
      text: expect.stringContaining('Hiske Modelstra'),
    });
    expect(JSON.stringify(await yara.takes('save_point', '<p>Eén loket voor iedereen</p>'))).toContain(
      'Eén loket voor iedereen',
    );

    await tells(house, 'H1', 'Ronde 1 begint zo.', 'replace');
    await expect.poll(yara.words).toContain('Ronde 1 begint zo.');
    const news = yara.last().id;
    await tells(house, 'H1', 'Ronde 1 is begonnen.', 'replace');
    await expect.poll(yara.words).toContain('Ronde 1 is begonnen.');
    expect(yara.last().id).toBe(news);
  });

  test('an organiser puts the rounds in a channel, where the bot hears only who names it', async () => {
    const house = await playgroundHouse('Evert');
    const evert = await sitsDown(house.playground);
    await evert.adds();
    await expect.poll(evert.words).toContain('Wat is de code van je badge?');
    await evert.types(await house.code('X1'));
    await expect.poll(evert.words).toContain('Welkom, Evert!');

    await evert.writesIn(team, 'tafel');
    await evert.writesIn(group, 'help');
    await evert.writesIn(group, `${toBot} help`);
    await expect.poll(() => evert.reads(group)).toEqual(['Ik stuur je antwoord in onze eigen chat.']);
    await expect.poll(evert.words).toContain('Dit kan ik voor je doen');
    const heard = house.proxy.passed.map(({ activity }) => activity.text);
    expect(heard).not.toContain('tafel');
    expect(heard).not.toContain('help');

    await evert.writesIn(team, `${toBot} kanaal`);
    await expect.poll(evert.words).toContain('Vanaf nu staan in het kanaal de rondes van');
    await passes(house, 5_000);
    await expect.poll(() => evert.reads(team).join()).toContain('Hier lees je straks de rondes');

    await house.asks(PlanRotations({ session: 'S1' }));
    await house.asks(PostRound({ session: 'S1', round: 'R1' }));
    await expect.poll(() => evert.reads(team)).toContain('Ronde 1 begint om 13:40.');
    await expect.poll(() => evert.reads(team).join()).toContain('De vraag is:');
    expect(evert.reads(team).join()).not.toContain('Hier lees je straks de rondes');
    // The sentence that an answer is elsewhere, the board, and the short line about the round.
    expect(evert.reads(team)).toHaveLength(3);
  });
});
