import { expect, test } from 'vitest';
import { pageAfter } from '../../../adapters/chat/page.ts';
import type { SealedReply } from '../../../src/kernel/adapter.ts';

const to = (label: string, press: string) => ({ label, press });

test('what was done stands above the page that comes after it, without a button that leads to where one is', async () => {
  const done: SealedReply = {
    kind: 'say',
    language: 'nl',
    next: 'contacts',
    message: {
      summary: 'Gevraagd',
      blocks: [
        { kind: 'text', text: 'Ik heb het gevraagd.' },
        { kind: 'buttons', buttons: [to('Mijn contacten', 'contacts'), to('Niet meer vragen', 'never')] },
        { kind: 'buttons', buttons: [to('Mijn contacten', 'contacts')] },
      ],
    },
  };
  const page: SealedReply = {
    kind: 'say',
    language: 'nl',
    message: { summary: 'Mijn contacten', blocks: [{ kind: 'heading', text: 'Jij vroeg' }] },
  };
  const looked: string[] = [];
  const shown = await pageAfter(done, async (token) => {
    looked.push(token);
    return page;
  });
  expect(looked).toEqual(['contacts']);
  expect(shown.message).toEqual({
    summary: 'Mijn contacten',
    blocks: [
      { kind: 'text', text: 'Ik heb het gevraagd.' },
      { kind: 'buttons', buttons: [to('Niet meer vragen', 'never')] },
      { kind: 'heading', text: 'Jij vroeg' },
    ],
  });
});
