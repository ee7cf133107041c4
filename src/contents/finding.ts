import { acceptAppeal } from '../appeals/accept-appeal.ts';
import * as appeals from '../appeals/appeal-intents.ts';
import { declineAppeal } from '../appeals/decline-appeal.ts';
import { openAppeal } from '../appeals/open-appeal.ts';
import { sendAppeal } from '../appeals/send-appeal.ts';
import { stopAppeal } from '../appeals/stop-appeal.ts';
import { acceptSwap } from '../contacts/accept-swap.ts';
import { askSwap } from '../contacts/ask-swap.ts';
import * as cards from '../contacts/card-intents.ts';
import { cardWords } from '../contacts/card-words.ts';
import * as contacts from '../contacts/contact-intents.ts';
import { declineSwap } from '../contacts/decline-swap.ts';
import { findPeople } from '../contacts/find-people.ts';
import { openContactCard } from '../contacts/open-contact-card.ts';
import { openContactDetails } from '../contacts/open-contact-details.ts';
import { openSwap } from '../contacts/open-swap.ts';
import { openSwapAnswer } from '../contacts/open-swap-answer.ts';
import { saveContactCard } from '../contacts/save-contact-card.ts';
import { saveContactDetails } from '../contacts/save-contact-details.ts';
import { showContactCard } from '../contacts/show-contact-card.ts';
import { showContacts } from '../contacts/show-contacts.ts';
import { stopSwap } from '../contacts/stop-swap.ts';
import { swapWords } from '../contacts/swap-words.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';
import { editOrganisation } from '../organisations/edit-organisation.ts';
import { findOrganisation } from '../organisations/find-organisation.ts';
import * as organisations from '../organisations/organisation-intents.ts';
import { saveOrganisation } from '../organisations/save-organisation.ts';
import { showOrganisation } from '../organisations/show-organisation.ts';
import { versionOf, withConsent } from '../privacy/consent.ts';
import { seesContacts } from '../privacy/glance.ts';

// What people read when they say yes or no; the version goes with what they said.
const cardText = versionOf(cardWords);
const swapText = versionOf(swapWords);

/** Find each other, and swap details. */
export const finding: readonly Route[] = [
  route(contacts.FindPeople, findPeople),
  route(contacts.ShowContactCard, showContactCard),
  route(cards.OpenContactCard, openContactCard),
  route(cards.SaveContactCard, withConsent(saveContactCard, cardText)),
  route(cards.OpenContactDetails, openContactDetails),
  route(cards.SaveContactDetails, withConsent(saveContactDetails, cardText)),
  route(contacts.OpenSwap, openSwap),
  route(contacts.AskSwap, withConsent(askSwap, swapText)),
  route(contacts.OpenSwapAnswer, openSwapAnswer),
  route(contacts.AcceptSwap, withConsent(acceptSwap, swapText)),
  route(contacts.DeclineSwap, withConsent(declineSwap, swapText)),
  route(contacts.ShowContacts, seesContacts(showContacts, 'contacts')),
  route(contacts.StopSwap, withConsent(stopSwap, swapText)),
  // Asking through the bot: who was asked, and who said no, stays unsaid
  route(appeals.OpenAppeal, openAppeal),
  route(appeals.SendAppeal, sendAppeal),
  route(appeals.StopAppeal, stopAppeal),
  route(appeals.AcceptAppeal, acceptAppeal),
  route(appeals.DeclineAppeal, declineAppeal),
  // What each organisation does, and how it is reached
  route(organisations.FindOrganisation, findOrganisation),
  route(organisations.ShowOrganisation, showOrganisation),
  route(organisations.EditOrganisation, editOrganisation),
  route(organisations.SaveOrganisation, saveOrganisation),
];
