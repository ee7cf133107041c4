import type { Intent } from '../../src/kernel/intent.ts';
import { ShowRegionMemory, SwitchRegionMemory } from '../../src/memory/memory-intents.ts';
import * as privacy from '../../src/privacy/privacy-intents.ts';

/** What ends it all: whoever asks one thing after another asks these last, or not. */
export const endings = [privacy.CloseSession.type, privacy.ForgetMe.type];

interface Line<Who> {
  readonly may: readonly Who[];
  readonly ask: readonly Intent[];
}

export function privacyLines<Who extends string>(
  session: string,
  known: readonly Who[],
  organisers: readonly Who[],
): readonly Line<Who>[] {
  const here = { session };
  return [
    {
      may: known,
      ask: [
        privacy.ShowMyData({}),
        privacy.TakeMyData({}),
        privacy.OpenForgetMe({}),
        privacy.OpenPause({}),
        privacy.PauseMessages({ until: '2 weken' }),
        privacy.StopMessages({}),
        privacy.GoOn({}),
      ],
    },
    {
      may: organisers,
      ask: [
        privacy.OpenController(here),
        privacy.SaveController({ session, controller: 'Gemeente', contact: 'privacy@gemeente.example' }),
        privacy.ShowRetention(here),
        privacy.SaveRetention({ session, rotations: '7' }),
        ShowRegionMemory(here),
        SwitchRegionMemory({ session, to: 'on' }),
        privacy.CloseSession(here),
      ],
    },
    { may: known, ask: [privacy.ForgetMe({})] },
  ];
}
