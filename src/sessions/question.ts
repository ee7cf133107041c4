import type { Language } from '../kernel/language.ts';

export type QuestionHint = 'no_question_mark' | 'not_open' | 'more_than_one' | 'too_long';

export const mostQuestionWords = 15;

/**
 * What could make the question of a round stronger: open, one at a time, short. Advice to the organiser, never a
 * reason to refuse. The open word may be the second ("Op welke manier ..."). Source: domain 2.2.
 */
export function checkQuestion(question: string, language: Language): QuestionHint[] {
  const words = question.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const marks = question.match(/\?+/g)?.length ?? 0;
  const isOpen = words.slice(0, 2).some((word) => openWords[language].test(word));
  const hints: [QuestionHint, boolean][] = [
    ['no_question_mark', !question.trimEnd().endsWith('?')],
    ['not_open', !isOpen],
    ['more_than_one', marks > 1],
    ['too_long', words.length > mostQuestionWords],
  ];
  return hints.filter(([, applies]) => applies).map(([hint]) => hint);
}

const openWords: Record<Language, RegExp> = {
  nl: /^(wat|hoe|wanneer|welke?|waar\p{L}*)$/iu,
  en: /^(what|how|when|which|where|why)$/iu,
};
