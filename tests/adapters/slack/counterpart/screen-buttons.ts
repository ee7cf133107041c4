import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';
import type { Place } from './screens.ts';

/** A button on somebody's screen. */
export interface Button {
  readonly place: Place;
  readonly blockId: string;
  readonly element: Json;
}

/** Which box it is: Slack keeps what was typed as long as the ids stay the same. */
export function boxKey(place: Place, blockId: string, element: Json): string {
  const where = place.kind === 'message' ? place.ts : str(place.view.id);
  return [where, blockId, str(element.action_id)].join(' ');
}

export function blocksOf(place: Place): unknown {
  return place.kind === 'message' ? place.body.blocks : place.view.blocks;
}

export function buttonsIn(place: Place): readonly Button[] {
  return list(blocksOf(place)).flatMap((block) =>
    [...list(block.elements), obj(block.accessory)]
      .filter(({ type }) => type === 'button')
      .map((element) => ({ place, blockId: str(block.block_id), element })),
  );
}

/** A label may be cut at its end. */
export function isLabel(shown: string, label: string): boolean {
  return shown === label || (shown.endsWith('…') && label.startsWith(shown.slice(0, -1).trimEnd()));
}

/** What people hear of the button that stands beside this line of a list. */
export function labelBeside(places: readonly Place[], line: string): string | undefined {
  const heard = places.flatMap(buttonsIn).map(({ element }) => str(element.accessibility_label));
  return heard.find((label) => label.endsWith(`: ${line}`));
}

/** The words of the button that opens a form. */
export function labelOfForm(places: readonly Place[]): string {
  const opens = ({ element }: Button) => str(element.action_id).startsWith('form:');
  return str(obj(places.flatMap(buttonsIn).find(opens)?.element.text).text);
}
