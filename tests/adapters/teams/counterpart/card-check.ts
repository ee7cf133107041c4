import { createRequire } from 'node:module';
import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';
import { targetsOf } from './card-buttons.ts';
import type { Part } from './card-parts.ts';
import { isAction, isInput, partsOf, typeOf } from './card-parts.ts';

// The main file of the package does not load in Node; this one does.
const { AdaptiveCard, SerializationContext, Versions }: typeof import('adaptivecards') = createRequire(
  import.meta.url,
)('adaptivecards/dist/adaptivecards.min.js');

/** In bytes. Teams took more and less over the years; webhooks still stop here. */
const mostBytes = 28 * 1_024;
const mostActions = 6;

const element = 'type id isVisible separator spacing height fallback requires';
const words = 'text color fontType isSubtle size weight';
const box = 'selectAction style verticalContentAlignment bleed backgroundImage minHeight rtl items';
const input = `${element} label isRequired errorMessage value placeholder`;
const action = 'type id title iconUrl style fallback requires tooltip isEnabled mode';

// adaptivecards.io/explorer, version 1.5.
const properties: Readonly<Record<string, string>> = {
  AdaptiveCard:
    'type $schema version body actions selectAction fallbackText backgroundImage minHeight rtl speak lang verticalContentAlignment refresh authentication metadata msteams',
  TextBlock: `${element} ${words} horizontalAlignment maxLines wrap style`,
  RichTextBlock: `${element} horizontalAlignment inlines`,
  TextRun: `type ${words} highlight italic strikethrough underline selectAction`,
  Image: `${element} altText backgroundColor horizontalAlignment selectAction size style url width`,
  ImageSet: `${element} images imageSize`,
  Container: `${element} ${box}`,
  ColumnSet: `${element} columns selectAction style bleed minHeight horizontalAlignment`,
  Column: `${element} ${box} width`,
  FactSet: `${element} facts`,
  Table: `${element} columns rows firstRowAsHeader showGridLines gridStyle horizontalCellContentAlignment verticalCellContentAlignment`,
  TableRow: 'type cells style horizontalCellContentAlignment verticalCellContentAlignment',
  TableCell: `${element} ${box}`,
  ActionSet: `${element} actions`,
  'Input.Text': `${input} isMultiline maxLength regex style inlineAction`,
  'Input.Number': `${input} min max`,
  'Input.Date': `${input} min max`,
  'Input.Time': `${input} min max`,
  'Input.Toggle': `${input} title valueOn valueOff wrap`,
  'Input.ChoiceSet': `${input} choices choices.data isMultiSelect style wrap`,
  'Action.Execute': `${action} verb data associatedInputs`,
  'Action.Submit': `${action} data associatedInputs`,
  'Action.OpenUrl': `${action} url`,
  'Action.ShowCard': `${action} card`,
  'Action.ToggleVisibility': `${action} targetElements`,
};

/** Everything that is wrong with an Adaptive Card for Teams. */
export function wrongInCard(card: Json): readonly string[] {
  const parts = partsOf(card);
  return [
    ...(card.type === 'AdaptiveCard' ? [] : ['type is not AdaptiveCard']),
    ...(card.version === '1.5' ? [] : [`version ${String(card.version)}`]),
    ...wrongSize(card),
    ...wrongByLibrary(card),
    ...parts.flatMap(wrongInPart),
    ...wrongIds(parts),
    ...wrongTargets(parts),
  ];
}

function wrongSize(card: Json): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return bytes <= mostBytes ? [] : [`${bytes} bytes`];
}

function wrongByLibrary(card: Json): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  // A pattern of the library that remembers where it stopped, so that it would know "nl" every other time only.
  const { regEx } = AdaptiveCard.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const read = new AdaptiveCard();
  read.parse(JSON.parse(JSON.stringify(card)), context);
  const parsing = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message);
  return [...parsing, ...read.validateProperties().validationEvents.map(({ message }) => message)];
}

