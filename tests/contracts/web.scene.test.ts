import { doorContract } from './door-contract.ts';
import { openWebDoor } from './web-driver.ts';

doorContract('the door of everybody with a browser', openWebDoor, { links: true, holds: true });
