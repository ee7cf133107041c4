import { BOARD, EXPERTS, type PlanRequest, type SeatedRound } from './rotation-plan.ts';

/** A mixed table where an expert by experience sits alone although the request asks for company. */
export interface LoneExpert {
  readonly round: string;
  readonly table: string;
  readonly expert: string;
  /** Board members at that table. */
  readonly board: number;
}

/** Alone among three board members or more; or alone at all, when experts should sit in pairs. */
export function loneExperts(request: PlanRequest, rounds: readonly SeatedRound[]): LoneExpert[] {
  const mixed = request.rounds.filter(({ mode }) => mode === 'mixed');
  return mixed.flatMap(({ id }) => {
    const seats = rounds.find((round) => round.id === id)?.seats ?? {};
    return request.tables.flatMap((table): LoneExpert[] => {
      const here = request.people.filter((person) => seats[person.id] === table.id);
      const [expert, second] = here.filter(({ layer }) => layer === EXPERTS);
      const board = here.filter(({ layer }) => layer === BOARD).length;
      const isAlone =
        request.expertMode === 'pairs' || (request.noLoneExpertAmongBoard === true && board >= 3);
      if (!expert || second || !isAlone) return [];
      return [{ round: id, table: table.id, expert: expert.id, board }];
    });
  });
}