function wrongInPart({ part, around }: Part): readonly string[] {
  const type = typeOf(part);
  const known = properties[type]?.split(' ');
  if (!known) return isFact(part, around) ? wrongFact(part) : [`${type || JSON.stringify(part)} is unknown`];
  const odd = Object.keys(part).filter((key) => !known.includes(key));
  return [
    ...odd.map((key) => `${type} has no ${key}`),
    ...(isAction(part) ? wrongAction(part, around.at(-1) ?? {}) : []),
    ...(isInput(part) ? wrongInput(part) : []),
    ...wrongActions(part),
    ...(type === 'TextBlock' && str(part.text) === '' ? ['TextBlock without text'] : []),
    ...(type === 'Image' && !isGoodAddress(str(part.url), /^(https:|data:image\/(png|jpeg|gif);base64,)/)
      ? ['Image with a wrong address']
      : []),
  ];
}

function wrongAction(part: Json, parent: Json): readonly string[] {
  const isWhole = [parent.selectAction, parent.inlineAction].includes(part);
  const { fallback, ...rest } = part;
  return [
    ...(str(part.title).trim() === '' && !isWhole ? [`${typeOf(part)} without title`] : []),
    ...(typeOf(part) === 'Action.OpenUrl' && !isGoodAddress(str(rest.url), /^https:/)
      ? ['Action.OpenUrl with a wrong address']
      : []),
    ...(fallback === undefined || fallback === 'drop'
      ? []
      : wrongInPart({ part: obj(fallback), around: [parent] })),
  ];
}

function wrongInput(part: Json): readonly string[] {
  const name = `${typeOf(part)} ${str(part.id)}`;
  return [
    ...(str(part.label).trim() === '' ? [`${name} without label`] : []),
    ...(part.isRequired === true && str(part.errorMessage).trim() === ''
      ? [`${name} without errorMessage`]
      : []),
    ...(part.choices === undefined ? [] : wrongChoices(part, name)),
  ];
}

function wrongChoices(part: Json, name: string): readonly string[] {
  const choices = list(part.choices);
  const values = choices.map(({ value }) => str(value));
  return [
    ...(choices.length === 0 ? [`${name} without choices`] : []),
    ...(choices.some(({ title }) => str(title).trim() === '') ? [`${name} has a choice without title`] : []),
    ...(new Set(values).size < values.length || values.includes('')
      ? [`${name} has values twice or empty`]
      : []),
    // Teams sends several as one text with commas between them.
    ...(part.isMultiSelect === true && values.some((one) => one.includes(','))
      ? [`${name} has a comma in a value`]
      : []),
  ];
}

function wrongActions(part: Json): readonly string[] {
  const count = list(part.actions).length;
  return count > mostActions ? [`${count} actions in one set`] : [];
}

function wrongIds(parts: readonly Part[]): readonly string[] {
  const inputs = parts.filter(({ part }) => isInput(part)).map(({ part }) => str(part.id));
  const ids = parts.map(({ part }) => str(part.id)).filter((id) => id !== '');
  return [
    ...(inputs.includes('') ? ['an input without id'] : []),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `id ${id} twice`),
  ];
}

function wrongTargets(parts: readonly Part[]): readonly string[] {
  const targets = parts.flatMap(({ part }) => (isAction(part) ? targetsOf(part) : []));
  return targets
    .filter(({ id }) => !parts.some(({ part }) => part.id === id))
    .map(({ id }) => `no part ${id}`);
}

function isFact(part: Json, around: readonly Json[]): boolean {
  return typeOf(around.at(-1) ?? {}) === 'FactSet' && part.type === undefined;
}

function wrongFact(part: Json): readonly string[] {
  return typeof part.title === 'string' && typeof part.value === 'string' ? [] : ['a fact without words'];
}

function isGoodAddress(address: string, which: RegExp): boolean {
  return which.test(address) && URL.canParse(address);
}
