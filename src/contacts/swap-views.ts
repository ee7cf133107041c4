import type { ContactField } from '../db/contact-tables.ts';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { OpenContactDetails } from './card-intents.ts';
import type { Face } from './contact.ts';
import { whereFrom } from './contact.ts';
import type { ContactCard } from './contact-card.ts';
import { filledFields } from './contact-card.ts';
import {
  AcceptSwap,
  AskSwap,
  DeclineSwap,
  FindPeople,
  OpenSwapAnswer,
  ShowContacts,
} from './contact-intents.ts';
import { contactWords, fieldWords } from './contact-words.ts';
import type { Swap } from './swap.ts';
import { AskTable, NeverSwap } from './swap-intents.ts';
import { swapWords as words } from './swap-words.ts';

/** What goes along when I ask, before anything is sent. */
export function askForm(language: Language, card: ContactCard, asked: Face, askedId: string): Message {
  const name = asked.firstName;
  return {
    summary: words.title[language]({ name: asked.name }),
    blocks: [
      ...whoIs(language, asked),
      ...(filledFields(card).length === 0
        ? emptyCard(language)
        : [
            ...[words.sameBack, words.onlyAfterYes].map((one) => text(one[language]({ name }))),
            fieldForm(language, card, words.whatYouGive[language], {
              label: words.ask[language],
              press: AskSwap({ person: askedId }),
            }),
            text(words.stopAnyTime[language]),
          ]),
    ],
    back: { label: contactWords.find[language], press: FindPeople({}) },
  };
}

/** The same for everybody at my table at once; they are asked each on their own. */
export function tableForm(language: Language, card: ContactCard, people: readonly Face[]): Message {
  const items = people.map((face) => {
    const detail = whereFrom(face, language);
    return { text: face.name, ...(detail ? { detail } : {}) };
  });
  return {
    summary: words.wholeTable[language],
    blocks: [
      text(words.whoIsAsked[language]),
      { kind: 'list', items },
      ...(filledFields(card).length === 0
        ? emptyCard(language)
        : [
            text(words.theySeeAfterYes[language]),
            fieldForm(language, card, words.whatYouGive[language], {
              label: words.askThem[language]({ people: people.length }),
              press: AskTable({}),
            }),
            text(words.stopAnyTime[language]),
          ]),
    ],
    back: toContacts(language),
  };
}

/** The question somebody asked me, with my own boxes to tick. Nothing is ticked beforehand (domain R8). */
export function answerForm(language: Language, card: ContactCard, swap: Swap): Message {
  const { face, fields } = swap.asker;
  const notNow = { label: words.notNow[language], press: DeclineSwap({ swap: swap.id }) };
  return {
    summary: words.title[language]({ name: face.name }),
    blocks: [
      ...whoIs(language, face),
      text(words.gives[language]({ name: face.firstName, fields: fieldList(language, fields) })),
      text(words.onlyAfterYes[language]({ name: face.firstName })),
      ...(filledFields(card).length === 0
        ? emptyCard(language)
        : [
            fieldForm(language, card, words.whatYouGive[language], {
              label: words.yes[language],
              press: AcceptSwap({ swap: swap.id }),
            }),
          ]),
      { kind: 'buttons', buttons: [notNow, never(language, swap.id, face.firstName)] },
      text(words.stopAnyTime[language]),
    ],
    back: toContacts(language),
  };
}

/** What the asked person receives. */
export function askMessage(
  language: Language,
  asker: Face,
  fields: readonly ContactField[],
  id: string,
): Message {
  const said = words.asked[language](asker);
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      text(words.gives[language]({ name: asker.firstName, fields: fieldList(language, fields) })),
      {
        kind: 'buttons',
        buttons: [
          { label: words.answer[language], press: OpenSwapAnswer({ swap: id }), main: true },
          { label: words.notNow[language], press: DeclineSwap({ swap: id }) },
          never(language, id, asker.firstName),
        ],
      },
    ],
  };
}

/** One sentence, and the way to my contacts. */
export function saySwap(language: Language, said: string): Message {
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'buttons', buttons: [{ ...toContacts(language), main: true }] },
    ],
  };
}

export function doneMessage(language: Language, other: Face): Message {
  return saySwap(language, words.done[language](other));
}

/** For somebody whose card gives this at once to whoever sat with them. */
export function doneAtOnceMessage(language: Language, other: Face, fields: readonly ContactField[]): Message {
  return saySwap(language, words.doneAtOnce[language]({ ...other, fields: fieldList(language, fields) }));
}

/** What lives between two people already: swapped, or my question that is still open. */
export function knownWords(
  language: Language,
  { state, expiresAt, zone }: Pick<Swap, 'state' | 'expiresAt' | 'zone'>,
  name: string,
): string {
  if (state === 'accepted') return words.swappedAlready[language]({ name });
  return words.askedAlready[language]({ name, date: sayDay(language, expiresAt, zone) });
}

/** The same words whatever the answer was. */
export function closedMessage(language: Language, asked: Face): Message {
  return saySwap(language, words.closed[language](asked));
}

function never(language: Language, swap: string, name: string): Press {
  return {
    label: words.never[language],
    press: NeverSwap({ swap }),
    confirm: words.neverSure[language]({ name }),
  };
}

/** "telefoonnummer en e-mailadres" */
export function fieldList(language: Language, fields: readonly ContactField[]): string {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB', { type: 'conjunction' });
  return list.format(fields.map((field) => fieldWords[field][language]));
}

/** The day of a stored moment on the clock on the wall. */
export function sayDay(language: Language, at: string, zone: string): string {
  return formatDay(wallDate(moment(at), zone), language);
}

function fieldForm(language: Language, card: ContactCard, label: string, submit: Press): Block {
  const options = filledFields(card).map((field) => ({
    value: field,
    label: `${asLabel(fieldWords[field][language])}: ${card[field]}`,
  }));
  return {
    kind: 'form',
    fields: [{ kind: 'choices', name: 'fields', label, options }],
    submit: { ...submit, main: true },
  };
}

function emptyCard(language: Language): readonly Block[] {
  return [
    { kind: 'text', text: words.emptyCard[language] },
    {
      kind: 'buttons',
      buttons: [{ label: words.fillCard[language], press: OpenContactDetails({}), main: true }],
    },
  ];
}

function whoIs(language: Language, face: Face): readonly Block[] {
  const where = whereFrom(face, language);
  return where ? [{ kind: 'text', text: [{ strong: where }] }] : [];
}

function text(said: string): Block {
  return { kind: 'text', text: said };
}

function toContacts(language: Language): Press {
  return { label: contactWords.myContacts[language], press: ShowContacts({}) };
}
