import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Field, Message, Option, Press } from '../kernel/message.ts';
import type { Action } from './action.ts';
import { inSentence } from './action.ts';
import {
  DeclineAction,
  OpenActionForm,
  OpenConfirm,
  ProposeAction,
  ShowActions,
  ShowMyActions,
  titleSigns,
} from './action-intents.ts';
import { personalTextView } from './action-text-views.ts';
import { actionWords } from './action-words.ts';
import { proposalWords as words } from './proposal-words.ts';

export interface ProposalForm {
  readonly session: string;
  readonly note?: string;
  readonly action?: string;
  readonly title: string;
  /** Whom one may ask; none for somebody who may only ask themselves. */
  readonly people: readonly Option[];
  readonly owner?: string;
  /** Whose action it becomes when there is nobody to choose. */
  readonly self: string;
  /** Where the page with every action is open to this person. */
  readonly organises: boolean;
}

export function proposalFormView(language: Language, form: ProposalForm): Message {
  const choosing = form.people.length > 0;
  const summary = words[form.action ? 'formAgain' : 'form'][language];
  return {
    summary,
    blocks: [
      { kind: 'text', text: words[choosing ? 'whatAndWho' : 'whatYouDo'][language] },
      {
        kind: 'form',
        fields: fieldsOf(language, form),
        submit: {
          label: words[choosing ? 'ask' : 'goOn'][language],
          press: ProposeAction({ ...fixed(form), ...(choosing ? {} : { owner: form.self }) }),
          main: true,
        },
      },
    ],
    back: form.organises
      ? { label: actionWords.all[language], press: ShowActions({ session: form.session }) }
      : { label: actionWords.mine[language], press: ShowMyActions({}) },
  };
}

/** The same sentence back, because it seems to be about one person. Sent again, it is kept. */
export function personalTitleView(
  language: Language,
  warning: Both<string>,
  given: { session: string; note?: string; action?: string; owner: string; title: string },
): Message {
  return personalTextView(
    language,
    warning,
    titleField(language, given.title),
    ProposeAction({ ...fixed(given), owner: given.owner, anyway: markOfTexts(given.title) }),
  );
}

/** The question to the one who was asked, as a message of its own or as a page. */
export function askView(
  language: Language,
  name: string,
  asker: string,
  action: Pick<Action, 'id' | 'title'>,
): Message {
  const text = words.asking[language]({ name, asker, title: inSentence(action.title) });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: answerAsk(language, action.id) },
    ],
  };
}

export function answerAsk(language: Language, action: string): readonly Press[] {
  return [
    { label: words.yes[language], press: OpenConfirm({ action }) },
    { label: words.no[language], press: DeclineAction({ action }) },
  ];
}

/** The one who asked hears a no, without a reason, and can go on at once. */
export function saidNoView(language: Language, name: string, action: Action): Message {
  const text = words.saidNo[language]({ name, title: inSentence(action.title) });
  const press = OpenActionForm({ session: action.session_id, action: action.id });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [{ label: actionWords.askAnother[language], press }] },
    ],
  };
}

function fieldsOf(language: Language, { title, people, owner }: ProposalForm): Field[] {
  if (people.length === 0) return [titleField(language, title)];
  return [
    titleField(language, title),
    {
      kind: 'choice',
      name: 'owner',
      label: words.who[language],
      options: people,
      ...(owner ? { value: owner } : {}),
    },
  ];
}

function titleField(language: Language, value: string): Field {
  return {
    kind: 'line',
    name: 'title',
    label: words.title[language],
    hint: words.titleHint[language],
    max: titleSigns,
    ...(value ? { value } : {}),
  };
}

const fixed = ({ session, note, action }: { session: string; note?: string; action?: string }) => ({
  session,
  ...(note ? { note } : {}),
  ...(action ? { action } : {}),
});
