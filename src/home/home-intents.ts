import { z } from 'zod';
import { intent } from '../kernel/intent.ts';

/** What this person can do now. A stranger gets the box for the badge code, with `code` in it when a badge brought it. */
export const ShowHome = intent('home.show', 'looks', z.object({ code: z.string().optional() }));

/** The words the bot knows; `said` is what it did not understand. */
export const ShowHelp = intent('help.show', 'looks', z.object({ said: z.string().optional() }));

export const ShowPrivacy = intent('privacy.show', 'looks', z.object({}));

/** What everybody who uses the bot keeps to. */
export const ShowTerms = intent('terms.show', 'looks', z.object({}));
