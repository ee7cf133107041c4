import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';
import type { Answer } from './answers.ts';
import { no } from './answers.ts';
import { wrongInCard } from './card-check.ts';
import { cardsOf, cardType } from './card-parts.ts';

/** The whole of it counted in two bytes a character, as Teams does. */
const mostBytes = 100 * 1_024;

/** The no of the connector to an activity that it does not take. */
export function refusedActivity(activity: Json): Answer | undefined {
  if (activity.type === 'typing') return undefined;
  if (activity.type !== 'message') return no(400, 'BadSyntax', 'Unknown activity type');
  if (JSON.stringify(activity).length * 2 > mostBytes)
    return no(413, 'MessageSizeTooBig', 'Message size too large');
  if (str(activity.text).trim() === '' && list(activity.attachments).length === 0)
    return no(400, 'BadSyntax', 'The message is empty');
  const wrong = [
    ...cardsOf(activity).flatMap(wrongInCard),
    ...wrongAttachments(activity),
    ...wrongMentions(activity),
  ];
  return wrong.length > 0 ? no(400, 'BadSyntax', wrong.join('; ')) : undefined;
}

function wrongAttachments(activity: Json): readonly string[] {
  return list(activity.attachments)
    .map(({ contentType }) => str(contentType))
    .filter((type) => type !== cardType)
    .map((type) => `attachment of type ${type}`);
}

function wrongMentions(activity: Json): readonly string[] {
  return list(activity.entities)
    .filter(({ type }) => type === 'mention')
    .filter(({ text }) => str(text) === '' || !str(activity.text).includes(str(text)))
    .map(({ mentioned }) => `Mention entity does not match text: ${str(obj(mentioned).name)}`);
}
