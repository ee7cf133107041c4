import type { SettledFollowUp } from '../../src/homework/follow-up.ts';

/** An extra meeting with a date: option D3 of the invented region. */
export function aFollowUp(change: Partial<SettledFollowUp>): SettledFollowUp {
  return {
    id: 'follow-up',
    session_id: 'S1',
    title: 'Samen de eerste belgids maken',
    why: null,
    layers: 'professional',
    each_layer_at: null,
    organisations_needed: null,
    answer_by: '2027-02-03',
    zone: 'Europe/Amsterdam',
    asked_at: '2027-01-27T09:00:00.000Z',
    chosen_at: '2027-02-04T09:00:00.000Z',
    held_on: '2027-03-02',
    starts: '09:30',
    ends: '11:00',
    place: 'Drachten',
    sequence: 0,
    changed_at: null,
    cancelled_at: null,
    report: null,
    reported_at: null,
    due_kind: null,
    due_at: null,
    created_at: '2027-01-27T08:00:00.000Z',
    ...change,
  };
}
