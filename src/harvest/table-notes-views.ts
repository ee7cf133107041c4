import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { asLabel, noteKindWords } from '../sessions/vocabulary-words.ts';
import { ShowNotes } from './note-intents.ts';
import type { Rights } from './note-item-views.ts';
import { addButton, counted, heldBlocks, noteItem, section } from './note-item-views.ts';
import type { Note } from './note-store.ts';
import { noteWords as words } from './note-words.ts';

/** For the host: first what the group before this one said, to tell the newcomers. */
export function tableNotesPage(
  language: Language,
  session: string,
  notes: readonly Note[],
  roundNumber: number | undefined,
  rights: Rights,
): Message {
  const held = notes.filter(({ held_at }) => held_at !== null);
  const groups = Map.groupBy(
    notes.filter(({ held_at }) => held_at === null),
    (note) => note.roundNumber,
  );
  const previous = Math.max(
    ...[...groups.keys()].filter((one) => one !== null && one < (roundNumber ?? Infinity)).map(Number),
  );
  const order = [...groups.keys()].toSorted(
    (a, b) => rank(a, previous, roundNumber) - rank(b, previous, roundNumber),
  );
  const heading = (round: number | null) => {
    if (round === null) return words.noRound[language];
    if (round === roundNumber) return words.thisRound[language]({ round });
    return (round === previous ? words.tellThem : words.roundOf)[language]({ round });
  };
  return {
    summary: counted(words.tablePoints[language], notes.length - held.length),
    blocks: [
      ...order.flatMap((round) =>
        section(
          heading(round),
          (groups.get(round) ?? []).map((note) =>
            noteItem(language, session, note, asLabel(noteKindWords[note.kind][language]), rights),
          ),
        ),
      ),
      ...heldBlocks(language, session, held),
      ...(notes.length === 0 ? [{ kind: 'text' as const, text: words.noneAtTable[language] }] : []),
      addButton(language, session),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export function noTablePage(language: Language, session: string): Message {
  return {
    summary: words.noTable[language],
    blocks: [
      { kind: 'text', text: words.noTable[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.allPoints[language], press: ShowNotes({ session }), main: true }],
      },
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

// The group before this one comes first, then this one, then the newest of the others.
function rank(round: number | null, previous: number, current: number | undefined): number {
  if (round === previous) return -2000;
  if (round !== null && round === current) return -1000;
  return round === null ? 0 : -round;
}
