import type { Language } from '../kernel/language.ts';
import type { Picture } from '../kernel/message.ts';
import { pngOf } from '../kernel/png.ts';
import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { networkFacts } from './network-facts.ts';
import { networkDrawing } from './network-views.ts';

type Reading = Pick<Work, 'db' | 'now' | 'frontDoor'>;

/** The network of a meeting for a report, with what it says; undefined when there are no two organisations. */
export async function networkSvg(
  work: Reading,
  session: Session,
  language: Language,
): Promise<Picture | undefined> {
  const facts = await networkFacts(work, session, language);
  if (facts.network.organisations.length < 2) return undefined;
  return networkDrawing(language, { ...facts, organises: false });
}

/** The same as PNG, sharp on a sheet of A4. Never in a transaction: drawing takes a quarter of a second. */
export async function networkPng(
  work: Reading,
  session: Session,
  language: Language,
): Promise<Uint8Array | undefined> {
  const picture = await networkSvg(work, session, language);
  return picture && pngOf(picture.svg, 2_000);
}
