import { ConfirmAction, ProposeAction } from '../actions/action-intents.ts';
import { MarkAway } from '../day/day-intents.ts';
import type { Theme } from '../db/result-tables.ts';
import type { NoteKind } from '../db/session-tables.ts';
import { AskNow, SayLine, SayTap } from '../evaluation/evaluation-intents.ts';
import { AddNote } from '../harvest/note-intents.ts';
import { later, minutes } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import { PostRound } from '../rotations/rotation-intents.ts';
import { SavePoint } from '../themes/theme-intents.ts';
import type { Row } from './demo-rows.ts';
import { rows } from './demo-rows.ts';
import { demoSession as session } from './load-demo.ts';
import type { Step } from './story.ts';
import { actionCalled, isRoundPosted, noteSaying } from './story-store.ts';

const day = '2027-01-26';
const at = (time: string, plus = 0) => later(wallToInstant(day, time), minutes(plus));
const press =
  (intent: Intent): Step['asks'] =>
  async () =>
    intent;

/** Rounds, points, promises, and how it was. */
export function storyOfTheDay(): readonly Step[] {
  return [...rounds(), ...points(), ...promises(), ...sorting(), ...howItWas()];
}

function rounds(): Step[] {
  const away = rows('people')
    .filter((row) => row('attendance') === 'no_show')
    .map((row): Step => {
      const seat = row('person_id');
      return { at: at('13:30'), who: 'X1', asks: press(MarkAway({ session, seat })) };
    });
  const posted = rows('rounds').map((row): Step => {
    const round = `R${row('round')}`;
    return {
      at: at(row('starts')),
      who: 'X1',
      asks: async ({ db }) => ((await isRoundPosted(db, round)) ? undefined : PostRound({ session, round })),
    };
  });
  return [...away, ...posted];
}

/** Each is written down by the host of its table, in its round. */
function points(): Step[] {
  const starts = new Map(rows('rounds').map((row) => [row('round'), row('starts')]));
  return rows('notes').map((row): Step => {
    const text = row('text_nl');
    return {
      at: at(starts.get(row('round')) ?? '', 15),
      who: row('table_id').replace('T', 'H'),
      asks: async ({ db }) =>
        (await noteSaying(db, text)) ? undefined : AddNote({ session, kind: row('kind') as NoteKind, text }),
    };
  });
}

/** Who had an action first, where it was handed over later. */
function firstOwner(action: Row): string {
  const handover = rows('action-handovers').find((row) => row('action_id') === action('action_id'));
  return handover?.('from_person') ?? action('owner');
}

/** The organiser asks; whoever is asked says yes, with a first step and a day. */
function promises(): Step[] {
  return rows('actions').flatMap((row): Step[] => {
    const title = row('title_nl');
    const owner = firstOwner(row);
    return [
      {
        at: at('16:00'),
        who: 'X1',
        asks: async ({ db }) =>
          (await actionCalled(db, title)) ? undefined : ProposeAction({ session, title, owner }),
      },
      {
        at: at('16:15'),
        who: owner,
        asks: async ({ db }) => {
          const action = await actionCalled(db, title);
          const yes = { firstStep: row('first_step_nl'), dueOn: row('due_date') };
          return action ? ConfirmAction({ action, ...yes }) : undefined;
        },
      },
    ];
  });
}

/** The organiser reads the points: which theme, which action came of it, and why not where none did. */
function sorting(): Step[] {
  const actionOf = new Map(
    rows('actions').flatMap((row) =>
      row('source_notes')
        .split(' ')
        .map((note) => [note, row('title_nl')] as const),
    ),
  );
  return rows('notes').map(
    (row): Step => ({
      at: at('16:30'),
      who: 'X1',
      asks: async ({ db }) => {
        const note = await noteSaying(db, row('text_nl'));
        const title = actionOf.get(row('note_id'));
        const action = title && (await actionCalled(db, title));
        const why = row('parked_because');
        if (note === undefined) return undefined;
        return SavePoint({
          session,
          note,
          theme: row('theme') as Theme,
          ...(action ? { action, chosen: row('kind') === 'solution' ? ['yes'] : [] } : {}),
          ...(why ? { parkedBecause: why as 'later' } : {}),
        });
      },
    }),
  );
}

/** One person for each answer: of that layer, there all day, and with a chat or a page. */
export function whoAnswered(): readonly { readonly who: string; readonly row: Row }[] {
  const free = rows('people').filter(
    (row) => row('role') === 'participant' && row('attendance') !== 'no_show' && row('channel') !== 'paper',
  );
  return rows('evaluation-answers').map((row) => {
    const found = free.findIndex((person) => person('layer') === row('layer'));
    const [person] = free.splice(found, 1);
    return { who: person?.('person_id') ?? '', row };
  });
}

function howItWas(): Step[] {
  const questions = { Q1: 'callable', Q2: 'said', Q3: 'words', Q4: 'fault' } as const;
  const moment = 'day' as const;
  const answers = whoAnswered().flatMap(({ who, row }): Step[] => [
    ...Object.entries(questions).map(([column, question]): Step => {
      const answer = row(column) as 'yes';
      return { at: at('17:05'), who, asks: press(SayTap({ session, moment, question, answer })) };
    }),
    { at: at('17:05'), who, asks: press(SayLine({ session, moment, text: row('Q5') })) },
  ]);
  return [{ at: at('16:55'), who: 'X1', asks: press(AskNow({ session })) }, ...answers];
}
