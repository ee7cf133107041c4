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
import { acceptWalkIn } from '../people/accept-walk-in.ts';
import { addTenant } from '../people/add-tenant.ts';
import { askToJoin } from '../people/ask-to-join.ts';
import { chooseLanguage } from '../people/choose-language.ts';
import { claimSeat } from '../people/claim-seat.ts';
import { closeToOthers } from '../people/close-to-others.ts';
import { comeIn } from '../people/come-in.ts';
import { declineWalkIn } from '../people/decline-walk-in.ts';
import { makePersonalLink } from '../people/make-personal-link.ts';
import { openName } from '../people/open-name.ts';
import { openOwnPage } from '../people/open-own-page.ts';
import { openPersonalLink } from '../people/open-personal-link.ts';
import { openToEverybody } from '../people/open-to-everybody.ts';
import { openWalkIn } from '../people/open-walk-in.ts';
import * as people from '../people/person-intents.ts';
import { personWords } from '../people/person-words.ts';
import { preferDoor } from '../people/prefer-door.ts';
import { removeTenant } from '../people/remove-tenant.ts';
import { renewBadgeCode } from '../people/renew-badge-code.ts';
import { renewJoinCode } from '../people/renew-join-code.ts';
import { saveName } from '../people/save-name.ts';
import { showBadgeCodes } from '../people/show-badge-codes.ts';
import { showDesk } from '../people/show-desk.ts';
import { showInbox } from '../people/show-inbox.ts';
import { showTenants } from '../people/show-tenants.ts';
import { showWaiting } from '../people/show-waiting.ts';
import { stopJoinCode } from '../people/stop-join-code.ts';
import { unlinkDoor } from '../people/unlink-door.ts';
import { usePersonalLink } from '../people/use-personal-link.ts';
import * as walkIns from '../people/walk-in-intents.ts';
import { versionOf, withJoining } from '../privacy/consent.ts';
import { seesList } from '../privacy/glance.ts';
import { privacyWords } from '../privacy/privacy-words.ts';
import { openSetUp } from '../regions/open-set-up.ts';
import * as regions from '../regions/region-intents.ts';
import { setUpRegion } from '../regions/set-up-region.ts';

// What whoever comes in reads of what is kept.
const joinText = versionOf(personWords.keep, privacyWords);

/** Coming in: what can I do now, who am I, a first start, a rehearsal. */
export const comingIn: readonly Route[] = [
  // What can I do now?
  openRoute(home.ShowHome, showHome),
  openRoute(home.ShowHelp, showHelp),
  openRoute(home.ShowTerms, showTerms),
  // Who am I?
  openRoute(people.ClaimSeat, withJoining(claimSeat, joinText)),
  openRoute(people.OpenPersonalLink, openPersonalLink),
  openRoute(people.UsePersonalLink, withJoining(usePersonalLink, joinText)),
  route(people.OpenOwnPage, openOwnPage),
  route(people.ChooseLanguage, chooseLanguage),
  route(people.ShowInbox, showInbox),
  route(people.PreferDoor, preferDoor),
  openRoute(people.NotMe, unlinkDoor),
  route(people.OpenName, openName),
  route(people.SaveName, saveName),
  route(people.ShowBadgeCodes, seesList(showBadgeCodes, 'codes')),
  route(people.NewBadgeCode, renewBadgeCode),
  route(people.NewPersonalLink, makePersonalLink),
  route(people.ShowTenants, showTenants),
  route(people.CloseToOthers, closeToOthers),
  route(people.OpenToEverybody, openToEverybody),
  route(people.AddTenant, addTenant),
  route(people.RemoveTenant, removeTenant),
  // Who has no badge, and the desk
  openRoute(walkIns.AskToJoin, askToJoin),
  openRoute(walkIns.ShowWaiting, showWaiting),
  openRoute(walkIns.ComeIn, comeIn),
  route(walkIns.ShowDesk, showDesk),
  route(walkIns.NewJoinCode, renewJoinCode),
  route(walkIns.StopJoinCode, stopJoinCode),
  route(walkIns.OpenWalkIn, openWalkIn),
  route(walkIns.AcceptWalkIn, acceptWalkIn),
  route(walkIns.DeclineWalkIn, declineWalkIn),
  // A first start
  openRoute(regions.OpenSetUp, openSetUp),
  openRoute(regions.SetUpRegion, setUpRegion),
  // Only where everybody is invented
  route(rehearsal.ShowRehearsal, showRehearsal),
  route(rehearsal.MoveClock, moveClock),
  route(rehearsal.ShowAllInboxes, showAllInboxes),
  openRoute(rehearsal.StepInto, stepInto),
];
