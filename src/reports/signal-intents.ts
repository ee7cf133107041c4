import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

export const signalForms = ['xlsx', 'counts_csv', 'points_csv'] as const;
export type SignalForm = (typeof signalForms)[number];

/** For organisers: how themes come back over the meetings of the region; also as files, for who learns from many regions. */
export const ShowSignals = intent('signals.show', 'looks', z.object({ session: id }));
export const TakeSignals = intent(
  'signals.file',
  'looks',
  z.object({ session: id, form: z.enum(signalForms) }),
);
