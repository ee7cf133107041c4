import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenHit } from '../../src/find/written-cards.ts';
import { openCards } from '../../src/find/written-cards.ts';
import { cards } from './cards.ts';
import { freshQueries, laterQueries } from './fresh-queries.ts';
import type { Expected } from './queries.ts';
import { queries } from './queries.ts';

let opened: Awaited<ReturnType<typeof openCards>>;
beforeAll(async () => {
  opened = await openCards(cards);
});
afterAll(() => opened.close());
const find = async (query: string) => (await opened.find(query)).map(({ id }: WrittenHit) => String(id));

/** How many searches have the right person first, and how many of the people that belong are in the first ten. */
async function judged(list: readonly Expected[]) {
  const found = await Promise.all(list.map(async ({ query, first }) => ({ first, ids: await find(query) })));
  const right = ({ first, ids }: (typeof found)[number]) =>
    first.length === 0 ? ids.length === 0 : first.includes(ids[0] as string);
  const belong = list.flatMap(({ first }) => first).length;
  const inTen = found.flatMap(({ first, ids }) => first.filter((id) => ids.slice(0, 10).includes(id)));
  return { first: found.filter(right).length / list.length, inTen: inTen.length / belong };
}

describe('who comes first', () => {
  test('in sixty searches that were written before the search was tuned', async () => {
    const { first, inTen } = await judged(queries);
    expect(first).toBeGreaterThanOrEqual(0.97);
    expect(inTen).toBeGreaterThanOrEqual(0.97);
  });

  test('in twice thirty searches that were written after it was tuned', async () => {
    const { first, inTen } = await judged([...freshQueries, ...laterQueries]);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(inTen).toBeGreaterThanOrEqual(0.9);
  });
});

describe('better goes before less', () => {
  const card = (id: string, expertise: readonly string[], line = '') => ({
    id,
    name: `Naam ${id}`,
    organisation: 'Stichting Iets',
    function: 'medewerker',
    expertise,
    line,
  });
  const order = async (query: string, ...written: readonly ReturnType<typeof card>[]) => {
    const some = await openCards(written);
    const hits = await some.find(query);
    await some.close();
    return hits.map(({ id }) => id);
  };

  test('the word itself before its meaning, and before a word it is a part of', async () => {
    const three = [
      card('meaning', ['bewindvoering']),
      card('part', ['schuldhulpmaatje']),
      card('word', ['schulden']),
    ];
    expect(await order('schulden', ...three)).toEqual(['word', 'part', 'meaning']);
  });

  test('the word itself, also in the line, before what only means the same; a typing error is not thought of then', async () => {
    const some = [
      card('error', ['wmk']),
      card('meaning', ['maatschappelijke ondersteuning']),
      card('line', [], 'De Wmo.'),
    ];
    expect(await order('wmo', ...some)).toEqual(['line', 'meaning']);
  });

  test('one error in four to seven letters, two in more, none in three', async () => {
    const some = [card('short', ['wmo']), card('middle', ['schuld']), card('long', ['arbeidsdeskundige'])];
    expect(await order('wmi', ...some)).toEqual([]);
    expect(await order('schudl', ...some)).toEqual(['middle']);
    expect(await order('sxhudl', ...some)).toEqual([]);
    expect(await order('arbiedsdeskundge', ...some)).toEqual(['long']);
  });

  test('what sounds the same is one error; a short word with another beginning is another word', async () => {
    const some = [card('sound', ['Dijkstraat']), card('other', ['kolk'])];
    expect(await order('Dykstraat', ...some)).toEqual(['sound']);
    expect(await order('tolk', ...some)).toEqual([]);
  });

  test('who fits all of it; only when nobody does, who fits the rarest part', async () => {
    const some = [
      card('a', ['wonen']),
      card('b', ['wonen']),
      card('c', ['wonen', 'dieren']),
      card('d', ['planten']),
    ];
    expect(await order('wonen dieren', ...some)).toEqual(['c']);
    expect((await order('wonen planten', ...some))[0]).toBe('d');
  });

  test('accents, capitals, dots and hyphens make no difference', async () => {
    const some = [card('zoë', ['Coördinatie', 'W&I', 'G.G.Z.', 're-integratie'])];
    for (const query of [
      'COORDINATIE',
      'coördinatie',
      'w & i',
      'W en I',
      'wi',
      'ggz',
      'g.g.z.',
      'reintegratie',
      're-integratie',
    ])
      expect(await order(query, ...some), query).toEqual(['zoë']);
  });
});
