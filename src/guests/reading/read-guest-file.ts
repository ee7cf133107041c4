import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type GuestFile, GuestFileProblem, guestFileLimits } from './guest-file.ts';
import type { FileAnswer } from './guest-file-worker.ts';

/**
 * Reads a guest list: a spreadsheet (XLSX) or a text with `;`, `,` or tabs. It looks at what is in the file and not at its
 * name. Nobody else waits meanwhile: a worker thread reads, with its own memory and a time limit.
 * Throws a GuestFileProblem, and nothing else, when the file cannot be used.
 * @param longest milliseconds for one file; a list of 5,000 guests takes about one second
 */
export async function readGuestFile(
  file: { name: string; bytes: Uint8Array },
  longest = 5_000,
): Promise<GuestFile> {
  if (file.bytes.length > guestFileLimits.bytes) {
    throw new GuestFileProblem('too_big', { limit: guestFileLimits.bytes });
  }
  const answer = await inWorker(Uint8Array.from(file.bytes), longest);
  if ('file' in answer) return answer.file;
  throw new GuestFileProblem(answer.reason, answer.details);
}

async function inWorker(bytes: Uint8Array<ArrayBuffer>, longest: number): Promise<FileAnswer> {
  const worker = new Worker(new URL('./guest-file-worker.ts', import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  });
  try {
    // It ends by itself once it has answered; ending it from outside at that same moment is what a thread may not survive.
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(longest) });
    return answer;
  } catch (cause) {
    await worker.terminate();
    throw new GuestFileProblem('broken_file', {}, cause);
  }
}
