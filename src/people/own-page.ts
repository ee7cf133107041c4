import type { Intent } from '../kernel/intent.ts';
import type { TakenFile } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply } from '../kernel/work.ts';
import { fileElsewhereView } from './person-views.ts';

/**
 * A file for the one who asks. A chat hands over no files, so that nothing stays behind in it: there people read where the
 * file is, with the way to it. Only for what looks: what changes is kept, and the file would be too.
 * @param page where the same file can be had
 */
export function handOver(asker: Person, file: TakenFile, page: Intent): Reply {
  return { kind: 'say', message: fileElsewhereView(asker.language, page), file };
}
