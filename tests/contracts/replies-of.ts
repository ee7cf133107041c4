import type { Adapter, SealedReply } from '../../src/kernel/adapter.ts';

export type ReplyKind = SealedReply['kind'];

/** The door, with an ear for what kind of reply everybody got: on a screen a no looks like any other sentence. */
export function repliesOf(door: Adapter) {
  const replies = new Map<string, readonly ReplyKind[]>();
  const kinds = (id: string) => replies.get(id) ?? [];
  const adapter: Adapter = {
    ...door,
    start: (receive) =>
      door.start(async (incoming) => {
        const reply = await receive(incoming);
        replies.set(incoming.from.id, [...kinds(incoming.from.id), reply.kind]);
        return reply;
      }),
  };
  return { adapter, kinds };
}
