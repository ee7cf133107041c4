import { checkTexts } from '../harvest/check-texts.ts';
import { adviceOn } from '../harvest/note-advice.ts';
import { sensitiveIn } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { mustDescribe } from './edit-organisation.ts';
import { ShowOrganisation } from './organisation-intents.ts';
import { changeOrganisation } from './organisation-store.ts';
import { organisationForm } from './organisation-views.ts';
import { organisationWords as words } from './organisation-words.ts';

/** Keeps the card as the boxes say; who did is not kept. Every text is checked before anything is written. */
export async function saveOrganisation(
  { db }: Work,
  asker: Person,
  boxes: {
    readonly organisation: string;
    readonly does?: string | undefined;
    readonly doesNot?: string | undefined;
    readonly reach?: string | undefined;
    readonly anyway?: string | undefined;
  },
): Promise<Reply> {
  const organisation = await mustDescribe(db, asker, boxes.organisation);
  const { does = '', doesNot = '', reach = '' } = boxes;
  const here = await currentSeat(db, asker.id);
  const sensitive = here ? await sensitiveIn(db, here.session.id) : { watchWords: [], names: [] };
  const check = checkTexts(
    [{ text: does }, { text: doesNot }, { text: reach, fine: waysToReach }],
    sensitive,
  );
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && boxes.anyway !== markOfTexts(does, doesNot, reach)) {
    const advice = adviceOn(check)[asker.language];
    const texts = { does, doesNot, reach };
    return { kind: 'ask', message: organisationForm(asker.language, organisation, texts, advice) };
  }
  await changeOrganisation(db, organisation.id, {
    does: does || null,
    does_not: doesNot || null,
    reach: reach || null,
  });
  const said = words.saved[asker.language]({ name: organisation.name });
  const hint = check.verdict === 'hint' ? adviceOn(check)[asker.language] : undefined;
  return {
    kind: 'say',
    message: {
      summary: said,
      blocks: [
        { kind: 'text', text: said, tone: 'good' },
        ...(hint === undefined ? [] : [{ kind: 'text' as const, text: hint, tone: 'quiet' as const }]),
      ],
    },
    next: ShowOrganisation({ organisation: organisation.id }),
  };
}

/** These tell of a person elsewhere; of an organisation they are what the box is for. */
const waysToReach = ['phone', 'email', 'address', 'postcode'] as const;
