import type { Language } from '../kernel/language.ts';
import type { Block } from '../kernel/message.ts';
import { figureWords as words } from './figure-words.ts';
import type { MeetingAgain } from './meeting-again.ts';
import type { PlanFindings } from './plan-findings.ts';

type Fact = { readonly label: string; readonly value: string };

/** All figures of a plan, for whoever wants to know. Pairs are counted without the round back at the own table. */
export function figureBlocks(language: Language, findings: PlanFindings): Block[] {
  const { again, broken, lone } = findings;
  const wishes = broken.length + lone.length;
  const facts: Fact[] = [
    ...pairFacts(language, again),
    ...personFacts(language, findings),
    ...layerFacts(language, findings),
    { label: words.wishes[language], value: wishes === 0 ? words.noWishes[language] : String(wishes) },
    ...noShowFacts(language, findings),
  ];
  return [
    { kind: 'heading', text: words.heading[language] },
    ...(again.goesBack
      ? [{ kind: 'text', text: words.withoutReturn[language], tone: 'quiet' } as const]
      : []),
    { kind: 'facts', facts },
  ];
}

function pairFacts(language: Language, again: MeetingAgain): Fact[] {
  const { figures, repeats, repeatsAtLeast, evenlyAtLeast } = again;
  const part = (count: number, most: number) =>
    words.ofAtMost[language]({ count, most, percent: most === 0 ? 100 : Math.floor((100 * count) / most) });
  const least =
    evenlyAtLeast > repeatsAtLeast
      ? words.ofAtLeastEvenly[language]({ count: repeats, least: repeatsAtLeast, most: evenlyAtLeast })
      : words.ofAtLeast[language]({ count: repeats, least: repeatsAtLeast });
  return [
    {
      label: words.differentPairs[language],
      value: part(figures.differentPairs, figures.differentPairsAtMost),
    },
    {
      label: words.acrossOrganisations[language],
      value: part(figures.acrossOrganisations, figures.acrossOrganisationsAtMost),
    },
    { label: words.repeats[language], value: least },
    { label: words.mostMeetings[language], value: words.times[language]({ count: figures.mostMeetings }) },
  ];
}

function personFacts(language: Language, { figures }: PlanFindings): Fact[] {
  const written = (number: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(number);
  const spread = ({ min, median }: { readonly min: number; readonly median: number }) =>
    words.leastAndHalf[language]({ least: min, half: written(median) });
  const { min, average } = figures.tablesVisited;
  return [
    { label: words.people[language], value: spread(figures.peopleMet) },
    { label: words.organisations[language], value: spread(figures.otherOrganisationsMet) },
    {
      label: words.tables[language],
      value: words.leastAndAverage[language]({ least: min, average: written(average) }),
    },
  ];
}

function layerFacts(language: Language, { layers, figures }: PlanFindings): Fact[] {
  const { mixedTables, withoutALayer } = layers;
  if (mixedTables === 0) return [];
  const values = [
    withoutALayer === 0
      ? words.allLayers[language]
      : words.layersMissing[language]({ part: withoutALayer, whole: mixedTables }),
    ...(figures.layerImbalance === 0 ? [] : [words.seatsOff[language]({ count: figures.layerImbalance })]),
  ];
  return [{ label: words.layers[language], value: values.join('; ') }];
}

function noShowFacts(language: Language, { noShows }: PlanFindings): Fact[] {
  if (!noShows) return [];
  const { holds, smallest, daysShort, minimum } = noShows;
  const value = holds
    ? words.tablesHold[language]({ guests: smallest })
    : words.tablesRunShort[language]({ days: daysShort, least: minimum });
  return [{ label: words.noShows[language], value }];
}
