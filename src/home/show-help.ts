import type { Caller, Reply, Work } from '../kernel/work.ts';
import { ShowHome } from './home-intents.ts';
import { homeWords as words } from './home-words.ts';

export async function showHelp(
  _work: Work,
  { language }: Caller,
  { said }: { said?: string | undefined },
): Promise<Reply> {
  const title = said ? words.notUnderstood[language]({ said }) : words.helpTitle[language];
  return {
    kind: 'say',
    message: {
      summary: title,
      blocks: [
        { kind: 'text', text: title },
        {
          kind: 'facts',
          facts: words.commands[language].map(({ word, does }) => ({ label: word, value: does })),
        },
      ],
      back: { label: words.home[language], press: ShowHome({}) },
    },
  };
}
