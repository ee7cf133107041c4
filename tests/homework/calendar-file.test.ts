import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/homework/calendar-file.ts';
import type { SettledFollowUp } from '../../src/homework/follow-up.ts';
import { momentsOf } from '../../src/homework/follow-up.ts';
import { aFollowUp } from './follow-ups.ts';

// Read back by a library that has nothing to do with the one that writes.
function readBack(followUp: SettledFollowUp, organiser = 'Elkaar beter vinden') {
  const { body } = calendarFile('nl', followUp, organiser);
  const calendar = new ICAL.Component(ICAL.parse(body));
  const [event, ...more] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  if (!event || more.length > 0) throw new Error('There is not exactly one meeting in it.');
  return { body, event, method: calendar.getFirstPropertyValue('method'), of: event.component };
}

describe('the file for a calendar', () => {
  test.each([
    ['winter', '2027-03-02', '09:30', '2027-03-02T08:30:00.000Z'],
    ['the Friday before the clock goes forward', '2027-03-26', '13:00', '2027-03-26T12:00:00.000Z'],
    ['the Tuesday after', '2027-03-30', '13:00', '2027-03-30T11:00:00.000Z'],
    ['the Friday before the clock goes back', '2027-10-29', '15:00', '2027-10-29T13:00:00.000Z'],
    ['the Monday after', '2027-11-01', '15:00', '2027-11-01T14:00:00.000Z'],
  ])('says the right moment in %s', (_, heldOn, starts, moment) => {
    const { event } = readBack(aFollowUp({ held_on: heldOn, starts, ends: '16:30' }));
    expect(event.startDate.toJSDate().toISOString()).toBe(moment);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    const shown = new Intl.DateTimeFormat('nl', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
    expect(shown.format(event.startDate.toJSDate())).toBe(starts);
    expect(shown.format(event.endDate.toJSDate())).toBe('16:30');
  });

  test('keeps its name through a change and a cancellation, and counts up', () => {
    const first = aFollowUp({});
    const changed = { ...first, place: 'Leeuwarden', sequence: 1, changed_at: '2027-02-10T09:00:00.000Z' };
    const off = { ...changed, sequence: 2, cancelled_at: '2027-02-11T09:00:00.000Z' };
    const files = [first, changed, off].map((one) => readBack(one));
    expect(new Set(files.map(({ event }) => event.uid)).size).toBe(1);
    expect(files.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(files.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
    expect(files.map(({ of }) => of.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    expect(files[1]?.event.location).toBe('Leeuwarden');
  });

  test('line breaks, commas, formulas and turned-round words stay words', () => {
    const nasty = 'Bel, en mail;\r\nATTENDEE:mailto:omar@voorbeeld.nl\u2028\\n"x"\u202Egnihtemos';
    const { event, body, of } = readBack(
      aFollowUp({ title: nasty, place: '=HYPERLINK("http://voorbeeld.nl")', why: 'Een\nBEGIN:VALARM\n' }),
      'Naam";X=\r\nATTENDEE:mailto:x@voorbeeld.nl',
    );
    expect(event.summary).toBe('Bel, en mail; ATTENDEE:mailto:omar@voorbeeld.nl \\n"x" gnihtemos');
    expect(event.location).toBe('=HYPERLINK("http://voorbeeld.nl")');
    expect(event.description).toBe('Een BEGIN:VALARM');
    expect(event.attendees).toEqual([]);
    expect(of.getAllSubcomponents()).toEqual([]);
    expect(body).not.toMatch(/^ATTENDEE/m);
    expect(body).not.toMatch(/\u202E/);
  });

  test('nobody’s address is in it, and no line is longer than a calendar reads', () => {
    const { body, of } = readBack(aFollowUp({ why: 'Een lange reden met een é. '.repeat(12) }));
    const addresses = body.replaceAll('\r\n ', '').match(/[\w.-]+@[\w.-]+/g);
    expect(addresses).toEqual(['follow-up@findeachother', 'geen-antwoord@findeachother.invalid']);
    expect(of.getAllProperties('attendee')).toEqual([]);
    expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('the moments of a meeting are what the wall shows, whatever the zone of this machine', () => {
    const { starts, ends } = momentsOf(aFollowUp({ held_on: '2027-03-28', starts: '01:30', ends: '03:30' }));
    expect(ends.getTime() - starts.getTime()).toBe(60 * 60_000);
  });
});
