import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import type { ShownMessage } from './screens.ts';
import type { TeamsFront } from './teams-front.ts';
import type { Conversation, Member, Tenant } from './tenants.ts';

/** Somebody in a tenant, with a bot before them. */
export interface Who {
  readonly tenant: Tenant;
  readonly member: Member;
  readonly bot: { readonly appId: string; readonly name: string };
}

/** Where something happens; in a channel, in which thread. */
export interface Where {
  readonly conversation: Conversation;
  readonly thread?: string;
}

interface Parts {
  readonly front: TeamsFront;
  readonly clock: Clock;
}

/** What every activity begins with. */
export function envelope({ front, clock }: Parts, who: Who, where: Where, type: string): Json {
  const { tenant, member, bot } = who;
  const now = clock.now().toISOString();
  const tells = ['message', 'invoke'].includes(type) ? { locale: member.locale } : {};
  return {
    type,
    id: type === 'message' ? front.newId() : `f:${crypto.randomUUID()}`,
    timestamp: now,
    localTimestamp: now.replace('Z', '+00:00'),
    channelId: 'msteams',
    serviceUrl: front.serviceUrl(tenant.tenantId),
    from: {
      id: member.teamsId,
      name: member.name,
      ...(member.unnamed ? {} : { aadObjectId: member.aadId }),
    },
    conversation: conversationOf(where),
    recipient: { id: `28:${bot.appId}`, name: bot.name },
    ...(type === 'message' || type === 'invoke' ? { entities: [clientInfo(member)] } : {}),
    channelData: channelData(tenant, where),
    ...tells,
    localTimezone: 'Europe/Amsterdam',
  };
}

/** In a channel the thread is part of it. */
export function threadOf({ conversation, thread }: Where): string {
  return conversation.kind === 'channel' && thread
    ? `${conversation.id};messageid=${thread}`
    : conversation.id;
}

function conversationOf(where: Where): Json {
  const { kind, tenantId } = where.conversation;
  const isGroup = kind === 'personal' ? {} : { isGroup: true };
  return { ...isGroup, conversationType: kind, tenantId, id: threadOf(where) };
}

function channelData(tenant: Tenant, { conversation }: Where): Json {
  const inTenant = { tenant: { id: tenant.tenantId } };
  if (conversation.kind !== 'channel') return inTenant;
  const { id, name } = tenant.team;
  const channel = { id: conversation.id };
  return { ...inTenant, teamsChannelId: conversation.id, teamsTeamId: id, channel, team: { id, name } };
}

function clientInfo({ locale }: Member): Json {
  return { type: 'clientInfo', locale, country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' };
}

/**
 * What somebody types. The text has the words as they are typed, with a tag round a mention; the page beside it has them
 * escaped (MicrosoftDocs/OfficeDocs-SkypeForBusiness issue 4723).
 */
export function words(said: string, { bot }: Who, mentions: boolean): Json {
  const tag = `<at>${bot.name}</at>`;
  const shown = escaped(said).replaceAll('\n', '<br>');
  const mention = `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">${escaped(bot.name)}</span>`;
  const content = mentions ? `<div><div>${mention}&nbsp;${shown}</div>\n</div>` : `<p>${shown}</p>`;
  return {
    text: mentions ? `${tag} ${said}\n` : said,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content }],
  };
}

export function mentionOf({ bot }: Who): Json {
  const mentioned = { id: `28:${bot.appId}`, name: bot.name };
  return { type: 'mention', mentioned, text: `<at>${bot.name}</at>` };
}

/** A message that somebody picked from its menu, as a message extension gets it. */
export function messagePayload(message: ShownMessage, author: Member, at: Date): Json {
  const user = { userIdentityType: 'aadUser', id: author.aadId, displayName: author.name };
  return {
    id: message.id,
    replyToId: null,
    createdDateTime: at.toISOString(),
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: author.locale.toLowerCase(),
    body: { contentType: 'html', content: `<div>${escaped(str(message.activity.text))}</div>` },
    from: { device: null, conversation: null, user, application: null },
    reactions: [],
    mentions: [],
    attachments: [],
  };
}

/** The same activity with more in it; what is already there as an object is filled up. */
export function withMore(activity: Json, more: Json): Json {
  const data = { ...obj(activity.channelData), ...obj(more.channelData) };
  return { ...activity, ...more, channelData: data };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
