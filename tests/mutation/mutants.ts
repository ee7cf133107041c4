/** One place where a guard is taken away. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What was there. */
  readonly was: string;
  readonly source: string;
}

const columns =
  '(?:\\w+\\.)?(?:region_id|person_id|asker_id|asked_id|owner_id|session_id|made_by|by_id|viewer_id|invitee_id|seeker_id)';
const predicate = new RegExp(`^\\s*(?:\\(\\w+\\) =>\\s*\\w+(?:\\.\\w+)?\\(\\s*)?['"]${columns}['"]`);

/** Every `.where` on whose something is, every guard that says who may, and every refusal of who may not. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  return [
    ...withoutPredicates(file, source),
    ...withWeakGuards(file, source),
    ...withoutRefusals(file, source),
  ];
}

function withoutPredicates(file: string, source: string): readonly Mutant[] {
  return [...source.matchAll(/\.where\(/g)].flatMap(({ index }) => {
    const end = closing(source, index + '.where'.length);
    const inside = source.slice(index + '.where('.length, end);
    return predicate.test(inside) ? [mutant(file, source, index, end + 1, '')] : [];
  });
}

/** Whoever organises and whoever hosts becomes whoever sits there; whoever sits there becomes anybody. */
function withWeakGuards(file: string, source: string): readonly Mutant[] {
  const home = /from '([^']*seat-store\.ts)'/.exec(source)?.[1] ?? './seat-store.ts';
  return [...source.matchAll(/await (must(Organise|Host|Sit))\(/g)].flatMap(
    ({ 0: all, 1: guard = '', index }) => {
      const weaker = guard === 'mustSit' ? 'anybodySits' : 'mustSit';
      return [mutant(file, source, index, index + all.length, `await (await import('${home}')).${weaker}(`)];
    },
  );
}

function withoutRefusals(file: string, source: string): readonly Mutant[] {
  const refusal =
    /^ *if \(.*(?:===|!==|organises|\bmay\w*\().*\) throw new Refusal\((?:notThere|needsSeat)\);\n/gm;
  return [...source.matchAll(refusal)].map(({ 0: all, index }) =>
    mutant(file, source, index, index + all.length, ''),
  );
}

function mutant(file: string, source: string, from: number, to: number, instead: string): Mutant {
  return {
    file,
    line: source.slice(0, from).split('\n').length,
    was: source.slice(from, to).trim().replace(/\s+/g, ' '),
    source: source.slice(0, from) + instead + source.slice(to),
  };
}

/** Where the bracket that opens here closes. Our queries have no brackets within words. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}
