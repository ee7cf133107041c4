import { AppManifestUtils } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';

/**
 * What Teams asks for when the app is uploaded.
 * @param template manifest.json
 * @param appId of the bot, which is the id of the app as well
 * @param publicUrl 'https://…', without a slash at its end
 */
export function teamsManifest(template: string, appId: string, publicUrl: string): string {
  return template
    .replaceAll('https://PUBLIC_URL', publicUrl)
    .replaceAll('PUBLIC_DOMAIN', new URL(publicUrl).hostname)
    .replaceAll('TEAMS_APP_ID', appId);
}

/** The files that Teams finds at the top of what is uploaded, by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What Teams would refuse: by its own schema, and what its schema does not look at. */
export async function wrongInTeams(manifest: string, files: Files): Promise<readonly string[]> {
  const read = JSON.parse(manifest);
  const bySchema = await AppManifestUtils.validateAgainstSchema(read);
  return [...bySchema, ...wrongAddresses(manifest, read), ...wrongIds(read), ...wrongIcons(read, files)];
}

/** The same files give the same bytes, whenever and wherever they are put together. */
export function packed(manifest: string, files: Files): Uint8Array {
  // The day that zip begins with, in the time of this machine, as zip keeps it.
  const mtime = new Date(1980, 0, 1);
  return zipSync({ 'manifest.json': new TextEncoder().encode(manifest), ...files }, { mtime, level: 9 });
}

interface Read {
  readonly version: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly bots: readonly { readonly botId: string }[];
  readonly composeExtensions: readonly { readonly botId: string }[];
  readonly validDomains: readonly string[];
}

function wrongAddresses(manifest: string, { validDomains }: Read): readonly string[] {
  const open = manifest.match(/http:\/\/[^"]*/g) ?? [];
  return [
    ...open.map((address) => `${address} is not https`),
    ...validDomains.filter((domain) => /[:/]/.test(domain)).map((domain) => `${domain} is no domain`),
  ];
}

function wrongIds({ version, bots, composeExtensions }: Read): readonly string[] {
  const ids = new Set([...bots, ...composeExtensions].map(({ botId }) => botId));
  return [
    ...(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version) ? [] : [`${version} is no version such as 1.0.0`]),
    ...(ids.size === 1 ? [] : ['the bot and the message extension have different ids']),
  ];
}

const sizes: Readonly<Record<string, number>> = { color: 192, outline: 32 };

function wrongIcons({ icons }: Read, files: Files): readonly string[] {
  return Object.entries(sizes).flatMap(([kind, size]) => {
    const name = icons[kind] ?? '';
    const file = files[name];
    if (!file) return [`${kind}: there is no ${name}`];
    const [width, height] = sizeOfPng(file);
    return width === size && height === size ? [] : [`${name} is ${width} by ${height}, not ${size}`];
  });
}

// w3.org/TR/png: the first chunk begins with the width and the height.
function sizeOfPng(file: Uint8Array): readonly [number, number] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.byteLength > 24 && view.getUint32(0) === 0x89504e47;
  return isPng ? [view.getUint32(16), view.getUint32(20)] : [0, 0];
}
