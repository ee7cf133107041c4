import { expect, test } from 'vitest';
import { openTeamsHall } from './teams-hall.ts';

// Slack, Teams, the web and paper: each of the four swaps with each of the others, over the wire as on those platforms.

test('somebody in Slack, in Teams, on the web and on paper all swap with one another', async () => {
  const hall = await openTeamsHall();
  try {
    const omar = await hall.inTeams(hall.regio, 'omar');
    await omar.types(await hall.codeOf('P15'));
    const evert = await hall.inTeams(hall.regio, 'evert');
    await evert.types(await hall.codeOf('X1'));
    const berend = await hall.inSlack('berend');
    await berend.types(await hall.codeOf('P28'));
    const tjitske = await hall.onTheWeb();
    await tjitske.presses('Ik doe mee', { code: await hall.codeOf('P20') });
    const answersOnTheWeb = async () => {
      await hall.secondsGoBy(5);
      await tjitske.goesHome();
      await tjitske.opens('Mijn berichten');
      await tjitske.presses('Kies wat je deelt');
      await tjitske.presses('Ja, ruilen', { fields: 'phone' });
    };

    // Teams asks Slack.
    await omar.types('vind jobcoach');
    await omar.presses('Gegevens ruilen');
    omar.fills({ fields: ['phone'] });
    await omar.presses('Vraag het');
    await hall.secondsGoBy(5);
    await berend.presses('Kies wat je deelt');
    berend.fills({ fields: ['phone'] });
    await berend.submits();
    // Slack asks the web.
    await berend.types('vind tjitske');
    await berend.presses('Gegevens ruilen');
    berend.fills({ fields: ['phone'] });
    await berend.submits();
    await answersOnTheWeb();
    // Teams asks the web.
    await omar.types('vind tjitske');
    await omar.presses('Gegevens ruilen');
    omar.fills({ fields: ['phone'] });
    await omar.presses('Vraag het');
    await answersOnTheWeb();
    // On paper with each of them, typed in at the desk.
    for (const other of ['P15', 'P28', 'P20']) {
      await evert.types('papier');
      evert.fills({
        one: 'P42',
        oneGives: ['phone'],
        onePhone: '06-00000042',
        other,
        otherGives: ['phone'],
        signed: ['yes'],
      });
      await evert.presses('Bewaar de ruil');
      expect(evert.words()).toContain('Petra heeft hier geen chat, geen mail en geen pagina.');
    }
    await hall.secondsGoBy(5);

    await omar.types('contacten');
    await berend.types('contacten');
    await tjitske.goesHome();
    await tjitske.opens('Mijn contacten');
    for (const [words, others] of [
      [omar.words(), ['28', '20', '42']],
      [berend.words(), ['15', '20', '42']],
      [tjitske.words(), ['15', '28', '42']],
    ] as const)
      for (const other of others) expect(words).toContain(`06-000000${other}`);

    // The contact file: a download on the web; in a chat, where it is.
    await omar.presses('Bekijk');
    await omar.presses('Zet Petra in mijn telefoon');
    expect(omar.words()).toContain('Dit bestand krijg je op je eigen pagina.');
  } finally {
    await hall.close();
  }
});
