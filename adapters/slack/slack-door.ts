import { App } from '@slack/bolt';
import type { Router } from 'express';
import express from 'express';
import type { Adapter, Incoming, SealedReply } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { later, seconds } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import { downloads } from './download-file.ts';
import type { Envelope } from './envelopes.ts';
import { readEnvelope } from './envelopes.ts';
import type { Hearing, Line } from './hear.ts';
import { hear } from './hear.ts';
import { installRouter } from './install.ts';
import type { Installations } from './installations.ts';
import { keptInstallations, oneInstallation } from './installations.ts';
import { knowMembers } from './members.ts';
import { responseUrls } from './response-url.ts';
import { drawing } from './screens.ts';
import { sender } from './send.ts';
import type { SlackClients } from './slack-clients.ts';
import { clientOptions, silent, slackClients } from './slack-clients.ts';
import { slackReceiver } from './slack-receiver.ts';
import type { SlackSettings } from './slack-settings.ts';
import { socketMode } from './socket-mode.ts';

export interface SlackDoorParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly settings: SlackSettings;
  /** The address people open, to which Slack leads back after an installation. */
  readonly publicUrl: string;
  /** Sealed for anyone: the first page, which only looks. */
  readonly home: string;
  readonly defaultLanguage: Language;
  /** Hears of mistakes of ours. */
  readonly onError?: (error: unknown) => void;
}

export interface SlackDoor extends Adapter {
  /** POST /slack/events. */
  readonly router: Router;
}

/** The door of people in Slack: commands, direct messages, the home of the app, forms. */
export function slackDoor(parts: SlackDoorParts): SlackDoor {
  const { clock, settings } = parts;
  const { signingSecret, apiUrl } = settings;
  const onError = parts.onError ?? (() => {});
  const clients = slackClients(apiUrl);
  const installations = installationsOf(parts, clients);
  const underway = new Set<Promise<void>>();
  let receive: (incoming: Incoming) => Promise<SealedReply> = () => Promise.reject(new Error('not started'));

  const hearing: Hearing = {
    receive: (incoming) => receive(incoming),
    member: knowMembers(clock),
    respond: responseUrls(apiUrl),
    download: downloads(apiUrl),
    draw: drawing(parts.publicUrl),
    home: parts.home,
    defaultLanguage: parts.defaultLanguage,
  };

  const receiver = slackReceiver(signingSecret, clock, onError);
  const app = new App({
    receiver,
    authorize: async ({ teamId }) => {
      const installation = await installations.find(teamId ?? '');
      if (!installation) throw new NotInstalled();
      return { botToken: installation.botToken, botUserId: installation.botUser, teamId: installation.team };
    },
    // Somebody of a workspace without us is answered with nothing, and so is what we cannot read.
    clientOptions: clientOptions(apiUrl),
    convoStore: false,
    logger: silent,
  });
  app.error(async (error) => {
    const cause = 'original' in error ? error.original : error;
    if (!(cause instanceof NotInstalled)) onError(cause);
  });
  app.use(async ({ body, context, ...args }) => {
    const envelope = readEnvelope(body);
    const { botToken, teamId } = context;
    if (!envelope || !teamId) return;
    if (envelope.kind === 'gone') return installations.remove(teamId, moment(envelope));
    if (!botToken) return;
    const line: Line = {
      client: clients(botToken),
      team: teamId,
      botToken,
      acknowledge: acknowledgement(clock, 'ack' in args ? (args.ack as Ack | undefined) : undefined),
    };
    await finishing(hear(hearing, line, envelope).catch(onError));
  });

  async function finishing(work: Promise<void>): Promise<void> {
    underway.add(work);
    await work.finally(() => underway.delete(work));
  }

  const socket = settings.appToken
    ? socketMode({ appToken: settings.appToken, apiUrl, take: receiver.take, onError })
    : undefined;
  const router = express.Router();
  router.post('/slack/events', ...receiver.handlers);
  if (settings.oauth)
    router.use(installRouter({ ...parts, ...settings.oauth, apiUrl, installations, onError }));

  return {
    platform: 'slack',
    title: { nl: 'Slack', en: 'Slack' },
    router,
    start: async (bot) => {
      receive = bot;
      socket?.start();
    },
    send: sender(installations, clients, clock),
    stop: async () => {
      await socket?.stop();
      await Promise.allSettled(underway);
    },
  };
}

/** Somebody of a workspace that does not have us: no mistake of ours. */
class NotInstalled extends Error {}

function installationsOf({ db, clock, settings }: SlackDoorParts, clients: SlackClients): Installations {
  const { botToken, oauth } = settings;
  if (botToken) return oneInstallation(botToken, clients(botToken));
  return keptInstallations(db, secretBox(oauth?.key ?? ''), clock);
}

type Ack = (words?: object) => Promise<void>;

// Slack waits three seconds for it. Our own answer without words leaves a little earlier.
function acknowledgement(clock: Clock, ack: Ack | undefined): Line['acknowledge'] {
  const until = later(clock.now(), seconds(2));
  return async (words) => {
    if (!ack || clock.now() >= until) return false;
    await ack(words);
    return true;
  };
}

function moment({ at }: Extract<Envelope, { kind: 'gone' }>): Date {
  return new Date(seconds(at));
}
