import type { Ack } from './http-delivery.ts';
import type { Json } from './json.ts';
import { list, obj, parsed, str } from './json.ts';
import { refusedBlocks, refusedView } from './method-answers.ts';
import type { Who } from './payloads.ts';
import type { Answered } from './response-urls.ts';
import type { ShownView } from './screens.ts';
import type { SlackFront } from './slack-front.ts';

/** Slack tells the person that the app did not work. */
export class AppTrouble extends Error {}

/** Slack counts anything but 200, and nothing within three seconds, as broken. */
export function mustAnswer({ status, text }: Ack, what: string): void {
  if (status === 200) return;
  throw new AppTrouble(`${what} failed: ${status === 0 ? 'operation_timeout' : `${status} ${text}`}`);
}

/** The answer to a command shows to that person alone, when it has words. */
export function readCommandAck(front: SlackFront, ack: Ack, where: Answered): void {
  mustAnswer(ack, 'the command');
  if (ack.text === '') return;
  const said = parsed(ack.text);
  const body = typeof said === 'object' && said !== null ? obj(said) : { text: ack.text };
  if (str(body.text) === '' && list(body.blocks).length === 0) return;
  const refused = refusedBlocks(body.blocks, 'message');
  if (refused) throw new AppTrouble(`Slack does not show the answer: ${JSON.stringify(refused)}`);
  front.answers.show(where, body);
}

/** The answer to a form: it closes, says what is wrong, or becomes another view. */
export async function readSubmissionAck(
  front: SlackFront,
  who: Who,
  sent: ShownView,
  ack: Ack,
): Promise<void> {
  mustAnswer(ack, 'the form');
  const { teamId } = who.workspace;
  const answer = obj(parsed(ack.text || '{}'));
  switch (answer.response_action) {
    case undefined:
      return front.screens.close(teamId, who.userId, false);
    case 'clear':
      return front.screens.close(teamId, who.userId, true);
    case 'errors':
      return void front.screens.update({ ...sent, errors: inputErrors(sent, obj(answer.errors)) });
    case 'update':
      return void front.screens.update(await changed(who, sent, obj(answer.view)));
    case 'push':
      return front.screens.push(await pushed(who, sent, obj(answer.view)));
    default:
      throw new AppTrouble(`response_action ${String(answer.response_action)} is unknown`);
  }
}

function inputErrors({ view }: ShownView, errors: Json): Json {
  const inputs = list(view.blocks).filter(({ type }) => type === 'input');
  const unknown = Object.keys(errors).filter((id) => !inputs.some(({ block_id }) => block_id === id));
  if (unknown.length > 0 || Object.keys(errors).length === 0)
    throw new AppTrouble(`errors about no input: ${unknown.join(', ')}`);
  return errors;
}

// Emulate keeps the views: what comes as an answer goes there too.
async function changed({ workspace }: Who, sent: ShownView, view: Json): Promise<ShownView> {
  mustBeTaken(view);
  const params = { view_id: sent.view.id, view };
  const done = await workspace.call('views.update', workspace.botToken, params);
  if (done.ok !== true) throw new AppTrouble(`the view was not taken: ${JSON.stringify(done)}`);
  const { errors: _, ...rest } = sent;
  return { ...rest, view: obj(done.view) };
}

async function pushed({ workspace, userId }: Who, sent: ShownView, view: Json): Promise<ShownView> {
  mustBeTaken(view);
  const on = { user_id: userId, view_id: sent.view.id };
  const { trigger_id } = await workspace.call('views.generateTriggerId', workspace.botToken, on);
  const done = await workspace.call('views.push', workspace.botToken, { trigger_id, view });
  if (done.ok !== true) throw new AppTrouble(`the view was not taken: ${JSON.stringify(done)}`);
  return { kind: 'modal', teamId: sent.teamId, userId, view: obj(done.view) };
}

function mustBeTaken(view: Json): void {
  const refused = refusedView(view);
  if (refused) throw new AppTrouble(`the view was not taken: ${JSON.stringify(refused)}`);
}
