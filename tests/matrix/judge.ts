import { detailsOf } from '../../src/people/details-store.ts';
import type { Who } from '../support/everybody.ts';
import { testBox } from '../support/test-box.ts';
import type { TwoRegions } from './two-regions.ts';
import { isThere, marked, markOfThere, phones } from './two-regions.ts';

/** What of an answer this asker should not have read. */
export type Judge = (who: Who | 'told', asker: string, words: string) => readonly string[];

/**
 * A word of the other region is always too much. Within the own region: a number without a swap, a note that waits, a
 * wish; and for who is not in the meeting, an action of it.
 */
export async function openJudge({ db, here }: TwoRegions): Promise<Judge> {
  const people = await db.selectFrom('people').select(['id', 'region_id', 'last_name']).execute();
  const ids = people.map(({ id }) => id);
  const details = await detailsOf({ db, box: testBox }, ids);
  const swaps = await db
    .selectFrom('swap_requests')
    .select(['asker_id', 'asked_id'])
    .where('state', '=', 'accepted')
    .execute();
  const mayCall = (asker: string) => {
    const others = swaps.flatMap(({ asker_id, asked_id }) =>
      asker_id === asker ? [asked_id] : asked_id === asker ? [asker_id] : [],
    );
    return new Set([asker, ...others].map((id) => details.get(id)?.phone));
  };
  const names = people.filter(({ id }) => !isThere(id)).map(({ last_name }) => last_name);
  const ofHere = new RegExp(`(?<!${markOfThere})\\b(${[...new Set(names)].join('|')})\\b`, 'g');
  const ofThere = new RegExp(`${markOfThere}\\p{L}*`, 'gu');
  const kept = await keptFrom(db, here);
  return (who, asker, words) => {
    const numbers = mayCall(asker);
    return [
      ...(words.match(isThere(asker) ? ofHere : ofThere) ?? []),
      ...(words.match(phones) ?? []).filter((phone) => !numbers.has(phone)),
      ...kept.filter(({ text, from }) => from.test(who) && words.includes(text)).map(({ text }) => text),
    ];
  };
}

/** What some in the same meeting may read and others not. */
async function keptFrom(db: TwoRegions['db'], { heldNote, promise, proposal }: TwoRegions['here']) {
  const note = db.selectFrom('notes').select('text').where('id', '=', heldNote);
  const titles = db.selectFrom('actions').select('title').where('id', 'in', [promise, proposal]);
  const wishes = db.selectFrom('seats').select('wish').distinct().where('wish', 'is not', null);
  const outside = 'stranger|of another (region|meeting)|without a seat';
  const others = new RegExp(`^(${outside}|participant|whoever asked)`);
  return [
    {
      text: (await note.executeTakeFirstOrThrow()).text,
      from: new RegExp(`${others.source}|host of another`),
    },
    ...(await titles.execute()).map(({ title }) => ({ text: title, from: new RegExp(`^(${outside})`) })),
    ...(await wishes.execute()).map(({ wish }) => ({ text: wish as string, from: others })),
  ].flatMap(({ text, from }) => [
    { text, from },
    { text: marked(text), from },
  ]);
}
