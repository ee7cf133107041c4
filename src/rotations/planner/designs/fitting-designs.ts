import { cyclicDesigns } from './cyclic-design.ts';
import type { Design } from './design.ts';
import { planeDesigns, shiftDesigns } from './grid-designs.ts';

/** Designs with a place for everybody, the most promising first. `largest`: people to seat at the fullest table. */
export function fittingDesigns(shape: {
  readonly tables: number;
  readonly rounds: number;
  readonly largest: number;
  readonly people: number;
}): Design[] {
  const { tables, rounds, largest, people } = shape;
  if (rounds < 2 || tables < 2) return [];
  return [
    ...shiftDesigns(tables, rounds, largest),
    ...planeDesigns(tables, rounds, largest),
    ...cyclicDesigns(tables, rounds, largest),
  ].filter((design) => design.points >= people);
}
