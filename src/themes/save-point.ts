import { moveSource } from '../actions/source-store.ts';
import type { ParkReason, Theme } from '../db/result-tables.ts';
import { adviceOn } from '../harvest/note-advice.ts';
import { checkText } from '../harvest/note-check.ts';
import type { Note } from '../harvest/note-store.ts';
import { changeNote, mustTend, repointSame, sensitiveIn } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { PointPage } from './point-views.ts';
import { pointView, valuesOf } from './point-views.ts';
import { readPointPage } from './show-point.ts';
import { ShowThemes } from './theme-intents.ts';
import { saidSaved } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

interface Saved {
  readonly session: string;
  readonly note: string;
  readonly theme?: Theme | '' | undefined;
  readonly sameAs?: string | undefined;
  readonly action?: string | undefined;
  readonly chosen: readonly 'yes'[];
  readonly askedOf?: string | undefined;
  readonly parkedBecause?: ParkReason | '' | undefined;
  readonly parkedWords?: string | undefined;
  readonly anyway?: string | undefined;
}

/** Keeps all that was said about a point. A box that was not on the form changes nothing. */
export async function savePoint(work: Work, asker: Person, args: Saved): Promise<Reply> {
  const { note } = await mustTend(work, asker, args);
  const page = await readPointPage(work, asker, note);
  mustBeOnPage(page, args);
  const parkedWords = args.parkedWords ?? '';
  if (args.parkedBecause === 'own_words' && parkedWords === '') throw new Refusal(words.sayWhy);
  const check = checkText(parkedWords, await sensitiveIn(work.db, note.session_id));
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && args.anyway !== markOfTexts(parkedWords))
    return {
      kind: 'ask',
      message: pointView(asker.language, page, { ...valuesOf(page), ...typed(args) }, adviceOn(check)),
    };
  if (args.sameAs) await repointSame(work.db, note.id, args.sameAs);
  await changeNote(work.db, note.id, changeOf(work, note, args));
  if (args.action !== undefined && args.action !== (page.action ?? ''))
    await moveSource(work.db, note.id, page.action, args.action || undefined);
  const text = words.savedPoint[asker.language];
  return { kind: 'say', message: saidSaved(text), next: ShowThemes({ session: note.session_id }) };
}

/** A box is a claim: only what the page offers can be chosen. */
function mustBeOnPage(page: PointPage, { sameAs, action, askedOf }: Saved): void {
  const offered = (id: string | undefined, all: readonly { readonly id: string }[]) =>
    !id || all.some((one) => one.id === id);
  const isSame = sameAs === page.note.same_as || offered(sameAs, page.others);
  if (!isSame || !offered(action, page.actions) || !offered(askedOf, page.organisations))
    throw new Refusal(notThere);
}

function changeOf(work: Work, note: Note, args: Saved) {
  const at = iso(work.now);
  const { theme, sameAs, chosen, askedOf, parkedBecause, parkedWords } = args;
  return {
    ...(theme === undefined ? {} : { theme: theme || null }),
    ...(sameAs === undefined ? {} : { same_as: sameAs || null }),
    ...(note.kind === 'solution' ? { chosen_at: chosen.length > 0 ? (note.chosen_at ?? at) : null } : {}),
    ...(askedOf === undefined ? {} : { asked_of: askedOf || null }),
    ...(parkedBecause === undefined
      ? {}
      : {
          parked_because: parkedBecause || null,
          parked_at: parkedBecause ? (note.parked_at ?? at) : null,
          parked_words: (parkedBecause && parkedWords) || null,
        }),
  };
}

function typed({ theme, sameAs, action, chosen, askedOf, parkedBecause, parkedWords }: Saved) {
  return {
    chosen,
    ...(theme === undefined ? {} : { theme }),
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(action === undefined ? {} : { action }),
    ...(askedOf === undefined ? {} : { askedOf }),
    ...(parkedBecause === undefined ? {} : { parkedBecause }),
    ...(parkedWords === undefined ? {} : { parkedWords }),
  };
}
