import type { PressOf } from '../../src/kernel/message.ts';

/** How one chat draws them. */
interface Drawn<Button, Piece> {
  /** The words of a button that has too little room for them. */
  unsaid(press: PressOf<string>): readonly Piece[];
  button(press: PressOf<string>): Button;
  row(buttons: readonly Button[]): readonly Piece[];
}

/** Buttons side by side; above one with too little room for its words, the words. */
export function buttonRows<Button, Piece>(
  presses: readonly PressOf<string>[],
  drawn: Drawn<Button, Piece>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let row: Button[] = [];
  for (const press of presses) {
    const unsaid = drawn.unsaid(press);
    if (unsaid.length > 0) {
      pieces.push(...drawn.row(row), ...unsaid);
      row = [];
    }
    row.push(drawn.button(press));
  }
  return [...pieces, ...drawn.row(row)];
}
