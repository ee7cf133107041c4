import { randomBytes } from 'node:crypto';

/** Somebody with an account in a tenant. */
export interface Member {
  readonly name: string;
  /** The object id: the same in every bot. */
  readonly aadId: string;
  /** What the bot gets to see as the id of a chat partner. */
  readonly teamsId: string;
  readonly locale: string;
  /** The tenant of somebody who came along into a chat from elsewhere. */
  readonly comesFrom?: string;
  /** Came into a meeting without an account: no object id is told. */
  readonly unnamed?: true;
}

export interface TenantSeed {
  readonly tenantId: string;
  readonly members: readonly (Partial<Pick<Member, 'locale' | 'comesFrom' | 'unnamed'>> & {
    readonly name: string;
    /** Was invited, and has an account here as a guest. */
    readonly guest?: true;
  })[];
  /** Channels of the one team. Everybody is a member of it. */
  readonly channels?: readonly string[];
  readonly groups?: readonly string[];
}

export interface Conversation {
  readonly id: string;
  readonly tenantId: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly name?: string;
  /** Of a personal chat: whose it is, and with which bot. */
  readonly with?: { readonly member: Member; readonly appId: string };
}

export type Tenant = ReturnType<typeof openTenant>;

/** One organisation in Teams: its people, its team with channels, its group chats, and which bots are let in where. */
export function openTenant({ tenantId, members, channels = [], groups = [] }: TenantSeed) {
  const people = new Map<string, Member>();
  const guests = new Set<string>();
  for (const { guest, locale = 'nl-NL', ...rest } of members) {
    const ids = { aadId: crypto.randomUUID(), teamsId: `29:1${randomBytes(48).toString('base64url')}` };
    people.set(ids.aadId, { locale, ...rest, ...ids });
    if (guest) guests.add(ids.aadId);
  }
  const conversations = new Map<string, Conversation>();
  const add = (one: Conversation) => {
    conversations.set(one.id, one);
    return one;
  };
  for (const name of channels) add({ id: `19:${hex()}@thread.tacv2`, tenantId, kind: 'channel', name });
  for (const name of groups) add({ id: `19:${hex()}@thread.v2`, tenantId, kind: 'groupChat', name });
  const letIn = new Set<string>();
  const blocked = new Set<string>();
  const gone = new Set<string>();

  function personal(appId: string, member: Member): Conversation {
    const mine = [...conversations.values()].find(
      (one) => one.with?.member === member && one.with.appId === appId,
    );
    const id = `a:1${randomBytes(60).toString('base64url')}`;
    return mine ?? add({ id, tenantId, kind: 'personal', with: { member, appId } });
  }

  return {
    tenantId,
    team: { id: `19:${hex()}@thread.tacv2`, name: 'Meedoen', aadGroupId: crypto.randomUUID() },
    member: (name: string): Member => {
      const found = [...people.values()].find((one) => one.name === name);
      if (!found) throw new Error(`Nobody here is ${name}`);
      return found;
    },
    /** By any id that a bot may know somebody by. */
    memberBy: (id: string) =>
      [...people.values()].find((one) => !gone.has(one.aadId) && [one.aadId, one.teamsId].includes(id)),
    members: () => [...people.values()].filter(({ aadId }) => !gone.has(aadId)),
    isGuest: (member: Member) => guests.has(member.aadId),
    becomesGuest: (member: Member) => void guests.add(member.aadId),
    /** The account of somebody who left. */
    leaves: (member: Member) => void gone.add(member.aadId),
    personal,
    named: (name: string): Conversation => {
      const found = [...conversations.values()].find((one) => one.name === name);
      if (!found) throw new Error(`No channel or group ${name}`);
      return found;
    },
    /** A thread of a channel belongs to that channel. */
    conversation: (id: string) => conversations.get(id.split(';messageid=')[0] ?? ''),
    /** Whether this bot may write there. The whole team lets it in at once. */
    isIn: (appId: string, where: Conversation) => letIn.has(placeOf(appId, where)),
    letsIn: (appId: string, where: Conversation) => void letIn.add(placeOf(appId, where)),
    takesOut: (appId: string, where: Conversation) => void letIn.delete(placeOf(appId, where)),
    isBlocked: (where: Conversation) => blocked.has(where.id),
    blocks: (where: Conversation) => void blocked.add(where.id),
    unblocks: (where: Conversation) => void blocked.delete(where.id),
  };
}

function placeOf(appId: string, where: Conversation): string {
  return `${appId} ${where.kind === 'channel' ? 'team' : where.id}`;
}

function hex(): string {
  return randomBytes(16).toString('hex');
}
