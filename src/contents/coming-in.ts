import { moveClock } from '../demo/move-clock.ts';
import * as rehearsal from '../demo/rehearsal-intents.ts';
import { showAllInboxes } from '../demo/show-all-inboxes.ts';
import { showRehearsal } from '../demo/show-rehearsal.ts';
import { stepInto } from '../demo/step-into.ts';
import * as home from '../home/home-intents.ts';
import { showHelp } from '../home/show-help.ts';
import { showHome } from '../home/show-home.ts';
import { showTerms } from '../home/show-terms.ts';
import type { Route } from '../kernel/route.ts';
import { openRoute, route } from '../kernel/route.ts';
import { addTenant } from '../people/add-tenant.ts';
import { chooseLanguage } from '../people/choose-language.ts';
import { claimSeat } from '../people/claim-seat.ts';
import { closeToOthers } from '../people/close-to-others.ts';
import { openOwnPage } from '../people/open-own-page.ts';
import { openPersonalLink } from '../people/open-personal-link.ts';
import { openToEverybody } from '../people/open-to-everybody.ts';
import * as people from '../people/person-intents.ts';
import { preferDoor } from '../people/prefer-door.ts';
import { removeTenant } from '../people/remove-tenant.ts';
import { renewBadgeCode } from '../people/renew-badge-code.ts';
import { showBadgeCodes } from '../people/show-badge-codes.ts';
import { showInbox } from '../people/show-inbox.ts';
import { showTenants } from '../people/show-tenants.ts';
import { usePersonalLink } from '../people/use-personal-link.ts';
import { openSetUp } from '../regions/open-set-up.ts';
import * as regions from '../regions/region-intents.ts';
import { setUpRegion } from '../regions/set-up-region.ts';

/** Coming in: what can I do now, who am I, a first start, a rehearsal. */
export const comingIn: readonly Route[] = [
  // What can I do now?
  openRoute(home.ShowHome, showHome),
  openRoute(home.ShowHelp, showHelp),
  openRoute(home.ShowTerms, showTerms),
  // Who am I?
  openRoute(people.ClaimSeat, claimSeat),
  openRoute(people.OpenPersonalLink, openPersonalLink),
  openRoute(people.UsePersonalLink, usePersonalLink),
  route(people.OpenOwnPage, openOwnPage),
  route(people.ChooseLanguage, chooseLanguage),
  route(people.ShowInbox, showInbox),
  route(people.PreferDoor, preferDoor),
  route(people.ShowBadgeCodes, showBadgeCodes),
  route(people.NewBadgeCode, renewBadgeCode),
  route(people.ShowTenants, showTenants),
  route(people.CloseToOthers, closeToOthers),
  route(people.OpenToEverybody, openToEverybody),
  route(people.AddTenant, addTenant),
  route(people.RemoveTenant, removeTenant),
  // A first start
  openRoute(regions.OpenSetUp, openSetUp),
  openRoute(regions.SetUpRegion, setUpRegion),
  // Only where everybody is invented
  route(rehearsal.ShowRehearsal, showRehearsal),
  route(rehearsal.MoveClock, moveClock),
  route(rehearsal.ShowAllInboxes, showAllInboxes),
  openRoute(rehearsal.StepInto, stepInto),
];
