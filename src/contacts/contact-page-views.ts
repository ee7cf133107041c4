import type { Language } from '../kernel/language.ts';
import type { Block, Message, TakenFile } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { qrPicture } from '../prints/qr-picture.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { whereFrom } from './contact.ts';
import { contactFields } from './contact-card.ts';
import { ShowContacts, StopSwap } from './contact-intents.ts';
import { contactPageWords as words } from './contact-page-words.ts';
import { contactWords, fieldWords } from './contact-words.ts';
import type { Swap, SwapSide } from './swap.ts';
import { otherSide } from './swap.ts';
import { TakeContact } from './swap-intents.ts';
import { fieldList } from './swap-views.ts';
import { vcard, vcardFile } from './vcard.ts';

/** One contact: large enough to dial from, with the way into a phone book. */
export function contactPage(language: Language, meId: string, swap: Swap): Message {
  const other = otherSide(swap, meId);
  const mine = otherSide(swap, other.id);
  const where = whereFrom(other.face, language);
  const giving = contactFields.filter((field) => mine.given[field]);
  return {
    summary: other.face.name,
    blocks: [
      { kind: 'big', text: other.face.name, ...(where ? { under: where } : {}) },
      ...given(language, other),
      { kind: 'facts', facts: [{ label: words.met[language], value: metAt(language, swap) }] },
      {
        kind: 'text',
        text:
          giving.length > 0
            ? contactWords.youGive[language]({ fields: fieldList(language, giving) })
            : contactWords.youGiveNothing[language],
      },
      ...file(language, meId, swap),
      {
        kind: 'buttons',
        buttons: [
          {
            label: contactWords.stop[language],
            press: StopSwap({ swap: swap.id }),
            confirm: contactWords.stopSure[language],
          },
        ],
      },
    ],
    back: { label: contactWords.myContacts[language], press: ShowContacts({}) },
  };
}

/** What somebody gave, alone. */
export function givenMessage(language: Language, meId: string, swap: Swap): Message {
  const other = otherSide(swap, meId);
  return { summary: other.face.name, blocks: given(language, other) };
}

export function contactFile(language: Language, meId: string, swap: Swap): TakenFile {
  return vcardFile({ ...cardOf(meId, swap), notes: notesOf(language, meId, swap) });
}

function given(language: Language, other: SwapSide): readonly Block[] {
  const facts = contactFields.flatMap((field) => {
    const value = other.given[field];
    return value ? [{ label: asLabel(fieldWords[field][language]), value }] : [];
  });
  return facts.length > 0
    ? [{ kind: 'facts', facts }]
    : [{ kind: 'text', text: contactWords.givesNothing[language] }];
}

// A file with nothing to call is of no use. The picture is without the notes: a phone reads it more easily.
function file(language: Language, meId: string, swap: Swap): readonly Block[] {
  const card = cardOf(meId, swap);
  if (!card.given.phone && !card.given.email) return [];
  const picture = {
    svg: qrPicture(vcard({ ...card, notes: [] })),
    says: words.picture[language]({ name: card.face.firstName }),
  };
  const label = words.take[language]({ name: card.face.firstName });
  return [{ kind: 'file', label, press: TakeContact({ swap: swap.id }), picture }];
}

function cardOf(meId: string, swap: Swap) {
  const { id, face, given } = otherSide(swap, meId);
  return { id, face, given };
}

function notesOf(language: Language, meId: string, swap: Swap): readonly string[] {
  const { times } = otherSide(swap, meId).given;
  const met = `${words.met[language]}: ${metAt(language, swap)}`;
  return times ? [`${asLabel(fieldWords.times[language])}: ${times}`, met] : [met];
}

function metAt(language: Language, { meeting, heldOn }: Swap): string {
  return `${meeting}, ${formatDay(heldOn, language)}`;
}
