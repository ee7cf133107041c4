import type { Route } from '../kernel/route.ts';
import { openRoute, route } from '../kernel/route.ts';
import * as network from '../reports/network-intents.ts';
import { openKnownLinks } from '../reports/open-known-links.ts';
import { saveKnownLinks } from '../reports/save-known-links.ts';
import { shareNetwork } from '../reports/share-network.ts';
import { showKnownLinks } from '../reports/show-known-links.ts';
import { showNetwork } from '../reports/show-network.ts';
import { showSharedPicture } from '../reports/show-shared-picture.ts';
import { showSignals } from '../reports/show-signals.ts';
import { ShowSignals, TakeSignals } from '../reports/signal-intents.ts';
import { takeNetwork } from '../reports/take-network.ts';
import { takeSignals } from '../reports/take-signals.ts';

/** What the region learns: how organisations are linked, and which themes come back. */
export const knowingEachOther: readonly Route[] = [
  route(network.ShowNetwork, showNetwork),
  route(network.TakeNetwork, takeNetwork),
  route(network.ShareNetwork, shareNetwork),
  openRoute(network.ShowSharedPicture, showSharedPicture),
  route(network.ShowKnownLinks, showKnownLinks),
  route(network.OpenKnownLinks, openKnownLinks),
  route(network.SaveKnownLinks, saveKnownLinks),
  // How themes come back over the meetings of the region
  route(ShowSignals, showSignals),
  route(TakeSignals, takeSignals),
];
