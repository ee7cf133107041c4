import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { qrPicture } from '../prints/qr-picture.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { doorWords as words } from './door-words.ts';
import { PreferDoor, ShowBadgeCodes } from './person-intents.ts';
import { personWords } from './person-words.ts';

export interface DoorLine {
  readonly platform: string;
  readonly title: string;
}

/**
 * Where messages come, what is tried next, and where they are when nothing works.
 * @param more what else can be chosen about messages
 */
export function doorBlocks(
  language: Language,
  doors: readonly DoorLine[],
  more: readonly Press[] = [],
): Block[] {
  const [first, ...others] = doors;
  if (!first) return [];
  const choices: Block[] = more.length > 0 ? [{ kind: 'buttons', buttons: more }] : [];
  const heading: Block = { kind: 'heading', text: words.doors[language] };
  const atLast: Block = { kind: 'text', text: words.atLast[language], tone: 'quiet' };
  const preferred = words.preferred[language]({ door: first.title });
  if (others.length === 0) return [heading, { kind: 'text', text: preferred }, ...choices, atLast];
  const items = doors.map(({ platform, title: door }, at) => {
    const text = `${at + 1}. ${asLabel(door)}`;
    if (at === 0) return { text };
    return { text, buttons: [{ label: words.prefer[language]({ door }), press: PreferDoor({ platform }) }] };
  });
  return [
    heading,
    { kind: 'text', text: `${preferred} ${words.inOrder[language]}` },
    { kind: 'list', items },
    ...choices,
    atLast,
  ];
}

/** On the screen of the desk, for somebody without a badge at hand. */
export function personalLinkView(
  language: Language,
  session: string,
  { name, address }: { readonly name: string; readonly address: string },
): Message {
  return {
    summary: words.linkFor[language]({ name }),
    blocks: [
      { kind: 'text', text: words.linkHow[language]({ name }) },
      { kind: 'picture', svg: qrPicture(address), says: words.linkFor[language]({ name }) },
      { kind: 'link', label: words.openLink[language], address },
      { kind: 'text', text: words.linkOnce[language], tone: 'quiet' },
    ],
    back: { label: personWords.badgeCodes[language], press: ShowBadgeCodes({ session }) },
  };
}
