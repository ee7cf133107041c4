import type { Intent } from './intent.ts';

/**
 * What the bot shows, without any platform in it. A plain string is always literal: what people typed can never
 * become a mention, a link or markup. `P` is what sits behind a button: an Intent inside the bot, an opaque token at a door.
 */
export interface MessageOf<P> {
  /** The whole meaning in one line: what a notification and a screen reader say; the title of a page. */
  readonly summary: string;
  readonly blocks: readonly BlockOf<P>[];
  /** Where "back" leads. */
  readonly back?: PressOf<P>;
  /** What stands below the first block, looked up when the message leaves and kept nowhere. It only looks. */
  readonly late?: P;
}

export interface PressOf<P> {
  readonly label: string;
  readonly press: P;
  /** One per message at most: what most people want to do next. */
  readonly main?: true;
  /** Cannot be undone: the door asks once more with this sentence. */
  readonly confirm?: string;
}

/** Words, with the few that must stand out marked. */
export type Text = string | readonly (string | { readonly strong: string })[];

export type Tone = 'plain' | 'quiet' | 'good' | 'warning' | 'problem';

export type BlockOf<P> =
  /** With `sheet`, a new sheet of paper begins here, upright or lying down; only sheets are printed then. */
  | { readonly kind: 'heading'; readonly text: string; readonly sheet?: 'upright' | 'lying' }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: Tone }
  /** One answer to read at arm's length, such as "Tafel 4, De Bosberg". */
  | { readonly kind: 'big'; readonly text: string; readonly under?: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** `drop`: what it asks when an item is dragged here; its label says where that is. */
  | { readonly kind: 'list'; readonly items: readonly ItemOf<P>[]; readonly drop?: PressOf<P> }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly CellOf<P>[])[];
    }
  | ({ readonly kind: 'picture' } & Picture)
  /** Small papers to hand out, one for each person; on paper there are lines to cut along. */
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly PressOf<P>[] }
  /** A file to take along: `press` only looks, and its reply brings the file. */
  | {
      readonly kind: 'file';
      readonly label: string;
      readonly press: P;
      /** The same for the camera of a phone, where there is a page to show it on. */
      readonly picture?: Picture;
    }
  /** A page of ours, for doors from where people must go to a browser. Made by us alone, never from what people typed. */
  | { readonly kind: 'link'; readonly label: string; readonly address: string }
  | FormOf<P>;

/** A file to take along: text, or bytes as they are. `name`: what it is called on somebody's own disk, such as "omar.vcf". */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface TextFile extends TakenFile {
  readonly body: string;
}

export interface Picture {
  readonly svg: string;
  /** The whole meaning, for who does not see it. */
  readonly says: string;
  /** Where a chat may fetch it as PNG: a page of ours at https, open to whoever knows where it is. */
  readonly address?: string;
}

export interface Card {
  readonly title: string;
  readonly under?: string;
  readonly picture?: Picture;
  readonly lines: readonly Text[];
  /** In small letters at the foot. */
  readonly foot?: string;
}

export interface ItemOf<P> {
  readonly text: string;
  readonly detail?: string;
  readonly tone?: Tone;
  /** The item itself can be opened. */
  readonly open?: P;
  readonly buttons?: readonly PressOf<P>[];
  /**
   * What the item brings along when it is dragged: boxes filled in, as of a form. Only a comfort: a door may leave
   * dragging out, so whatever it can ask, a link or a button can ask too; and a drop only ever looks.
   */
  readonly drag?: Readonly<Record<string, string>>;
  /** What it asks when another item is dragged onto this one. */
  readonly drop?: P;
}

export interface CellOf<P> {
  readonly text: string;
  readonly tone?: Tone;
  readonly open?: P;
}

export interface FormOf<P> {
  readonly kind: 'form';
  readonly submit: PressOf<P>;
  readonly fields: readonly Field[];
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
}

export type Field =
  | (FieldBase & {
      readonly kind: 'line';
      readonly value?: string;
      readonly max?: number;
      readonly input?: 'email' | 'tel' | 'search' | 'number';
    })
  | (FieldBase & { readonly kind: 'lines'; readonly value?: string; readonly max?: number })
  | (FieldBase & { readonly kind: 'choice'; readonly value?: string; readonly options: readonly Option[] })
  | (FieldBase & {
      readonly kind: 'choices';
      readonly values?: readonly string[];
      readonly options: readonly Option[];
    })
  | (FieldBase & { readonly kind: 'date'; readonly value?: string; readonly earliest?: string })
  | (FieldBase & { readonly kind: 'time'; readonly value?: string })
  | (FieldBase & { readonly kind: 'file'; readonly accept: string });

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Message = MessageOf<Intent>;
export type Block = BlockOf<Intent>;
export type Press = PressOf<Intent>;
export type Item = ItemOf<Intent>;
export type Cell = CellOf<Intent>;

/** The message as a door gets it. */
export type SealedMessage = MessageOf<string>;

/** The words of a text without its emphasis. */
export function plain(text: Text): string {
  return typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}

/** The same message with something else behind every button. */
export function mapPresses<P, Q>(message: MessageOf<P>, change: (press: P) => Q): MessageOf<Q> {
  const press = (one: PressOf<P>): PressOf<Q> => ({ ...one, press: change(one.press) });
  const open = <T extends { readonly open?: P }>(one: T) => {
    const { open: target, ...rest } = one;
    return target === undefined ? rest : { ...rest, open: change(target) };
  };
  const item = ({ buttons, drop, ...one }: ItemOf<P>): ItemOf<Q> => ({
    ...open(one),
    ...(buttons === undefined ? {} : { buttons: buttons.map(press) }),
    ...(drop === undefined ? {} : { drop: change(drop) }),
  });
  const block = (one: BlockOf<P>): BlockOf<Q> => {
    switch (one.kind) {
      case 'buttons':
        return { ...one, buttons: one.buttons.map(press) };
      case 'file':
        return { ...one, press: change(one.press) };
      case 'form':
        return { ...one, submit: press(one.submit) };
      case 'table':
        return { ...one, rows: one.rows.map((row) => row.map(open)) };
      case 'list': {
        const { drop, ...list } = one;
        return {
          ...list,
          items: one.items.map(item),
          ...(drop === undefined ? {} : { drop: press(drop) }),
        };
      }
      default:
        return one;
    }
  };
  const { back, late: _late, ...rest } = message;
  return {
    ...rest,
    blocks: message.blocks.map(block),
    ...(back === undefined ? {} : { back: press(back) }),
  };
}
