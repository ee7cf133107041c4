import { byMail } from './contents/by-mail.ts';
import { comingIn } from './contents/coming-in.ts';
import { evaluating } from './contents/evaluating.ts';
import { finding } from './contents/finding.ts';
import { doingHomework } from './contents/homework.ts';
import { knowingEachOther } from './contents/network.ts';
import { preparing } from './contents/preparing.ts';
import { privacy } from './contents/privacy.ts';
import { promising } from './contents/promising.ts';
import { swapping } from './contents/swapping.ts';
import { theDay } from './contents/the-day.ts';
import type { Route } from './kernel/route.ts';

/** CONTENTS: everything a person can ask; each of these pages names the file that does it. */
export const routes: readonly Route[] = [
  ...comingIn,
  ...preparing,
  ...theDay,
  ...finding,
  ...swapping,
  ...promising,
  ...doingHomework,
  ...evaluating,
  ...knowingEachOther,
  ...privacy,
  ...byMail,
];
