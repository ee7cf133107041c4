/** What a bot asks of Teams. */
export type Call = 'send' | 'update' | 'delete' | 'create' | 'members' | 'member' | 'token';

/** Which calls go wrong. Absent: all of them. */
interface Which {
  readonly call?: Call;
  readonly tenantId?: string;
  readonly conversation?: string;
  /** So many times; absent: until it is taken away. */
  readonly times?: number;
}

/**
 * How a call goes wrong. `reset`: the connection breaks before anything happened; `hang`: nothing happens and nothing is
 * answered. After all is done: `drop` breaks the connection, `late` answers this status, `html` answers 200 with a page.
 */
type Wrong =
  | { readonly does: 'rate limit'; readonly retryAfter?: number | string }
  | { readonly does: 'status'; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  | { readonly does: 'late'; readonly status: number }
  | { readonly does: 'delay'; readonly milliseconds: number }
  | { readonly does: 'reset' | 'hang' | 'drop' | 'html' };

export type Fault = Which & Wrong;

interface Asked {
  readonly call: string;
  readonly tenantId: string;
  readonly conversation: string;
}

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
    strike: (asked: Asked): readonly Fault[] => {
      const fitting = set.filter(({ fault, left }) => left > 0 && fits(fault, asked));
      const delays = fitting.filter(({ fault }) => fault.does === 'delay');
      const other = fitting.find(({ fault }) => fault.does !== 'delay');
      const struck = other ? [...delays, other] : delays;
      for (const one of struck) one.left -= 1;
      return struck.map(({ fault }) => fault);
    },
  };
}

function fits(which: Which, asked: Asked): boolean {
  return (['call', 'tenantId', 'conversation'] as const).every(
    (part) => which[part] === undefined || which[part] === asked[part],
  );
}
