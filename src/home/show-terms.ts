import type { Caller, Reply, Work } from '../kernel/work.ts';
import { ShowHome, ShowPrivacy } from './home-intents.ts';
import { homeWords as words } from './home-words.ts';

export async function showTerms(_work: Work, { language }: Caller): Promise<Reply> {
  return {
    kind: 'say',
    message: {
      summary: words.termsTitle[language],
      blocks: [
        ...words.termsLines[language].map((text) => ({ kind: 'text', text }) as const),
        { kind: 'buttons', buttons: [{ label: words.privacyTitle[language], press: ShowPrivacy({}) }] },
      ],
      back: { label: words.home[language], press: ShowHome({}) },
    },
  };
}
