import type { ContactField } from '../db/contact-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { OpenContactCard, OpenContactDetails } from './card-intents.ts';
import { finderWords, givenToWords, cardWords as words } from './card-words.ts';
import type { Face } from './contact.ts';
import { topicsBeside, whereFrom } from './contact.ts';
import type { ContactCard } from './contact-card.ts';
import { contactFields } from './contact-card.ts';
import { ShowContacts } from './contact-intents.ts';
import { contactWords, fieldWords } from './contact-words.ts';

/** My card: how others see me, who finds me, who gets what; and the way to change each. */
export function cardPage(language: Language, card: ContactCard, face: Face): Message {
  const where = whereFrom(face, language);
  const hidden = card.foundBy === 'nobody';
  const facts = [
    { label: words.finders[language], value: finderWords[card.foundBy][language] },
    ...contactFields.map((field) => detail(language, card, field)),
  ];
  return {
    summary: words.title[language],
    blocks: [
      ...(hidden ? [{ kind: 'text' as const, text: words.nobody[language] }] : []),
      { kind: 'text', text: [`${words.others[language]}: `, { strong: seenAs(language, card, face) }] },
      ...(where ? [] : [{ kind: 'text' as const, text: words.nameOnly[language], tone: 'quiet' as const }]),
      { kind: 'facts', facts },
      { kind: 'text', text: words.promise[language] },
      {
        kind: 'buttons',
        buttons: [
          { label: words.openCard[language], press: OpenContactCard({}), main: true },
          { label: words.openDetails[language], press: OpenContactDetails({}) },
        ],
      },
    ],
    back: { label: contactWords.myContacts[language], press: ShowContacts({}) },
  };
}

/** All that others see of me, in one line. */
function seenAs(language: Language, { line }: ContactCard, face: Face): string {
  return [face.name, whereFrom(face, language), topicsBeside(face).join(', '), line]
    .filter(Boolean)
    .join(' · ');
}

function detail(language: Language, card: ContactCard, field: ContactField) {
  const value = card[field];
  const to = givenToWords[card.to[field]][language];
  return {
    label: asLabel(fieldWords[field][language]),
    value: value === null ? words.empty[language] : `${value} (${to.charAt(0).toLowerCase()}${to.slice(1)})`,
  };
}
