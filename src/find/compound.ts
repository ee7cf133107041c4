import { partsAbout, partsDoing } from './parts.ts';
import { stem } from './stem.ts';
import { meanings } from './synonyms.ts';

/**
 * The parts of a Dutch compound, as they are written: schuldhulpverlener is schuld, hulp, verlener. A part that is not in
 * the list is a part too when it stands before or after one that is. One part: no compound.
 */
export function partsOf(word: string): readonly string[] {
  if (/\d/.test(word)) return [word];
  const parts = knownParts(word);
  return parts.length > 1 || isPart(word) ? parts : (withOneUnknown(word)?.flatMap(knownParts) ?? parts);
}

/** Does this part tell little by itself: help, team, adviser? */
export function tellsLittle(part: string): boolean {
  return doing.has(part) || doing.has(stem(part));
}

// A word of the lists may be a part too, when it is long enough to be no accident.
const listed = meanings.flatMap(({ dutch }) => dutch).filter((name) => /^[a-z]{5,}$/.test(name));
const about = new Set([...partsAbout, ...listed].flatMap((part) => [part, stem(part)]));
const doing = new Set(partsDoing.flatMap((part) => [part, stem(part)]));

const isPart = (text: string) => text.length >= 3 && (about.has(text) || doing.has(text));
const isLast = (text: string) => isPart(text) || (text.length > 3 && isPart(stem(text)));
// What may stand between two parts: arbeidSdeskundige, daklozENopvang.
const glue = ['', 's', 'en', 'e', 'n'];

// Words that happen to look like a compound.
const indivisible = new Set(
  `organisatie organisator financieel financien wethouder gehandicapt gehandicapten menselijk landelijk wetenschap
  wetenschapper klantmanager maatschappelijk zelfstandig langdurig lichamelijk
  laaggeletterdheid maatwerk problematiek`.split(/\s+/),
);

/** Only parts of the list, down to the smallest: hulpverlening is a part itself, and is hulp and verlening. */
export function knownParts(word: string): readonly string[] {
  if (word.length < 6 || indivisible.has(word)) return [word];
  return whole(word)?.flatMap(knownParts) ?? [word];
}

// The split with the fewest parts, of those the one with the longest first part.
function whole(word: string): readonly string[] | undefined {
  const from: (readonly string[] | undefined)[] = Array.from({ length: word.length });
  for (let start = word.length - 3; start >= 0; start--) {
    if (start > 0 && isLast(word.slice(start))) {
      from[start] = [word.slice(start)];
      continue;
    }
    for (let end = word.length - 3; end >= start + 3; end--) {
      const part = word.slice(start, end);
      if (!isPart(part)) continue;
      for (const between of glue) {
        const rest = word.startsWith(between, end) ? from[end + between.length] : undefined;
        if (rest && rest.length + 1 < (from[start]?.length ?? 9)) from[start] = [part, ...rest];
      }
    }
  }
  return from[0];
}

function withOneUnknown(word: string): readonly string[] | undefined {
  if (indivisible.has(word)) return undefined;
  for (let start = 4; start <= word.length - 4; start++) {
    const last = word.slice(start);
    if (tellsLittle(last) || (last.length >= 8 && (isPart(last) || whole(last))))
      return [word.slice(0, start).replace(/(?<=...[^s])s$/, ''), last];
  }
  for (let end = word.length - 4; end >= 5; end--) {
    if (isPart(word.slice(0, end))) return [word.slice(0, end), word.slice(end)];
  }
  return undefined;
}
