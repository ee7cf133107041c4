import { answerOnce } from '../../kernel/other-process.ts';
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

// An error loses its class on the way between processes, so a problem travels as plain data.
answerOnce(answerTo);

async function answerTo(bytes: Uint8Array): Promise<FileAnswer> {
  try {
    return { file: await listInFile(bytes) };
  } catch (error) {
    if (!(error instanceof GuestFileProblem)) throw error;
    return { reason: error.reason, details: error.details };
  }
}
