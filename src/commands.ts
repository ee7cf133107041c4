import { ShowHelp } from './home/home-intents.ts';
import type { Intent } from './kernel/intent.ts';

/** Typed words, Dutch and English, as people say them. What is not understood gets help, kindly. */
export function understand(typed: string): Intent {
  return ShowHelp({ said: typed });
}
