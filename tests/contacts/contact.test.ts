import { describe, expect, test } from 'vitest';
import type { Described } from '../../src/contacts/contact.ts';
import { faceOf, topicsBeside, whereFrom } from '../../src/contacts/contact.ts';

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

  test('is hidden too when the guest list says it in the function only', () => {
    const paid = {
      ...noor,
      organisation: 'GGZ Voorbeeld',
      layer: 'professional' as const,
      layerShownAt: '2027-01-26T11:30:00.000Z',
    };
    expect(faceOf(paid).organisation).toBeNull();
  });

  test('is seen with the function, once that is the own choice', () => {
    const shown = { ...noor, layerShownAt: '2027-01-26T11:30:00.000Z' };
    expect(whereFrom(faceOf(shown), 'nl')).toBe('ervaringsdeskundige');
  });
});

describe('the own choice on the card', () => {
  test('of the first name only', () => {
    const short = { ...omar, nameShown: 'first' as const };
    expect(faceOf(short)).toMatchObject({ firstName: 'Omar', name: 'Omar' });
  });

  test('of "inwoner" shows that word and nothing else, also where the layer was shown before', () => {
    const resident = { ...noor, labelShown: 'resident' as const, layerShownAt: '2027-01-26T11:30:00.000Z' };
    expect(whereFrom(faceOf(resident), 'nl')).toBe('inwoner');
    expect(whereFrom(faceOf(resident), 'en')).toBe('resident');
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

test('a topic that the function says already is not said again; part of a word is not the word', () => {
  const topics = (functionTitle: string, expertise: string) =>
    topicsBeside({ ...faceOf(omar), functionTitle, expertise });
  expect(topics('Wmo-consulent', 'Wmo, wonen')).toEqual(['wonen']);
  expect(topics('arbeidsdeskundige', 'Arbeidsdeskundige')).toEqual([]);
  expect(topics('schuldhulpverlener', 'schuldhulp')).toEqual(['schuldhulp']);
  expect(topics('klantmanager', 'W&I')).toEqual(['W&I']);
});
