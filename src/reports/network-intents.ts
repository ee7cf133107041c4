import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** How the organisations of a meeting are linked; without a session, of the meeting that matters now. */
export const ShowNetwork = intent('network.show', 'looks', z.object({ session: id.optional() }));
/** The same as a picture to take along; `svg` stays sharp on a big screen. */
export const TakeNetwork = intent(
  'network.file',
  'looks',
  z.object({ session: id, form: z.enum(['png', 'svg']).optional() }),
);

/** For organisers: with which others an organisation worked before the meeting. */
export const ShowKnownLinks = intent('network.known', 'looks', z.object({ session: id }));
export const OpenKnownLinks = intent(
  'network.known_form',
  'looks',
  z.object({ session: id, organisation: id }),
);
export const SaveKnownLinks = intent(
  'network.known_save',
  'changes',
  z.object({
    session: id,
    organisation: id,
    others: z
      .union([id, z.array(id)])
      .optional()
      .transform((given): readonly string[] =>
        given === undefined ? [] : typeof given === 'string' ? [given] : given,
      ),
  }),
);

/** The picture as it is now, for everybody: in the channels of the meeting, and at an address that nobody can guess. */
export const ShareNetwork = intent('network.share', 'changes', z.object({ session: id }));
/** A picture that was shared, for whoever has its address. */
export const ShowSharedPicture = intent('picture.shared', 'looks', z.object({ picture: id }));
