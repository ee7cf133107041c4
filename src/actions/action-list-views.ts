import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { isRunning } from './action.ts';
import { OpenActionForm, ShowAction } from './action-intents.ts';
import type { ActionWithNames } from './action-store.ts';
import { actionWords as words } from './action-words.ts';

/** For organisers: what needs them comes first. `needHand`: ids of the actions in the private list. */
export function actionListView(
  language: Language,
  session: string,
  actions: readonly ActionWithNames[],
  needHand: ReadonlySet<string>,
  back: Press,
): Message {
  const having = (fits: (action: ActionWithNames) => boolean) => actions.filter(fits);
  const proposed = having(({ status }) => status === 'proposed');
  return {
    summary: words.all[language],
    blocks: [
      ...(actions.length === 0 ? [{ kind: 'text' as const, text: words.noneYet[language] }] : []),
      ...group(
        words.canUseHand[language],
        having(({ id }) => needHand.has(id)).map((action) => handItem(language, action)),
        words.onlyYouSee[language],
      ),
      ...group(
        words.wantsOwner[language],
        proposed.filter(({ asked_id }) => asked_id === null).map((action) => proposedItem(language, action)),
      ),
      ...group(
        words.waitsForYes[language],
        proposed.filter(({ asked_id }) => asked_id !== null).map((action) => proposedItem(language, action)),
      ),
      ...group(
        words.underWay[language],
        having((action) => isRunning(action) && !needHand.has(action.id)).map((action) =>
          runningItem(language, action),
        ),
      ),
      ...group(
        words.ready[language],
        having(({ status }) => status === 'done').map((action) => ({
          ...plainItem(action),
          ...(action.better ? { detail: action.better } : {}),
        })),
      ),
      ...group(words.stopped[language], having(({ status }) => status === 'dropped').map(plainItem)),
      {
        kind: 'buttons',
        buttons: [{ label: words.newAction[language], press: OpenActionForm({ session }), main: true }],
      },
    ],
    back,
  };
}

function group(title: string, items: readonly Item[], under?: string): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: title },
    ...(under ? [{ kind: 'text' as const, text: under, tone: 'quiet' as const }] : []),
    { kind: 'list', items },
  ];
}

function handItem(language: Language, action: ActionWithNames): Item {
  const name = action.ownerName ?? '';
  return {
    ...plainItem(action),
    detail: words[action.status === 'stuck' ? 'asksForHelp' : 'sayHello'][language]({ name }),
  };
}

function proposedItem(language: Language, action: ActionWithNames): Item {
  const press = OpenActionForm({ session: action.session_id, action: action.id });
  return {
    ...plainItem(action),
    ...(action.askedName === null ? {} : { detail: words.asked[language]({ name: action.askedName }) }),
    buttons: [{ label: words[action.askedName === null ? 'askSomebody' : 'askAnother'][language], press }],
  };
}

function runningItem(language: Language, action: ActionWithNames): Item {
  const day = action.due_on ? words.readyBy[language]({ day: formatDay(action.due_on, language) }) : '';
  return { ...plainItem(action), detail: [`${action.ownerName ?? ''}.`, day].join(' ').trim() };
}

function plainItem(action: ActionWithNames): Item {
  return { text: action.title, open: ShowAction({ action: action.id }) };
}
