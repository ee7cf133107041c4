import * as homework from '../../src/homework/homework-intents.ts';
import type { Line } from './everybody.ts';
import { known } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

const followUp = { title: 'Nog een keer', layers: 'professional', answerBy: '2027-02-03' } as const;
const date = { heldOn: '2027-02-12', starts: '13:00', ends: '14:30', place: 'online' };
const task = { kind: 'evaluation', title: 'De punten lezen', dueOn: '2027-02-26' } as const;

/** The lines of THE TABLE about what people still do after the day. */
export function homeworkLines(of: Things): readonly Line[] {
  const { session, person } = of;
  const preparing = { meeting: of.preparing };
  const asking = { meeting: of.asking };
  const settled = { meeting: of.settled };
  const held = { meeting: of.held };
  const standIn = { standIn: of.standIn };
  return [
    { may: known, ask: [homework.ShowMyHomework({})] },
    {
      may: ['owner', 'organiser'],
      ask: [
        homework.ShowFollowUp(asking),
        homework.ShowFollowUp(settled),
        homework.TakeCalendarFile(settled),
      ],
    },
    {
      may: ['owner'],
      ask: [
        homework.OpenVotes(asking),
        homework.SaveVotes(asking),
        homework.HandInVotes(asking),
        homework.OpenCannotCome(settled),
        homework.SayCannotCome({ ...settled, instead: 'nobody' }),
        homework.SayCanCome(settled),
        homework.AcceptStandIn(standIn),
        homework.DeclineStandIn(standIn),
      ],
    },
    {
      may: ['organiser'],
      ask: [
        homework.ShowHomework({ session }),
        homework.OpenTask({ session, kind: 'plan' }),
        homework.AskForTask({ session, ...task, owner: person }),
        homework.OpenFollowUp({ session }),
        homework.OpenFollowUp({ session, ...preparing }),
        homework.SaveFollowUp({ session, ...followUp }),
        homework.SaveFollowUp({ session, ...preparing, ...followUp }),
        homework.ShowFollowUp(preparing),
        homework.OpenInvitee(preparing),
        homework.AddInvitee({ ...preparing, person }),
        homework.RemoveInvitee({ ...preparing, person: of.seat }),
        homework.OpenDateOption(preparing),
        homework.AddDateOption({ ...preparing, ...date }),
        homework.RemoveDateOption({ ...preparing, option: of.preparedDate }),
        homework.AskDates(preparing),
        homework.CountVotes({ ...asking, person: of.seat }),
        homework.ChooseDate({ ...asking, option: of.askedDate }),
        homework.OpenMove(settled),
        homework.MoveFollowUp({ ...settled, ...date }),
        homework.CancelFollowUp(settled),
        homework.OpenReport(held),
        homework.SaveReport({ ...held, text: 'We maken samen een lijst.' }),
      ],
    },
  ];
}
