import { expect, test } from 'vitest';
import { needsSeat } from '../../src/kernel/kernel-words.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

// Words that somebody typed, or took from a message in a chat, on their way to a point or an action.

test('"punt" with words opens the box with those words in it, and keeps nothing until it is sent', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const reply = await omar.says('punt We zoeken allemaal in een andere lijst.');
  expect(reply.kind).toBe('ask');
  expect(formIn(reply.message).fields[1]).toMatchObject({
    name: 'text',
    value: 'We zoeken allemaal in een andere lijst.',
  });
  expect(await world.db.selectFrom('notes').select('id').execute()).toEqual([]);
  const kept = await omar.fills(reply.message, {});
  expect(kept.message.summary).toContain('Bewaard.');
  expect(await world.db.selectFrom('notes').select('text').execute()).toEqual([
    { text: 'We zoeken allemaal in een andere lijst.' },
  ]);
});

test('the words are read as always when they are sent: about a person, or with a number of a citizen', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const aboutSomebody = await omar.says('point Tjitske Gumsma belt ons nooit terug.');
  const warned = await omar.fills(aboutSomebody.message, {});
  expect(wordsOf(warned.message)).toContain('[Laat de begeleider meelezen]');
  const number = await omar.says('punt Het nummer is 123456782');
  expect((await omar.fills(number.message, {})).kind).toBe('refuse');
  expect(await world.db.selectFrom('notes').select('id').execute()).toEqual([]);
  const inbox = await world.db.selectFrom('inbox').selectAll().execute();
  expect(JSON.stringify(inbox)).not.toContain('123456782');
});

test('a long message fits: the box holds as much as it can', async () => {
  const world = await openWorld();
  const reply = await world.as('P15').says(`punt ${'lang '.repeat(200)}`);
  const [, text] = formIn(reply.message).fields;
  expect(text?.kind === 'lines' && text.value).toHaveLength(500);
});

test('"actie" with words opens the form with those words as its title; alone it shows my actions', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const reply = await omar.says('actie Een vast uur om te bellen');
  expect(formIn(reply.message).fields[0]).toMatchObject({
    name: 'title',
    value: 'Een vast uur om te bellen',
  });
  const sent = await omar.fills(reply.message, {});
  expect(sent.message.summary).toContain('Fijn dat je dit wilt doen.');
  expect((await omar.says('actie')).message.summary).toBe('Mijn acties');
  const long = await omar.says(`action ${'woorden '.repeat(40)}`);
  const [title] = formIn(long.message).fields;
  expect(title).toMatchObject({ value: expect.stringMatching(/^(woorden ){16}woorden$/) });
});

test('whoever has no seat in a meeting is told so kindly', async () => {
  const world = await openWorld();
  await world.db.updateTable('sessions').set({ stage: 'closed' }).execute();
  for (const typed of ['punt Iets', 'actie Iets']) {
    const { kind, message } = await world.as('P15').says(typed);
    expect([kind, message.summary]).toEqual(['refuse', needsSeat.nl]);
    expect((await world.stranger().says(typed)).message.summary).toBe(needsSeat.nl);
  }
});
