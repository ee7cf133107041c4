import { expect, test } from 'vitest';
import { pauseUntil } from '../../src/privacy/pause.ts';

// A Tuesday, noon in winter.
const now = new Date('2027-01-26T11:00:00.000Z');
const morningOf = (day: string, hour = '07') => new Date(`${day}T${hour}:00:00.000Z`);

test.each([
  ['tot vrijdag', '2027-01-29'],
  ['Tot Vrijdag.', '2027-01-29'],
  ['vrijdag', '2027-01-29'],
  ['until Friday', '2027-01-29'],
  ['dinsdag', '2027-02-02'],
  ['tot volgende week', '2027-02-01'],
  ['morgen', '2027-01-27'],
  ['tomorrow', '2027-01-27'],
  ['overmorgen', '2027-01-28'],
  ['tot 3 maart', '2027-03-03'],
  ['3 March', '2027-03-03'],
  ['March 3', '2027-03-03'],
  ['tot en met 1 februari', '2027-02-01'],
  ['3 maart 2027', '2027-03-03'],
  ['3-3-2027', '2027-03-03'],
  ['3-3', '2027-03-03'],
  ['2027-03-03', '2027-03-03'],
  ['20 januari', '2028-01-20'],
  ['2 weken', '2027-02-09'],
  ['een week', '2027-02-02'],
  ['a week', '2027-02-02'],
  ['3 dagen', '2027-01-29'],
  ['1 maand', '2027-02-26'],
])('"%s" is the morning of %s', (said, day) => {
  expect(pauseUntil(said, now)).toEqual(morningOf(day));
});

test('in summer the morning is an hour earlier for the clocks of machines', () => {
  expect(pauseUntil('tot 1 juni', now)).toEqual(morningOf('2027-06-01', '06'));
});

test.each([
  '',
  'straks',
  'vandaag',
  'gisteren',
  '26 januari 2027',
  '31 februari',
  '99 maanden',
  '0 dagen',
  '3 vogels',
])('"%s" is asked again', (said) => {
  expect(pauseUntil(said, now)).toBeUndefined();
});
