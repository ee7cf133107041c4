import { lookalike, plain } from './spelling.ts';

export interface NewOrganisation {
  readonly name: string;
  /** The row numbers of its guests. */
  readonly lines: readonly number[];
  /** An organisation that we know, or that is higher in the list, with almost the same name. */
  readonly looksLike: string | null;
}

/** Gives a name the spelling that we know, or that came first. */
export function spellingOf(known: readonly string[]): (name: string | null) => string | null {
  const spellings = new Map(known.map((name) => [plain(name), name]));
  return (name) => {
    if (name === null) return null;
    const spelling = spellings.get(plain(name)) ?? name;
    spellings.set(plain(name), spelling);
    return spelling;
  };
}

/** The organisations in these rows that we do not know yet, in the order of the list. */
export function newOrganisationsIn(
  rows: readonly { readonly line: number; readonly guest: { readonly organisation: string | null } | null }[],
  known: readonly string[],
): NewOrganisation[] {
  const knownAlready = new Set(known.map(plain));
  const lines = new Map<string, number[]>();
  for (const { line, guest } of rows) {
    const name = guest?.organisation ?? null;
    if (name === null || knownAlready.has(plain(name))) continue;
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  const lookUp = lookalikesAmong(known);
  return [...lines].map(([name, at], i) => ({
    name,
    lines: at,
    looksLike: i < mostCompared ? lookUp(name) : null,
  }));
}

/** Comparing every name with every other one would take long; a region has some tens of organisations. */
const mostCompared = 200;

function lookalikesAmong(known: readonly string[]): (name: string) => string | null {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    names.set(plain(name), name);
    names.set(core(name), name);
  };
  known.forEach(add);
  return (name) => {
    const found = names.get(core(name)) ?? names.get(lookalike(plain(name), names.keys()) ?? '') ?? null;
    add(name);
    return found;
  };
}

/** "Gemeente Voorbeeldstad" and "Voorbeeldstad" are often the same. */
function core(name: string): string {
  const words = plain(name).split(' ');
  const telling = words.filter((word) => !general.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

const general = new Set(
  'gemeente municipality stichting foundation vereniging bv nv b v n de het the van of'.split(' '),
);
