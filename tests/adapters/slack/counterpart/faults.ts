/** Which calls go wrong. Absent: all of them. */
interface Which {
  readonly method?: string;
  readonly token?: string;
  readonly channel?: string;
  /** So many times; absent: until it is taken away. */
  readonly times?: number;
}

/**
 * How a call goes wrong. `reset`: the connection breaks before anything happened; `drop`: it breaks when all is done,
 * and `html`: all is done, and something in between answers 200 with a page.
 */
type Wrong =
  | { readonly does: 'rate limit'; readonly retryAfter?: number }
  | { readonly does: 'error'; readonly error: string }
  | { readonly does: 'status'; readonly status: number }
  | { readonly does: 'delay'; readonly milliseconds: number }
  | { readonly does: 'reset' | 'drop' | 'html' };

export type Fault = Which & Wrong;

export function faults() {
  const set: { readonly fault: Fault; left: number }[] = [];
  return {
    /** From now on; gives back what takes it away. */
    add: (fault: Fault): (() => void) => {
      const one = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      set.push(one);
      return () => {
        one.left = 0;
      };
    },
    /** What goes wrong with this call: every delay, and the first other fault. */
    strike: (call: { method: string; token: string; channel: string }): readonly Fault[] => {
      const fitting = set.filter(({ fault, left }) => left > 0 && fits(fault, call));
      const delays = fitting.filter(({ fault }) => fault.does === 'delay');
      const other = fitting.find(({ fault }) => fault.does !== 'delay');
      const struck = other ? [...delays, other] : delays;
      for (const one of struck) one.left -= 1;
      return struck.map(({ fault }) => fault);
    },
  };
}

export type Faults = ReturnType<typeof faults>;

function fits(which: Which, call: { method: string; token: string; channel: string }): boolean {
  return (['method', 'token', 'channel'] as const).every(
    (part) => which[part] === undefined || which[part] === call[part],
  );
}
