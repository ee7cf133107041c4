import { inSentence } from '../actions/action.ts';
import { DeclineAction, OpenActionForm, OpenConfirm, ShowAction } from '../actions/action-intents.ts';
import type { ActionWithNames } from '../actions/action-store.ts';
import type { TaskKind } from '../db/promise-tables.ts';
import { ShowEvaluation } from '../evaluation/evaluation-intents.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Block, Field, Item, Message, Option } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { ShowApproach } from '../reports/approach-intents.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { toFollowUp } from './date-views.ts';
import type { FollowUp, Part } from './follow-up.ts';
import { AskForTask, OpenFollowUp, OpenTask, ShowHomework, taskKinds } from './homework-intents.ts';
import { taskWords, homeworkWords as words } from './homework-words.ts';
import { partLine } from './invited-views.ts';

/** For the organiser: everything that was agreed for after the day, and what can be added. */
export function homeworkView(
  language: Language,
  session: string,
  followUps: readonly { readonly followUp: FollowUp; readonly part: Part }[],
  tasks: readonly { readonly action: ActionWithNames; readonly kind: TaskKind }[],
): Message {
  const isEmpty = followUps.length + tasks.length === 0;
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words[isEmpty ? 'none' : 'why'][language], tone: 'quiet' },
      ...group(
        words.followUps[language],
        followUps.map(({ followUp, part }) => ({
          text: followUp.title,
          detail: partLine(language, followUp, part),
          open: toFollowUp(language, followUp.id).press,
        })),
      ),
      ...group(
        words.tasks[language],
        tasks.map(({ action, kind }) => taskItem(language, action, kind)),
      ),
      {
        kind: 'buttons',
        buttons: [
          { label: words.newFollowUp[language], press: OpenFollowUp({ session }), main: true },
          ...taskKinds.map((kind) => ({
            label: taskWords[kind].make[language],
            press: OpenTask({ session, kind }),
          })),
        ],
      },
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session }) },
  };
}

/** `warning`: the title seems to be about one person; sent again, somebody is asked all the same. */
export function taskFormView(
  language: Language,
  session: string,
  kind: TaskKind,
  people: readonly Option[],
  earliest: string,
  given: { readonly title?: string; readonly owner?: string; readonly dueOn?: string } = {},
  warning?: Both<string>,
): Message {
  const usual = kind === 'other' ? undefined : taskWords[kind].title[language];
  const title = given.title ?? usual;
  const fields: Field[] = [
    {
      kind: 'line',
      name: 'title',
      label: words.what[language],
      max: 140,
      ...(title ? { value: title } : {}),
    },
    {
      kind: 'choice',
      name: 'owner',
      label: words.who[language],
      options: people,
      ...(given.owner ? { value: given.owner } : {}),
    },
    {
      kind: 'date',
      name: 'dueOn',
      label: words.when[language],
      hint: words.whenHint[language],
      earliest,
      ...(given.dueOn ? { value: given.dueOn } : {}),
    },
  ];
  const press = AskForTask({ session, kind, ...(warning ? { anyway: markOfTexts(title) } : {}) });
  const label = words[warning ? 'keepIt' : 'ask'][language];
  const first: Block = warning
    ? { kind: 'text', text: warning[language], tone: 'warning' }
    : { kind: 'text', text: words.whoAndWhen[language] };
  return {
    summary: warning ? warning[language] : taskWords[kind].name[language],
    blocks: [first, { kind: 'form', fields, submit: { label, press, main: true } }],
    back: { label: words.title[language], press: ShowHomework({ session }) },
  };
}

/** The question to who was asked; the answers are those of every action. */
export function askTaskView(
  language: Language,
  name: string,
  asker: string,
  action: { readonly id: string; readonly title: string; readonly due_on: string },
): Message {
  const day = formatDay(action.due_on, language);
  const text = words.asking[language]({ name, asker, title: inSentence(action.title), day });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: words.yes[language], press: OpenConfirm({ action: action.id }) },
          { label: words.no[language], press: DeclineAction({ action: action.id }) },
        ],
      },
    ],
  };
}

function taskItem(language: Language, action: ActionWithNames, kind: TaskKind): Item {
  const seeksOwner = action.status === 'proposed' && action.asked_id === null;
  const ask = OpenActionForm({ session: action.session_id, action: action.id });
  const buttons = [
    ...(seeksOwner ? [{ label: words.askSomebody[language], press: ask }] : []),
    ...(kind === 'evaluation'
      ? [{ label: words.toEvaluation[language], press: ShowEvaluation({ session: action.session_id }) }]
      : []),
    ...(kind === 'plan'
      ? [{ label: words.toPlan[language], press: ShowApproach({ session: action.session_id }) }]
      : []),
  ];
  const day = action.due_on ? [words.readyBy[language]({ day: formatDay(action.due_on, language) })] : [];
  return {
    text: action.title,
    detail: [`${taskWords[kind].name[language]}.`, whoseTask(language, action), ...day].join(' '),
    open: ShowAction({ action: action.id }),
    ...(buttons.length > 0 ? { buttons } : {}),
  };
}

function whoseTask(language: Language, { status, ownerName, askedName }: ActionWithNames): string {
  if (status === 'done') return words.done[language];
  if (status === 'dropped') return words.stopped[language];
  if (ownerName !== null) return words.takenOn[language]({ name: ownerName });
  return askedName === null ? words.wantsOwner[language] : words.asked[language]({ name: askedName });
}

function group(title: string, items: readonly Item[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];
}
