import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { AddTenant, CloseToOthers, OpenToEverybody, RemoveTenant } from './person-intents.ts';
import type { PlatformLine, TenantLine } from './tenant.ts';
import { notFromHere, tenantWords as words } from './tenant-words.ts';

/** A platform with the name that people call it. */
type Door = PlatformLine & { readonly title: string };

export function tenantsView(language: Language, session: string, doors: readonly Door[]): Message {
  const why = doors.length > 0 ? [words.why, words.wholeRegion] : [words.nobodyYet];
  return {
    summary: words.title[language],
    blocks: [
      ...why.map((text): Block => ({ kind: 'text', text: text[language] })),
      ...doors.flatMap((door) => doorBlocks(language, session, door)),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session }) },
  };
}

/** To whoever has a good code, from somewhere that is not let in. */
export function notFromHereView(language: Language, address?: string): Message {
  const lines = [
    notFromHere.ask[language],
    ...(address === undefined ? [] : [notFromHere.orPage[language]({ address })]),
  ];
  return { summary: lines.join(' '), blocks: lines.map((text) => ({ kind: 'text', text })) };
}

function doorBlocks(language: Language, session: string, door: Door): Block[] {
  const { platform, title, closed, tenants } = door;
  const change = closed
    ? { label: words.everybody[language], press: OpenToEverybody({ session, platform }) }
    : {
        label: words.onlyThese[language],
        press: CloseToOthers({ session, platform }),
        confirm: words.onlyTheseSure[language]({ door: title }),
      };
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: words[closed ? 'closed' : 'open'][language] },
    { kind: 'list', items: tenants.map((tenant) => tenantItem(language, session, door, tenant)) },
    { kind: 'buttons', buttons: [change] },
  ];
}

function tenantItem(
  language: Language,
  session: string,
  { platform, title: door, closed }: Door,
  { tenant, title: name, people, admitted, asked }: TenantLine,
): Item {
  const count = people > 0 ? [words.people[language]({ people })] : [];
  if (!closed) return { text: name, detail: count.join() };
  const detail = [words[admitted ? 'yes' : 'no'][language], ...count];
  if (!admitted) {
    const press = AddTenant({ session, platform, tenant });
    return {
      text: name,
      detail: [...detail, ...(asked ? [words.asked[language]] : [])].join(' · '),
      buttons: [{ label: words.letIn[language], press }],
    };
  }
  const press = RemoveTenant({ session, platform, tenant });
  const confirm = words.letOutSure[language]({ name, door });
  return {
    text: name,
    detail: detail.join(' · '),
    buttons: [{ label: words.letOut[language], press, confirm }],
  };
}
