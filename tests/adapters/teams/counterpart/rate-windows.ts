import type { Clock } from '../../../../src/kernel/clock.ts';

type Windows = readonly (readonly [most: number, seconds: number])[];

// learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit: of one bot in one thread.
const writes: Windows = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1_800, 3_600],
];
const reads: Windows = [
  [14, 1],
  [16, 2],
  [120, 30],
  [3_600, 3_600],
];
// Of one bot in one tenant.
const everything: Windows = [[50, 1]];

/** Counts as Teams does: whether there is room for one more. */
export function rateWindows(clock: Clock) {
  const passed = new Map<string, number[]>();

  function hasRoom(what: string, windows: Windows): boolean {
    const now = clock.now().getTime();
    const at = passed.get(what) ?? [];
    return windows.every(([most, seconds]) => at.filter((one) => now - one < seconds * 1_000).length < most);
  }

  return (asked: { appId: string; tenantId: string; call: string; thread: string }): boolean => {
    const { appId, tenantId, call, thread } = asked;
    const isRead = call === 'members' || call === 'member';
    const counted = [
      [`${appId} ${tenantId}`, everything],
      [`${appId} ${thread} ${isRead ? 'reads' : 'writes'}`, isRead ? reads : writes],
    ] as const;
    if (!counted.every(([what, windows]) => hasRoom(what, windows))) return false;
    for (const [what] of counted) passed.set(what, [...(passed.get(what) ?? []), clock.now().getTime()]);
    return true;
  };
}
