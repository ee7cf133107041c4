import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Picture } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { plusDays } from '../privacy/retention.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { barsPicture } from './bars-picture.ts';
import type { Links, Moment, Network } from './network.ts';
import { countLinks, linkedTo, strengths } from './network.ts';
import { ShareNetwork, ShowKnownLinks, ShowNetwork, TakeNetwork } from './network-intents.ts';
import type { NetworkSaid } from './network-picture.ts';
import { networkPicture, tallNetworkPicture } from './network-picture.ts';
import { networkWords as words } from './network-words.ts';

export interface NetworkFacts {
  readonly session: Session;
  readonly network: Network;
  readonly now: Date;
  /** People and organisations that somebody met on average; undefined when nobody met anybody. */
  readonly average?:
    | { readonly people: number; readonly organisations: number; readonly ofPeople: number }
    | undefined;
  /** Where the picture can be had by who may not come in, when an organiser shared it. */
  readonly address?: string | undefined;
  readonly organises: boolean;
}

/** The picture for everybody of the meeting, and the same in numbers. */
export function networkView(language: Language, facts: NetworkFacts): Message {
  const { session, network, average, address, organises } = facts;
  const here = { session: session.id };
  const quiet = (text: string): Block => ({ kind: 'text', text, tone: 'quiet' });
  const begin = { label: words.home[language], press: ShowHome({}) };
  if (network.organisations.length < 2)
    return { summary: words.title[language], blocks: [quiet(words.tooFew[language])], back: begin };
  const isFirst = network.moments.some(({ moment, links }) => moment === 'before' && !links);
  const isBefore = network.moments.every(({ moment }) => moment === 'before');
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.what[language] },
      quiet([words.neverPeople[language], ...(network.hasSmall ? [words.small[language]] : [])].join(' ')),
      ...(isFirst ? [quiet(words.firstMeeting[language])] : []),
      ...(isBefore ? [quiet(words.comesLater[language])] : []),
      {
        kind: 'picture',
        svg: tallNetworkPicture(network, saidIn(language, facts)),
        says: saysIn(language, facts),
        ...(address === undefined ? {} : { address }),
      },
      ...(average ? metBlocks(language, network, average) : []),
      tableOf(language, network),
      { kind: 'file', label: words.take[language], press: TakeNetwork(here) },
      { kind: 'file', label: words.takeSharp[language], press: TakeNetwork({ ...here, form: 'svg' }) },
      ...(organises
        ? [
            {
              kind: 'buttons' as const,
              buttons: [
                { label: words.known[language], press: ShowKnownLinks(here) },
                {
                  label: words.share[language],
                  press: ShareNetwork(here),
                  confirm: words.shareSure[language],
                },
              ],
            },
          ]
        : []),
    ],
    back: organises ? { label: session.name, press: ShowSession(here) } : begin,
  };
}

/** For everybody in a channel. */
export function sharedView(language: Language, facts: NetworkFacts): Message {
  const { session, address } = facts;
  const newest = sentencesOf(language, facts).at(-1) ?? '';
  return {
    summary: `${words.title[language]}. ${newest}`,
    blocks: [
      { kind: 'heading', text: words.title[language] },
      { kind: 'text', text: newest },
      {
        kind: 'picture',
        svg: wideSvg(language, facts),
        says: saysIn(language, facts),
        ...(address === undefined ? {} : { address }),
      },
      {
        kind: 'buttons',
        buttons: [{ label: words.see[language], press: ShowNetwork({ session: session.id }) }],
      },
    ],
  };
}

/** With title and names, to stand alone: on a sheet, on a screen, in a report. */
export function networkDrawing(language: Language, facts: NetworkFacts): Picture {
  return { svg: wideSvg(language, facts), says: saysIn(language, facts) };
}

function wideSvg(language: Language, facts: NetworkFacts): string {
  return networkPicture(facts.network, saidIn(language, facts));
}

function saidIn(language: Language, { session, network, now }: NetworkFacts): NetworkSaid {
  const today = wallDate(now, session.zone);
  return {
    title: words.title[language],
    under: words.state[language]({ meeting: session.name, day: formatDay(today, language) }),
    moments: network.moments.map((moment) => ({
      title: titleOf(language, moment, session, today),
      under: moment.links ? countsOf(language, network, moment.links) : '',
    })),
    unknown: words.unknown[language],
    legend: words.legend[language],
  };
}

function saysIn(language: Language, facts: NetworkFacts): string {
  return words.says[language]({ moments: sentencesOf(language, facts).join(' ') });
}

function sentencesOf(language: Language, { session, network, now }: NetworkFacts): readonly string[] {
  const today = wallDate(now, session.zone);
  return network.moments.map((moment) => {
    const said = moment.links ? `${countsOf(language, network, moment.links)}.` : words.unknown[language];
    return `${titleOf(language, moment, session, today)}: ${said}`;
  });
}

function titleOf(language: Language, { moment }: Moment, { held_on }: Session, today: string): string {
  const titles = words.moments[language];
  if (moment !== 'later') return titles[moment];
  return today < plusDays(held_on, 90) ? titles.until : titles.months;
}

function countsOf(language: Language, { organisations }: Network, links: Links): string {
  const count = (least: 1 | 2 | 3) => countLinks(organisations, links, least);
  const contact = count(strengths.contact).linked;
  const action = count(strengths.action).linked;
  const said = action > 0 ? words.strong : contact > 0 ? words.inTouch : words.links;
  return said[language]({ ...count(strengths.met), contact, action });
}

function metBlocks(
  language: Language,
  { organisations }: Network,
  average: NonNullable<NetworkFacts['average']>,
): Block[] {
  const says = words.average[language](average);
  const bar = (label: string, met: number, of: number) => ({
    label,
    count: of === 0 ? 0 : met / of,
    says: words.ofHowMany[language]({ met, of }),
  });
  const bars = [
    bar(words.peopleMet[language], average.people, average.ofPeople),
    bar(words.organisationsMet[language], average.organisations, organisations.length),
  ];
  return [
    { kind: 'heading', text: words.howManyMet[language] },
    { kind: 'picture', svg: barsPicture(bars, 1), says },
    { kind: 'text', text: says },
  ];
}

function tableOf(language: Language, { organisations, moments }: Network): Block {
  const links = moments.at(-1)?.links ?? new Map();
  const columns = words.columns[language];
  return {
    kind: 'table',
    caption: words.table[language],
    columns: [words.organisation[language], columns.met, columns.contact, columns.action],
    rows: organisations.map((one, at) => {
      const count = (least: 1 | 2 | 3) => linkedTo(organisations, links, one, least);
      return [
        { text: `${at + 1}. ${one.name}` },
        { text: words.metOf[language]({ linked: count(strengths.met), of: organisations.length - 1 }) },
        { text: String(count(strengths.contact)) },
        { text: String(count(strengths.action)) },
      ];
    }),
  };
}

export function saidShared(language: Language, inChats: boolean): Message {
  return good(words[inChats ? 'shared' : 'sharedWords'][language]);
}

export function saidKnown(language: Language): Message {
  return good(words.saved[language]);
}

/** What stands with the picture where a door shows words. */
export function sharedSaid(language: Language): Message {
  return { summary: words.title[language], blocks: [{ kind: 'text', text: words.neverPeople[language] }] };
}

function good(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] };
}
