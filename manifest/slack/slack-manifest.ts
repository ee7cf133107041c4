import { parse, stringify } from 'yaml';

/**
 * What Slack asks for when the app is made. Without a public address it is for trying out (`SLACK_APP_TOKEN`): then
 * Slack needs no address of ours.
 * @param template manifest.yaml
 * @param publicUrl 'https://…', without a slash at its end
 */
export function slackManifest(template: string, publicUrl?: string): string {
  const manifest = parse(template, (_key, value) => filledIn(value, publicUrl));
  if (publicUrl === undefined) manifest.settings.socket_mode_enabled = true;
  return stringify(manifest, { lineWidth: 0 });
}

const ours = 'https://PUBLIC_URL';

// A setting without a value, or a list without items, goes.
function filledIn(value: unknown, publicUrl: string | undefined): unknown {
  if (typeof value === 'string' && value.startsWith(ours)) {
    return publicUrl === undefined ? undefined : publicUrl + value.slice(ours.length);
  }
  return Array.isArray(value) && !value.some((one) => one !== undefined) ? undefined : value;
}
