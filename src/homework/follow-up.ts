import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Answer, DateOptionsTable, FollowUpsTable, InviteesTable } from '../db/promise-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import { layers } from '../sessions/session-intents.ts';

/** An extra meeting after the day, for people of the session (domain F55). */
export type FollowUp = Selectable<FollowUpsTable>;
export type DateOption = Selectable<DateOptionsTable>;
export type Invitee = Selectable<InviteesTable>;

/** With when and where it is. */
export type SettledFollowUp = FollowUp & {
  readonly chosen_at: string;
  readonly held_on: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
};

export const fewestOptions = 2;
export const mostOptions = 6;

export type Part = 'preparing' | 'asking' | 'closed' | 'settled' | 'cancelled';

/** Where it stands. `closed`: the last day to answer is over, and no date is chosen yet. */
export function partOf(followUp: FollowUp, now: Date): Part {
  if (followUp.cancelled_at !== null) return 'cancelled';
  if (followUp.chosen_at !== null) return 'settled';
  if (followUp.asked_at === null) return 'preparing';
  return now < answersEnd(followUp) ? 'asking' : 'closed';
}

export function isSettled(followUp: FollowUp): followUp is SettledFollowUp {
  return followUp.chosen_at !== null;
}

/** The end of the last day to answer, by the clock on the wall. */
export function answersEnd({ answer_by, zone }: Pick<FollowUp, 'answer_by' | 'zone'>): Date {
  return wallToInstant(Temporal.PlainDate.from(answer_by).add({ days: 1 }).toString(), '00:00', zone);
}

/** When it begins and ends: derived from what the clock on the wall will show, so right after a change of the clock. */
export function momentsOf({ held_on, starts, ends, zone }: When): { starts: Date; ends: Date } {
  return { starts: wallToInstant(held_on, starts, zone), ends: wallToInstant(held_on, ends, zone) };
}

type When = Pick<DateOption, 'held_on' | 'starts' | 'ends'> & Pick<FollowUp, 'zone'>;

export function layersOf({ layers }: Pick<FollowUp, 'layers'>): readonly Layer[] {
  return layers === '' ? [] : (layers.split(',') as Layer[]);
}

/** Somebody who answered. `organisation` is null for who comes for nobody but themselves. */
export interface Voter {
  readonly id: string;
  readonly layer: Layer;
  readonly organisation: string | null;
}

export interface Vote {
  readonly option: string;
  readonly voter: Voter;
  readonly answer: Answer;
}

/** How one date option stands. */
export interface Standing {
  readonly option: DateOption;
  readonly count: Readonly<Record<Answer, number>>;
  /** Of those who can come, also if need be; in the order of the layers. */
  readonly byLayer: ReadonlyMap<Layer, number>;
  /** Layers nobody can come from, and how many organisations too few; nothing when the date counts. */
  readonly missing: { readonly layers: readonly Layer[]; readonly organisations: number };
}

/** In order of time. */
export function standingsOf(
  followUp: Pick<FollowUp, 'layers' | 'each_layer_at' | 'organisations_needed'>,
  options: readonly DateOption[],
  votes: readonly Vote[],
): Standing[] {
  return options.toSorted(inTime).map((option) => {
    const own = votes.filter((vote) => vote.option === option.id);
    const coming = own.filter(({ answer }) => answer !== 'no').map(({ voter }) => voter);
    const there = Map.groupBy(coming, ({ layer }) => layer);
    const organisations = new Set(coming.flatMap(({ organisation }) => organisation ?? []));
    const answered = (answer: Answer) => own.filter((vote) => vote.answer === answer).length;
    const wanted = followUp.each_layer_at === null ? [] : layersOf(followUp);
    return {
      option,
      count: { yes: answered('yes'), maybe: answered('maybe'), no: answered('no') },
      byLayer: new Map(
        layers.flatMap((layer) => {
          const people = there.get(layer);
          return people ? [[layer, people.length] as const] : [];
        }),
      ),
      missing: {
        layers: wanted.filter((layer) => !there.has(layer)),
        organisations: Math.max(0, (followUp.organisations_needed ?? 0) - organisations.size),
      },
    };
  });
}

export function counts({ missing }: Standing): boolean {
  return missing.layers.length === 0 && missing.organisations === 0;
}

/**
 * The date that suits most: a yes weighs two, if need be one, of the dates that count; of equals the first in time.
 * Undefined when none counts, or nobody can come at all.
 */
export function bestOf(standings: readonly Standing[]): Standing | undefined {
  const possible = standings.filter((one) => counts(one) && weightOf(one) > 0);
  return possible.reduce<Standing | undefined>(
    (best, one) => (best === undefined || weightOf(one) > weightOf(best) ? one : best),
    undefined,
  );
}

function weightOf({ count }: Standing): number {
  return 2 * count.yes + count.maybe;
}

export function inTime(a: DateOption, b: DateOption): number {
  const key = ({ held_on, starts, ends, id }: DateOption) => `${held_on} ${starts} ${ends} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
