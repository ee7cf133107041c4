import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { detailsForm } from './card-form-views.ts';
import { contactCardOf } from './contact-store.ts';

export async function openContactDetails(work: Work, asker: Person): Promise<Reply> {
  const { phone, email, times, to } = await contactCardOf(work, asker.id);
  const boxes = {
    phone: phone ?? '',
    phoneTo: to.phone,
    email: email ?? '',
    emailTo: to.email,
    times: times ?? '',
    timesTo: to.times,
  };
  return { kind: 'ask', message: detailsForm(asker.language, boxes) };
}
