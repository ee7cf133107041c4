import { describe, expect, onTestFinished, test } from 'vitest';
import type { WrittenCard, WrittenHit } from '../../src/find/written-cards.ts';
import { openCards } from '../../src/find/written-cards.ts';
import { cards } from './cards.ts';
import { freshQueries, laterQueries } from './fresh-queries.ts';
import { nextQueries } from './next-queries.ts';
import { otherCards } from './other-cards.ts';
import { otherQueries } from './other-queries.ts';
import type { Expected } from './queries.ts';
import { queries } from './queries.ts';
import { secondStrangerCards } from './second-stranger-cards.ts';
import { secondStrangerQueries } from './second-stranger-queries.ts';
import { strangerCards } from './stranger-cards.ts';
import { strangerQueries } from './stranger-queries.ts';

const opened = async (some: readonly WrittenCard[]) => {
  const there = await openCards(some);
  onTestFinished(() => there.close());
  return async (query: string) => (await there.find(query)).map(({ id }: WrittenHit) => String(id));
};

interface Judged extends Expected {
  readonly also?: readonly string[];
  readonly never?: readonly string[];
}

/** How many searches have the right person first, and how many of the people that belong are in the first ten. */
async function judged(some: readonly WrittenCard[], list: readonly Judged[]) {
  const find = await opened(some);
  const found = await Promise.all(list.map(async (asked) => ({ ...asked, ids: await find(asked.query) })));
  const right = ({ first, ids }: (typeof found)[number]) =>
    first.length === 0 ? ids.length === 0 : first.includes(ids[0] as string);
  const belong = found.map(({ first, also = [], ids }) => {
    const all = [...first, ...also];
    return { inTen: all.filter((id) => ids.slice(0, 10).includes(id)).length, of: Math.min(10, all.length) };
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    wrong: found.filter((one) => !right(one)).map(({ query }) => query),
    inTen: sum(belong.map(({ inTen }) => inTen)) / sum(belong.map(({ of }) => of)),
    never: found
      .filter(({ never = [], ids }) => never.some((id) => ids.slice(0, 3).includes(id)))
      .map(({ query }) => query),
  };
}

describe('who comes first', () => {
  test('in sixty searches that were written before the search was tuned', async () => {
    const { wrong, inTen } = await judged(cards, queries);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(1);
    expect(inTen).toBeGreaterThanOrEqual(0.97);
  });

  test('in twice thirty searches that were written after it was tuned', async () => {
    const { wrong, inTen } = await judged(cards, [...freshQueries, ...laterQueries]);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(4);
    expect(inTen).toBeGreaterThanOrEqual(0.9);
  });

  test('in other words than those on the cards, Dutch and English', async () => {
    const { wrong, inTen } = await judged([...cards, ...otherCards], otherQueries);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(6);
    expect(inTen).toBeGreaterThanOrEqual(0.95);
    const next = await judged(strangerCards, nextQueries);
    expect(next.wrong.length, next.wrong.join('; ')).toBeLessThanOrEqual(12);
    expect(next.inTen).toBeGreaterThanOrEqual(0.85);
  });

  test('in a hundred and fifty searches by somebody who had not seen the finder', async () => {
    const { wrong, inTen, never } = await judged(strangerCards, strangerQueries);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(4);
    expect(inTen).toBeGreaterThanOrEqual(0.9);
    expect(never).toEqual([]);
  });

  test('in a hundred and twenty of a second one, on which one rule was tuned and no word of the lists', async () => {
    const { wrong, inTen } = await judged(secondStrangerCards, secondStrangerQueries);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(6);
    expect(inTen).toBeGreaterThanOrEqual(0.87);
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

  test('a word of the lists is no misspelling and no beginning of a name: nobody, rather than who is called like it', async () => {
    const some = [
      { ...card('name', ['beleid']), name: 'Theo Kerkhof' },
      card('near', ['policy']),
      { ...card('known', ['pastoraat']), name: 'Ans Bos' },
    ];
    expect(await order('kerk', ...some)).toEqual(['known']);
    expect(await order('police', ...some)).toEqual([]);
    expect(await order('kerkhof', ...some)).toEqual(['name']);
  });

  test('a good word that is in no list is not read as a word of the lists that looks like it', async () => {
    const some = [card('research', ['onderzoek']), card('smoking', ['stoppen met roken'])];
    expect(await order('waterschap', ...some)).toEqual([]);
    expect(await order('raken', card('smoking', ['rookstop']))).toEqual([]);
    expect(await order('wetenschaper', ...some)).toEqual(['research']);
  });

  test('spaces may be missing or too many, in compounds, in names and in both together', async () => {
    const some = [
      card('start', ['blije start']),
      { ...card('berghe', ['bloemen']), name: 'Ans van den Berghe' },
      { ...card('berg', ['planten']), name: 'Ruud van den Berg' },
      { ...card('joined', ['bomen']), name: 'Piet Vandeputte' },
      card('neighbours', ['buurtbemiddeling']),
      card('care', ['zorgbemiddeling']),
    ];
    expect(await order('blijestart', ...some)).toEqual(['start']);
    expect(await order('blijestrat', ...some)).toEqual([]);
    expect((await order('vandenberghe', ...some))[0]).toBe('berghe');
    expect((await order('vandenberge', ...some))[0]).toBe('berghe');
    expect(await order('van de putte', ...some)).toEqual(['joined']);
    expect(await order('buurt bemiddeling', ...some)).toEqual(['neighbours']);
  });

  test('an apostrophe before -er, and another ending of a long word, make no difference', async () => {
    const some = [card('nurse', ['spv']), card('gifted', ['hoogbegaafdheid'])];
    expect(await order("spv'er", ...some)).toEqual(['nurse']);
    expect(await order("SPV'ers", ...some)).toEqual(['nurse']);
    expect(await order('hoogbegaaft', ...some)).toEqual(['gifted']);
  });

  test('small talk counts where it makes the meaning: uit elkaar', async () => {
    const some = [card('divorce', ['echtscheiding']), card('together', ['met elkaar eten'])];
    expect(await order('mijn ouders gaan uit elkaar', ...some)).toEqual(['divorce']);
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
