import type { Language } from '../kernel/language.ts';
import type { Block, Message, Option, Press } from '../kernel/message.ts';
import { ShowShapes } from '../shapes/shape-intents.ts';
import type { CafeTable } from './cafe-table.ts';
import { fewestTables, mostTables } from './cafe-table.ts';
import { cafeTableWords as words } from './cafe-table-words.ts';
import { layers, OpenTable, RemoveTable, SaveTable, ShowSession, ShowTables } from './session-intents.ts';
import { toMeeting } from './session-views.ts';
import { asLabel, layerPluralWords } from './vocabulary-words.ts';

/** All tables, with a word when there are fewer chairs than participants. */
export function tablesView(
  language: Language,
  session: string,
  tables: readonly CafeTable[],
  participants: number,
): Message {
  const buttons: Press[] = [
    ...(tables.length < mostTables
      ? [{ label: words.add[language], press: OpenTable({ session }), main: true as const }]
      : []),
    ...(tables.length < fewestTables
      ? []
      : [{ label: words.goOn[language], press: ShowSession({ session }) }]),
    { label: words.howMany[language], press: ShowShapes({ session }) },
  ];
  return {
    summary: words.title[language],
    blocks: [
      roomLine(language, tables, participants),
      {
        kind: 'list',
        items: tables.map((table) => ({
          text: words.line[language](table),
          detail: detailOf(language, table),
          open: OpenTable({ session, table: table.id }),
        })),
      },
      { kind: 'buttons', buttons },
    ],
    back: toMeeting(language, session),
  };
}

/** The form for a table; `table` is the one to change, `number` the one it has or gets. */
export function tableFormView(
  language: Language,
  session: string,
  number: number,
  table: CafeTable | undefined,
): Message {
  const title = table ? words.changeTitle : words.newTitle;
  return {
    summary: title[language]({ number }),
    blocks: [
      {
        kind: 'form',
        submit: {
          label: words.save[language],
          press: SaveTable(table ? { session, table: table.id } : { session }),
          main: true,
        },
        fields: [
          {
            kind: 'line',
            name: 'name',
            label: words.name[language],
            hint: words.nameHint[language],
            max: 40,
            value: table?.name ?? '',
          },
          {
            kind: 'line',
            name: 'seats',
            label: words.seats[language],
            input: 'number',
            value: String(table?.seats ?? usualChairs),
          },
          {
            kind: 'choice',
            name: 'homeLayer',
            label: words.homeLayer[language],
            hint: words.homeLayerHint[language],
            value: table?.home_layer ?? 'none',
            options: layerOptions(language),
          },
          {
            kind: 'choices',
            name: 'features',
            label: words.features[language],
            optional: true,
            values: table ? featuresOf(table) : [],
            options: [
              { value: 'step_free', label: words.stepFreeOption[language] },
              { value: 'quiet_corner', label: words.quietCornerOption[language] },
            ],
          },
        ],
      },
      ...(table ? [removeButton(language, session, table)] : []),
    ],
    back: { label: words.title[language], press: ShowTables({ session }) },
  };
}

const usualChairs = 8;

function roomLine(language: Language, tables: readonly CafeTable[], people: number): Block {
  if (tables.length < fewestTables)
    return { kind: 'text', text: words[tables.length === 0 ? 'none' : 'oneMoreTable'][language] };
  const chairs = tables.reduce((sum, table) => sum + table.seats, 0);
  return chairs < people
    ? { kind: 'text', text: words.tooFewChairs[language]({ chairs, people }), tone: 'warning' }
    : { kind: 'text', text: words.enoughChairs[language]({ chairs, people }) };
}

function detailOf(language: Language, table: CafeTable): string {
  return [
    table.home_layer && layerPluralWords[table.home_layer][language],
    words.chairs[language]({ chairs: table.seats }),
    table.step_free && words.stepFree[language],
    table.quiet_corner && words.quietCorner[language],
  ]
    .filter(Boolean)
    .join(' · ');
}

function layerOptions(language: Language): Option[] {
  const ofLayers = layers.filter((layer) => layer !== 'facilitator');
  return [
    { value: 'none', label: words.anybody[language] },
    ...ofLayers.map((layer) => ({ value: layer, label: asLabel(layerPluralWords[layer][language]) })),
  ];
}

function featuresOf(table: CafeTable): string[] {
  return [...(table.step_free ? ['step_free'] : []), ...(table.quiet_corner ? ['quiet_corner'] : [])];
}

function removeButton(language: Language, session: string, table: CafeTable): Block {
  const press = RemoveTable({ session, table: table.id });
  const confirm = words.removeConfirm[language](table);
  return { kind: 'buttons', buttons: [{ label: words.remove[language], press, confirm }] };
}
