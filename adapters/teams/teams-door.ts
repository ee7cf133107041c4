import type { Router } from 'express';
import express from 'express';
import type { Adapter, Incoming, SealedReply } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { Db } from '../../src/kernel/work.ts';
import { accessTokens } from './access-tokens.ts';
import type { Heard } from './activities.ts';
import { hasAccount, readActivity, tenantIn } from './activities.ts';
import { connector as connectorOf } from './connector.ts';
import { firstTimes } from './first-times.ts';
import type { Answer, Believed } from './guard.ts';
import { guard } from './guard.ts';
import type { Hearing } from './hear.ts';
import { hear, whereOf } from './hear.ts';
import { inOrder } from './in-order.ts';
import { knowMembers } from './members.ts';
import { apology } from './places.ts';
import { keptReferences } from './references.ts';
import { registrations as knownRegistrations } from './registrations.ts';
import { done, drawing } from './screens.ts';
import { sender } from './send.ts';
import { allowedServiceUrls } from './service-urls.ts';
import type { Registration, TeamsSettings } from './teams-settings.ts';
import { connectorOfTeams } from './teams-settings.ts';
import { teamsWords } from './teams-words.ts';
import { turns } from './verify.ts';

export interface TeamsDoorParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly settings: TeamsSettings;
  /** Sealed for anyone: the first page, which only looks. */
  readonly home: string;
  readonly defaultLanguage: Language;
  /** Where people open the web page, for the few things that Teams cannot do. */
  readonly web?: string;
  /** Hears of mistakes of ours. */
  readonly onError?: (error: unknown) => void;
}

export interface TeamsDoor extends Adapter {
  /** POST /api/messages. */
  readonly router: Router;
}

/** The door of people in Teams: the private chat, channels, cards, dialogs, and the message extension. */
export function teamsDoor(parts: TeamsDoorParts): TeamsDoor {
  const { db, clock, settings } = parts;
  const onError = parts.onError ?? (() => {});
  const allowed = allowedServiceUrls(settings.serviceUrls ?? [connectorOfTeams]);
  const mayComeIn = tenantsOf(settings);
  const registrations = knownRegistrations(settings, db, clock, onError);
  const connector = connectorOf(accessTokens(settings, registrations, clock, onError), allowed, clock);
  const references = keptReferences(db, clock, allowed);
  const draw = drawing(parts.web);
  const isFirst = firstTimes();
  const underway = new Set<Promise<void>>();
  let receive: (incoming: Incoming) => Promise<SealedReply> = () => Promise.reject(new Error('not started'));

  const hearing: Hearing = {
    receive: (incoming) => receive(incoming),
    connector: { ...connector, change: inOrder(connector.change) },
    references,
    member: knowMembers(connector, references, clock),
    draw,
    home: parts.home,
    defaultLanguage: parts.defaultLanguage,
  };

  /** Resolves when it has an answer; what is still to be sent then goes on by itself. */
  function take({ registration, activity }: Believed, answer: (answer: Answer) => void): Promise<void> {
    const tenant = tenantIn(activity);
    const { serviceUrl } = activity;
    if (
      tenant === undefined ||
      !mayComeIn(tenant, registration) ||
      typeof serviceUrl !== 'string' ||
      !allowed(serviceUrl)
    ) {
      answer({ status: 401 });
      return Promise.resolve();
    }
    const heard = readActivity(activity);
    if (!heard) {
      answer(activity.type === 'invoke' ? { status: 501 } : done);
      return Promise.resolve();
    }
    // Teams brings a message once more when our answer was late. A press it waits for, so that one gets its answer.
    if (activity.type !== 'invoke' && !isFirst(`${tenant} ${heard.event}`)) {
      answer(done);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const work = listen(heard, registration.appId, (said) => {
        answer(said);
        resolve();
      })
        .catch(onError)
        .finally(() => {
          underway.delete(work);
          resolve();
        });
      underway.add(work);
    });
  }

  async function listen(heard: Heard, registration: string, answer: (answer: Answer) => void): Promise<void> {
    const here = { registration, serviceUrl: heard.serviceUrl, id: heard.conversation };
    const place = whereOf(heard);
    const kept = heard.room === 'personal' ? here : { ...here, id: place.id };
    try {
      if (hasAccount(heard) || heard.room === 'shared') await references.keep(place, kept);
      await hear(hearing, heard, here, answer);
    } catch (error) {
      // Not heard when there was an answer before.
      answer(apology(heard, teamsWords.sorry[heard.language ?? parts.defaultLanguage]));
      throw error;
    }
  }

  const router = express.Router();
  router.post(
    '/api/messages',
    ...guard(settings, turns(settings, registrations, clock, onError), take, onError),
  );

  return {
    platform: 'teams',
    title: { nl: 'Teams', en: 'Teams' },
    router,
    start: async (bot) => {
      receive = bot;
    },
    send: sender(connector, references, draw, clock),
    stop: async () => {
      await Promise.allSettled(underway);
    },
  };
}

/** A bot of one tenant has nobody of another, even if that one has a bot of its own here. */
function tenantsOf({
  auth,
  tenants,
}: TeamsSettings): (tenant: string, registration: Registration) => boolean {
  const named = tenants && new Set(tenants.map((tenant) => tenant.toLowerCase()));
  if (named) return (tenant) => named.has(tenant);
  return (tenant, { tenantId }) => auth === 'none' || tenant === tenantId.toLowerCase();
}
