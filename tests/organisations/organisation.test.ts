import { describe, expect, test } from 'vitest';
import { comesForThemselves, nameFits } from '../../src/organisations/organisation.ts';

describe('which organisation somebody means', () => {
  test.each([
    'Gemeente Voorbeelderwolde',
    'voorbeelderwolde',
    'VOORBEELD',
    'gemeente voorbeeld',
    'de gemeente voorbeelderwolde',
    'Vóórbeelderwolde',
    '',
  ])('"%s" can be the municipality', (typed) => {
    expect(nameFits('Gemeente Voorbeelderwolde', typed)).toBe(true);
  });

  test.each(['wolde', 'gemeente stad', 'ggz'])('"%s" cannot', (typed) => {
    expect(nameFits('Gemeente Voorbeelderwolde', typed)).toBe(false);
  });

  test('a general word alone still means something', () => {
    expect(nameFits('Gemeente Voorbeeldstad', 'gemeente')).toBe(true);
    expect(nameFits('GGZ Voorbeeld', 'gemeente')).toBe(false);
  });

  test('who comes for themselves comes from no organisation', () => {
    expect(comesForThemselves(' Op persoonlijke titel')).toBe(true);
    expect(comesForThemselves('Stap Vooruit')).toBe(false);
  });
});
