import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { PairRule } from './pair-rule-store.ts';
import { pairRuleWords as words } from './pair-rule-words.ts';
import { AddPairRule, RemovePairRule, ShowPlan } from './rotation-intents.ts';
import { fullName } from './short-name.ts';

/** @param guests everybody with a seat; a rule about somebody who left stays visible, to be removed. */
export function pairRulesView(
  language: Language,
  session: string,
  rules: readonly PairRule[],
  guests: readonly SeatedPerson[],
): Message {
  const names = new Map(guests.map((guest) => [guest.id, fullName(guest)]));
  const items = rules.map((rule): Item => {
    const pair = { one: names.get(rule.person_a) ?? '?', other: names.get(rule.person_b) ?? '?' };
    return {
      text: words[rule.kind][language](pair),
      buttons: [{ label: words.remove[language], press: RemovePairRule({ session, rule: rule.id }) }],
    };
  });
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.private[language], tone: 'quiet' },
      items.length > 0 ? { kind: 'list', items } : { kind: 'text', text: words.none[language] },
      { kind: 'heading', text: words.addTitle[language] },
      addForm(language, session, guests),
    ],
    back: { label: words.toPlan[language], press: ShowPlan({ session }) },
  };
}

function addForm(language: Language, session: string, guests: readonly SeatedPerson[]): Block {
  const options = guests
    .filter((guest) => guest.leftAt === null)
    .map((guest) => ({ value: guest.id, label: `${fullName(guest)}, ${guest.organisation}` }));
  return {
    kind: 'form',
    fields: [
      { kind: 'choice', name: 'personA', label: words.personA[language], options },
      { kind: 'choice', name: 'personB', label: words.personB[language], options },
      {
        kind: 'choice',
        name: 'kind',
        label: words.kind[language],
        options: (['apart', 'together'] as const).map((kind) => ({
          value: kind,
          label: words.kinds[kind][language],
        })),
      },
    ],
    submit: { label: words.keep[language], press: AddPairRule({ session }), main: true },
  };
}
