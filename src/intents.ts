import type { Route } from './kernel/route.ts';

/** CONTENTS: everything a person can ask, and the file that does it. */
export const routes: readonly Route[] = [];
