import { doorContract } from './door-contract.ts';
import { openTeamsDoor } from './teams-driver.ts';

doorContract('the door of people in Teams', openTeamsDoor, { links: false, holds: false });
