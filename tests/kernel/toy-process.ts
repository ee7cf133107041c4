import { answerOnce } from '../../src/kernel/other-process.ts';

answerOnce(async (question: { readonly kind: 'echo' | 'die' | 'think'; readonly about?: unknown }) => {
  if (question.kind === 'die') process.exit(3);
  while (question.kind === 'think') Math.random();
  return question.about;
});
