import { isOnlyHere } from './config.ts';
import type { FrontDoor } from './kernel/work.ts';

/** How people without a chat come in; nothing where nobody but this machine itself can come in. */
export function frontDoorAt(
  address: string,
  pages: {
    addressWithCode(code: string): string;
    addressOfLink(secret: string): string;
    addressOfPicture(id: string): string;
  },
): { readonly frontDoor?: FrontDoor } {
  if (isOnlyHere(address)) return {};
  return {
    frontDoor: {
      address,
      withCode: pages.addressWithCode,
      withLink: pages.addressOfLink,
      withPicture: pages.addressOfPicture,
    },
  };
}
