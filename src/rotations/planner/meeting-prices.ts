import type { NumberedRequest } from './numbered-request.ts';
import type { PlanProfile } from './rotation-plan.ts';

/** All prices are in hundredths of a repeat. */
export const REPEAT = 100;
const COLLEAGUES = 60;
const MET_BEFORE = 40;
const FOURTH_MEETING = 60;
/** More than any swap can gain. */
export const APART = 1_000_000;
/** A table with a host of its own has a theme of its own. */
const SECOND_VISIT = { ofTheme: 50, ofTable: 10 };

/**
 * By meetings so far, the price of one more. Even: a pair that meets m times costs m(m-1)/2 repeats in all,
 * and more from the fourth meeting on. Faces: m-1, so that one couple that stays together all day is as good
 * as many pairs who meet twice.
 */
export function onceMorePrices(profile: PlanProfile): Int32Array {
  return Int32Array.from({ length: 256 }, (_, meetings) => {
    if (profile === 'faces') return REPEAT * Math.min(1, meetings);
    return REPEAT * meetings + (meetings >= 3 ? FOURTH_MEETING : 0);
  });
}

/** [person, person]: what each meeting of these two costs, whether or not they meet in another round. */
export function pairPrices(request: NumberedRequest): Int32Array {
  const { people, organisationOf, apartFrom } = request;
  const prices = new Int32Array(people * people);
  for (let one = 0; one < people; one++) {
    for (let other = 0; other < people; other++) {
      if (one !== other && organisationOf[one] === organisationOf[other])
        prices[one * people + other] = COLLEAGUES;
    }
  }
  for (const [one, other] of request.metBefore) {
    const colleagues = organisationOf[one] === organisationOf[other] ? COLLEAGUES : 0;
    prices[one * people + other] = prices[other * people + one] = MET_BEFORE + colleagues;
  }
  apartFrom.forEach((others, one) => {
    for (const other of others) prices[one * people + other] = APART;
  });
  return prices;
}

/** Other tables matter most when somebody stays at each of them: then they are themes. */
export function visitPrice({ tables, staysAt }: NumberedRequest): number {
  const hosted = new Set(staysAt.filter((table) => table >= 0));
  return hosted.size === tables ? SECOND_VISIT.ofTheme : SECOND_VISIT.ofTable;
}
