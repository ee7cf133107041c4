import { describe, expect, test } from 'vitest';
import { AddNote, OpenNote, ShowNotes } from '../../src/harvest/note-intents.ts';
import { markOfTexts } from '../../src/harvest/warned-text.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { everythingKept } from '../support/asking.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';
const notes = (world: World) => world.db.selectFrom('notes').selectAll().orderBy('created_at').execute();
const anyway = (text: string) => AddNote({ session, anyway: markOfTexts(text) });
const inRound = async (world: World, round: string, moment: string) => {
  await world.moveTo(moment);
  await world.db
    .updateTable('rounds')
    .set({ posted_at: world.clock.now().toISOString() })
    .where('id', '=', round)
    .execute();
};

describe('writing down a point', () => {
  test('a host types one line; round, table and kind are filled in, and nobody stands behind it', async () => {
    const world = await openWorld();
    await inRound(world, 'R1', '2027-01-26T13:55:00+01:00');
    const abel = world.as('H3');
    const form = await abel.sees(OpenNote({ session }));
    expect(wordsOf(form)).toContain('Ronde 1: Waar loopt het vast in onze samenwerking?');
    expect(wordsOf(form)).toContain('Schrijf alsof de inwoner meeleest.');
    expect(formIn(form).fields[0]).toMatchObject({ name: 'kind', value: 'bottleneck' });
    const reply = await abel.fills(form, { text: 'We kennen elkaars werk te weinig.' });
    expect(reply.message.summary).toBe('Bewaard. Dank je wel. Iedereen ziet dit punt straks zonder naam.');
    expect(await notes(world)).toMatchObject([
      {
        session_id: session,
        round_id: 'R1',
        table_id: 'T3',
        kind: 'bottleneck',
        text: 'We kennen elkaars werk te weinig.',
        author_id: null,
        held_at: null,
        created_at: '2027-01-26T12:55:00.000Z',
      },
    ]);
  });

  test('after saving the box is there again, with the last points of this table below', async () => {
    const world = await openWorld();
    const abel = world.as('H3');
    for (const text of ['Eerste punt', 'Tweede punt']) {
      world.clock.forward(1_000);
      const reply = await abel.fills(await abel.sees(OpenNote({ session })), { text });
      expect(reply).toMatchObject({ kind: 'say', next: expect.any(String) });
    }
    await world.as('H4').fills(await world.as('H4').sees(OpenNote({ session })), { text: 'Andere tafel' });
    const page = wordsOf(await abel.sees(OpenNote({ session })));
    expect(page).toContain('Net opgeschreven aan deze tafel\nTweede punt\nEerste punt');
    expect(page).not.toContain('Andere tafel');
    expect(page).toContain('Jouw punt');
  });

  test('a participant’s point belongs to the table of this round', async () => {
    const world = await openWorld();
    await inRound(world, 'R2', '2027-01-26T14:15:00+01:00');
    await world.db
      .insertInto('assignments')
      .values({ round_id: 'R2', seat_id: 'P15', table_id: 'T6', locked_at: null })
      .execute();
    const omar = world.as('P15');
    const form = await omar.sees(OpenNote({ session }));
    expect(formIn(form).fields[0]).toMatchObject({ value: 'solution' });
    await omar.fills(form, { text: 'Een vast belmoment per week.' });
    expect(await notes(world)).toMatchObject([
      { round_id: 'R2', table_id: 'T6', kind: 'solution', author_id: null },
    ]);
  });

  test('outside the rounds it belongs to the own table, and an organiser’s to no table', async () => {
    const world = await openWorld();
    await world.as('P15').asks(AddNote({ session }), { kind: 'question', text: 'Wie belt wie?' });
    world.clock.forward(1_000);
    await world.as('X1').asks(AddNote({ session }), { kind: 'insight', text: 'Kort werkt.' });
    expect(await notes(world)).toMatchObject([
      { round_id: null, table_id: 'T3', kind: 'question' },
      { round_id: null, table_id: null, kind: 'insight' },
    ]);
  });

  test('text that was typed before is in the box', async () => {
    const world = await openWorld();
    const form = formIn(await world.as('P15').sees(OpenNote({ session, text: 'We bellen te weinig' })));
    expect(form.fields[1]).toMatchObject({ name: 'text', value: 'We bellen te weinig', max: 500 });
  });

  test('an English reader reads the question of the round in English', async () => {
    const world = await openWorld();
    await inRound(world, 'R1', '2027-01-26T13:55:00+01:00');
    const page = wordsOf(await world.as('P33').sees(OpenNote({ session })));
    expect(page).toContain('Round 1: Where does our cooperation get stuck?');
    expect(page).toContain('Write as if the resident reads along.');
  });

  test('pressing twice keeps one point', async () => {
    const world = await openWorld();
    const press = () => world.as('H3').asks(AddNote({ session }), { kind: 'bug', text: 'Dubbel' }, 'press-1');
    const [one, two] = await Promise.all([press(), press()]);
    expect(one).toEqual(two);
    expect(await notes(world)).toHaveLength(1);
  });

  test.each([
    [{ kind: 'bug', text: '   ' }, 'Er is nog een vak leeg.'],
    [{ kind: 'bug', text: 'x'.repeat(501) }, 'Er passen 500 tekens in.'],
    [{ kind: 'gossip', text: 'Iets' }, 'Deze knop is van een oudere versie van mij'],
  ])('what does not fit is refused kindly: %o', async (typed, said) => {
    const world = await openWorld();
    const reply = await world.as('H3').asks(AddNote({ session }), typed);
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain(said);
    expect(await notes(world)).toEqual([]);
  });

  test('somebody of another region, and a stranger, cannot write here', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    for (const who of [world.as('E1'), world.stranger()])
      for (const ask of [OpenNote({ session }), AddNote({ session })])
        expect((await who.asks(ask, { kind: 'bug', text: 'Iets' })).kind).toBe('refuse');
    expect(await notes(world)).toEqual([]);
  });

  test('after the meeting is closed no point is added', async () => {
    const world = await openWorld();
    await world.db.updateTable('sessions').set({ stage: 'closed' }).execute();
    const reply = await world.as('H3').asks(AddNote({ session }), { kind: 'bug', text: 'Te laat' });
    expect(reply.message.summary).toContain('Deze bijeenkomst is gesloten.');
  });
});

