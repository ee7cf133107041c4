import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Links, Node } from './network.ts';
import { linkedTo, linkOf, strengths } from './network.ts';
import { OpenKnownLinks, SaveKnownLinks, ShowKnownLinks, ShowNetwork } from './network-intents.ts';
import { networkWords as words } from './network-words.ts';

/** Organisations, each with how many others it is said to have worked with. */
export function knownLinksView(
  language: Language,
  session: string,
  organisations: readonly Node[],
  said: Links,
): Message {
  return {
    summary: words.knownTitle[language],
    blocks: [
      { kind: 'text', text: words.knownWhy[language] },
      {
        kind: 'list',
        items: organisations.map((one) => {
          const count = linkedTo(organisations, said, one, strengths.met);
          return {
            text: one.name,
            detail: count > 0 ? words.knownCount[language]({ count }) : words.knownNobody[language],
            open: OpenKnownLinks({ session, organisation: one.id }),
          };
        }),
      },
    ],
    back: { label: words.toNetwork[language], press: ShowNetwork({ session }) },
  };
}

export function knownLinksForm(
  language: Language,
  session: string,
  {
    organisation,
    others,
    said,
  }: { readonly organisation: Node; readonly others: readonly Node[]; readonly said: Links },
): Message {
  const title = words.knownOf[language]({ organisation: organisation.name });
  return {
    summary: title,
    blocks: [
      {
        kind: 'form',
        fields: [
          {
            kind: 'choices',
            name: 'others',
            label: words.others[language],
            optional: true,
            values: others.filter(({ id }) => said.has(linkOf(id, organisation.id))).map(({ id }) => id),
            options: others.map(({ id, name }) => ({ value: id, label: name })),
          },
        ],
        submit: {
          label: words.save[language],
          press: SaveKnownLinks({ session, organisation: organisation.id }),
          main: true,
        },
      },
    ],
    back: { label: words.knownTitle[language], press: ShowKnownLinks({ session }) },
  };
}
