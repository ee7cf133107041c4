import type { Both, Language } from '../kernel/language.ts';
import { languages } from '../kernel/language.ts';
import type { NoteCheck } from './note-check.ts';
import type { RuleWords } from './note-check-words.ts';
import { blockWords, hintWords, noteCheckFrame, warnWords } from './note-check-words.ts';

/** What the check noticed and how to write it instead; never a piece of the text itself. */
export function adviceOn(check: Exclude<NoteCheck, { verdict: 'ok' }>): Both<string> {
  const rules = rulesOf(check);
  const frame = noteCheckFrame[check.verdict];
  const say = (language: Language) => {
    const reasons = rules.map(({ reason }) => reason[language]).join(and[language]);
    const [first] = rules;
    const saw = check.verdict === 'hint' ? '' : `${iSee[language]} ${reasons}.`;
    const example =
      check.verdict === 'block' ? '' : `${noteCheckFrame.example[language]} ‘${first?.example[language]}’`;
    // What happened, what to do, and the choice: each on its own line.
    return [[frame.opens[language], saw], [first?.todo[language], example], [frame.closes[language]]]
      .map((line) => line.filter(Boolean).join(' '))
      .join('\n');
  };
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;
}

function rulesOf(check: Exclude<NoteCheck, { verdict: 'ok' }>): readonly RuleWords[] {
  switch (check.verdict) {
    case 'block':
      return [blockWords[check.rule]];
    case 'warn':
      return check.rules.map((rule) => warnWords[rule]);
    case 'hint':
      return check.rules.map((rule) => hintWords[rule]);
  }
}

const iSee: Both<string> = { nl: 'Ik zie', en: 'I see' };
const and: Both<string> = { nl: ' en ', en: ' and ' };
