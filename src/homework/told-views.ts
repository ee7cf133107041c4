import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press, Text } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { dateLine, toFollowUp, whenText } from './date-views.ts';
import type { FollowUp, SettledFollowUp, Standing } from './follow-up.ts';
import { isSettled } from './follow-up.ts';
import {
  AcceptStandIn,
  DeclineStandIn,
  OpenCannotCome,
  SayCanCome,
  TakeCalendarFile,
} from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';

// What people hear who are invited to an extra meeting.

type Attendance = 'coming' | 'cannot' | 'unknown';

export function attendanceOf(of: { coming_at: string | null; cannot_at: string | null }): Attendance {
  if (of.cannot_at !== null) return 'cannot';
  return of.coming_at === null ? 'unknown' : 'coming';
}

/** A date was chosen. Who said no to it hears that kindly, without being asked again. */
export function chosenView(
  language: Language,
  followUp: SettledFollowUp,
  attendance: Attendance,
  coming: { readonly people: number; readonly organisations: number },
): Message {
  const text = words.chosen[language](sayWhen(language, followUp));
  const who = words.whoComes[language]({ people: coming.people, count: coming.organisations });
  const then = words[attendance === 'cannot' ? 'youSaidNo' : 'intoCalendar'][language];
  return told(text, [who, then], [...takeAlong(language, followUp, attendance)]);
}

export function remindingView(
  language: Language,
  followUp: SettledFollowUp,
  when: 'weekBefore' | 'dayBefore' | 'soon',
  attendance: Attendance,
): Message {
  const text = words[when][language](sayWhen(language, followUp));
  return told(text, [words.ifYouCannot[language]], takeAlong(language, followUp, attendance));
}

export function movedView(language: Language, followUp: SettledFollowUp, attendance: Attendance): Message {
  const text = words.moved[language](sayWhen(language, followUp));
  return told(text, [words.newFile[language]], takeAlong(language, followUp, attendance));
}

/** With a file that takes it out of calendars, when a date was chosen before. */
export function cancelledView(language: Language, followUp: FollowUp): Message {
  const { title } = followUp;
  if (!isSettled(followUp)) return told(words.cancelledUndated[language]({ title }), [], []);
  const when = whenText(language, followUp);
  return told(
    words.cancelled[language]({ title, when }),
    [words.outOfCalendar[language]],
    [fileBlock(language, followUp)],
  );
}

export function standInView(
  language: Language,
  name: string,
  followUp: SettledFollowUp,
  standIn: string,
): Message {
  const text = words.standInAsk[language]({ name, ...sayWhen(language, followUp) });
  return told(text, followUp.why === null ? [] : [followUp.why], [
    {
      kind: 'buttons',
      buttons: [
        { label: words.standInYes[language], press: AcceptStandIn({ standIn }) },
        { label: words.standInNo[language], press: DeclineStandIn({ standIn }) },
      ],
    },
  ]);
}

export function standInThanksView(language: Language, followUp: FollowUp): Message {
  return told(words.standInThanks[language], [], [fileBlock(language, followUp)]);
}

/** A colleague cannot come either: somebody else, or nobody. */
export function standInCannotView(language: Language, name: string, followUp: FollowUp): Message {
  const text = words.standInCannot[language]({ name, title: followUp.title });
  const label = words.askAnother[language];
  return told(text, [], [buttons({ label, press: OpenCannotCome({ meeting: followUp.id }) })]);
}

/** For the organisers: the answers are in, they choose. */
export function answersInView(
  language: Language,
  followUp: FollowUp,
  answered: { readonly part: number; readonly whole: number },
  best: Standing | undefined,
): Message {
  const text = words.answersIn[language]({ title: followUp.title, ...answered });
  const advice = best
    ? words.bestIs[language]({ day: formatDay(best.option.held_on, language) })
    : words.noBest[language];
  const press: Press = {
    ...toFollowUp(language, followUp.id),
    label: words.toChoosing[language],
    main: true,
  };
  return told(text, [advice], [buttons(press)]);
}

export function reportView(language: Language, followUp: FollowUp, report: string): Message {
  const text = words.reported[language]({ title: followUp.title });
  return told(text, report.split(/\r?\n/).filter(Boolean), []);
}

/** A sentence, with a way to the page of this extra meeting. */
export function noticeView(language: Language, text: string, followUp: FollowUp): Message {
  return told(text, [], [buttons(toFollowUp(language, followUp.id))]);
}

/** The file for a calendar, and what somebody can answer now. */
export function takeAlong(language: Language, followUp: FollowUp, attendance: Attendance): Block[] {
  const meeting = followUp.id;
  const cannot = { label: words.cannot[language], press: OpenCannotCome({ meeting }) };
  const can = (label: string) => ({ label, press: SayCanCome({ meeting }) });
  const answers = {
    coming: [cannot],
    cannot: [can(words.canAfterAll[language])],
    unknown: [can(words.can[language]), cannot],
  }[attendance];
  return [...(attendance === 'cannot' ? [] : [fileBlock(language, followUp)]), buttons(...answers)];
}

export function fileBlock(language: Language, followUp: FollowUp): Block {
  const label = words[followUp.cancelled_at === null ? 'file' : 'fileOff'][language];
  return { kind: 'file', label, press: TakeCalendarFile({ meeting: followUp.id }) };
}

/** The same words for a door that cannot hand over the file. */
export function calendarView(language: Language, followUp: SettledFollowUp): Message {
  const text = words.fileIs[language]({ title: followUp.title });
  return told(text, [dateLine(language, followUp)], [buttons(toFollowUp(language, followUp.id))]);
}

function sayWhen(language: Language, followUp: SettledFollowUp) {
  return { title: followUp.title, when: whenText(language, followUp), place: followUp.place };
}

function told(text: Text & string, more: readonly string[], then: readonly Block[]): Message {
  return {
    summary: text,
    blocks: [{ kind: 'text', text }, ...more.map((line): Block => ({ kind: 'text', text: line })), ...then],
  };
}

function buttons(...all: readonly Press[]): Block {
  return { kind: 'buttons', buttons: all };
}
