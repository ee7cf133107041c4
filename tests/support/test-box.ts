import { secretBoxFor } from '../../src/kernel/secret-box.ts';

/** For the environment of a bot that is to open what `testBox` locked. */
export const testKey = '5e'.repeat(32);

export const testBox = secretBoxFor(testKey, 'people');
