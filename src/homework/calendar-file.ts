import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { TextFile } from '../kernel/message.ts';
import type { SettledFollowUp } from './follow-up.ts';
import { momentsOf } from './follow-up.ts';

/**
 * An extra meeting for somebody's own calendar (RFC 5545 and 5546). The same UID in every file, a higher SEQUENCE after
 * each change, CANCEL when it is off. Moments in UTC, so that no calendar has to know our zone. Nobody's address is in it:
 * the organiser that the rule asks for is a name, with an address that can never exist (RFC 2606).
 */
export function calendarFile(language: Language, followUp: SettledFollowUp, organiser: string): TextFile {
  const cancelled = followUp.cancelled_at !== null;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const { starts, ends } = momentsOf(followUp);
  const calendar = ical({
    prodId: { company: 'findeachother', product: 'homework', language: 'NL' },
    method,
  });
  calendar.createEvent({
    id: `${followUp.id}@findeachother`,
    sequence: followUp.sequence,
    stamp: moment(followUp.changed_at ?? followUp.chosen_at),
    start: starts,
    end: ends,
    summary: harmless(followUp.title),
    location: harmless(followUp.place),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: {
      name: harmless(organiser).replaceAll('"', "'"),
      email: 'geen-antwoord@findeachother.invalid',
    },
    ...(followUp.why === null ? {} : { description: harmless(followUp.why) }),
  });
  return {
    name: language === 'nl' ? 'extra-bijeenkomst.ics' : 'extra-meeting.ics',
    type: `text/calendar; charset=utf-8; method=${method}`,
    body: `${calendar.toString()}\r\n`,
  };
}

// A line break could begin a line of its own in the file; a mark for right-to-left turns the words around it.
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
