import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Controller } from './controller-store.ts';
import { controllerWords as words } from './controller-words.ts';
import { SaveController, ShowRetention } from './privacy-intents.ts';
import { retentionWords } from './retention-words.ts';

export function controllerForm(
  language: Language,
  session: string,
  controller: Controller | undefined,
): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      {
        kind: 'form',
        fields: [
          {
            kind: 'line',
            name: 'controller',
            label: words.party[language],
            hint: words.partyHint[language],
            max: 120,
            ...(controller?.name ? { value: controller.name } : {}),
          },
          {
            kind: 'line',
            name: 'contact',
            label: words.contact[language],
            hint: words.contactHint[language],
            max: 200,
            ...(controller?.contact ? { value: controller.contact } : {}),
          },
        ],
        submit: { label: words.save[language], press: SaveController({ session }), main: true },
      },
    ],
    back: { label: retentionWords.title[language], press: ShowRetention({ session }) },
  };
}
