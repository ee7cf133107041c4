import {
  AcceptHelp,
  AskHelp,
  ConfirmAction,
  FinishAction,
  GoingWell,
  OfferAction,
  SayStuck,
} from '../actions/action-intents.ts';
import { SayTap, ShareResult } from '../evaluation/evaluation-intents.ts';
import {
  AddDateOption,
  AskDates,
  ChooseDate,
  SaveFollowUp,
  SaveReport,
  SaveVotes,
} from '../homework/homework-intents.ts';
import type { Intent } from '../kernel/intent.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { SayCalled } from '../memory/memory-intents.ts';
import { SaveForeword, ShareApproach } from '../reports/approach-intents.ts';
import { rows } from './demo-rows.ts';
import { demoSession as session } from './load-demo.ts';
import type { Step } from './story.ts';
import { whoAnswered } from './story-of-the-day.ts';
import { actionCalled, followUpCalled, optionsByDay } from './story-store.ts';

const on = (date: string, time = '10:00') => wallToInstant(date, time);

/** Promises that are kept or not, the extra meeting, and whether people called each other. */
export function storyOfTheWeeks(): readonly Step[] {
  return [...helpers(), ...plan(), ...answers(), ...handovers(), ...extraMeeting(), ...afterwards()];
}

/** A step about an action of the files. */
function step(id: string, at: Date, who: string, make: (action: string) => Intent): Step {
  const title = rows('actions').find((row) => row('action_id') === id)?.('title_nl') ?? '';
  return {
    at,
    who,
    asks: async ({ db }) => {
      const action = await actionCalled(db, title);
      return action ? make(action) : undefined;
    },
  };
}

/** The plan of approach, two weeks after the day. */
function plan(): Step[] {
  const text =
    'Op 26 januari zaten we met 48 mensen aan tafel. Dit spraken we af. Elke actie heeft iemand die zelf ja zei.';
  return [
    { at: on('2027-02-08'), who: 'X1', asks: async () => SaveForeword({ session, text }) },
    { at: on('2027-02-09'), who: 'X1', asks: async () => ShareApproach({ session }) },
  ];
}

const giver = (id: string) =>
  rows('action-handovers').find((row) => row('action_id') === id)?.('from_person');

function helpers(): Step[] {
  return rows('actions').flatMap((row): Step[] => {
    const [id, person] = [row('action_id'), row('helper')];
    return [
      step(id, on('2027-01-27', '09:30'), giver(id) ?? row('owner'), (action) => AskHelp({ action, person })),
      step(id, on('2027-01-27', '11:30'), person, (action) => AcceptHelp({ action })),
    ];
  });
}

/** How each of them stood on 22 February. */
function answers(): Step[] {
  return rows('actions').flatMap((row): Step[] => {
    const [id, owner] = [row('action_id'), row('owner')];
    switch (row('status')) {
      case 'done':
        return [step(id, on(row('closed_on')), owner, (action) => FinishAction({ action }))];
      case 'in_progress':
        return [step(id, on('2027-02-10'), owner, (action) => GoingWell({ action }))];
      case 'stuck':
        return [step(id, on('2027-02-15'), owner, (action) => SayStuck({ action }))];
      default:
        return [];
    }
  });
}

function handovers(): Step[] {
  return rows('action-handovers').flatMap((row): Step[] => {
    const [id, person] = [row('action_id'), row('to_person')];
    const action = rows('actions').find((one) => one('action_id') === id);
    const yes = { firstStep: action?.('first_step_nl') ?? '', dueOn: action?.('due_date') ?? '' };
    return [
      step(id, on(row('on')), row('from_person'), (action) => OfferAction({ action, person })),
      step(id, on(row('on'), '14:00'), person, (action) => ConfirmAction({ action, ...yes })),
    ];
  });
}

const title = 'Samen de eerste belgids maken';
const chosenDate = 'D3';

function extraMeeting(): Step[] {
  const about = (make: (meeting: string, work: Work) => Promise<Intent | undefined>): Step['asks'] => {
    return async (work) => {
      const meeting = await followUpCalled(work.db, title);
      return meeting ? make(meeting, work) : undefined;
    };
  };
  const dates = rows('meeting-options');
  const dayOf = (option: string) => dates.find((row) => row('option_id') === option)?.('date') ?? '';
  const prepared = on('2027-01-27');
  const votes = Map.groupBy(rows('meeting-votes'), (row) => row('person_id'));
  return [
    {
      at: prepared,
      who: 'X1',
      asks: async ({ db }) =>
        (await followUpCalled(db, title))
          ? undefined
          : SaveFollowUp({
              session,
              title,
              why: 'Dan weet iedereen wie je waarvoor belt.',
              layers: 'professional',
              answerBy: '2027-02-03',
            }),
    },
    ...dates.map((row): Step => {
      const when = { heldOn: row('date'), starts: row('starts'), ends: row('ends'), place: row('place') };
      return {
        at: prepared,
        who: 'X1',
        asks: about(async (meeting, { db }) =>
          (await optionsByDay(db, meeting)).has(when.heldOn)
            ? undefined
            : AddDateOption({ meeting, ...when }),
        ),
      };
    }),
    { at: prepared, who: 'X1', asks: about(async (meeting) => AskDates({ meeting })) },
    ...[...votes].map(
      ([who, cells], index): Step => ({
        at: on(['2027-01-27', '2027-01-28', '2027-01-29'][index % 3] ?? '', '13:30'),
        who,
        asks: about(async (meeting, { db }) => {
          const options = await optionsByDay(db, meeting);
          const boxes = cells.map((row) => [`vote-${options.get(dayOf(row('option_id')))}`, row('answer')]);
          return SaveVotes({ meeting, ...Object.fromEntries(boxes) });
        }),
      }),
    ),
    {
      at: on('2027-02-04'),
      who: 'X1',
      asks: about(async (meeting, { db }) => {
        const option = (await optionsByDay(db, meeting)).get(dayOf(chosenDate));
        return option === undefined ? undefined : ChooseDate({ meeting, option });
      }),
    },
    {
      at: on('2027-03-03'),
      who: 'X1',
      asks: about(async (meeting) =>
        SaveReport({
          meeting,
          text: 'We hebben de eerste belgids gemaakt. Elke organisatie staat erin, met twee namen.',
        }),
      ),
    },
  ];
}

/** What came of the day is shared. Six and twelve weeks later people say whether they called somebody they met. */
function afterwards(): Step[] {
  const moment = 'weeks6' as const;
  return [
    { at: on('2027-02-03'), who: 'X1', asks: async () => ShareResult({ session, moment: 'day' }) },
    ...whoAnswered().flatMap(({ who, row }): Step[] => {
      const called = row('Q1') === 'yes' ? (row('Q4') === 'no' ? 'not_yet' : 'yes') : 'no';
      return [
        {
          at: on('2027-03-10'),
          who,
          asks: async () => SayTap({ session, moment, question: 'called', answer: called }),
        },
        {
          at: on('2027-03-10'),
          who,
          asks: async () => SayTap({ session, moment, question: 'fault', answer: row('Q4') as 'yes' }),
        },
        {
          at: on('2027-04-21'),
          who,
          asks: async () => SayCalled({ session, answer: row('Q1') === 'yes' ? 'yes' : 'no' }),
        },
      ];
    }),
  ];
}
