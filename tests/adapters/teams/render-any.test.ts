import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shown } from '../../../adapters/teams/render-card.ts';
import { renderCard } from '../../../adapters/teams/render-card.ts';
import { renderWords } from '../../../adapters/teams/render-words.ts';
import type { FormOf, SealedMessage } from '../../../src/kernel/message.ts';
import { anyMessage } from '../../support/any-message.ts';
import { missingFrom, wordsOf, wordsOfField } from '../../support/message-words.ts';
import { sendersIn, typed, wordsShown } from './card-text.ts';
import { wrongInCard } from './counterpart/card-check.ts';
import { liveInCard } from './counterpart/card-live.ts';

// Whatever a message holds: Teams takes it, people can read all of it, and nothing in it acts by itself.

const again = 'shows-it-again';
const how = { language: 'nl', nonce: 'n1', again } as const;
const runs = { numRuns: 150, endOnFailure: true };

function partsOf(message: SealedMessage): readonly Shown[] {
  const parts: Shown[] = [];
  let from: number | undefined;
  do {
    const part = renderCard(message, { ...how, ...(from === undefined ? {} : { from }) });
    expect(part.more ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from ?? 0);
    parts.push(part);
    from = part.more;
  } while (from !== undefined);
  return parts;
}

/** The forms that can be filled in here, by what sending them asks. */
function formsIn(parts: readonly Shown[]): readonly string[] {
  const data = parts.flatMap(({ card }) => sendersIn(card)).map((sender) => sender.data.fea);
  return data.flatMap(({ kind, token }) => (kind === 'form' ? [token] : []));
}

test('no card is ever refused by Teams, and nothing in it acts by itself', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      for (const { card } of partsOf(message)) {
        expect(wrongInCard(card)).toEqual([]);
        expect(liveInCard(card)).toEqual([]);
        expect(typed(card, 'TextBlock')).toEqual([]);
        expect(typed(card, 'FactSet')).toEqual([]);
        for (const { actions } of typed(card, 'ActionSet'))
          expect((actions as readonly unknown[]).length).toBeLessThanOrEqual(4);
      }
    }),
    runs,
  );
});

test('every word is there, in the order of reading, from part to part', () => {
  fc.assert(
    // The way back is below every part, between the words of two.
    fc.property(anyMessage, ({ back: _back, ...message }) => {
      const parts = partsOf(message);
      const words = wordsOf(message, (form) => wordsOfForm(form, formsIn(parts)));
      // The title of a page that says it in a block stands there.
      const said = words.slice(1).includes(message.summary) ? words.slice(1) : words;
      expect(missingFrom(wordsShown(parts.map(({ card }) => withoutWays(card))), said)).toBeUndefined();
    }),
    runs,
  );
});

function wordsOfForm({ fields, submit }: FormOf<string>, shown: readonly string[]): readonly string[] {
  const boxes = fields.flatMap(wordsOfField);
  if (shown.includes(submit.press)) return [...boxes, submit.label, submit.confirm ?? ''];
  return fields.every(({ kind }) => kind === 'file') ? boxes : [submit.label, renderWords.formElsewhere.nl];
}

// The buttons to the next part come between its words.
function withoutWays(card: Shown['card']): Shown['card'] {
  const body = card.body as readonly Shown['card'][];
  const ways = (part: Shown['card']) =>
    typed({ type: 'AdaptiveCard', body: [part] }, 'Action.Execute').some((one) =>
      JSON.stringify(one.data).includes('"more"'),
    );
  return { ...card, body: body.filter((part) => !ways(part)) };
}

test('every button is there once, with what it does and a number of its own', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const parts = partsOf(message);
      const senders = parts.map(({ card }) => sendersIn(card).map(({ data }) => data.fea));
      const kinds = (...kind: string[]) => senders.flat().filter((one) => kind.includes(one.kind));
      const { back, blocks } = message;
      const presses = kinds('press', 'open').map(({ token }) => token);
      expect(presses.filter((one) => one !== back?.press).sort()).toEqual(pressesIn(blocks).sort());
      if (back) expect(presses).toContain(back.press);
      const forms = blocks.filter((block) => block.kind === 'form');
      // A form whose boxes do not fit, or that only asks for a file, says where it can be filled in.
      const says = wordsShown(parts.map(({ card }) => card)).split(renderWords.formElsewhere.nl).length - 1;
      const files = forms.filter(
        ({ fields }) => fields.length > 0 && fields.every(({ kind }) => kind === 'file'),
      );
      expect(kinds('form').length).toBe(forms.length - files.length - says);
      const tokens = forms.map(({ submit }) => submit.press);
      expect(kinds('form').map(({ token }) => token)).toEqual(
        tokens.filter((one) => formsIn(parts).includes(one)),
      );
      for (const { token } of kinds('more')) expect(token).toBe(again);
      for (const part of senders) {
        const numbers = part.filter(({ kind }) => kind !== 'more').map(({ index }) => index);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(part.map(({ nonce }) => nonce)).toEqual(part.map(() => 'n1'));
      }
    }),
    runs,
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

test('an older Teams sends the same', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      for (const { verb: _verb, fallback, ...sender } of partsOf(message).flatMap(({ card }) =>
        sendersIn(card),
      )) {
        expect(fallback).toEqual({ ...sender, type: 'Action.Submit', fallback: undefined });
      }
    }),
  );
});
