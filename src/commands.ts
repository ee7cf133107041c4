import { OpenActionForm, ShowBoard, ShowMyActions } from './actions/action-intents.ts';
import { appealSigns, OpenAppeal } from './appeals/appeal-intents.ts';
import { LinkChannel } from './channels/channel-intents.ts';
import { FindPeople, ShowContactCard, ShowContacts } from './contacts/contact-intents.ts';
import { OpenPaperSwap } from './contacts/swap-intents.ts';
import { ShowMyEvaluation } from './evaluation/evaluation-intents.ts';
import { noteSigns, OpenNote } from './harvest/note-intents.ts';
import { ShowHelp, ShowHome, ShowPrivacy } from './home/home-intents.ts';
import { ShowMyHomework } from './homework/homework-intents.ts';
import type { Intent } from './kernel/intent.ts';
import { ShowMet } from './memory/memory-intents.ts';
import { FindOrganisation } from './organisations/organisation-intents.ts';
import { readBadgeCode } from './people/badge-code.ts';
import { ChooseLanguage, ClaimSeat, ShowInbox } from './people/person-intents.ts';
import { ShowDesk } from './people/walk-in-intents.ts';
import {
  GoOn,
  OpenForgetMe,
  OpenPause,
  PauseMessages,
  ShowMyData,
  StopMessages,
} from './privacy/privacy-intents.ts';
import { ShowApproach } from './reports/approach-intents.ts';
import { ShowNetwork } from './reports/network-intents.ts';
import { ShowWhereNow } from './rotations/rotation-intents.ts';
import { ShowThemes } from './themes/theme-intents.ts';

/**
 * Typed words, Dutch and English, as people say them: "tafel", "find wmo", "mee K7M-4PX". The name of the slash command
 * may stand in front ("/findeachother wmo"). A badge code alone is enough. What is not understood gets help, kindly.
 */
export function understand(typed: string): Intent {
  const said = typed.trim().replace(/\s+/g, ' ');
  const command = slashName.exec(said);
  const text = command ? said.slice(command[0].length).trim() : said;
  if (text === '') return ShowHome({});
  const [first = '', ...more] = text.split(' ');
  const rest = more.join(' ');
  const known = words.get(first.toLowerCase().replace(/(?!^)[.!?,:]+$/, ''));
  const whole = words.get(text.toLowerCase().replace(/[.!?]+$/, ''));
  if (whole) return whole('');
  if (known) return known(rest);
  // "werken" has six signs too: a code always has a digit.
  if (/\d/.test(text) && readBadgeCode(text)) return ClaimSeat({ code: text });
  if (/^[a-z]{4}-\d{4}$/i.test(text)) return ClaimSeat({ code: text });
  // "/findeachother wmo" looks for somebody; a loose word in a chat may be anything.
  return command ? FindPeople({ query: text }) : ShowHelp({ said: text.slice(0, 60) });
}

const slashName = /^\/(findeachother|vindelkaar)\b/i;

type Make = (rest: string) => Intent;

const words: ReadonlyMap<string, Make> = new Map([
  ...named(['mee', 'join'], (rest) => ClaimSeat({ code: rest })),
  ...named(['tafel', 'table', 'waar', 'where'], () => ShowWhereNow({})),
  ...named(['vind', 'zoek', 'find'], (rest) => FindPeople(rest ? { query: rest } : {})),
  ...named(['wie', 'who'], (rest) => (rest ? FindPeople({ query: rest }) : ShowMet({}))),
  ...named(['papier', 'paper'], () => OpenPaperSwap({})),
  ...named(['met', 'with'], () => ShowMet({})),
  ...named(['contacten', 'contacts', 'nummers', 'numbers'], () => ShowContacts({})),
  ...named(['oproep', 'appeal'], (rest) => OpenAppeal(rest ? { query: rest.slice(0, appealSigns) } : {})),
  ...named(['organisatie', 'organisation', 'organisaties', 'organisations'], (rest) =>
    FindOrganisation(rest ? { query: rest } : {}),
  ),
  ...named(['kaart', 'card'], () => ShowContactCard({})),
  ...named(['punt', 'point'], (rest) => OpenNote(rest ? { text: rest.slice(0, noteSigns) } : {})),
  ...named(['thema', 'themas', "thema's", 'thema’s', 'theme', 'themes'], () => ShowThemes({})),
  ...named(['plan', 'plan van aanpak', 'plan of approach'], () => ShowApproach({})),
  ...named(['actie', 'action'], (rest) =>
    rest ? OpenActionForm({ text: rest.slice(0, noteSigns) }) : ShowMyActions({}),
  ),
  ...named(['bord', 'board', 'alle acties', 'all actions'], () => ShowBoard({})),
  ...named(['acties', 'actions'], () => ShowMyActions({})),
  ...named(['zaalcode', 'balie', 'hallcode', 'desk'], () => ShowDesk({})),
  ...named(['huiswerk', 'homework'], () => ShowMyHomework({})),
  ...named(['evaluatie', 'evaluation', 'vragen', 'questions'], () => ShowMyEvaluation({})),
  ...named(['kanaal', 'channel'], () => LinkChannel({})),
  ...named(['berichten', 'messages'], () => ShowInbox({})),
  ...named(['netwerk', 'network'], () => ShowNetwork({})),
  ...named(['privacy'], () => ShowPrivacy({})),
  ...named(['nederlands', 'dutch'], () => ChooseLanguage({ language: 'nl' })),
  ...named(['engels', 'english'], () => ChooseLanguage({ language: 'en' })),
  ...named(['mijn gegevens', 'gegevens', 'my data'], () => ShowMyData({})),
  ...named(['vergeet', 'forget'], () => OpenForgetMe({})),
  ...named(['pauze', 'pause'], (rest) =>
    rest ? PauseMessages({ until: rest.slice(0, 60) }) : OpenPause({}),
  ),
  ...named(['stop'], () => StopMessages({})),
  ...named(['verder', 'resume', 'continue', 'go'], () => GoOn({})),
  ...named(['begin', 'start', 'home', 'hoi', 'hallo', 'hello', 'hi'], () => ShowHome({})),
  ...named(['help', 'hulp', '?'], () => ShowHelp({})),
]);

function named(names: readonly string[], make: Make): (readonly [string, Make])[] {
  return names.map((name) => [name, make] as const);
}

/** Every word that begins a command. */
export const commandWords: readonly string[] = [...words.keys()];
