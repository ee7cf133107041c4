import busboy from 'busboy';
import type { Request } from 'express';
import type { FormValue } from '../../src/kernel/adapter.ts';

/** What a form sent. Names that begin with an underscore are the door's own; the others are the person's boxes. */
export interface Body {
  own(name: string): string;
  readonly values: Readonly<Record<string, FormValue>>;
}

/** The form cannot be taken; nothing was done with it. */
export class BadBody extends Error {
  readonly why: 'tooBig' | 'unreadable';
  constructor(why: 'tooBig' | 'unreadable') {
    super(why);
    this.why = why;
  }
}

/** Bytes of all text together: 100,000 characters of any language still reach the bot, which says kindly what fits. */
const textRoom = 420_000;
const fileRoom = 2_000_000;
// More than this is not even read to its end.
const patience = 40_000_000;

// A limit counts as passed when it is reached.
const limits = {
  fields: 100,
  files: 1,
  parts: 101,
  fieldNameSize: 1_000,
  fieldSize: textRoom,
  fileSize: fileRoom + 1,
  headerPairs: 50,
};

/** Reads a form, with or without a file. Throws BadBody. */
export function readBody(request: Request): Promise<Body> {
  return new Promise((resolve, reject) => {
    const parser = parserFor(request);
    if (!parser) return reject(new BadBody('unreadable'));
    const given: [name: string, value: string | { name: string; base64: string }][] = [];
    let text = 0;
    let bytes = 0;
    let tooBig = false;
    const giveUp = () => {
      tooBig = true;
    };
    parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      text += Buffer.byteLength(value);
      if (nameTruncated || valueTruncated || text > textRoom) return giveUp();
      given.push([name, value.replaceAll('\r\n', '\n')]);
    });
    parser.on('file', (name, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', giveUp);
      stream.on('end', () => {
        const content = Buffer.concat(chunks);
        if (filename && content.length > 0)
          given.push([name, { name: filename, base64: content.toString('base64') }]);
      });
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, giveUp);
    parser.on('error', () => reject(new BadBody('unreadable')));
    parser.on('close', () => (tooBig ? reject(new BadBody('tooBig')) : resolve(bodyOf(given))));
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > patience) request.destroy();
    });
    // A phone that lost its connection halfway sends no end.
    request.on('close', () => request.complete || reject(new BadBody('unreadable')));
    request.pipe(parser);
  });
}

function parserFor({ headers }: Request): busboy.Busboy | undefined {
  try {
    return busboy({ headers, limits, defParamCharset: 'utf8' });
  } catch {
    return undefined;
  }
}

function bodyOf(given: readonly (readonly [string, string | { name: string; base64: string }])[]): Body {
  const own = new Map<string, string>();
  const mayBeEmpty: string[] = [];
  const values = new Map<string, FormValue>();
  for (const [name, value] of given) {
    const before = values.get(name);
    if (typeof value !== 'string') values.set(name, value);
    else if (name === '_optional') mayBeEmpty.push(value);
    else if (name.startsWith('_')) own.set(name, value);
    else if (typeof before === 'string') values.set(name, [before, value]);
    else if (Array.isArray(before)) values.set(name, [...before, value]);
    else values.set(name, value);
  }
  // A box that may stay empty and did is as if it was not there.
  for (const name of mayBeEmpty) if (values.get(name) === '') values.delete(name);
  return { own: (name) => own.get(name) ?? '', values: Object.fromEntries(values) };
}
