import { ShowActions } from '../actions/action-intents.ts';
import type { Role } from '../db/session-tables.ts';
import { ShowEvaluation } from '../evaluation/evaluation-intents.ts';
import { ShowNotes } from '../harvest/note-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import { ShowHomework } from '../homework/homework-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { ShowInbox } from '../people/person-intents.ts';
import { ShowApproach } from '../reports/approach-intents.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { roleWords } from '../sessions/vocabulary-words.ts';
import { MoveClock, ShowAllInboxes, ShowRehearsal, StepInto } from './rehearsal-intents.ts';
import { rehearsalWords as words } from './rehearsal-words.ts';
import type { StoryStop } from './story.ts';

export interface RehearsalPage {
  /** The moment it is, in words. */
  readonly when: string;
  readonly roundToCome: boolean;
  /** Places of the story that are still ahead. */
  readonly ahead: readonly StoryStop[];
  /** The invented meeting, once its story is told. */
  readonly told: string | undefined;
  /** Nobody has a table yet, so that the story has no rounds. */
  readonly unplanned: boolean;
  /** The meetings this person organises. */
  readonly sessions: readonly Session[];
  readonly people: readonly InventedPerson[];
}

export interface InventedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The clock first, then where to see what it did, then whose eyes to look through. */
export function rehearsalView(language: Language, page: RehearsalPage): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.what[language] },
      { kind: 'text', text: words.clockIs[language](page) },
      { kind: 'buttons', buttons: clockButtons(language, page.roundToCome) },
      ...storyBlocks(language, page),
      { kind: 'heading', text: words.goOn[language] },
      {
        kind: 'list',
        items: [
          ...page.sessions.map(({ id, name }) => ({ text: name, open: ShowSession({ session: id }) })),
          { text: words.myMessages[language], open: ShowInbox({}) },
          { text: words.inboxes[language], open: ShowAllInboxes({}) },
        ],
      },
      { kind: 'heading', text: words.lookAs[language] },
      peopleForm(language, page.people),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export interface SentMessage {
  readonly person: string;
  readonly name: string;
  readonly when: string;
  readonly says: string;
}

/** Every message to everyone, newest first; a name opens the messages of that person. */
export function allInboxesView(language: Language, sent: readonly SentMessage[]): Message {
  const items = sent.map(({ person, name, when, says }) => ({
    text: name,
    detail: `${when}\n${says}`,
    open: ShowAllInboxes({ person }),
  }));
  return {
    summary: words.inboxes[language],
    blocks: [items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: words.noMessages[language] }],
    back: { label: words.back[language], press: ShowRehearsal({}) },
  };
}

export function oneInboxView(
  language: Language,
  person: Pick<Person, 'id' | 'firstName' | 'lastName'>,
  sent: readonly SentMessage[],
): Message {
  const become = words.lookAsOne[language]({ name: person.firstName });
  return {
    summary: words.inboxOf[language]({ name: `${person.firstName} ${person.lastName}`.trim() }),
    blocks: [
      sent.length > 0
        ? { kind: 'list', items: sent.map(({ when, says }) => ({ text: when, detail: says })) }
        : { kind: 'text', text: words.noMessages[language] },
      { kind: 'buttons', buttons: [{ label: become, press: StepInto({ person: person.id }) }] },
    ],
    back: { label: words.inboxes[language], press: ShowAllInboxes({}) },
  };
}

function storyBlocks(language: Language, { ahead, told, unplanned }: RehearsalPage): Block[] {
  const buttons = ahead.map((to) => ({ label: words[to][language], press: MoveClock({ to }) }));
  return [
    ...(told === undefined
      ? []
      : ([
          { kind: 'heading', text: words.lookAt[language] },
          {
            kind: 'list',
            items: [
              { text: words.points[language], open: ShowNotes({ session: told }) },
              { text: words.actions[language], open: ShowActions({ session: told }) },
              { text: words.approach[language], open: ShowApproach({ session: told }) },
              { text: words.homework[language], open: ShowHomework({ session: told }) },
              { text: words.evaluation[language], open: ShowEvaluation({ session: told }) },
            ],
          },
        ] as const)),
    ...(buttons.length === 0
      ? []
      : ([
          { kind: 'heading', text: words.story[language] },
          { kind: 'text', text: words.storyWhy[language] },
          ...(unplanned ? [{ kind: 'text', text: words.storyPlan[language], tone: 'quiet' } as const] : []),
          { kind: 'buttons', buttons },
        ] as const)),
  ];
}

function clockButtons(language: Language, roundToCome: boolean): Press[] {
  return [
    ...(roundToCome
      ? [{ label: words.nextRound[language], press: MoveClock({ to: 'next_round' }), main: true as const }]
      : []),
    { label: words.day[language], press: MoveClock({ to: 'day' }) },
    { label: words.week[language], press: MoveClock({ to: 'week' }) },
  ];
}

const order: readonly Role[] = ['organiser', 'co_organiser', 'table_host', 'participant'];

function peopleForm(language: Language, people: readonly InventedPerson[]): Block {
  const rank = ({ role }: InventedPerson) => order.indexOf(role);
  const names = new Intl.Collator('nl');
  const options = people
    .toSorted((one, other) => rank(one) - rank(other) || names.compare(one.name, other.name))
    .map(({ id, name, role }) => ({
      value: id,
      label: role === 'participant' ? name : `${name} (${roleWords[role][language]})`,
    }));
  return {
    kind: 'form',
    fields: [{ kind: 'choice', name: 'person', label: words.who[language], options }],
    submit: { label: words.becomeThem[language], press: StepInto({}) },
  };
}
