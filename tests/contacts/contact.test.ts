import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Described } from '../../src/contacts/contact.ts';
import { faceOf, matches, searchWords, whereFrom } from '../../src/contacts/contact.ts';

const omar: Described = {
  firstName: 'Omar',
  lastName: 'Dromerstra',
  organisation: 'Gemeente Voorbeelderwolde',
  functionTitle: 'klantmanager',
  expertise: 'W&I',
  layer: 'professional',
  layerShownAt: '2027-01-26T11:30:00.000Z',
  nameShown: 'full',
  labelShown: null,
};
const noor: Described = {
  firstName: 'Noor',
  lastName: 'Regenboogsma',
  organisation: 'Op persoonlijke titel',
  functionTitle: 'ervaringsdeskundige',
  expertise: 'ervaring',
  layer: 'expert_by_experience',
  layerShownAt: null,
  nameShown: null,
  labelShown: null,
};

describe('looking for somebody', () => {
  test.each([
    'omar',
    'OMAR',
    'Dromer',
    'gemeente voorbeeld',
    'voorbeeld gemeente omar',
    'klantm',
    'W&I',
    'w & i',
    'W en I',
    'wi',
    'Ómàr',
  ])('"%s" finds the case worker', (query) => {
    expect(matches(omar, query)).toBe(true);
  });

  test.each(['romer', 'omar wmo', 'stad', '', '   ', '?!', 'manager'])(
    '"%s" does not: each word must be the start of a word',
    (query) => {
      expect(matches(omar, query)).toBe(false);
    },
  );

  test('accents on either side make no difference', () => {
    const zoe = { ...omar, firstName: 'Zoë', functionTitle: 'coördinator' };
    expect(matches(zoe, 'zoe coordinator')).toBe(true);
    expect(matches(zoe, 'ZOË COÖRD')).toBe(true);
  });
});

describe('an expert by experience who did not choose to be seen as one', () => {
  test('is a name and nothing else', () => {
    expect(faceOf(noor)).toEqual({
      firstName: 'Noor',
      name: 'Noor Regenboogsma',
      organisation: null,
      functionTitle: null,
      expertise: null,
      label: null,
    });
    expect(whereFrom(faceOf(noor), 'nl')).toBeUndefined();
  });

  test.each(['ervaring', 'ervaringsdeskundige', 'persoonlijke titel', 'noor ervaring'])(
    'is not found with "%s"',
    (query) => expect(matches(noor, query)).toBe(false),
  );

  test('is found by name', () => expect(matches(noor, 'noor regen')).toBe(true));

  test('is hidden too when the guest list says it in the function only', () => {
    const paid = {
      ...noor,
      organisation: 'GGZ Voorbeeld',
      layer: 'professional' as const,
      layerShownAt: '2027-01-26T11:30:00.000Z',
    };
    expect(faceOf(paid).organisation).toBeNull();
    expect(matches(paid, 'ggz')).toBe(false);
  });

  test('is seen with the function, once that is the own choice', () => {
    const shown = { ...noor, layerShownAt: '2027-01-26T11:30:00.000Z' };
    expect(whereFrom(faceOf(shown), 'nl')).toBe('ervaringsdeskundige');
    expect(matches(shown, 'ervaring')).toBe(true);
  });
});

describe('the own choice on the card', () => {
  test('of the first name only', () => {
    const short = { ...omar, nameShown: 'first' as const };
    expect(faceOf(short)).toMatchObject({ firstName: 'Omar', name: 'Omar' });
    expect(matches(short, 'dromerstra')).toBe(false);
  });

  test('of "inwoner" shows that word and nothing else, also where the layer was shown before', () => {
    const resident = { ...noor, labelShown: 'resident' as const, layerShownAt: '2027-01-26T11:30:00.000Z' };
    expect(whereFrom(faceOf(resident), 'nl')).toBe('inwoner');
    expect(whereFrom(faceOf(resident), 'en')).toBe('resident');
    expect(matches(resident, 'ervaring')).toBe(false);
  });

  test('of "ervaringsdeskundige" says that word once', () => {
    const expert = { ...noor, labelShown: 'expert' as const };
    expect(whereFrom(faceOf(expert), 'nl')).toBe('ervaringsdeskundige');
    const trainer = { ...expert, functionTitle: 'trainer', organisation: 'Stap Vooruit' };
    expect(whereFrom(faceOf(trainer), 'en')).toBe('Stap Vooruit, trainer, expert by experience');
  });

  test('of a label makes no difference for who has no such thing to tell', () => {
    expect(faceOf({ ...omar, labelShown: 'resident' })).toEqual(faceOf(omar));
  });
});

describe('for whatever people are called and whatever is looked for', () => {
  const text = fc.oneof(
    fc.constantFrom('W&I', 'Wmo-consulent', 'Zoë', "'t Hof", 'van der Meer'),
    fc.string(),
  );
  const layer = fc.constantFrom('professional' as const, 'board' as const, 'expert_by_experience' as const);
  const person: fc.Arbitrary<Described> = fc.record({
    firstName: text,
    lastName: text,
    organisation: text,
    functionTitle: fc.option(text),
    expertise: fc.option(text),
    layer: fc.option(layer),
    layerShownAt: fc.option(fc.constant('2027-01-26T11:30:00.000Z')),
    nameShown: fc.constantFrom('full' as const, 'first' as const, null),
    labelShown: fc.constantFrom('resident' as const, null),
  });

  test('the start of every word others may see finds this person', () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.nat(), (someone, which, length) => {
        const { name, organisation, functionTitle } = faceOf(someone);
        const seen = searchWords([name, organisation, functionTitle].filter(Boolean).join(' – '));
        const word = seen[which % Math.max(seen.length, 1)];
        fc.pre(word !== undefined);
        const start = [...(word as string)].slice(0, 1 + (length % (word as string).length)).join('');
        fc.pre(searchWords(start).length === 1 && searchWords(start)[0] === start);
        expect(matches(someone, start)).toBe(true);
      }),
    );
  });

  test('another word to look for never finds more people', () => {
    fc.assert(
      fc.property(person, text, text, (someone, one, more) => {
        if (matches(someone, `${one} – ${more}`) && searchWords(one).length > 0)
          expect(matches(someone, one)).toBe(true);
      }),
    );
  });

  test('the order of the words makes no difference', () => {
    fc.assert(
      fc.property(person, text, text, (someone, one, other) => {
        expect(matches(someone, `${one} – ${other}`)).toBe(matches(someone, `${other} – ${one}`));
      }),
    );
  });

  test('nobody is found by what others may not see', () => {
    fc.assert(
      fc.property(person, text, (someone, query) => {
        const hidden = { ...someone, layer: 'expert_by_experience' as const, layerShownAt: null };
        const nameOnly = { ...hidden, organisation: '', functionTitle: null, expertise: null };
        expect(matches(hidden, query)).toBe(matches(nameOnly, query));
      }),
    );
  });
});
