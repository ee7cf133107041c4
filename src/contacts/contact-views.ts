import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { ShowMet } from '../memory/memory-intents.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import type { Face } from './contact.ts';
import { whereFrom } from './contact.ts';
import { contactFields } from './contact-card.ts';
import { FindPeople, OpenSwapAnswer, ShowContactCard, StopSwap } from './contact-intents.ts';
import { fieldWords, contactWords as words } from './contact-words.ts';
import type { Swap, SwapSide } from './swap.ts';
import { otherSide } from './swap.ts';
import { AllowAsking, OpenTableSwap, ShowContact, WithdrawSwap } from './swap-intents.ts';
import { fieldList, sayDay } from './swap-views.ts';
import { swapWords } from './swap-words.ts';

/** Whom I swapped with and what they gave; then what is still open, in both directions. */
export function contactsPage(
  language: Language,
  meId: string,
  lists: Record<'swapped' | 'askedMe' | 'iAsked', readonly Swap[]> & {
    /** By id: from whom no questions come any more. */
    readonly never: readonly (readonly [string, Face])[];
  },
): Message {
  const { swapped, askedMe, iAsked, never } = lists;
  const isAlone = askedMe.length + iAsked.length + never.length === 0;
  return {
    summary: words.contacts[language]({ count: swapped.length }),
    blocks: [
      ...(swapped.length + askedMe.length + iAsked.length === 0
        ? [{ kind: 'text' as const, text: words.noContacts[language] }]
        : []),
      ...section(
        words.askedMe[language],
        askedMe.map((swap) => ({
          ...named(language, swap.asker.face),
          buttons: [{ label: words.answer[language], press: OpenSwapAnswer({ swap: swap.id }) }],
        })),
      ),
      ...section(
        isAlone ? undefined : words.swapped[language],
        swapped.map((swap) => contactItem(language, meId, swap)),
      ),
      ...section(
        words.iAsked[language],
        iAsked.map((swap) => ({
          text: swap.asked.face.name,
          detail: words.opensUntil[language]({ date: sayDay(language, swap.expiresAt, swap.zone) }),
          buttons: [{ label: swapWords.takeBack[language], press: WithdrawSwap({ swap: swap.id }) }],
        })),
      ),
      ...section(
        swapWords.noQuestionsFrom[language],
        never.map(([person, face]) => ({
          ...named(language, face),
          buttons: [{ label: swapWords.allow[language], press: AllowAsking({ person }) }],
        })),
      ),
      {
        kind: 'buttons',
        buttons: [
          { label: words.find[language], press: FindPeople({}), main: true },
          { label: swapWords.wholeTable[language], press: OpenTableSwap({}) },
          { label: words.met[language], press: ShowMet({}) },
          { label: words.myCard[language], press: ShowContactCard({}) },
        ],
      },
    ],
    back: toHome(language),
  };
}

function contactItem(language: Language, meId: string, swap: Swap): Item {
  const other = otherSide(swap, meId);
  const mine = swap.asker.id === meId ? swap.asker : swap.asked;
  const given = details(language, other);
  const giving = contactFields.filter((field) => mine.given[field]);
  const detail = [
    whereFrom(other.face, language),
    given.length > 0 ? given.join(' · ') : words.givesNothing[language],
    giving.length > 0
      ? words.youGive[language]({ fields: fieldList(language, giving) })
      : words.youGiveNothing[language],
  ];
  return {
    text: other.face.name,
    open: ShowContact({ swap: swap.id }),
    detail: detail.filter(Boolean).join(' · '),
    buttons: [
      {
        label: words.stop[language],
        press: StopSwap({ swap: swap.id }),
        confirm: words.stopSure[language],
      },
    ],
  };
}

/** "Telefoonnummer: 06-…", of what this person gives now. */
function details(language: Language, { given }: SwapSide): readonly string[] {
  return contactFields
    .filter((field) => given[field])
    .map((field) => `${asLabel(fieldWords[field][language])}: ${given[field]}`);
}

function named(language: Language, face: Face): Item {
  const detail = whereFrom(face, language);
  return { text: face.name, ...(detail ? { detail } : {}) };
}

function section(title: string | undefined, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  const heading: readonly Block[] = title === undefined ? [] : [{ kind: 'heading', text: title }];
  return [...heading, { kind: 'list', items }];
}

export function toHome(language: Language): Press {
  return { label: words.home[language], press: ShowHome({}) };
}
