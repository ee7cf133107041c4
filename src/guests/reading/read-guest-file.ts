import { askProcess } from '../../kernel/other-process.ts';
import { type GuestFile, GuestFileProblem, guestFileLimits } from './guest-file.ts';
import type { FileAnswer } from './guest-file-process.ts';

/**
 * Reads a guest list: a spreadsheet (XLSX) or a text with `;`, `,` or tabs. It looks at what is in the file and not at its
 * name. Nobody else waits meanwhile: a process of its own reads, with limits of memory and time.
 * Throws a GuestFileProblem, and nothing else, when the file cannot be used.
 * @param longest milliseconds for one file; a list of 5,000 guests takes about one second
 */
export async function readGuestFile(
  file: { name: string; bytes: Uint8Array },
  longest = 10_000,
): Promise<GuestFile> {
  if (file.bytes.length > guestFileLimits.bytes) {
    throw new GuestFileProblem('too_big', { limit: guestFileLimits.bytes });
  }
  const answer = await inProcess(file.bytes, longest);
  if ('file' in answer) return answer.file;
  throw new GuestFileProblem(answer.reason, answer.details);
}

function inProcess(bytes: Uint8Array, longest: number): Promise<FileAnswer> {
  const reader = new URL('./guest-file-process.ts', import.meta.url);
  return askProcess<FileAnswer>(reader, bytes, { longest, megabytes: 512 }).catch((cause) => {
    throw new GuestFileProblem('broken_file', {}, cause);
  });
}
