import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { wordsOf } from '../adapters/web/browsing.ts';
import { desk, everything, openHouse } from './contract-house.ts';
import { openMailDoor } from './mail-driver.ts';
import { peopleType } from './people-type.ts';

// What tests/contracts/door-contract.ts promises at every door, for a door by which people can say nothing themselves.

const house = () => openHouse(openMailDoor);
const oneSpace = (text = '') => text.replace(/\s+/g, ' ');

describe('the door of people with mail', () => {
  test('what somebody presses is done once, however often it arrives, also after a restart', async () => {
    const { door, tell, count, restart } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'balie', 'desk');
    const page = await omar.opens(desk.count);
    expect(page.words).toContain('Klopt dit, Omar?');
    const form = new URLSearchParams(formOf(page.html, desk.count));
    const press = () => omar.browser.post('/press', form);
    for (const answer of await Promise.all([press(), press(), press()]))
      expect(answer.words).toContain('Dat is nummer 1.');
    await restart();
    expect((await press()).words).toContain('Dat is nummer 1.');
    expect(await count()).toBe(1);
  });

  test('a link changes nothing, whoever opens it and however often', async () => {
    const { door, tell, count } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'balie', 'desk');
    const path = omar.link(desk.count).replace(door.url, '');
    for (const browser of [omar.browser, door.browser(), door.browser('en')]) {
      expect((await browser.get(path)).status).toBe(200);
      expect((await browser.get(path)).words).toContain(desk.count);
    }
    expect(await count()).toBe(0);
  });

  test('what cannot be undone is asked once more, with what it does', async () => {
    const { door, tell, count } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'balie', 'desk');
    await omar.opens(desk.count);
    await omar.browser.fill(desk.count);
    expect((await omar.opens(desk.reset)).words).toContain('Dan is alles weg.');
    expect(await count()).toBe(1);
    await omar.browser.fill(desk.reset);
    expect(await count()).toBe(0);
  });

  test('a link that was made for another mail, or made up, is refused, kindly', async () => {
    const { door, tell, count, db } = await house();
    const omar = await door.reads('P15');
    const tjitske = await door.reads('P20');
    await tell('P15', 'balie', 'desk');
    await tell('P20', 'Alleen lezen.', 'words');
    const [, , , , secret = '', mark = ''] = omar.link(desk.count).split('/');
    const [, , , , other = ''] = tjitske.link('Geen mail meer').split('/');
    const made = [
      `/letter/${other}/${mark}`,
      `/letter/${secret}/x${mark}`,
      `/letter/${'A'.repeat(22)}/${mark}`,
    ];
    for (const path of made) {
      const refused = await door.browser().get(path);
      expect(refused.status).toBe(404);
      expect(refused.words).toContain('Deze link is te oud.');
    }
    expect(await count()).toBe(0);
    const kept = await db.selectFrom('letters').select('secret_hash').execute();
    expect(kept.map(({ secret_hash }) => secret_hash)).not.toContain(secret);
  });

  test('a button of an older version says so, kindly', async () => {
    const { door, tell } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'balie', 'desk');
    expect((await omar.opens(desk.old)).words).toContain('Deze link is te oud.');
  });

  test('a message with a bit of everything arrives with all its words, in their order', async () => {
    const { door, tell } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'alles', 'everything');
    const { html, text, subject } = omar.mail();
    expect(subject).toBe(everything.summary);
    for (const words of [wordsOf(html ?? ''), oneSpace(text)]) {
      let at = 0;
      for (const said of [everything.summary, ...everything.blocks.flatMap(wordsIn)].map(oneSpace)) {
        const found = words.indexOf(said, at);
        expect(
          found,
          `"${said}" after "${words.slice(Math.max(0, at - 60), at)}" in: ${words}`,
        ).toBeGreaterThan(-1);
        at = found + said.length;
      }
    }
  });

  test('what people type is only words', async () => {
    const { door, tell } = await house();
    const omar = await door.reads('P15');
    for (const [what, typed] of Object.entries(peopleType)) {
      await tell('P15', typed, what);
      const { html = '', text = '', headers } = omar.mail();
      expect(wordsOf(html), what).toContain(oneSpace(typed));
      expect(oneSpace(text), what).toContain(oneSpace(typed));
      const tags = [...html.matchAll(/<([a-z]\w*)([^>]*)>/gi)];
      expect(tags.filter(([, tag = '', rest = '']) => !ours.includes(tag) || /\son\w+=/.test(rest))).toEqual(
        [],
      );
      const links = [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, to = '']) => to);
      expect(
        links.filter((to) => !to.startsWith(`${door.url}/letter/`)),
        what,
      ).toEqual([]);
      expect(
        headers.filter(({ key }) => ['bcc', 'cc'].includes(key)),
        what,
      ).toEqual([]);
    }
    expect(omar.mails()).toHaveLength(Object.keys(peopleType).length);
  });

  test('everybody is spoken to in their own language, whatever their browser says', async () => {
    const { door, tell } = await house();
    const gerrit = await door.reads('P33');
    await tell('P33', 'balie', 'desk');
    expect(gerrit.mail().text).toContain('No more mail');
    expect(gerrit.mail().html).toContain('<html lang="en">');
    const page = await gerrit.opens(desk.count);
    expect(page.html).toContain('<html lang="en">');
    expect(page.words).toContain('Is this right, Gerrit?');
    expect(page.words).toContain('Nothing happens until you press the button.');
  });

  test('what has boxes to fill in leads to the own page, by a link that only its reader gets', async () => {
    const { door, tell } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'brief', 'letter');
    expect((await omar.opens(desk.write)).words).toContain('Dit staat op je eigen pagina');
    expect((await omar.browser.fill('Mail mij een link')).words).toContain('Ik stuur je een link.');
    await expect.poll(() => omar.mails().length).toBe(2);
    expect(omar.mail().subject).toBe('Hier is je link');
    await omar.opens('Naar mijn eigen pagina');
    const signedIn = await omar.browser.fill('Ja, dit ben ik');
    expect(signedIn.words).toContain('Je bent hier als Omar');
    expect(signedIn.words).toContain('Wat wil je kwijt?');
    const again = await omar.browser.fill(desk.write, { text: 'Dag', name: 'Omar' });
    expect(again.words).toContain('Van Omar');
  });

  test('a calendar file comes along, made for its reader', async () => {
    const { door, tell } = await house();
    const omar = await door.reads('P15');
    await tell('P15', 'datum', 'date');
    const [file] = omar.mail().attachments;
    expect([file?.filename, String(file?.content).trim()]).toEqual(['datum.ics', 'SUMMARY:Omar']);
    expect(omar.mail().text).toContain('Zet in je agenda (zit bij deze mail)');
  });

  test('what is told to somebody reaches that person and nobody else, and once', async () => {
    const { door, tell, restart } = await house();
    const omar = await door.reads('P15');
    const tjitske = await door.reads('P20');
    await tell('P15', 'Ronde 2 begint.', 'round 2');
    await tell('P15', 'Ronde 2 begint.', 'round 2');
    await restart();
    await tell('P15', 'Ronde 2 begint.', 'round 2');
    await tell('P20', 'Voor Tjitske.', 'round 2');
    expect(omar.mails().map(({ subject }) => subject)).toEqual(['Ronde 2 begint.']);
    expect(tjitske.mails().map(({ subject }) => subject)).toEqual(['Voor Tjitske.']);
    expect(door.server.mails).toHaveLength(2);
  });

  test('the door closes cleanly, and closing it twice is fine', async () => {
    const { door, tell } = await house();
    await door.reads('P15');
    await tell('P15', 'Ronde 2 begint.', 'round 2');
    await door.adapter.stop();
    await door.adapter.stop();
    await tell('P15', 'Ronde 3 begint.', 'round 3');
    expect(door.server.mails).toHaveLength(1);
  });
});

const ours = 'html head meta title body main p h1 h2 span strong br a ul li dl dt dd div footer'.split(' ');

/** What the form with this button holds. */
function formOf(html: string, button: string): Record<string, string> {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`>${button}<`));
  const boxes = [...(form ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(boxes.map(([, name = '', value = '']) => [name, value]));
}

/** Every word of a block in the order of reading. */
function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [plain(block.text)];
    case 'big':
      return [block.text, ...(block.under ? [block.under] : [])];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(({ text, detail }) => [text, ...(detail ? [detail] : [])]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(({ text }) => text)];
    case 'picture':
      return [block.says];
    case 'cards':
      return block.cards.flatMap(({ title, under, lines, foot }) => [
        title,
        ...(under ? [under] : []),
        ...lines.map(plain),
        ...(foot ? [foot] : []),
      ]);
    case 'buttons':
      return block.buttons.map(({ label }) => label);
    case 'file':
    case 'link':
      return [block.label];
    case 'form':
      return [...block.fields.map(({ label }) => label), block.submit.label];
  }
}
