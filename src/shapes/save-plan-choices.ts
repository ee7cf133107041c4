import type { z } from 'zod';
import type { Layer } from '../db/session-tables.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { keepPlanChoices } from '../rotations/plan-choice-store.ts';
import { isPlanned, readPlan } from '../rotations/plan-request.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import { numberFrom } from '../sessions/written-values.ts';
import { planChoiceRefusals as refusals, planChoiceWords as words } from './plan-choice-words.ts';
import { layersThere, leastMinimum, mostMinimum, mostStayAway } from './plan-choices.ts';
import type { SavePlanChoices } from './shape-intents.ts';

type Args = z.output<typeof SavePlanChoices.schema>;

/** The plan itself stays as it is until somebody plans again. */
export async function savePlanChoices(work: Work, asker: Person, args: Args): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const tableMinimum = numberFrom(args.tableMinimum, leastMinimum, mostMinimum);
  if (tableMinimum === undefined) throw new Refusal(refusals.minimumUnclear);
  await keepPlanChoices(work.db, work.now, session.id, {
    profile: args.profile,
    expertMode: args.expertMode,
    noLoneExpert: args.noLoneExpert.includes('yes'),
    stayAway: Object.fromEntries(layersThere(sheet).map((layer) => [layer, percentIn(args, layer)])),
    tableMinimum,
  });
  const text = words[isPlanned(sheet) ? 'keptPlanAgain' : 'kept'][asker.language];
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next: ShowPlan({ session: session.id }),
  };
}

/** '15', '15%' or '15 %'; an empty box is nobody. */
function percentIn(args: Args, layer: Layer): number {
  const given = args[`away-${layer}`] ?? '';
  const text = typeof given === 'string' ? given.trim().replace(/\s*%$/, '') : '?';
  const percent = text === '' ? 0 : numberFrom(text, 0, mostStayAway);
  if (percent !== undefined) return percent;
  const { nl, en } = layerPluralWords[layer];
  const { percentUnclear } = refusals;
  throw new Refusal({ nl: percentUnclear.nl({ layer: nl }), en: percentUnclear.en({ layer: en }) });
}
