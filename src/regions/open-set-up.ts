import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { SetUpRegion } from './region-intents.ts';
import { regionWords as words } from './region-words.ts';
import { isSetUpSecret } from './set-up-secret.ts';

export async function openSetUp(
  work: Work,
  { language }: Caller,
  { secret }: { secret: string },
): Promise<Reply> {
  if (!(await isSetUpSecret(work.db, secret))) throw new Refusal(words.linkIsOver);
  const line = (name: 'region' | 'firstName' | 'lastName' | 'organisation' | 'session', max: number) =>
    ({ kind: 'line', name, label: words[name][language], max }) as const;
  return {
    kind: 'ask',
    message: {
      summary: words.title[language],
      blocks: [
        { kind: 'text', text: words.why[language] },
        {
          kind: 'form',
          fields: [
            line('region', 80),
            line('firstName', 60),
            line('lastName', 80),
            line('organisation', 120),
            line('session', 80),
            { kind: 'date', name: 'heldOn', label: words.heldOn[language], earliest: wallDate(work.now) },
          ],
          submit: { label: words.begin[language], press: SetUpRegion({ secret }), main: true },
        },
      ],
    },
  };
}
