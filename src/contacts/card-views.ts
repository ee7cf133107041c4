import type { Language } from '../kernel/language.ts';
import type { Field, Message, Press } from '../kernel/message.ts';
import { cardWords as words } from './card-words.ts';
import type { Face } from './contact.ts';
import { whereFrom } from './contact.ts';
import { SaveContactCard, ShowContacts } from './contact-intents.ts';
import { contactWords } from './contact-words.ts';

/** The boxes of the card, as they are kept or as somebody typed them. */
export interface CardBoxes {
  readonly findable: boolean;
  readonly phone: string;
  readonly email: string;
  readonly line: string;
}

/** My card, and how others see me; `face` is missing for somebody without a seat. */
export function cardPage(language: Language, boxes: CardBoxes, face: Face | undefined): Message {
  const where = face && whereFrom(face);
  const seen = [face?.name, where, boxes.line].filter(Boolean).join(' · ');
  return {
    summary: words.title[language],
    blocks: [
      ...(boxes.findable && face
        ? [{ kind: 'facts' as const, facts: [{ label: words.others[language], value: seen }] }]
        : [{ kind: 'text' as const, text: words.nobody[language] }]),
      ...(face && !where
        ? [{ kind: 'text' as const, text: words.nameOnly[language], tone: 'quiet' as const }]
        : []),
      { kind: 'text', text: words.promise[language] },
      {
        kind: 'form',
        fields: fields(language, boxes),
        submit: { label: words.keep[language], press: SaveContactCard({}), main: true },
      },
    ],
    back: toContacts(language),
  };
}

/** The line seems to say something personal: the same boxes once more, and the choice to keep it. */
export function lineWarning(language: Language, boxes: CardBoxes): Message {
  return {
    summary: words.lineWarning[language],
    blocks: [
      { kind: 'text', text: words.lineWarning[language], tone: 'warning' },
      {
        kind: 'form',
        fields: fields(language, boxes),
        submit: { label: words.keepAnyway[language], press: SaveContactCard({ anyway: 'yes' }), main: true },
      },
    ],
    back: toContacts(language),
  };
}

function fields(language: Language, boxes: CardBoxes): readonly Field[] {
  return [
    {
      kind: 'choices',
      name: 'findable',
      label: words.findable[language],
      options: [{ value: 'yes', label: words.findableYes[language] }],
      values: boxes.findable ? ['yes'] : [],
      optional: true,
    },
    {
      kind: 'line',
      name: 'phone',
      label: words.phone[language],
      hint: words.emptyIsGone[language],
      value: boxes.phone,
      max: 40,
      input: 'tel',
      optional: true,
    },
    {
      kind: 'line',
      name: 'email',
      label: words.email[language],
      value: boxes.email,
      max: 200,
      input: 'email',
      optional: true,
    },
    {
      kind: 'line',
      name: 'line',
      label: words.line[language],
      hint: words.lineHint[language],
      value: boxes.line,
      max: 140,
      optional: true,
    },
  ];
}

function toContacts(language: Language): Press {
  return { label: contactWords.myContacts[language], press: ShowContacts({}) };
}
