import type { Theme } from '../db/result-tables.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { asLabel, stateWords, themeWords } from '../sessions/vocabulary-words.ts';
import { ShowAction, ShowBoard } from './action-intents.ts';
import { actionWords as words } from './action-words.ts';
import type { SharedAction } from './shared-action-store.ts';

/** How many actions of a theme the whole board shows; the rest is one press away. */
const perTheme = 5;

export interface BoardGroup {
  readonly theme: Theme | null;
  readonly actions: readonly SharedAction[];
}

/** What was agreed, by theme, the first date first. Nobody is counted. `me`: whose own actions open. */
export function boardView(
  language: Language,
  session: string,
  groups: readonly BoardGroup[],
  only: Theme | undefined,
  reader: { readonly me: string; readonly organises: boolean },
): Message {
  const shown = only ? groups.filter(({ theme }) => theme === only) : groups;
  const seeks = shown.some(({ actions }) => actions.some(({ state }) => state === 'seeks_owner'));
  const opens = (action: SharedAction) => reader.organises || action.ownerId === reader.me;
  return {
    summary: words.board[language],
    blocks: [
      { kind: 'text', text: words[shown.length > 0 ? 'boardWhy' : 'boardEmpty'][language], tone: 'quiet' },
      ...(seeks ? [{ kind: 'text' as const, text: words.helpWanted[language] }] : []),
      ...shown.flatMap(({ theme, actions }): Block[] => {
        const all = only !== undefined || theme === null;
        const items = actions.slice(0, all ? undefined : perTheme);
        return [
          { kind: 'heading', text: asLabel(themeName(language, theme)) },
          { kind: 'list', items: items.map((action) => boardItem(language, action, opens(action))) },
          ...(theme !== null && items.length < actions.length ? [moreOf(language, session, theme)] : []),
        ];
      }),
    ],
    back: only
      ? { label: words.board[language], press: ShowBoard({ session }) }
      : reader.organises
        ? { label: words.session[language], press: ShowSession({ session }) }
        : { label: words.home[language], press: ShowHome({}) },
  };
}

function boardItem(language: Language, action: SharedAction, opens: boolean): Item {
  const { owner, state, dueOn, firstStep } = action;
  const who = owner && [owner.name, owner.organisation].filter(Boolean).join(', ');
  const how = asLabel(stateWords[state][language]);
  const parts = [
    ...(who ? [`${who}.`] : []),
    `${how}.`,
    ...(dueOn && state !== 'done' ? [words.readyBy[language]({ day: formatDay(dueOn, language) })] : []),
    ...(firstStep && state !== 'done' ? [words.firstStepIs[language]({ step: firstStep })] : []),
    ...(action.better ? [action.better] : []),
  ];
  return {
    text: action.title,
    detail: parts.join(' '),
    ...(state === 'done' ? { tone: 'good' as const } : {}),
    ...(opens ? { open: ShowAction({ action: action.id }) } : {}),
  };
}

function themeName(language: Language, theme: Theme | null): string {
  return theme === null ? words.otherActions[language] : themeWords[theme][language];
}

function moreOf(language: Language, session: string, theme: Theme): Block {
  const label = words.allAbout[language]({ theme: themeWords[theme][language] });
  return { kind: 'buttons', buttons: [{ label, press: ShowBoard({ session, theme }) }] };
}
