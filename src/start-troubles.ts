/** What the machine around us refuses is no mistake of ours: it is said in one line, without a stack. */
export function causeAround(error: unknown): string | undefined {
  const { code, message, port } = error as { code?: unknown; message?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `port ${port} is in use. Set PORT to another one, or stop the other program.`;
  return typeof code === 'string' && !code.startsWith('ERR_') ? message || code : undefined;
}

/** Says why, and ends. */
export function fail(code: number, lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
}
