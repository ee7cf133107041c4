import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Room, Shown } from '../../../adapters/slack/render-message.ts';
import { renderMessage, renderModal } from '../../../adapters/slack/render-message.ts';
import type { SealedMessage } from '../../../src/kernel/message.ts';
import { anyForm, anyMessage } from '../../support/any-message.ts';
import { missingFrom, wordsOfField } from '../../support/message-words.ts';
import { wrongInMessage, wrongInView } from './limits-check.ts';
import { elementsIn, wordsShown, wordsToShow } from './words-shown.ts';

// Whatever a message holds: Slack takes it, people can read all of it, and nothing in it acts by itself.

const rooms = fc.constantFrom<Room>('message', 'home', 'modal');
const again = 'shows-it-again';
const how = { language: 'nl', nonce: 'n1', again } as const;
const metadata = '{}';
// Making a message that fails smaller would take minutes.
const few = { endOnFailure: true };
const many = { ...few, numRuns: 150 };

function partsOf(message: SealedMessage, room: Room): readonly Shown[] {
  const parts: Shown[] = [];
  let from: number | undefined;
  do {
    const part = renderMessage(message, { ...how, room, ...(from === undefined ? {} : { from }) });
    expect(part.more ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from ?? 0);
    parts.push(part);
    from = part.more;
  } while (from !== undefined);
  return parts;
}

test('no message is ever refused by Slack', () => {
  fc.assert(
    fc.property(anyMessage, rooms, (message, room) => {
      for (const { text, blocks } of partsOf(message, room)) {
        const wrong =
          room === 'message' ? wrongInMessage(text, blocks) : wrongInView({ type: 'home', blocks });
        expect(wrong).toEqual([]);
      }
      if (room === 'modal') expect(wrongInView(renderModal(message, { ...how, metadata }))).toEqual([]);
    }),
    many,
  );
});

test('every word is there, in the order of reading, from part to part', () => {
  fc.assert(
    fc.property(anyMessage, rooms, (message, room) => {
      const shown = partsOf(message, room).flatMap(({ blocks }) => blocks.filter((block) => !goesOn(block)));
      const words = room === 'modal' ? wordsToShow(message).slice(1) : wordsToShow(message);
      // The title of a page that says it in a block stands there; sentences above a big answer are only heard.
      const isHeard = message.summary.length > 80 && message.blocks.some(({ kind }) => kind === 'big');
      const said = isHeard || words.slice(1).includes(message.summary) ? words.slice(1) : words;
      expect(missingFrom(wordsShown(shown), said)).toBeUndefined();
    }),
    many,
  );
});

// The buttons to the next part come between its words.
function goesOn(block: object): boolean {
  return elementsIn(block).some(({ action_id }) => action_id.startsWith('more:'));
}

test('words beside the blocks cannot act, and begin with what it is about', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const [first] = partsOf(message, 'message');
      expect(first?.text).toMatch(/^Waar/);
      expect(first?.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    }),
    few,
  );
});

test('every button is there once, with what it does', () => {
  fc.assert(
    fc.property(anyMessage, rooms, (message, room) => {
      const elements = partsOf(message, room).flatMap(({ blocks }) => elementsIn(blocks));
      const kinds = (kind: string) => elements.filter(({ action_id }) => action_id.startsWith(`${kind}:`));
      const { back, blocks } = message;
      const presses = [...kinds('press'), ...kinds('open')].map(({ value }) => value);
      expect(presses.filter((one) => one !== back?.press).sort()).toEqual(pressesIn(blocks).sort());
      const forms = blocks.filter(({ kind }) => kind === 'form');
      expect(kinds('form').map(({ action_id }) => action_id)).toEqual(forms.map((_, n) => `form:${n}`));
      for (const one of [...kinds('form'), ...kinds('more')]) expect(one.value).toBe(again);
    }),
    few,
  );
});

function pressesIn(blocks: SealedMessage['blocks']): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ press }) => press);
    if (block.kind === 'file') return [block.press];
    if (block.kind === 'table') return block.rows.flat().flatMap(({ open }) => open ?? []);
    if (block.kind !== 'list') return [];
    return block.items.flatMap(({ open, buttons = [] }) =>
      [open ?? [], buttons.map(({ press }) => press)].flat(),
    );
  });
}

test('every form opens with all its boxes, their words and its button', () => {
  fc.assert(
    fc.property(anyMessage, anyForm, fc.nat(10), (message, form, at) => {
      const blocks = message.blocks.toSpliced(at, 0, form);
      const nth = blocks.filter(({ kind }) => kind === 'form').indexOf(form);
      const view = renderModal({ ...message, blocks }, { ...how, form: nth, metadata });
      expect(wrongInView(view)).toEqual([]);
      const shown = wordsShown([...view.blocks, view.submit ?? {}]);
      const { confirm = '', label } = form.submit;
      expect(missingFrom(shown, [...form.fields.flatMap(wordsOfField), confirm, label])).toBeUndefined();
      const options = form.fields.flatMap((field) => ('options' in field ? field.options : []));
      for (const option of options) expect(missingFrom(shown, [option.label])).toBeUndefined();
      const boxes = view.blocks.filter((block) => `${block.block_id}`.startsWith('field:'));
      const asked = form.fields.filter((field) => !('options' in field) || field.options.length > 0);
      expect(boxes.map((box) => box.block_id)).toEqual(asked.map(({ name }) => `field:${name}`));
    }),
    few,
  );
});
