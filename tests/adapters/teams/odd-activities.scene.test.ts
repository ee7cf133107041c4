import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Json } from '../slack/counterpart/json.ts';
import { teamsHouse } from './teams-house.ts';

const ours = fc.record(
  {
    kind: fc.oneof(fc.constantFrom('press', 'open', 'form', 'more'), fc.string()),
    token: fc.oneof(fc.string(), fc.constant('a.b'), fc.constant('eyJ.x')),
    nonce: fc.string(),
    index: fc.oneof(fc.integer(), fc.double()),
    again: fc.string(),
  },
  { requiredKeys: [] },
);
const data = fc.oneof(
  fc.record({ fea: ours, 'text:0:name': fc.anything({ maxDepth: 1 }) }, { requiredKeys: ['fea'] }),
  fc.jsonValue({ maxDepth: 2 }),
);
const value = fc.oneof(
  data,
  fc.record({ action: fc.record({ data }) }),
  fc.record({ data }),
  fc.record({
    commandId: fc.string(),
    messagePayload: fc.jsonValue({ maxDepth: 3 }),
    parameters: fc.jsonValue(),
  }),
  fc.record({ parameters: fc.array(fc.record({ name: fc.string(), value: fc.jsonValue({ maxDepth: 1 }) })) }),
);
const odd = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('message', 'invoke', 'installationUpdate', 'conversationUpdate'),
      fc.string(),
    ),
    name: fc.constantFrom(
      'adaptiveCard/action',
      'task/fetch',
      'task/submit',
      'composeExtension/query',
      'composeExtension/fetchTask',
      'composeExtension/submitAction',
      '__proto__',
    ),
    action: fc.oneof(fc.constantFrom('add', 'add-upgrade', 'remove'), fc.jsonValue({ maxDepth: 1 })),
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 1 })),
    value,
    entities: fc.jsonValue({ maxDepth: 3 }),
    replyToId: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
    locale: fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
    from: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.record({ id: fc.string(), aadObjectId: fc.string() })),
    timestamp: fc.jsonValue({ maxDepth: 1 }),
    deliveryMode: fc.constantFrom('normal', 'expectReplies'),
  },
  { requiredKeys: [] },
);

test('whatever is in an activity, it is answered, and nothing breaks', async () => {
  const crashes: unknown[] = [];
  const hear = (error: unknown) => void crashes.push(error);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  const house = await teamsHouse();
  await house.knows('P15', 'Omar');
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(odd, async (more) => {
      const told = house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'message', more as Json);
      const { status, text } = await told.ack.catch((error: Error) => ({
        status: Number(/failed: (\d+)/.exec(error.message)?.[1]),
        text: error.message.replace(/^.*failed: \d+ ?/s, ''),
      }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 400, 501]).toContain(status);
      if (status !== 200) expect(text).toBe('');
    }),
    { numRuns: 400 },
  );
  await house.door.stop();
  expect(house.errors).toEqual([]);
  expect(crashes).toEqual([]);
  expect([...statuses.keys()].sort()).toEqual([200, 400, 501]);
});
