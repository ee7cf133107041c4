import { ShowDay } from '../day/day-intents.ts';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { formatTime } from '../kernel/wall-time.ts';
import { ShowPlanGrid, ShowPrintPack, ShowWhoMeets } from '../prints/print-intents.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { dayRuns } from '../sessions/session.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { modeWords } from '../sessions/vocabulary-words.ts';
import { OpenPlanChoices, ShowShapes } from '../shapes/shape-intents.ts';
import { figureBlocks } from './figure-views.ts';
import {
  brokenSentence,
  figuresSentence,
  loneSentence,
  runsShortSentence,
  shortFigures,
} from './finding-words.ts';
import type { PlanFindings } from './plan-findings.ts';
import type { PlanSheet } from './plan-request.ts';
import { guestsAt, hasSeats, isPlanned, peopleAt, withoutTable } from './plan-request.ts';
import { planWords as words } from './plan-words.ts';
import { PlanRotations, PostRound, ShowPairRules, ShowPlan } from './rotation-intents.ts';
import { fullName, shortNames } from './short-name.ts';

/** All rounds, one line each, and the one thing to do next. */
export function planView(
  language: Language,
  session: Session,
  sheet: PlanSheet,
  findings: PlanFindings,
  now: Date,
): Message {
  const planned = isPlanned(sheet);
  const figures = planned ? figuresSentence(language, findings) : '';
  return {
    summary: words.title[language],
    blocks: [
      ...findingBlocks(language, sheet, findings),
      { kind: 'text', text: planned ? words.why[language] : words.nothingYet[language] },
      sheet.rounds.length > 0
        ? { kind: 'list', items: sheet.rounds.map((round) => roundItem(language, session, sheet, round)) }
        : { kind: 'text', text: words.noRounds[language], tone: 'warning' },
      ...(figures === '' ? [] : [{ kind: 'text', text: figures, tone: 'good' } as const]),
      { kind: 'buttons', buttons: planButtons(language, session, sheet, now) },
      ...(figures === '' ? [] : figureBlocks(language, findings)),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session: session.id }) },
  };
}

/** The answer after planning, with what the plan does for people. */
export function planMadeView(
  language: Language,
  { looseEnds: { hosts, stayers } }: PlanSheet,
  findings: PlanFindings,
): Message {
  const { broken, lone } = findings;
  const whole = broken.length + lone.length + hosts.length + stayers.length === 0;
  const text = [words.made[language], ...(whole ? [] : [words.notAllKept[language]])].join(' ');
  const figures = shortFigures(language, findings);
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, tone: 'good' },
      ...(figures === '' ? [] : [{ kind: 'text', text: figures } as const]),
    ],
  };
}

/** The button that posts the next round; undefined while nobody planned it, or when all are posted. */
export function postNext(language: Language, session: string, sheet: PlanSheet): Press | undefined {
  const next = sheet.toCome[0];
  if (!next || !hasSeats(sheet, next)) return undefined;
  const people = withoutTable(sheet, next.id).length;
  const missing = people > 0 ? [words.withoutTable[language]({ people })] : [];
  return {
    label: words.post[language]({ number: next.number }),
    press: PostRound({ session, round: next.id }),
    main: true,
    confirm: [...missing, words.postConfirm[language]].join(' '),
  };
}

export function makeButton(language: Language, session: string, sheet: PlanSheet): Press {
  const label = words[isPlanned(sheet) ? 'makeAgain' : 'make'][language];
  return { label, press: PlanRotations({ session }) };
}

/** Whether people know it already: posted and when, not yet, or skipped. */
export function postedSentence(
  language: Language,
  { zone }: Pick<Session, 'zone'>,
  { toCome }: Pick<PlanSheet, 'toCome'>,
  round: Round,
): string {
  if (round.posted_at !== null)
    return words.posted[language]({ time: formatTime(moment(round.posted_at), zone) });
  return toCome.includes(round) ? words.notPosted[language] : words.skipped[language];
}

