import type { SealedMessage } from '../../src/kernel/message.ts';
import { ShowPrintPack } from '../../src/prints/print-intents.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld } from '../support/world.ts';

export const frontDoor = {
  address: 'https://elkaar.example.nl',
  withCode: (code: string) => `https://elkaar.example.nl/badge/${code}`,
  withLink: (secret: string) => `https://elkaar.example.nl/link/${secret}`,
  withPicture: (id: string) => `https://elkaar.example.nl/picture/${id}.png`,
};

/** The invented meeting with its tables planned, and the print pack as its organiser sees it. */
export async function planned(change: Parameters<typeof openPlannedWorld>[0] = { frontDoor }) {
  const world = await openPlannedWorld(change);
  const { session } = world;
  const evert = world.as('X1');
  const pack = async () => evert.sees(ShowPrintPack({ session }));
  return { world, session, evert, pack };
}

export function tablesIn(message: SealedMessage) {
  return message.blocks.filter((block) => block.kind === 'table');
}

export function cardsIn(message: SealedMessage) {
  return message.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
}

export async function firstNames({ db }: World): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['seats.id', 'people.first_name as name'])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
