import { drawing, ink, lettered, n, shortened } from '../kernel/drawing.ts';
import type { Links, Network, Node, Strength } from './network.ts';
import { linkOf, strengths } from './network.ts';

/** What stands in it: names of organisations, and words that were chosen before. */
export interface NetworkSaid {
  readonly title: string;
  /** The meeting, and of which day this is. */
  readonly under: string;
  /** Above each circle, in the order of the moments. */
  readonly moments: readonly { readonly title: string; readonly under: string }[];
  readonly unknown: string;
  /** What a line means, from weak to strong. */
  readonly legend: Readonly<Record<'met' | 'contact' | 'action', string>>;
}

const panel = { wide: 400, high: 456, head: 76, ring: 165 };
const row = 26;

/**
 * Organisations in a circle, by number, once for every moment: the thicker the line, the stronger the link. Thickness,
 * shade and a dot say the same, so that it is read in black and white too. With title and names, for a sheet or a screen.
 */
export function networkPicture({ organisations, moments }: Network, said: NetworkSaid): string {
  const width = Math.max(moments.length, 2) * panel.wide;
  const indent = (width - moments.length * panel.wide) / 2;
  const top = 126;
  const namesTop = top + panel.high + 14;
  const names = namesOf(organisations, width, namesTop);
  return drawing(width, namesTop + names.high + 10, [
    lettered(12, 24, shortened(said.title, 60), { size: 24, bold: true }),
    lettered(12, 54, shortened(said.under, 100)),
    ...legendOf(said.legend, 12, 92, width / 3),
    ...moments.flatMap(({ links }, at) =>
      circle(indent + at * panel.wide, top, organisations, links, { ...said, ...said.moments[at] }),
    ),
    ...names.parts,
  ]);
}

/** The same below each other, for a phone: what it is about and which number is whose stands beside it, as words. */
export function tallNetworkPicture({ organisations, moments }: Network, said: NetworkSaid): string {
  const top = 3 * row + 16;
  return drawing(panel.wide, top + moments.length * panel.high, [
    ...legendOf(said.legend, 12, 16),
    ...moments.flatMap(({ links }, at) =>
      circle(0, top + at * panel.high, organisations, links, { ...said, ...said.moments[at] }),
    ),
  ]);
}

const looks: Readonly<Record<Exclude<Strength, 0>, { readonly ink: string; readonly wide: number }>> = {
  1: { ink: '#97a19c', wide: 1.2 },
  2: { ink: '#2468a2', wide: 4 },
  3: { ink, wide: 6 },
};

interface Heading {
  readonly title?: string;
  readonly under?: string;
  readonly unknown: string;
}

function circle(
  left: number,
  top: number,
  organisations: readonly Node[],
  links: Links | undefined,
  { title = '', under = '', unknown }: Heading,
): string[] {
  const [x, y] = [left + panel.wide / 2, top + panel.head + panel.ring];
  const places = organisations.map((_, at) => {
    const angle = (2 * Math.PI * at) / organisations.length - Math.PI / 2;
    return { x: x + panel.ring * Math.cos(angle), y: y + panel.ring * Math.sin(angle) };
  });
  const radius = Math.min(17, (0.8 * Math.PI * panel.ring) / Math.max(1, organisations.length));
  const thin = Math.max(0.5, Math.min(1, 12 / organisations.length));
  // The strong ones last, on top.
  const lines = [strengths.met, strengths.contact, strengths.action].flatMap((strength) =>
    organisations.flatMap(({ id }, one) =>
      organisations.slice(0, one).flatMap((to, other) => {
        if (links?.get(linkOf(id, to.id)) !== strength) return [];
        return [line(places[one] as Place, places[other] as Place, strength, thin)];
      }),
    ),
  );
  const nodes = places.flatMap((place, at) => [
    `<circle cx="${n(place.x)}" cy="${n(place.y)}" r="${n(radius)}" fill="#fff" stroke="${ink}" stroke-width="1.6"/>`,
    lettered(place.x, place.y, String(at + 1), { size: radius * 1.05, anchor: 'middle', bold: true }),
  ]);
  return [
    lettered(x, top + 10, title, { size: 18, anchor: 'middle', bold: true }),
    lettered(x, top + 34, under, { anchor: 'middle' }),
    ...lines,
    ...nodes,
    ...(links ? [] : [lettered(x, y, unknown, { anchor: 'middle' })]),
  ];
}

type Place = { readonly x: number; readonly y: number };

function line(one: Place, other: Place, strength: Exclude<Strength, 0>, thin = 1): string {
  const look = looks[strength];
  const drawn = `<line x1="${n(one.x)}" y1="${n(one.y)}" x2="${n(other.x)}" y2="${n(other.y)}" stroke="${look.ink}" stroke-width="${n(look.wide * thin)}"/>`;
  if (strength !== strengths.action) return drawn;
  // Not in the middle, where many lines cross.
  const [x, y] = [one.x + (other.x - one.x) * 0.4, one.y + (other.y - one.y) * 0.4];
  return `${drawn}<circle cx="${n(x)}" cy="${n(y)}" r="${n(6.5 * Math.sqrt(thin))}" fill="#fff" stroke="${ink}" stroke-width="${n(3 * Math.sqrt(thin))}"/>`;
}

function legendOf(legend: NetworkSaid['legend'], left: number, top: number, beside?: number): string[] {
  const kinds = [
    ['met', strengths.met],
    ['contact', strengths.contact],
    ['action', strengths.action],
  ] as const;
  return kinds.flatMap(([name, strength], at) => {
    const [x, y] = beside ? [left + at * beside, top] : [left, top + at * row];
    const signs = Math.floor(((beside ?? panel.wide) - 84) / 8.2);
    return [line({ x, y }, { x: x + 54, y }, strength), lettered(x + 64, y, shortened(legend[name], signs))];
  });
}

function namesOf(organisations: readonly Node[], width: number, top: number) {
  const columns = Math.floor(width / 300);
  const rows = Math.ceil(organisations.length / columns);
  const wide = width / columns;
  const parts = organisations.flatMap(({ name }, at) => {
    const [x, y] = [Math.floor(at / rows) * wide + 12, top + ((at % rows) + 0.5) * row];
    return [
      lettered(x + 22, y, String(at + 1), { anchor: 'end', bold: true }),
      lettered(x + 30, y, shortened(name, Math.floor((wide - 48) / 8.4))),
    ];
  });
  return { parts, high: rows * row };
}