function roundItem(language: Language, session: Session, sheet: PlanSheet, round: Round): Item {
  const next = round === sheet.toCome[0] ? postNext(language, session.id, sheet) : undefined;
  const look = {
    label: words.look[language],
    press: ShowPlan({ session: session.id, round: round.id }),
  };
  const { number, starts } = round;
  return {
    text: words.round[language]({ number, starts, mode: modeWords[round.mode][language] }),
    detail: stateSentences(language, session, sheet, round).join(' '),
    ...(round.posted_at === null ? {} : { tone: 'good' }),
    ...(hasSeats(sheet, round) ? { buttons: next ? [next, look] : [look] } : {}),
  };
}

function stateSentences(language: Language, session: Session, sheet: PlanSheet, round: Round): string[] {
  const posted = postedSentence(language, session, sheet, round);
  if (!hasSeats(sheet, round)) return [sheet.toCome.includes(round) ? words.noPlan[language] : posted];
  const guests = sheet.tables
    .filter((table) => table.closed_at === null || peopleAt(sheet, round.id, table.id).length > 0)
    .map((table) => guestsAt(sheet, round.id, table.id).length);
  const first = guests[0] ?? 0;
  const people = withoutTable(sheet, round.id).length;
  return [
    posted,
    guests.every((count) => count === first)
      ? words.evenTables[language]({ guests: first })
      : words.tableSizes[language]({ guests }),
    ...(people === 0 ? [] : [words.withoutTable[language]({ people })]),
  ];
}

function planButtons(language: Language, session: Session, sheet: PlanSheet, now: Date): Press[] {
  const make = makeButton(language, session.id, sheet);
  const main = postNext(language, session.id, sheet) ? {} : { main: true as const };
  return [
    ...(sheet.toCome.length > 0 ? [{ ...make, ...main }] : []),
    ...(dayRuns(session, now)
      ? [{ label: words.today[language], press: ShowDay({ session: session.id }) }]
      : []),
    { label: words.pairRules[language], press: ShowPairRules({ session: session.id }) },
    ...(isPlanned(sheet) ? pictureButtons(language, session.id) : []),
    { label: words.choices[language], press: OpenPlanChoices({ session: session.id }) },
    { label: words.shapes[language], press: ShowShapes({ session: session.id }) },
  ];
}

function pictureButtons(language: Language, session: string): Press[] {
  return [
    { label: words.overview[language], press: ShowPlanGrid({ session }) },
    { label: words.whoMeets[language], press: ShowWhoMeets({ session }) },
    { label: words.prints[language], press: ShowPrintPack({ session }) },
  ];
}

const mostFindings = 8;

function findingBlocks(language: Language, sheet: PlanSheet, findings: PlanFindings): Block[] {
  const { broken, lone, noShows } = findings;
  const names = shortNames(sheet.people.values());
  const tableNumber = (id: string | undefined) => sheet.tables.find((table) => table.id === id)?.number;
  const open = sheet.tables.filter(({ closed_at }) => closed_at === null);
  const chairs = open.reduce((sum, { seats }) => sum + seats, 0);
  const people = [...sheet.people.values()].filter(({ role }) => role === 'participant').length;
  // One sentence about the room then says more than one about each table.
  const tooFew = sheet.tables.length > 0 && chairs < people;
  const sentences = [
    ...(tooFew ? [words.tooFewChairs[language]({ chairs, people })] : []),
    ...broken
      .filter(({ kind }) => !(tooFew && kind === 'no_room'))
      .map((finding) => brokenSentence(language, finding, (seat) => names.get(seat) ?? '', tableNumber)),
    ...lone.map((one) => loneSentence(language, one, tableNumber(one.table) ?? 0)),
    ...(noShows && !noShows.holds
      ? [runsShortSentence(language, noShows, tableNumber(noShows.table) ?? 0)]
      : []),
    ...sheet.looseEnds.hosts.map((host) => words.hostWithoutTable[language]({ who: fullName(host) })),
    ...sheet.looseEnds.stayers.map((guest) => words.stayerWithoutTable[language]({ who: fullName(guest) })),
  ];
  const more = sentences.length - mostFindings;
  return [...sentences.slice(0, mostFindings), ...(more > 0 ? [words.more[language]({ more })] : [])].map(
    (text) => ({ kind: 'text', text, tone: 'warning' }),
  );
}
