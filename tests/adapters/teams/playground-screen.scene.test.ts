import { describe, test } from 'vitest';
import { PlanRotations, PostRound } from '../../../src/rotations/rotation-intents.ts';
import { playgroundHouse } from './playground/playground-house.ts';
import { atScreen } from './playground/playground-screen.ts';
import { isInstalled } from './playground/start-playground.ts';

const name = isInstalled
  ? "on the screen of Microsoft's own client of Teams"
  : 'LEFT OUT, the playground is not installed: on its screen';

if (!isInstalled) console.warn(name);

// PICTURES=folder keeps a picture of each step.
describe.runIf(isInstalled)(name, () => {
  test('somebody lives a day: alone with the bot, in a group and in a channel', async () => {
    const house = await playgroundHouse('Aukje');
    const aukje = await atScreen(house.playground);

    await aukje.sees('Wat is de code van je badge?');
    await aukje.presses('Ik doe mee');
    await aukje.sees('Dit is nog leeg. Vul het in.');
    await aukje.picture('01-code');
    await aukje.fills('Code van je badge', await house.code('P01'));
    await aukje.presses('Ik doe mee');
    await aukje.sees('Welkom, Aukje! Fijn dat je er bent.');
    await aukje.picture('02-home');

    await house.asks(PlanRotations({ session: 'S1' }));
    await house.asks(PostRound({ session: 'S1', round: 'R1' }));
    await aukje.sees(/^Tafel 1$/);
    await aukje.picture('03-round');

    await aukje.types('punt Eén loket voor iedereen');
    await aukje.sees('Jouw punt');
    await aukje.presses('Bewaren');
    await aukje.sees(/^• Eén loket voor iedereen$/);
    await aukje.picture('04-point');

    await aukje.types('vind wmo');
    await aukje.sees("Ik vond 3 mensen voor 'wmo'.");
    await aukje.picture('05-found');
    await aukje.presses('Gegevens ruilen');
    await aukje.sees('Wat geef jij?');
    await aukje.ticks('Telefoonnummer: 06-00000001');
    await aukje.picture('06-swap');
    await aukje.presses('Vraag het');
    await aukje.sees(/Ik heb het gevraagd\. Zegt Hiske ja\?/);
    await aukje.picture('07-asked');

    await aukje.types('kaart');
    await aukje.sees('Mijn contactkaart');
    await aukje.presses('Hoe anderen mij zien');
    await aukje.fills('Vraag me naar', 'één loket');
    await aukje.picture('08-card');
    await aukje.presses('Bewaren');
    await aukje.sees(/Bewaard/);
    await aukje.types('actie Ik bel de wijkteams');
    await aukje.sees('Een actie maken');
    await aukje.presses('Verder');
    await aukje.sees(/eerste stap/);
    await aukje.picture('09-action');
    await aukje.types('english');
    await aukje.sees('From now on I speak English with you.');
    await aukje.picture('10-english');
    await aukje.types('nederlands');
    await aukje.sees('Vanaf nu praat ik Nederlands met je.');

    await aukje.opens(/Tafel 3/);
    await aukje.mentions('tafel');
    await aukje.sees('Ik stuur je antwoord in onze eigen chat.');
    await aukje.picture('11-group');
    await aukje.opens(/General/);
    await aukje.mentions('help');
    await aukje.sees('Ik stuur je antwoord in onze eigen chat.');
    await aukje.picture('12-channel');
    await aukje.opens(/Personal/);
    await aukje.sees('Dit kan ik voor je doen');
    await aukje.picture('13-own-chat');
  });
});
