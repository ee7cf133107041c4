import type { Layer } from '../db/session-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import type { PlanChoices } from '../rotations/plan-choice-store.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import { planChoiceWords as words } from './plan-choice-words.ts';
import { SavePlanChoices } from './shape-intents.ts';

/** @param layers those that have guests; only they are asked about. */
export function planChoicesView(
  language: Language,
  session: string,
  choices: PlanChoices,
  layers: readonly Layer[],
): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      {
        kind: 'form',
        fields: [...wishFields(language, choices), ...noShowFields(language, choices, layers)],
        submit: { label: words.save[language], press: SavePlanChoices({ session }), main: true },
      },
    ],
    back: { label: words.toPlan[language], press: ShowPlan({ session }) },
  };
}

function wishFields(language: Language, choices: PlanChoices): Field[] {
  const option = (value: 'even' | 'faces' | 'spread' | 'pairs') => ({ value, label: words[value][language] });
  return [
    {
      kind: 'choice',
      name: 'profile',
      label: words.profile[language],
      hint: words.profileHint[language],
      value: choices.profile,
      options: [option('even'), option('faces')],
    },
    {
      kind: 'choice',
      name: 'expertMode',
      label: words.expertMode[language],
      hint: words.expertModeHint[language],
      value: choices.expertMode,
      options: [option('spread'), option('pairs')],
    },
    {
      kind: 'choices',
      name: 'noLoneExpert',
      label: words.noLoneExpert[language],
      optional: true,
      values: choices.noLoneExpert ? ['yes'] : [],
      options: [{ value: 'yes', label: words.noLoneExpertYes[language] }],
    },
  ];
}

function noShowFields(language: Language, choices: PlanChoices, layers: readonly Layer[]): Field[] {
  const percents = layers.map(
    (layer, at): Field => ({
      kind: 'line',
      name: `away-${layer}`,
      label: words.stayAway[language]({ layer: layerPluralWords[layer][language] }),
      ...(at === 0 ? { hint: words.stayAwayHint[language] } : {}),
      input: 'number',
      optional: true,
      value: String(choices.stayAway[layer] ?? 0),
    }),
  );
  return [
    ...percents,
    {
      kind: 'line',
      name: 'tableMinimum',
      label: words.minimum[language],
      hint: words.minimumHint[language],
      input: 'number',
      value: String(choices.tableMinimum),
    },
  ];
}
