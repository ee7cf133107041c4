import { blockFaults } from './block-limits.ts';
import type { Json } from './json.ts';
import { list } from './json.ts';
import type { Fault } from './text-limits.ts';
import { fault, longest, onlyKeys, plainText } from './text-limits.ts';

const common = 'type blocks private_metadata callback_id external_id';
const keys = {
  modal: `${common} title submit close clear_on_close notify_on_close submit_disabled`,
  home: common,
};

/** Why Slack would refuse this view. */
export function viewFaults(view: Json): readonly Fault[] {
  const { type, title, submit, close } = view;
  if (type !== 'modal' && type !== 'home') return [fault('/view/type', 'must be modal or home')];
  const hasInput = list(view.blocks).some((block) => block.type === 'input');
  return [
    ...onlyKeys(view, keys[type], '/view'),
    ...blockFaults(view.blocks, type, '/view/blocks'),
    ...longest(view.private_metadata, '/view/private_metadata', 3_000),
    ...longest(view.callback_id, '/view/callback_id', 255),
    ...longest(view.external_id, '/view/external_id', 255),
    ...(type === 'modal' ? plainText(title, '/view/title', 24) : []),
    ...(submit === undefined ? [] : plainText(submit, '/view/submit', 24)),
    ...(close === undefined ? [] : plainText(close, '/view/close', 24)),
    ...(type === 'modal' && hasInput && submit === undefined
      ? [fault('/view/submit', 'is missing: a modal with an input needs it')]
      : []),
  ];
}

// Slack says `view_too_large` above 250 kB.
const mostBytes = 250_000;

export function isTooLarge(view: Json): boolean {
  return Buffer.byteLength(JSON.stringify(view)) > mostBytes;
}
