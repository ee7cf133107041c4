import { parentPort, workerData } from 'node:worker_threads';
import {
  type GuestFile,
  type GuestFileDetails,
  GuestFileProblem,
  type GuestFileReason,
} from './guest-file.ts';
import { listInFile } from './list-in-file.ts';

export type FileAnswer =
  | { readonly file: GuestFile }
  | { readonly reason: GuestFileReason; readonly details: GuestFileDetails };

// An error loses its class on the way between threads, so a problem travels as plain data.
parentPort?.postMessage(await answerTo(workerData));

async function answerTo(bytes: Uint8Array): Promise<FileAnswer> {
  try {
    return { file: await listInFile(bytes) };
  } catch (error) {
    if (!(error instanceof GuestFileProblem)) throw error;
    return { reason: error.reason, details: error.details };
  }
}
