import type { Adapter, Address, Incoming, Receipt, SealedReply } from '../../src/kernel/adapter.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';

/** A door made of memory: what arrived, at whom, in which order. `trouble` makes the next sends fail. */
export interface TestDoor extends Adapter {
  readonly arrived: {
    readonly to: string;
    readonly key: string;
    readonly language: Language;
    readonly message: SealedMessage;
    readonly replaces?: Receipt;
  }[];
  trouble: ((to: Address) => Error | undefined) | undefined;
}

export function testDoor(platform = 'test'): TestDoor {
  const arrived: TestDoor['arrived'] = [];
  return {
    platform,
    title: { nl: `de ${platform}-deur`, en: `the ${platform} door` },
    arrived,
    trouble: undefined,
    start: async (_receive: (incoming: Incoming) => Promise<SealedReply>) => {},
    async send(to, message, how) {
      const problem = this.trouble?.(to);
      if (problem) throw problem;
      arrived.push({ to: to.id, message, ...how });
      return `receipt-${arrived.length}`;
    },
    stop: async () => {},
  };
}
