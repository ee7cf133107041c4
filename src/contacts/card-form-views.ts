import type { z } from 'zod';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message, Press } from '../kernel/message.ts';
import { asLabel, layerWords, residentWords } from '../sessions/vocabulary-words.ts';
import { cardSigns, SaveContactCard, SaveContactDetails } from './card-intents.ts';
import { finderWords, givenToWords, cardWords as words } from './card-words.ts';
import { finders, givenTo } from './contact-card.ts';
import { ShowContactCard } from './contact-intents.ts';

/** The boxes of a form, as they are kept or as somebody typed them. */
export type CardBoxes = Omit<z.infer<typeof SaveContactCard.schema>, 'anyway'>;
export type DetailBoxes = Omit<z.infer<typeof SaveContactDetails.schema>, 'anyway'>;

/** How others see me, and who finds me. `warned`: the box that seems personal; then the choice to keep it. */
export function cardForm(
  language: Language,
  person: { readonly firstName: string; readonly lastName: string },
  boxes: CardBoxes,
  warned?: keyof typeof cardSigns,
): Message {
  const fields: Field[] = [
    {
      kind: 'choice',
      name: 'foundBy',
      label: words.foundBy[language],
      value: boxes.foundBy,
      options: finders.map((value) => ({ value, label: finderWords[value][language] })),
    },
    {
      kind: 'choice',
      name: 'nameShown',
      label: words.nameShown[language],
      value: boxes.nameShown,
      options: [
        { value: 'full', label: `${person.firstName} ${person.lastName}` },
        { value: 'first', label: words.first[language]({ name: person.firstName }) },
      ],
    },
    ...(boxes.label === undefined ? [] : [labelField(language, boxes.label)]),
    line(language, 'functionTitle', boxes.functionTitle, words.functionHint[language]),
    line(language, 'expertise', boxes.expertise, words.expertiseHint[language]),
    line(language, 'line', boxes.line, words.lineHint[language]),
  ];
  const press = SaveContactCard(
    warned ? { anyway: markOfTexts(boxes.functionTitle, boxes.expertise, boxes.line) } : {},
  );
  return form(language, words.openCard[language], fields, press, warned);
}

/** How I can be reached, and who gets what. Nobody gets anything without a choice of mine. */
export function detailsForm(
  language: Language,
  boxes: DetailBoxes,
  warned?: keyof typeof cardSigns,
): Message {
  const to = (name: 'phoneTo' | 'emailTo' | 'timesTo'): Field => ({
    kind: 'choice',
    name,
    label: words[name][language],
    value: boxes[name],
    options: givenTo.map((value) => ({ value, label: givenToWords[value][language] })),
  });
  const box = { kind: 'line', optional: true } as const;
  const fields: Field[] = [
    {
      ...box,
      name: 'phone',
      label: words.phone[language],
      hint: words.emptyIsGone[language],
      value: boxes.phone ?? '',
      max: 40,
      input: 'tel',
    },
    to('phoneTo'),
    {
      ...box,
      name: 'email',
      label: words.email[language],
      value: boxes.email ?? '',
      max: 200,
      input: 'email',
    },
    to('emailTo'),
    line(language, 'times', boxes.times, words.timesHint[language]),
    to('timesTo'),
  ];
  const press = SaveContactDetails(warned ? { anyway: markOfTexts(boxes.times) } : {});
  return form(language, words.openDetails[language], fields, press, warned);
}

function form(
  language: Language,
  title: string,
  fields: readonly Field[],
  press: Press['press'],
  warned: keyof typeof cardSigns | undefined,
): Message {
  const warning = warned && words.warning[language]({ box: words[warned][language] });
  const label = (warned ? words.keepAnyway : words.keep)[language];
  return {
    summary: warning ?? title,
    blocks: [
      ...(warning
        ? [
            { kind: 'text' as const, text: warning, tone: 'warning' as const },
            { kind: 'text' as const, text: words.rewrite[language] },
          ]
        : [{ kind: 'heading' as const, text: title }]),
      { kind: 'form', fields, submit: { label, press, main: true } },
    ],
    back: { label: words.title[language], press: ShowContactCard({}) },
  };
}

function labelField(language: Language, value: NonNullable<CardBoxes['label']>): Field {
  return {
    kind: 'choice',
    name: 'label',
    label: words.label[language],
    hint: words.labelHint[language],
    value,
    options: [
      { value: 'none', label: words.labelNone[language] },
      { value: 'resident', label: asLabel(residentWords[language]) },
      { value: 'expert', label: asLabel(layerWords.expert_by_experience[language]) },
    ],
  };
}

function line(
  language: Language,
  name: keyof typeof cardSigns,
  value: string | undefined,
  hint: string,
): Field {
  const label = words[name][language];
  return { kind: 'line', name, label, hint, value: value ?? '', max: cardSigns[name], optional: true };
}