describe('a personal number', () => {
  const typed = { kind: 'bug', text: 'Het BSN is 999990007 en klopt niet' };

  test.each(['H3', 'X1', 'P15'])(
    'is refused for %s, also with "anyway", and is not said again',
    async (who) => {
      const world = await openWorld();
      for (const ask of [AddNote({ session }), anyway(typed.text)]) {
        const reply = await world.as(who).asks(ask, typed);
        expect(reply.kind).toBe('refuse');
        expect(reply.message.summary).toContain('Dit heb ik niet bewaard.');
        expect(JSON.stringify(reply)).not.toContain('999990007');
      }
      expect(await notes(world)).toEqual([]);
    },
  );

  test('is refused here too, should nobody have looked before', async () => {
    const world = await openWorld({ forbidden: () => undefined });
    const reply = await world.as('H3').asks(anyway(typed.text), typed);
    expect(reply.message.summary).toContain('Dit heb ik niet bewaard.');
    expect(await notes(world)).toEqual([]);
  });

  test('is found nowhere in the database afterwards', async () => {
    const world = await openWorld();
    await world.as('P15').asks(AddNote({ session }), typed);
    await world.as('P15').asks(anyway('NL00TEST0123456789'), { ...typed, text: 'NL00TEST0123456789' });
    const kept = await everythingKept(world);
    expect(Object.keys(kept).length).toBeGreaterThan(20);
    expect(JSON.stringify([kept, await world.db.selectFrom('inbox').selectAll().execute()])).not.toMatch(
      /999990007|NL00TEST/,
    );
  });
});

