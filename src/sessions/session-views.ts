import { ShowActions } from '../actions/action-intents.ts';
import { ShowDay } from '../day/day-intents.ts';
import { ShowRehearsal } from '../demo/rehearsal-intents.ts';
import { ShowEvaluation } from '../evaluation/evaluation-intents.ts';
import { ShowGuests } from '../guests/guest-intents.ts';
import { ShowNotes } from '../harvest/note-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import { ShowHomework } from '../homework/homework-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { ShowBadgeCodes, ShowTenants } from '../people/person-intents.ts';
import { ShowDesk } from '../people/walk-in-intents.ts';
import { ShowPrintPack } from '../prints/print-intents.ts';
import { ShowRetention } from '../privacy/privacy-intents.ts';
import { ShowApproach } from '../reports/approach-intents.ts';
import { ShowNetwork } from '../reports/network-intents.ts';
import { ShowSignals } from '../reports/signal-intents.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { ShowThemes } from '../themes/theme-intents.ts';
import { nextStepView } from './next-step-views.ts';
import type { Round } from './round.ts';
import type { Session } from './seat-store.ts';
import type { NextStep } from './session.ts';
import { OpenSessionForm, ShowCoverage, ShowRounds, ShowSession, ShowTables } from './session-intents.ts';
import { sessionWords as words } from './session-words.ts';

export interface SessionCounts {
  readonly people: number;
  readonly participants: number;
  readonly hosts: number;
  readonly claimed: number;
  readonly tables: number;
}

/** The organiser's page: one thing to do now, how things stand, and everything to open. */
export function sessionView(
  language: Language,
  session: Session,
  rounds: readonly Round[],
  counts: SessionCounts,
  step: NextStep,
  state: { readonly rehearses: boolean; readonly dayRuns: boolean },
): Message {
  const next = nextStepView(language, session.id, rounds, step);
  return {
    summary: session.name,
    blocks: [
      { kind: 'text', text: next.why },
      { kind: 'buttons', buttons: [next.button] },
      { kind: 'heading', text: words.facts[language] },
      factsOf(language, session, rounds, counts),
      { kind: 'heading', text: words.open[language] },
      { kind: 'list', items: sectionsOf(language, session, state) },
      { kind: 'buttons', buttons: [{ label: words.another[language], press: OpenSessionForm({}) }] },
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** A short answer after something was done, with gentle advice below it. */
export function said(text: string, advice: readonly string[] = []): Message {
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, tone: 'good' },
      ...advice.map((line): Block => ({ kind: 'text', text: line, tone: 'quiet' })),
    ],
  };
}

/** The way back to the organiser's page. */
export function toMeeting(language: Language, session: string): Press {
  return { label: words.toMeeting[language], press: ShowSession({ session }) };
}

function factsOf(
  language: Language,
  session: Session,
  rounds: readonly Round[],
  { people, participants, hosts, claimed, tables }: SessionCounts,
): Block {
  const { starts, ends } = session;
  const posted = rounds.filter((round) => round.posted_at !== null).length;
  const outOf = words.outOf[language];
  const guests = [
    ...(participants > 0 ? [words.participantCount[language]({ participants })] : []),
    ...(hosts > 0 ? [words.hostCount[language]({ hosts })] : []),
  ].join(', ');
  return {
    kind: 'facts',
    facts: [
      {
        label: words.day[language],
        value: words.dayAndTime[language]({ day: formatDay(session.held_on, language), starts, ends }),
      },
      { label: words.place[language], value: session.place ?? words.placeOpen[language] },
      { label: words.people[language], value: guests || words.nobodyYet[language] },
      ...(guests ? [{ label: words.claimed[language], value: outOf({ part: claimed, whole: people }) }] : []),
      { label: words.tables[language], value: tables > 0 ? String(tables) : words.noneYet[language] },
      rounds.length > 0
        ? { label: words.posted[language], value: outOf({ part: posted, whole: rounds.length }) }
        : { label: words.roundCount[language], value: words.noneYet[language] },
    ],
  };
}

function sectionsOf(
  language: Language,
  { id: session, join_code: joinCode }: Session,
  { rehearses, dayRuns }: { readonly rehearses: boolean; readonly dayRuns: boolean },
): Item[] {
  return [
    { text: words.guests[language], open: ShowGuests({ session }) },
    { text: words.coverage[language], open: ShowCoverage({ session }) },
    { text: words.tables[language], open: ShowTables({ session }) },
    { text: words.rounds[language], open: ShowRounds({ session }) },
    { text: words.plan[language], open: ShowPlan({ session }) },
    ...(dayRuns ? [{ text: words.today[language], open: ShowDay({ session }) }] : []),
    { text: words.desk[language], detail: joinCode ?? '', open: ShowDesk({ session }) },
    { text: words.codes[language], open: ShowBadgeCodes({ session }) },
    { text: words.tenants[language], open: ShowTenants({ session }) },
    { text: words.prints[language], open: ShowPrintPack({ session }) },
    { text: words.points[language], open: ShowNotes({ session }) },
    { text: words.themes[language], open: ShowThemes({ session }) },
    { text: words.actions[language], open: ShowActions({ session }) },
    { text: words.approach[language], open: ShowApproach({ session }) },
    { text: words.homework[language], open: ShowHomework({ session }) },
    { text: words.evaluation[language], open: ShowEvaluation({ session }) },
    { text: words.network[language], open: ShowNetwork({ session }) },
    { text: words.signals[language], open: ShowSignals({ session }) },
    { text: words.details[language], open: OpenSessionForm({ session }) },
    { text: words.retention[language], open: ShowRetention({ session }) },
    ...(rehearses ? [{ text: words.rehearsal[language], open: ShowRehearsal({}) }] : []),
  ];
}
