import type { Json } from './json.ts';

/** Files that people gave in a modal. Without the token of the bot there is only a page to sign in. */
export function givenFiles(base: () => string) {
  const files = new Map<string, { readonly teamId: string; readonly bytes: Buffer; readonly about: Json }>();
  return {
    /** What Slack tells the app about a new file. */
    give: (teamId: string, user: string, name: string, base64: string): Json => {
      const id = `F${crypto.randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
      const bytes = Buffer.from(base64, 'base64');
      const address = `${base()}/files-pri/${teamId}-${id}`;
      const about = {
        id,
        name,
        title: name,
        mimetype: 'application/octet-stream',
        filetype: name.split('.').at(-1) ?? '',
        user,
        user_team: teamId,
        size: bytes.length,
        mode: 'hosted',
        is_external: false,
        is_public: false,
        url_private: `${address}/${encodeURIComponent(name)}`,
        url_private_download: `${address}/download/${encodeURIComponent(name)}`,
      };
      files.set(id, { teamId, bytes, about });
      return about;
    },
    about: (teamId: string, id: string): Json | undefined => {
      const file = files.get(id);
      return file?.teamId === teamId ? file.about : undefined;
    },
    /** The bytes behind a path of ours, for the workspace whose token was shown. */
    bytes: (path: string, teamId: string | undefined): Buffer | undefined => {
      const id = /^\/files-pri\/[^/]+-(F\w+)\//.exec(path)?.[1];
      const file = files.get(id ?? '');
      return file && file.teamId === teamId ? file.bytes : undefined;
    },
  };
}

export type GivenFiles = ReturnType<typeof givenFiles>;
