import * as evaluation from '../../src/evaluation/evaluation-intents.ts';
import type { Line, Who } from './everybody.ts';
import { inSomeMeeting, seated } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

const participants: Who[] = ['participant', 'owner', 'whoever asked the owner to swap'];

/** The lines of THE TABLE about how it was. */
export function evaluationLines(of: Things): readonly Line[] {
  const { session } = of;
  const day = { session, moment: 'day' } as const;
  const later = { session, moment: 'months6' } as const;
  return [
    { may: inSomeMeeting, ask: [evaluation.ShowMyEvaluation({})] },
    {
      may: seated,
      ask: [
        evaluation.ShowMyEvaluation({ session }),
        evaluation.StopLater({ session }),
        evaluation.ShowResult({ session }),
      ],
    },
    {
      may: participants,
      ask: [
        evaluation.SayTap({ ...day, question: 'callable', answer: 'yes' }),
        evaluation.SayLine({ ...day, text: 'Maak de belgids af.' }),
        evaluation.SayLater({ session, answer: 'yes' }),
      ],
    },
    {
      may: ['organiser'],
      ask: [
        evaluation.ShowEvaluation({ session }),
        evaluation.AskNow({ session }),
        evaluation.CloseMoment(day),
        evaluation.ShareResult(later),
        evaluation.RemoveText({ session, text: of.line }),
        evaluation.TakeResult({ session }),
        evaluation.ShowEvaluationPapers(day),
        evaluation.OpenPaper(day),
        evaluation.SavePaper({ ...day, layer: 'board', callable: 'yes', text: 'Maak de belgids af.' }),
      ],
    },
  ];
}
