import { EventEmitter } from 'node:events';
import type { Json } from './json.ts';
import { str } from './json.ts';

/** A message as people see it. `to`: only this person does. */
export interface ShownMessage {
  readonly kind: 'message';
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
  readonly by: 'bot' | 'person';
  readonly to?: string;
  /** What was posted: text, blocks, and how the text is to be read. */
  readonly body: Json;
}

export interface ShownView {
  readonly kind: 'home' | 'modal';
  readonly teamId: string;
  readonly userId: string;
  readonly view: Json;
  /** What Slack shows under an input that was not taken, by block. */
  readonly errors?: Json;
}

export type Place = ShownMessage | ShownView;

/** What everybody has on the screen now, from what Slack took. */
export function screens() {
  const messages = new Map<string, ShownMessage>();
  const homes = new Map<string, ShownView>();
  const modals = new Map<string, readonly ShownView[]>();
  const changes = new EventEmitter<{ change: [Place] }>().setMaxListeners(0);
  const changed = (place: Place) => void changes.emit('change', place);

  const keyOf = ({ teamId, channel, ts }: Pick<ShownMessage, 'teamId' | 'channel' | 'ts'>) =>
    `${teamId} ${channel} ${ts}`;
  const stack = (teamId: string, userId: string) => modals.get(`${teamId} ${userId}`) ?? [];
  const stacked = (one: Pick<ShownView, 'teamId' | 'userId'>, views: readonly ShownView[]) =>
    modals.set(`${one.teamId} ${one.userId}`, views);

  return {
    changes,
    /** A new message, or the same one with other words. */
    show: (message: ShownMessage) => {
      messages.set(keyOf(message), message);
      changed(message);
    },
    take: (which: Pick<ShownMessage, 'teamId' | 'channel' | 'ts'>) => {
      const message = messages.get(keyOf(which));
      messages.delete(keyOf(which));
      if (message) changed(message);
    },
    /** All that this person can see in a channel, oldest first. */
    messages: (teamId: string, channel: string, userId: string) =>
      [...messages.values()].filter(
        (one) =>
          one.teamId === teamId && one.channel === channel && (one.to === undefined || one.to === userId),
      ),
    /** What only this person sees, wherever it is. */
    ephemerals: (teamId: string, userId: string) =>
      [...messages.values()].filter((one) => one.teamId === teamId && one.to === userId),
    home: (teamId: string, userId: string) => homes.get(`${teamId} ${userId}`),
    publish: (home: ShownView) => {
      homes.set(`${home.teamId} ${home.userId}`, home);
      changed(home);
    },
    /** A view that somebody has on the screen. */
    find: (teamId: string, viewId: string, externalId: string): ShownView | undefined =>
      [...homes.values(), ...[...modals.values()].flat()].find(
        (one) =>
          one.teamId === teamId &&
          (viewId ? one.view.id === viewId : externalId !== '' && one.view.external_id === externalId),
      ),
    /** The modals of this person, the one on top last. */
    modals: stack,
    open: (view: ShownView) => {
      stacked(view, [view]);
      changed(view);
    },
    push: (view: ShownView) => {
      stacked(view, [...stack(view.teamId, view.userId), view]);
      changed(view);
    },
    /** Other content in the same view. False when it is not on the screen any more. */
    update: (view: ShownView): boolean => {
      const views = stack(view.teamId, view.userId);
      const known = views.some((one) => str(one.view.id) === str(view.view.id));
      if (known) {
        stacked(
          view,
          views.map((one) => (str(one.view.id) === str(view.view.id) ? view : one)),
        );
        changed(view);
      }
      return known;
    },
    close: (teamId: string, userId: string, all: boolean) => {
      const views = stack(teamId, userId);
      stacked({ teamId, userId }, all ? [] : views.slice(0, -1));
    },
  };
}

export type Screens = ReturnType<typeof screens>;
