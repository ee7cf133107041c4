import type { Caller, Reply, Work } from '../kernel/work.ts';
import { ShowHome, ShowTerms } from './home-intents.ts';
import { homeWords as words } from './home-words.ts';

export async function showPrivacy(_work: Work, { language }: Caller): Promise<Reply> {
  return {
    kind: 'say',
    message: {
      summary: words.privacyTitle[language],
      blocks: [
        ...words.privacyLines[language].map((text) => ({ kind: 'text', text }) as const),
        { kind: 'buttons', buttons: [{ label: words.terms[language], press: ShowTerms({}) }] },
      ],
      back: { label: words.home[language], press: ShowHome({}) },
    },
  };
}
