import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import type { Face } from './contact.ts';
import { whereFrom } from './contact.ts';
import { contactFields } from './contact-card.ts';
import { FindPeople, OpenSwapAnswer, ShowContactCard, StopSwap } from './contact-intents.ts';
import { fieldWords, contactWords as words } from './contact-words.ts';
import type { Swap, SwapSide } from './swap.ts';
import { otherSide } from './swap.ts';
import { fieldList, sayDay } from './swap-views.ts';

/** Whom I swapped with and what they gave; then what is still open, in both directions. */
export function contactsPage(
  language: Language,
  meId: string,
  { swapped, askedMe, iAsked }: Record<'swapped' | 'askedMe' | 'iAsked', readonly Swap[]>,
): Message {
  return {
    summary: words.contacts[language]({ count: swapped.length }),
    blocks: [
      ...(swapped.length + askedMe.length + iAsked.length === 0
        ? [{ kind: 'text' as const, text: words.noContacts[language] }]
        : []),
      ...section(
        words.askedMe[language],
        askedMe.map((swap) => ({
          ...named(swap.asker.face),
          buttons: [{ label: words.answer[language], press: OpenSwapAnswer({ swap: swap.id }) }],
        })),
      ),
      ...section(
        words.myContacts[language],
        swapped.map((swap) => contactItem(language, meId, swap)),
      ),
      ...section(
        words.iAsked[language],
        iAsked.map((swap) => ({
          text: swap.asked.face.name,
          detail: words.opensUntil[language]({ date: sayDay(language, swap.expiresAt, swap.zone) }),
        })),
      ),
      {
        kind: 'buttons',
        buttons: [
          { label: words.find[language], press: FindPeople({}), main: true },
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
  const giving = mine.fields.filter((field) => mine[field] !== null);
  const detail = [
    whereFrom(other.face),
    given.length > 0 ? given.join(' · ') : words.givesNothing[language],
    giving.length > 0
      ? words.youGive[language]({ fields: fieldList(language, giving) })
      : words.youGiveNothing[language],
  ];
  return {
    text: other.face.name,
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

function details(language: Language, side: SwapSide): readonly string[] {
  return contactFields
    .filter((field) => side.fields.includes(field) && side[field] !== null)
    .map((field) => `${asLabel(fieldWords[field][language])}: ${side[field]}`);
}

function named(face: Face): Item {
  const detail = whereFrom(face);
  return { text: face.name, ...(detail ? { detail } : {}) };
}

function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];
}

export function toHome(language: Language): Press {
  return { label: words.home[language], press: ShowHome({}) };
}
