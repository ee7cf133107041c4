import * as home from '../home/home-intents.ts';
import type { Route } from '../kernel/route.ts';
import { openRoute, route } from '../kernel/route.ts';
import { ShowRegionMemory, SwitchRegionMemory } from '../memory/memory-intents.ts';
import { showRegionMemory } from '../memory/show-region-memory.ts';
import { switchRegionMemory } from '../memory/switch-region-memory.ts';
import { closeSession } from '../privacy/close-session.ts';
import { forgetMe } from '../privacy/forget-me.ts';
import { goOn } from '../privacy/go-on.ts';
import { openController } from '../privacy/open-controller.ts';
import { openForgetMe } from '../privacy/open-forget-me.ts';
import { openPause } from '../privacy/open-pause.ts';
import { pauseMessages } from '../privacy/pause-messages.ts';
import * as intents from '../privacy/privacy-intents.ts';
import { saveController } from '../privacy/save-controller.ts';
import { saveRetention } from '../privacy/save-retention.ts';
import { showMyData } from '../privacy/show-my-data.ts';
import { showPrivacy } from '../privacy/show-privacy.ts';
import { showRetention } from '../privacy/show-retention.ts';
import { stopMessages } from '../privacy/stop-messages.ts';
import { takeMyData } from '../privacy/take-my-data.ts';

/** What is kept, and how it goes. */
export const privacy: readonly Route[] = [
  openRoute(home.ShowPrivacy, showPrivacy),
  route(intents.ShowMyData, showMyData),
  route(intents.TakeMyData, takeMyData),
  route(intents.OpenForgetMe, openForgetMe),
  route(intents.ForgetMe, forgetMe),
  // No messages for a while
  route(intents.OpenPause, openPause),
  route(intents.PauseMessages, pauseMessages),
  route(intents.StopMessages, stopMessages),
  route(intents.GoOn, goOn),
  // For organisers: who is responsible, and until when what is kept
  route(intents.OpenController, openController),
  route(intents.SaveController, saveController),
  route(intents.ShowRetention, showRetention),
  route(intents.SaveRetention, saveRetention),
  route(intents.CloseSession, closeSession),
  route(ShowRegionMemory, showRegionMemory),
  route(SwitchRegionMemory, switchRegionMemory),
];
