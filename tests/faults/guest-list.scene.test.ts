import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { demoSession } from '../../src/demo/load-demo.ts';
import { AcceptGuestList, UploadGuestList } from '../../src/guests/guest-intents.ts';
import type { Region } from './region.ts';
import { openRegion } from './region.ts';

const kills = 5;
const guests = 300;

test('killed at any moment while a guest list is accepted: all guests or none, and the same press again adds them all', async () => {
  const region = await openRegion();
  const began = performance.now();
  await region.press('X1', await uploaded(region, 'Proef'));
  // The page that follows, with all guests on it, takes as long again.
  const whole = (performance.now() - began) / 2;
  expect(await seatsOf(region, 'Proef')).toBe(guests);
  for (let kill = 0; kill < kills; kill++) {
    const name = `Lijst${kill}`;
    const accept = await uploaded(region, name);
    const event = randomUUID();
    const after = ((kill + Math.random()) / kills) * whole;
    const answer = region.press('X1', accept, event);
    await region.endIn(after, 'SIGKILL');
    await answer;
    expect([0, guests], `killed after ${after} ms`).toContain(await seatsOf(region, name));
    await region.start();
    const again = async () => {
      await region.letTimePass();
      return (await region.press('X1', accept, event))?.words;
    };
    await expect.poll(again, { timeout: 5_000, message: `killed after ${after} ms` }).toContain('300 gasten');
    expect(await seatsOf(region, name)).toBe(guests);
  }
}, 120_000);

/** Uploads a list of guests with this last name; returns what adds them. */
async function uploaded({ browserOf, seal, look }: Region, name: string) {
  const rows = Array.from(
    { length: guests },
    (_, n) => `Gast${n};${name};Gemeente Voorbeelderwolde;professional`,
  );
  const form = new FormData();
  form.append('_token', seal('X1', UploadGuestList({ session: demoSession })));
  const csv = ['Voornaam;Achternaam;Organisatie;Laag', ...rows].join('\n');
  form.append('file', new Blob([csv]), 'gasten.csv');
  const page = await browserOf('X1').post('/submit', form);
  expect(page.words).toContain(`${guests} gasten`);
  const draft = await look((db) => db.selectFrom('guest_list_drafts').select('id').executeTakeFirstOrThrow());
  return AcceptGuestList({ draft: draft.id });
}

function seatsOf({ look }: Region, name: string): Promise<number> {
  return look(async (db) => {
    const seats = await db
      .selectFrom('seats')
      .innerJoin('people', 'people.id', 'seats.person_id')
      .innerJoin('badge_codes', 'badge_codes.seat_id', 'seats.id')
      .select('seats.id')
      .where('people.last_name', '=', name)
      .execute();
    return seats.length;
  });
}
