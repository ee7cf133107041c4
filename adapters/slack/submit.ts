import { z } from 'zod';
import type { FormValue, Said, SealedReply } from '../../src/kernel/adapter.ts';
import { isDoneWithin } from '../../src/kernel/clock.ts';
import type { Both } from '../../src/kernel/language.ts';
import type { Page } from '../chat/page.ts';
import { formsIn, pageOf, refusedPage, saying } from '../chat/page.ts';
import { FileNotThere, withFiles } from './download-file.ts';
import type { FilledView } from './envelopes.ts';
import type { Line } from './hear.ts';
import type { SlackFile } from './read-values.ts';
import { boxesIn, readValues } from './read-values.ts';
import type { Draw } from './screens.ts';
import { slackWords } from './slack-words.ts';

export interface Submission {
  readonly line: Line;
  readonly view: FilledView;
  readonly draw: Draw;
  ask(said: Said, event: string): Promise<SealedReply>;
  look(token: string): Promise<SealedReply>;
  download(file: SlackFile): Promise<FormValue>;
  /** The page that comes after an answer. */
  after(reply: SealedReply): Promise<Page>;
  /** A few words of the door itself. */
  page(words: Both<string>): Page;
}

const written = z.object({ t: z.string(), f: z.number(), n: z.string(), a: z.string().optional() });

type Written = z.infer<typeof written>;

/** A form that was sent: its answer comes in the same modal, and a refusal leaves all that was typed. */
export async function takeForm(submission: Submission): Promise<void> {
  const { line, view, draw } = submission;
  const known = written.safeParse(parsed(view.metadata)).data;
  if (!known) return leaveForm(draw, line, view, submission.page(slackWords.stale));
  const answering = answerTo(submission, known);
  const inTime = await isDoneWithin(patience, answering);
  // Without an answer in time Slack closes the modal, and the one that comes later has no place.
  if (!inTime)
    await line.acknowledge({ response_action: 'update', view: draw.modal(submission.page(slackWords.wait)) });
  const next = await answering;
  if (inTime && (await line.acknowledge({ response_action: 'update', view: next }))) return;
  await line.client.views.update({ view_id: view.id, view: next });
}

/** So long somebody may look at a form that was sent; Slack gives up after three seconds. */
const patience = 1_800;

/** Nothing is done with a form, and all that was typed stays, with these words under its first box. */
export async function leaveForm(
  draw: Draw,
  line: Line,
  { id, state }: FilledView,
  page: Page,
): Promise<void> {
  const [box] = boxesIn(state);
  const view = draw.modal(page);
  const answer =
    box === undefined
      ? { response_action: 'update', view }
      : { response_action: 'errors', errors: { [box]: page.message.summary } };
  if (await line.acknowledge(answer)) return;
  await line.client.views.update({ view_id: id, view });
}

async function answerTo(submission: Submission, known: Written) {
  const { view, draw, ask, download } = submission;
  const given = readValues(view.state);
  try {
    const values = await withFiles(given, download);
    const reply = await ask({ kind: 'submit', token: known.t, values }, `submit:${known.n}`);
    return await viewAfter(submission, reply, known, values);
  } catch (error) {
    if (!(error instanceof FileNotThere) || !known.a) throw error;
    const page = pageOf(await submission.look(known.a));
    return draw.modal(refusedPage(page, known.f, given, saying(slackWords.noFile, page.language)), known.f);
  }
}

async function viewAfter(
  { draw, look, after }: Submission,
  reply: SealedReply,
  known: Written,
  values: Readonly<Record<string, FormValue>>,
) {
  if (reply.kind === 'say') return draw.modal(await after(reply));
  if (reply.kind === 'ask') return draw.modal(pageOf(reply), 0);
  const page = known.a ? pageOf(await look(known.a)) : undefined;
  if (!page || !formsIn(page.message)[known.f]) return draw.modal(pageOf(reply));
  return draw.modal(refusedPage(page, known.f, values, reply.message), known.f);
}

function parsed(metadata: string): unknown {
  try {
    return JSON.parse(metadata);
  } catch {
    return undefined;
  }
}
