import { moveClock } from './demo/move-clock.ts';
import { MoveClock, ShowAllInboxes, ShowRehearsal, StepInto } from './demo/rehearsal-intents.ts';
import { showAllInboxes } from './demo/show-all-inboxes.ts';
import { showRehearsal } from './demo/show-rehearsal.ts';
import { stepInto } from './demo/step-into.ts';
import { ShowHelp, ShowHome, ShowPrivacy } from './home/home-intents.ts';
import { showHelp } from './home/show-help.ts';
import { showHome } from './home/show-home.ts';
import { showPrivacy } from './home/show-privacy.ts';
import type { Route } from './kernel/route.ts';
import { openRoute, route } from './kernel/route.ts';
import { chooseLanguage } from './people/choose-language.ts';
import { claimSeat } from './people/claim-seat.ts';
import { openPersonalLink } from './people/open-personal-link.ts';
import {
  ChooseLanguage,
  ClaimSeat,
  NewBadgeCode,
  OpenPersonalLink,
  ShowBadgeCodes,
  ShowInbox,
  UsePersonalLink,
} from './people/person-intents.ts';
import { renewBadgeCode } from './people/renew-badge-code.ts';
import { showBadgeCodes } from './people/show-badge-codes.ts';
import { showInbox } from './people/show-inbox.ts';
import { usePersonalLink } from './people/use-personal-link.ts';
import { openSetUp } from './regions/open-set-up.ts';
import { OpenSetUp, SetUpRegion } from './regions/region-intents.ts';
import { setUpRegion } from './regions/set-up-region.ts';

/** CONTENTS: everything a person can ask, and the file that does it. */
export const routes: readonly Route[] = [
  route(ShowRehearsal, showRehearsal),
  route(MoveClock, moveClock),
  route(ShowAllInboxes, showAllInboxes),
  openRoute(StepInto, stepInto),

  openRoute(OpenSetUp, openSetUp),
  openRoute(SetUpRegion, setUpRegion),

  openRoute(ShowHome, showHome),
  openRoute(ShowHelp, showHelp),
  openRoute(ShowPrivacy, showPrivacy),

  openRoute(ClaimSeat, claimSeat),
  openRoute(OpenPersonalLink, openPersonalLink),
  openRoute(UsePersonalLink, usePersonalLink),
  route(ChooseLanguage, chooseLanguage),
  route(ShowInbox, showInbox),
  route(ShowBadgeCodes, showBadgeCodes),
  route(NewBadgeCode, renewBadgeCode),
];
