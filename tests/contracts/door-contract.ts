import { describe, expect, test } from 'vitest';
import { wordsIn } from './block-words.ts';
import { Count, desk, everything, openHouse } from './contract-house.ts';
import type { DoorDriver, OpenDoor, Visitor } from './door-driver.ts';
import { peopleType } from './people-type.ts';

export interface Kind {
  /** This door has links that anything may open unasked. */
  readonly links: boolean;
  /** This door holds connections open while people look. */
  readonly holds: boolean;
}

/** What every door promises the people who come in by it. */
export function doorContract(name: string, openDoor: OpenDoor, { links, holds }: Kind): void {
  const house = () => openHouse(openDoor);

  describe(name, () => {
    test('what somebody presses is done once, however often it arrives, also after a restart', async () => {
      const { known, count, restart } = await house();
      const omar = await known('P15');
      await omar.say('balie');
      const answers = await Promise.all([omar.press(desk.count), omar.again(), omar.again()]);
      for (const answer of answers) expect(answer.words).toContain('Dat is nummer 1.');
      expect((await omar.again()).words).toContain('Dat is nummer 1.');
      await restart();
      expect((await omar.again()).words).toContain('Dat is nummer 1.');
      expect(await count()).toBe(1);
      await omar.say('balie');
      expect((await omar.press(desk.count)).words).toContain('Dat is nummer 2.');
    });

    test('what cannot be undone is asked once more, with what it does', async () => {
      const { known, count } = await house();
      const omar = await known('P15');
      await omar.say('balie');
      await omar.press(desk.count);
      expect((await omar.say('balie')).words).toContain('Dan is alles weg.');
      await omar.press(desk.reset);
      expect(await count()).toBe(0);
    });

    test('a button that was made for somebody else is refused, kindly', async () => {
      const { known, count } = await house();
      const omar = await known('P15');
      const tjitske = await known('P20');
      await omar.say('balie');
      const refused = await tjitske.send(omar.behind(desk.count));
      expect(refused.refused).toBe(true);
      expect(refused.words).toContain('of niet voor jou. Ga terug en probeer het opnieuw.');
      expect(await count()).toBe(0);
    });

    test('a button of an older version says so, kindly', async () => {
      const { known } = await house();
      const omar = await known('P15');
      await omar.say('balie');
      const refused = await omar.press(desk.old);
      expect(refused.refused).toBe(true);
      expect(refused.words).toContain('Deze knop is van een oudere versie van mij');
    });

    test('a message with a bit of everything arrives with all its words, in their order', async () => {
      const { known } = await house();
      const { words, live } = await (await known('P15')).say('alles');
      let at = 0;
      for (const said of [everything.summary, ...everything.blocks.flatMap(wordsIn)]) {
        const found = words.indexOf(said, at);
        expect(
          found,
          `"${said}" after "${words.slice(Math.max(0, at - 60), at)}" in: ${words}`,
        ).toBeGreaterThan(-1);
        at = found + said.length;
      }
      expect(words).toContain('Naar het begin');
      expect(words).toContain('Je ziet Tjitske dan niet meer. Dat kan niet terug.');
      expect(words).toContain('Ik weet dat iedereen dit ziet.');
      expect(live).toEqual([]);
    });

    test.each(Object.entries(peopleType))(
      'what people type is only words: %s',
      async (_what, whatIsTyped) => {
        const { known, tell, door, second } = await house();
        const omar = await known('P15');
        await omar.say('brief');
        const text =
          whatIsTyped.length > most(door)
            ? `${whatIsTyped.slice(0, most(door) - 20)} Tot hier.`
            : whatIsTyped;
        const name = text.slice(0, 60).trim();
        const seen = await omar.submit(desk.write, { text, name });
        expect(seen.refused).toBe(false);
        const at = seen.words.indexOf(`Van ${name}`);
        expect(at, seen.words).toBeGreaterThan(-1);
        expect(seen.words.slice(at + `Van ${name}`.length)).toContain(text);
        expect(seen.live).toEqual([]);
        if (text.length > 500) return;
        await tell('P15', text, 'news');
        await expect.poll(heard(omar, second)).toEqual([text]);
      },
    );

    test('everybody is spoken to in their own language, whatever their platform says', async () => {
      const { known, door } = await house();
      const gerrit = await known('P33', 'nl');
      expect((await gerrit.look()).words).toContain('Hello Gerrit');
      await gerrit.say('balie');
      expect((await gerrit.press(desk.old)).words).toContain('That button is from an older version of me');
      const omar = await known('P15', 'en');
      expect((await omar.look()).words).toContain('Dag Omar');
      const stranger = await door.comesIn('en');
      expect((await stranger.look()).words).toContain('What is the code on your badge?');
    });

    test('a form that is refused says why and keeps what was typed', async () => {
      const { known } = await house();
      const omar = await known('P15');
      await omar.say('brief');
      const refused = await omar.submit(desk.write, { text: 'Dit tik ik niet nog eens.', name: '' });
      expect(refused.refused).toBe(true);
      expect(refused.words).toContain('Er is nog een vak leeg.');
      const done = await omar.submit(desk.write, { name: 'Omar' });
      expect(done.words).toContain('Dit tik ik niet nog eens.');
      expect(done.words).toContain('Van Omar');
    });

    test('a stranger is asked for the code on the badge, takes the seat with it, and is known from then on', async () => {
      const { door, badgeCode } = await house();
      const omar = await door.comesIn('nl');
      expect((await omar.look()).words).toContain('Wat is de code van je badge?');
      const early = await omar.say('contacten');
      expect(early.refused).toBe(true);
      expect(early.words).toContain('Typ mee en dan de code van je badge.');
      const wrong = await omar.say('mee XXX-999');
      expect(wrong.refused).toBe(true);
      expect(wrong.words).toContain('Ik ken deze code niet.');
      const welcome = await omar.say(`mee ${await badgeCode('P15')}`);
      expect(welcome.words).toContain('Welkom, Omar!');
      expect((await omar.look()).words).toContain('Dag Omar');
    });

    test('what is told to somebody reaches that person and nobody else', async () => {
      const { known, tell, second } = await house();
      const omar = await known('P15');
      const tjitske = await known('P20');
      await tell('P15', 'Ronde 2 begint.', 'round 2');
      await expect.poll(heard(omar, second)).toEqual(['Ronde 2 begint.']);
      await tell('P20', 'Voor Tjitske.', 'round 2');
      await expect.poll(heard(tjitske, second)).toEqual(['Voor Tjitske.']);
      expect(omar.received()).toEqual(['Ronde 2 begint.']);
    });

    test('the same thing told twice is heard once', async () => {
      const { known, tell, restart, second } = await house();
      const omar = await known('P15');
      await tell('P15', 'Ronde 2 begint.', 'round 2');
      await tell('P15', 'Ronde 2 begint.', 'round 2');
      await restart();
      await tell('P15', 'Ronde 2 begint.', 'round 2');
      await tell('P15', 'Ronde 3 begint.', 'round 3');
      await expect.poll(heard(omar, second)).toEqual(['Ronde 2 begint.', 'Ronde 3 begint.']);
    });

    test('the door closes cleanly while people have it open, and closing it twice is fine', async () => {
      const { known, door } = await house();
      await known('P15');
      await known('P20');
      if (holds) await expect.poll(() => door.openConnections()).toBeGreaterThan(0);
      await door.adapter.stop();
      await expect.poll(() => door.openConnections()).toBe(0);
      await door.adapter.stop();
    });

    test('a file is handed over in a browser; from elsewhere a link for one use leads there', async () => {
      const { known } = await house();
      const omar = await known('P15');
      await omar.say('balie');
      if (omar.fileAt && omar.take) {
        const path = omar.fileAt(desk.card);
        const file = await omar.take(path);
        expect([file.status, file.html]).toEqual([200, 'Tél; één\r\n']);
        expect(file.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
        expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
        expect(file.headers.get('cache-control')).toBe('no-store');
        expect(file.headers.get('x-content-type-options')).toBe('nosniff');
        const others = await (await known('P20')).take?.(path);
        expect([others?.status, others?.headers.get('content-disposition')]).toEqual([404, null]);
        return;
      }
      expect((await omar.press(desk.card)).words).toContain('Dit bestand krijg je op je eigen pagina.');
      const { words } = await omar.press('Naar mijn eigen pagina');
      expect(words).toContain('Hij werkt één keer, een kwartier lang.');
      expect(words).toContain('Open mijn pagina');
    });

    if (links)
      test('a link changes nothing, whatever is behind it and whoever it was for', async () => {
        const { known, door, count, tokenFor } = await house();
        const omar = await known('P15');
        const tjitske = await known('P20');
        const scanner = await door.comesIn('nl');
        for (const visitor of [omar, tjitske, scanner]) {
          const seen = await visitor.open?.(tokenFor('P15', Count({})));
          expect(seen?.words).toContain('Deze knop is van een oudere versie van mij, of niet voor jou.');
        }
        expect(await count()).toBe(0);
      });
  });
}

function most({ longestBox = Number.POSITIVE_INFINITY }: DoorDriver): number {
  return longestBox;
}

// A platform that takes one message a second gets the next one a second later.
function heard(visitor: Visitor, second: () => Promise<void>) {
  return async () => {
    await second();
    return visitor.received();
  };
}
