import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';
import type { Answer } from './answers.ts';
import { no } from './answers.ts';
import { refusedActivity } from './message-check.ts';
import type { Screens } from './screens.ts';
import type { Conversation, Member, Tenant } from './tenants.ts';
import type { Registration } from './token-issuer.ts';

/** One call of a bot that may make it. */
export interface Asking {
  readonly bot: Registration;
  readonly tenant: Tenant;
  readonly call: string;
  /** As the address has it; empty where it names none. */
  readonly conversation: string;
  /** The message, or the person, that the address names. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Json;
}

export interface Parts {
  readonly screens: Screens;
  readonly newId: () => string;
}

const notInRoster = no(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
const blockedByUser = no(403, 'MessageWritesBlocked', 'Thread is blocked from message writes.');
const notInstalled = no(403, 'ForbiddenOperationException', 'The bot is not installed for this user.');
const noConversation = no(404, 'ConversationNotFound', 'Conversation not found.');
const noMessage = no(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
const ofOthers = no(403, 'Forbidden', 'The message is of somebody else.');
const noMember = no(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
const noMethod = no(405, 'MethodNotAllowed', 'The requested resource does not support this method.');

/** Numbers the messages as Teams does: by the millisecond, and no two alike. */
export function messageIds(clock: Clock): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, clock.now().getTime());
    return String(last);
  };
}

export function answerCall(asking: Asking, parts: Parts): Answer {
  if (asking.call === 'create') return create(asking, parts);
  const where = asking.tenant.conversation(asking.conversation);
  if (!where) return noConversation;
  const refused = mayNot(asking, where);
  if (refused) return refused;
  switch (asking.call) {
    case 'send':
      return send(asking, asking.conversation, asking.body, parts);
    case 'update':
      return update(asking, parts);
    case 'delete':
      return take(asking, parts);
    case 'members':
      return members(asking, where);
    case 'member':
      return member(asking, where);
    default:
      return noMethod;
  }
}

function mayNot({ bot, tenant, call }: Asking, where: Conversation): Answer | undefined {
  if (where.with && where.with.appId !== bot.appId) return notInRoster;
  if (!tenant.isIn(bot.appId, where)) return notInRoster;
  return tenant.isBlocked(where) && ['send', 'update'].includes(call) ? blockedByUser : undefined;
}

function send(asking: Asking, conversation: string, activity: Json, { screens, newId }: Parts): Answer {
  const refused = refusedActivity(activity);
  if (refused) return refused;
  const id = newId();
  // Nothing of what somebody is typing stays.
  if (activity.type !== 'message') return { status: 202, body: { id } };
  const isNewThread =
    asking.tenant.conversation(conversation)?.kind === 'channel' && !conversation.includes(';');
  const thread = isNewThread ? `${conversation};messageid=${id}` : conversation;
  const { tenantId } = asking.tenant;
  screens.show({ kind: 'message', tenantId, conversation: thread, id, by: 'bot', activity });
  return { status: 201, body: { id } };
}

function update({ conversation, id, body }: Asking, { screens }: Parts): Answer {
  const before = screens.find(conversation, id);
  if (!before) return noMessage;
  if (before.by !== 'bot') return ofOthers;
  const refused = refusedActivity(body);
  if (refused) return refused;
  const { notice: _, ...rest } = before;
  screens.show({ ...rest, activity: body });
  return { status: 200, body: { id } };
}

function take({ conversation, id }: Asking, { screens }: Parts): Answer {
  const before = screens.find(conversation, id);
  if (!before) return noMessage;
  if (before.by !== 'bot') return ofOthers;
  screens.take(before);
  return { status: 200, body: {} };
}

function members({ tenant, query }: Asking, where: Conversation): Answer {
  const all = rosterOf(tenant, where).map((one) => account(tenant, one));
  const size = Number(query.get('pageSize') ?? 200);
  const from = Number(query.get('continuationToken') ?? 0);
  const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
  return { status: 200, body: { members: all.slice(from, from + size), ...more } };
}

function member({ tenant, id }: Asking, where: Conversation): Answer {
  const found = tenant.memberBy(id);
  const isHere = found && rosterOf(tenant, where).includes(found);
  return isHere ? { status: 200, body: account(tenant, found) } : noMember;
}

function create(asking: Asking, parts: Parts): Answer {
  const { bot, tenant, body } = asking;
  const channel = tenant.conversation(str(obj(obj(body.channelData).channel).id));
  if (channel) return createThread(asking, channel, parts);
  const other = tenant.memberBy(str(list(body.members)[0]?.id));
  if (!other) return no(400, 'BadSyntax', 'Bot cannot create a conversation with these members.');
  const where = tenant.personal(bot.appId, other);
  if (!tenant.isIn(bot.appId, where)) return notInstalled;
  if (body.activity === undefined) return { status: 201, body: { id: where.id } };
  return created(send(asking, where.id, obj(body.activity), parts), where.id);
}

function createThread(asking: Asking, channel: Conversation, parts: Parts): Answer {
  const refused = mayNot({ ...asking, call: 'send' }, channel);
  if (refused) return refused;
  if (asking.body.activity === undefined) return no(400, 'BadSyntax', 'A thread begins with an activity.');
  const sent = send(asking, channel.id, obj(asking.body.activity), parts);
  return created(sent, `${channel.id};messageid=${str(sent.body.id)}`);
}

function created(sent: Answer, id: string): Answer {
  return sent.status === 201 ? { status: 201, body: { id, activityId: str(sent.body.id) } } : sent;
}

function rosterOf(tenant: Tenant, where: Conversation): readonly Member[] {
  return tenant.members().filter((one) => !where.with || where.with.member === one);
}

/** Somebody as a bot gets to see them. */
export function account(tenant: Tenant, member: Member): Json {
  const { name, aadId, teamsId, comesFrom = tenant.tenantId, unnamed } = member;
  const short = name.toLowerCase().replaceAll(' ', '.');
  const mail = `${short}@tenant.example`;
  const isGuest = tenant.isGuest(member);
  if (unnamed) return { id: teamsId, name, tenantId: tenant.tenantId, userRole: 'anonymous' };
  return {
    id: teamsId,
    name,
    aadObjectId: aadId,
    objectId: aadId,
    givenName: name.split(' ')[0],
    email: mail,
    userPrincipalName: isGuest ? `${short}_elders.example#EXT#@tenant.example` : mail,
    tenantId: comesFrom,
    userRole: isGuest ? 'guest' : 'user',
  };
}
