import { doorContract } from './door-contract.ts';
import { openSlackDoor } from './slack-driver.ts';

doorContract('the door of people in Slack', openSlackDoor, { links: false, holds: false });
