import type { Language } from '../kernel/language.ts';
import type { Block, Card } from '../kernel/message.ts';
import type { FrontDoor } from '../kernel/work.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isAway, tableIn } from '../rotations/plan-request.ts';
import { fullName } from '../rotations/short-name.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { seatedRounds } from './plan-grid-views.ts';
import { printWords as words } from './print-words.ts';
import { qrPicture } from './qr-picture.ts';

/** What every card of a day has in common. */
export interface DayOnPaper {
  readonly meeting: string;
  /** Who is behind it: people rightly distrust a QR code without a name (domain 3.9). */
  readonly organiser: SeatedPerson | undefined;
  /** The badge code of a seat. After the day there is none. */
  readonly codes: ReadonlyMap<string, string>;
  readonly frontDoor: FrontDoor | undefined;
}

/** One card for each person, in that person's own language. Never a layer, a wish or a number to call. */
export function routeCardBlocks(
  language: Language,
  sheet: PlanSheet,
  guests: readonly SeatedPerson[],
  day: DayOnPaper,
): Block[] {
  return [
    { kind: 'heading', text: words.cards[language], sheet: 'upright' },
    { kind: 'cards', cards: guests.map((guest) => cardOf(sheet, guest, day)) },
  ];
}

function cardOf(sheet: PlanSheet, guest: SeatedPerson, day: DayOnPaper): Card {
  const { language } = guest;
  const { meeting, organiser, codes, frontDoor } = day;
  const code = codes.get(guest.seatId);
  const from = organiser
    ? words.from[language]({ meeting, who: `${fullName(organiser)}, ${organiser.organisation}` })
    : words.fromMeeting[language]({ meeting });
  const route = routeOf(sheet, guest);
  return {
    title: fullName(guest),
    under: guest.organisation,
    ...(code && frontDoor
      ? { picture: { svg: qrPicture(frontDoor.withCode(code)), says: words.qrSays[language] } }
      : {}),
    lines: [
      ...(code ? [[words.code[language], { strong: code }]] : []),
      ...(code && frontDoor ? [[words.comeIn[language], { strong: readable(frontDoor.address) }]] : []),
      ...route,
    ],
    foot: [...(route.length > 0 ? [words.mayChange[language]] : []), from].join(' '),
  };
}

function routeOf(sheet: PlanSheet, { seatId, language }: SeatedPerson): string[] {
  if (!sheet.people.has(seatId)) return [];
  return seatedRounds(sheet)
    .filter(({ id }) => !isAway(sheet, id, seatId))
    .map(({ id, number, starts }) => {
      const table = tableIn(sheet, id, seatId);
      return table
        ? words.seat[language]({ number, starts, table: table.number, name: table.name })
        : words.noSeat[language]({ number, starts });
    });
}

// Browsers try https by themselves; any other address has to be typed in full.
function readable(address: string): string {
  return address.replace(/^https:\/\//, '');
}
