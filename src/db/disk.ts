import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type SQLite from 'better-sqlite3';

/** The way from a commit to the disk, for an SQLite file in WAL mode. */
export interface Disk {
  /**
   * Until `strict` a commit is in the file, but waits for no disk. With `synced` after it, it survives a power cut as well
   * as a strict one, and nobody else had to wait. Never inside a transaction.
   */
  relaxed(): void;
  strict(): void;
  /** Resolves when all that is committed now is on the disk. Who asks at the same moment shares one write. */
  synced(): Promise<void>;
  close(): Promise<void>;
}

export function diskOf(sqlite: SQLite.Database, path: string): Disk {
  const changes = sqlite.prepare('select total_changes()').pluck();
  let log: Promise<FileHandle> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let before = 0;
  let committed = 0;
  let written = 0;

  async function write(): Promise<void> {
    // What is committed after this may miss this write, so it gets the next.
    next = undefined;
    const until = committed;
    log ??= open(`${path}-wal`, 'r+');
    await (await log).datasync();
    written = until;
  }

  return {
    relaxed: () => {
      before = changes.get() as number;
      sqlite.pragma('synchronous = NORMAL');
    },
    strict: () => {
      sqlite.pragma('synchronous = FULL');
      if (changes.get() !== before) committed += 1;
    },
    synced: async () => {
      if (written === committed) return;
      next ??= writing.then(write);
      writing = next.catch(() => {});
      await next;
    },
    close: async () => {
      await writing;
      await (await log)?.close();
    },
  };
}
