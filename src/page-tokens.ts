import { ShowHome, ShowPrivacy, ShowTerms } from './home/home-intents.ts';
import type { Intent } from './kernel/intent.ts';
import { OpenLetter, OpenStopMail } from './mail/mail-intents.ts';
import { OpenPersonalLink } from './people/person-intents.ts';
import { ShowSharedPicture } from './reports/network-intents.ts';

/** What is behind the addresses of the web door that say in words what they are; sealed for anyone, and it only looks. */
export function pageTokens(seal: (intent: Intent) => string) {
  return {
    home: seal(ShowHome({})),
    link: (secret: string) => seal(OpenPersonalLink({ secret })),
    badge: (code: string) => seal(ShowHome({ code })),
    letter: (secret: string, press: string) =>
      seal(press === 'stop' ? OpenStopMail({ secret }) : OpenLetter({ secret, press })),
    picture: (picture: string) => seal(ShowSharedPicture({ picture })),
    privacy: seal(ShowPrivacy({})),
    terms: seal(ShowTerms({})),
  };
}
