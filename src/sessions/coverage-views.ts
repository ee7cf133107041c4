import { OpenGuest } from '../guests/guest-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Cell, Message } from '../kernel/message.ts';
import { barsPicture } from '../reports/bars-picture.ts';
import type { Coverage } from './coverage.ts';
import { coveredLayers } from './coverage.ts';
import { coverageWords as words } from './coverage-words.ts';
import { toMeeting } from './session-views.ts';
import { asLabel, layerPluralWords } from './vocabulary-words.ts';

/** First in one sentence who is missing, then the counts. An empty chair is said in words, not in colour alone. */
export function coverageView(language: Language, session: string, coverage: Coverage): Message {
  const { rows, totals, total } = coverage;
  const head = headOf(language, coverage);
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', ...head },
      ...(total > 0 ? [layerBars(language, totals)] : []),
      {
        kind: 'table',
        caption: words.caption[language],
        columns: [
          words.organisation[language],
          ...coveredLayers.map((layer) => asLabel(layerPluralWords[layer][language])),
          words.total[language],
        ],
        rows: [
          ...rows.map((row) => [
            { text: row.organisation },
            ...coveredLayers.map((layer) => count(language, row.counts[layer])),
            sum(language, row.total),
          ]),
          [
            { text: words.total[language] },
            ...coveredLayers.map((layer) => sum(language, totals[layer])),
            sum(language, total),
          ],
        ],
      },
      {
        kind: 'buttons',
        buttons: [{ label: words.invite[language], press: OpenGuest({ session }), main: true }],
      } satisfies Block,
    ],
    back: toMeeting(language, session),
  };
}

/** How many of each layer; an empty chair is a frame with nothing in it. */
function layerBars(language: Language, totals: Coverage['totals']): Block {
  const bars = coveredLayers.map((layer) => ({
    label: asLabel(layerPluralWords[layer][language]),
    count: totals[layer],
    says: totals[layer] === 0 ? words.emptyChair[language] : String(totals[layer]),
  }));
  return {
    kind: 'picture',
    svg: barsPicture(bars, Math.max(...bars.map(({ count }) => count))),
    says: bars.map(({ label, says }) => `${label}: ${says}`).join('. '),
  };
}

function headOf(
  language: Language,
  { total, missingLayers, missingOrganisations }: Coverage,
): { text: string; tone: 'warning' | 'good' } {
  const missing = [
    ...missingLayers.map((layer) => layerPluralWords[layer][language]),
    ...missingOrganisations,
  ];
  if (total === 0) return { text: words.nobody[language], tone: 'warning' };
  if (missing.length === 0) return { text: words.complete[language], tone: 'good' };
  const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(missing);
  return { text: words.missing[language]({ who }), tone: 'warning' };
}

function count(language: Language, people: number): Cell {
  return people === 0 ? { text: words.none[language], tone: 'quiet' } : { text: String(people) };
}

function sum(language: Language, people: number): Cell {
  return people === 0 ? { text: words.emptyChair[language], tone: 'warning' } : { text: String(people) };
}