describe('a text that seems to be about one person', () => {
  const typed = { kind: 'bug', text: 'Mevrouw Voorbeeldstra wacht al drie maanden.' };
  const rewritten = 'Inwoners wachten te lang op een brief.';

  test('a host is asked first, with the text still in the box, and may keep it', async () => {
    const world = await openWorld();
    const abel = world.as('H3');
    const warned = await abel.asks(AddNote({ session }), typed);
    expect(warned.kind).toBe('ask');
    expect(warned.message.summary).toContain('Dit lijkt over één persoon te gaan.');
    expect(formIn(warned.message).fields).toMatchObject([{ value: 'bug' }, { value: typed.text }]);
    expect(await notes(world)).toEqual([]);
    const kept = await abel.presses(warned.message, 'Toch zo bewaren');
    expect(kept.kind).toBe('refuse');
    await abel.fills(warned.message, {});
    expect(await notes(world)).toMatchObject([{ text: typed.text, held_at: null, author_id: null }]);
  });

  test('a name of somebody in the room is noticed too', async () => {
    const world = await openWorld();
    const warned = await world
      .as('H3')
      .asks(AddNote({ session }), { kind: 'bug', text: 'Vraag het aan Tjitske.' });
    expect(warned.kind).toBe('ask');
  });

  test('whoever rewrites it, adds a point like any other', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const warned = await omar.asks(AddNote({ session }), typed);
    const reply = await omar.fills(warned.message, { text: rewritten });
    expect(reply.message.summary).toContain('Bewaard.');
    expect(await notes(world)).toMatchObject([{ text: rewritten, held_at: null, author_id: null }]);
  });

  test('a number put in after the warning is still refused', async () => {
    const world = await openWorld();
    const abel = world.as('H3');
    const warned = await abel.asks(AddNote({ session }), typed);
    const reply = await abel.fills(warned.message, { text: 'BSN 999990007' });
    expect(reply.kind).toBe('refuse');
    expect(await notes(world)).toEqual([]);
  });

  test('of a participant waits until a host has read it; only the writer and who tends it see that', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const warned = await omar.asks(AddNote({ session }), typed);
    expect(buttonsOf(warned.message).map(({ label }) => label)).toContain('Laat de begeleider meelezen');
    const reply = await omar.fills(warned.message, {});
    expect(reply.message.summary).toBe(
      'Dank je wel. De begeleider leest je punt eerst. Daarna ziet iedereen het, zonder naam.',
    );
    expect(await notes(world)).toMatchObject([{ author_id: 'P15', held_at: expect.any(String) }]);
    expect(wordsOf(await omar.sees(OpenNote({ session })))).toContain('Wacht op de begeleider\nMevrouw');
    for (const other of ['P17', 'H4', 'P20'])
      for (const page of [OpenNote({ session }), ShowNotes({ session })])
        expect(wordsOf(await world.as(other).sees(page))).not.toContain('Voorbeeldstra');
    for (const tends of ['H3', 'X1'])
      expect(wordsOf(await world.as(tends).sees(OpenNote({ session })))).toContain('Er wacht 1 punt op jou');
  });
});

test('what sounds like blame is kept, with a friendly question', async () => {
  const world = await openWorld();
  const reply = await world.as('P15').asks(AddNote({ session }), {
    kind: 'bug',
    text: 'Het UWV doet nooit wat het belooft.',
  });
  expect(reply.kind).toBe('say');
  expect(wordsOf(reply.message)).toContain('Bewaard.');
  expect(wordsOf(reply.message)).toContain('Je mag het ook zo laten.');
  expect(await notes(world)).toMatchObject([{ held_at: null, author_id: null }]);
});
