/** What the bot may do in a workspace, and nothing more; docs/privacy.md says why for each. */
export const botScopes = ['commands', 'chat:write', 'im:history', 'users:read', 'files:read'] as const;
