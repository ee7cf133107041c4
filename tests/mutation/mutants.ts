/** One place where a guard can be taken away. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** What is there. */
  readonly was: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Switched extends Mutant {
  /** What makes of it the same, and no guard when it is told so. */
  readonly edits: readonly Edit[];
}

const columns =
  '(?:\\w+\\.)?(?:region_id|person_id|asker_id|asked_id|owner_id|session_id|made_by|by_id|viewer_id|invitee_id|seeker_id)';
const predicate = new RegExp(`^\\s*(?:\\(\\w+\\) =>\\s*\\w+(?:\\.\\w+)?\\(\\s*)?['"]${columns}['"]`);

/**
 * A source with a switch at every `.where` on whose something is, every guard that says who may, and every refusal of
 * who may not; `guard(id)` decides as it runs whether the guard is there.
 */
export function withSwitches(
  file: string,
  source: string,
): { readonly mutants: readonly Mutant[]; readonly source: string } {
  const places = [...predicates(file, source), ...weakGuards(file, source), ...refusals(file, source)];
  let switched = source;
  for (const { from, to, text } of places.flatMap(({ edits }) => edits).sort((a, b) => b.from - a.from))
    switched = switched.slice(0, from) + text + switched.slice(to);
  return { mutants: places.map(({ edits: _, ...mutant }) => mutant), source: switched };
}

function predicates(file: string, source: string): readonly Switched[] {
  return [...source.matchAll(/\.where\(/g)].flatMap(({ 0: all, index }) => {
    const [opens, closes] = [index + all.length, closing(source, index + '.where'.length)];
    if (!predicate.test(source.slice(opens, closes))) return [];
    const edits = (on: string) => [
      { from: index, to: opens, text: `.$call((query) => (${on} ? query.where(` },
      { from: closes, to: closes + 1, text: ') : query))' },
    ];
    return [place(file, source, index, closes + 1, edits)];
  });
}

/** Whoever organises and whoever hosts becomes whoever sits there; whoever sits there becomes anybody. */
function weakGuards(file: string, source: string): readonly Switched[] {
  const home = /from '([^']*seat-store\.ts)'/.exec(source)?.[1] ?? './seat-store.ts';
  return [...source.matchAll(/await (must(Organise|Host|Sit))\(/g)].map(
    ({ 0: all, 1: guard = '', index }) => {
      const weaker = guard === 'mustSit' ? 'anybodySits' : 'mustSit';
      const to = index + all.length;
      return place(file, source, index, to, (on) => [
        { from: index, to, text: `await (${on} ? ${guard} : (await import('${home}')).${weaker})(` },
      ]);
    },
  );
}

function refusals(file: string, source: string): readonly Switched[] {
  const refusal =
    /^ *if \((.*(?:===|!==|organises|\bmay\w*\().*)\) throw new Refusal\((notThere|needsSeat)\);\n/gm;
  return [...source.matchAll(refusal)].map(({ 0: all, 1: when = '', 2: said = '', index }) => {
    const to = index + all.length;
    return place(file, source, index, to, (on) => [
      { from: index, to, text: `if ((${when}) && ${on}) throw new Refusal(${said});\n` },
    ]);
  });
}

function place(
  file: string,
  source: string,
  from: number,
  to: number,
  edits: (on: string) => readonly Edit[],
): Switched {
  const line = source.slice(0, from).split('\n').length;
  const id = `${file}:${line}:${from}`;
  const was = source.slice(from, to).trim().replace(/\s+/g, ' ');
  return { id, file, line, was, edits: edits(`(globalThis.guard?.('${id}') ?? true)`) };
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
