import { OpenActionForm } from '../actions/action-intents.ts';
import { ShowGuests } from '../guests/guest-intents.ts';
import { ShowPrivacy } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { Orphan } from './erasure-store.ts';
import { forgetWords as words } from './forget-words.ts';
import { ForgetMe, OpenPause, ShowMyData } from './privacy-intents.ts';
import { privacyWords } from './privacy-words.ts';

/** What happens, before it happens; `onlyMine`: a meeting that nobody else runs. */
export function forgetPage(language: Language, onlyMine: Session | undefined): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.atOnce[language] },
      { kind: 'heading', text: words.goes[language] },
      lines(words.goesLines[language]),
      { kind: 'heading', text: words.stays[language] },
      lines(words.staysLines[language]),
      { kind: 'text', text: words.cannot[language], tone: 'warning' },
      { kind: 'text', text: words.after[language] },
      ...(onlyMine ? handOver(language, onlyMine) : [confirm(language)]),
    ],
    back: toPrivacy(language),
  };
}

function confirm(language: Language): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: words.doIt[language], press: ForgetMe({}), main: true, confirm: words.sure[language] },
      { label: words.takeFirst[language], press: ShowMyData({}) },
      { label: privacyWords.pause[language], press: OpenPause({}) },
    ],
  };
}

function handOver(language: Language, { id, name }: Session): Block[] {
  return [
    { kind: 'text', text: words.lastOrganiser[language]({ meeting: name }), tone: 'problem' },
    {
      kind: 'buttons',
      buttons: [{ label: words.handOver[language], press: ShowGuests({ session: id }), main: true }],
    },
  ];
}

/** Without any button: whoever reads this is a stranger now. */
export function forgottenView(language: Language): Message {
  return {
    summary: words.done[language],
    blocks: [{ kind: 'text', text: words.done[language], tone: 'good' }],
  };
}

/** For organisers: not who it was, and not why. */
export function ownerlessView(language: Language, { id, sessionId, title }: Orphan): Message {
  const text = words.ownerlessWhy[language]({ title: title.replace(/[\s.]+$/, '') });
  return {
    summary: `${words.ownerless[language]}. ${text}`,
    blocks: [
      { kind: 'text', text: [{ strong: words.ownerless[language] }] },
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          {
            label: words.findOwner[language],
            press: OpenActionForm({ session: sessionId, action: id }),
            main: true,
          },
        ],
      },
    ],
  };
}

export function lines(texts: readonly string[]): Block {
  return { kind: 'list', items: texts.map((text) => ({ text })) };
}

export function toPrivacy(language: Language): Press {
  return { label: privacyWords.title[language], press: ShowPrivacy({}) };
}
