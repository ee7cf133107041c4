import { otherSide } from '../contacts/swap.ts';
import { swapsOf } from '../contacts/swap-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Work } from '../kernel/work.ts';
import type { DataPart } from './my-data-store.ts';
import { personalData } from './my-data-store.ts';

/** The same with the names of those who saw something, as this person knows them. */
export async function myData(work: Work, asker: Person): Promise<DataPart[]> {
  const parts = await personalData(work, asker.id);
  const swaps = await swapsOf(work, asker.id);
  const names = new Map(
    swaps
      .filter(({ state }) => state === 'accepted')
      .map((swap) => {
        const { id, face } = otherSide(swap, asker.id);
        return [id, face.name] as const;
      }),
  );
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map(({ viewer_id: viewer, ...row }) =>
      viewer === undefined ? row : { ...row, viewer: names.get(String(viewer)) },
    ),
  }));
}
