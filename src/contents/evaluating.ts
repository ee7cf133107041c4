import { askNow } from '../evaluation/ask-now.ts';
import { closeMoment } from '../evaluation/close-moment.ts';
import * as evaluation from '../evaluation/evaluation-intents.ts';
import { openPaper } from '../evaluation/open-paper.ts';
import { removeText } from '../evaluation/remove-text.ts';
import { savePaper } from '../evaluation/save-paper.ts';
import { sayLater } from '../evaluation/say-later.ts';
import { sayLine } from '../evaluation/say-line.ts';
import { sayTap } from '../evaluation/say-tap.ts';
import { shareResult } from '../evaluation/share-result.ts';
import { showEvaluation } from '../evaluation/show-evaluation.ts';
import { showEvaluationPapers } from '../evaluation/show-evaluation-papers.ts';
import { showMyEvaluation } from '../evaluation/show-my-evaluation.ts';
import { showResult } from '../evaluation/show-result.ts';
import { stopLater } from '../evaluation/stop-later.ts';
import { takeResult } from '../evaluation/take-result.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';

/** How it was: short questions, and what came of them. */
export const evaluating: readonly Route[] = [
  route(evaluation.ShowMyEvaluation, showMyEvaluation),
  route(evaluation.SayTap, sayTap),
  route(evaluation.SayLine, sayLine),
  route(evaluation.SayLater, sayLater),
  route(evaluation.StopLater, stopLater),
  route(evaluation.ShowResult, showResult),
  // For organisers
  route(evaluation.ShowEvaluation, showEvaluation),
  route(evaluation.AskNow, askNow),
  route(evaluation.CloseMoment, closeMoment),
  route(evaluation.ShareResult, shareResult),
  route(evaluation.RemoveText, removeText),
  route(evaluation.TakeResult, takeResult),
  route(evaluation.ShowEvaluationPapers, showEvaluationPapers),
  route(evaluation.OpenPaper, openPaper),
  route(evaluation.SavePaper, savePaper),
];
