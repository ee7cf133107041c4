import type { Adapter, FormValue } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { SecretBox } from '../../src/kernel/secret-box.ts';
import type { Db, MailRoad } from '../../src/kernel/work.ts';

/** Opens a door for the contract: its adapter, and people who come in by it. Cleans up after the test by itself. */
export type OpenDoor<Driver extends DoorDriver = DoorDriver> = (house: {
  readonly db: Db;
  readonly clock: Clock;
  readonly box: SecretBox;
  /** Seals the buttons. */
  readonly secret: string;
  /** What a button for everybody carries. */
  seal(intent: Intent): string;
}) => Promise<Driver>;

export interface DoorDriver {
  readonly adapter: Adapter;
  /** The door of pages, when this one leads there. */
  readonly pages?: Adapter;
  readonly mail?: MailRoad;
  /** So much fits in one box of a form here. Without it, as much as anybody types. */
  readonly longestBox?: number;
  /** Somebody whom the bot does not know. `reads`: the language their platform says they read. */
  comesIn(reads: Language): Promise<Visitor>;
  /** Connections that are held open for the people who are there. */
  openConnections(): number;
}

/** What one person at a door can do, with what is on their own screen. */
export interface Visitor {
  /** Opens the bot: its first page. */
  look(): Promise<Seen>;
  /** Types words to the bot. */
  say(text: string): Promise<Seen>;
  /** Presses what is on the screen with these words, and says yes when the door asks once more. */
  press(label: string): Promise<Seen>;
  /** Fills these boxes of the form with this button and sends it. Other boxes keep what they hold. */
  submit(label: string, values: Readonly<Record<string, FormValue>>): Promise<Seen>;
  /** The platform brings the last press or form once more, as the same event. */
  again(): Promise<Seen>;
  /** What sits behind the button on the screen with these words. */
  behind(label: string): string;
  /** Sends this as a press, wherever it was found: a forwarded message, a page of somebody else. */
  send(token: string): Promise<Seen>;
  /** Opens a link with this behind it, as a mail scanner does; only for doors with links. */
  open?(token: string): Promise<Seen>;
  /** Where the file on the screen with these words is, and what is there; only for doors that hand files over. */
  fileAt?(label: string): string;
  take?(path: string): Promise<{ readonly status: number; readonly headers: Headers; readonly html: string }>;
  /** What reached this person unasked, oldest first. */
  received(): readonly string[];
}

export interface Seen {
  /** Nothing was changed; what this person typed is still there. */
  readonly refused: boolean;
  /** Every word on the screen, in the order of reading, with what pictures say; spaces and line breaks are one space. */
  readonly words: string;
  /** What came out of somebody's words and is more than words: a link to elsewhere, a mention, markup. */
  readonly live: readonly string[];
}
