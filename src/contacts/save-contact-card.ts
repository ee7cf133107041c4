import { indexPeople } from '../find/indexing.ts';
import { adviceOn } from '../harvest/note-advice.ts';
import { checkText } from '../harvest/note-check.ts';
import { sensitiveIn } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import type { CardBoxes } from './card-form-views.ts';
import { cardForm } from './card-form-views.ts';
import { cardWords as words } from './card-words.ts';
import { tidyTopics } from './contact-card.ts';
import { ShowContactCard } from './contact-intents.ts';
import { contactCardOf, describedNow, keepContactCard, keepDescription, showLayer } from './contact-store.ts';
import { choosesLabel } from './open-contact-card.ts';

/** Keeps how others see me, and who finds me; an empty box erases. Every text is checked before anything is written. */
export async function saveContactCard(
  work: Work,
  asker: Person,
  { anyway, ...typed }: CardBoxes & { readonly anyway?: string | undefined },
): Promise<Reply> {
  const { functionTitle = '', expertise = '', line = '' } = typed;
  const warned = await personalBox(work, asker, { functionTitle, expertise, line });
  if (warned && anyway !== markOfTexts(functionTitle, expertise, line))
    return { kind: 'ask', message: cardForm(asker.language, asker, typed, warned) };
  const before = await contactCardOf(work, asker.id);
  const label = choosesLabel(await describedNow(work.db, asker.id)) ? typed.label : undefined;
  const card = {
    ...before,
    foundBy: typed.foundBy,
    nameShown: typed.nameShown,
    line: line || null,
    ...(label === undefined ? {} : { labelShown: label === 'none' ? null : label }),
  };
  await keepContactCard(work, asker.id, card, work.now);
  await keepDescription(work.db, asker.id, {
    functionTitle: functionTitle || null,
    expertise: tidyTopics(expertise) || null,
  });
  if (label !== undefined) await showLayer(work.db, asker.id, label === 'expert' ? iso(work.now) : null);
  await indexPeople(work.db, [asker.id]);
  return cardSaved(asker);
}

/** The first box that seems personal. What may never be kept is refused. People may say their own name on their own card. */
export async function personalBox<Box extends string>(
  { db }: Work,
  asker: Person,
  boxes: Readonly<Record<Box, string>>,
): Promise<Box | undefined> {
  const here = await currentSeat(db, asker.id);
  const sensitive = here ? await sensitiveIn(db, here.session.id, asker.id) : nothingSensitive;
  const checks = (Object.keys(boxes) as Box[]).map((box) => [box, checkText(boxes[box], sensitive)] as const);
  for (const [, check] of checks) if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  return checks.find(([, { verdict }]) => verdict === 'warn')?.[0];
}

const nothingSensitive = { watchWords: [], names: [] };

export function cardSaved({ language }: Person): Reply {
  const said = words.saved[language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowContactCard({}),
  };
}
