/**
 * The words as somebody typed them: Slack sends `&lt;b&gt;` for <b>, and puts links and mentions between brackets, with
 * the words that were shown after a bar.
 */
export function literalText(sent: string): string {
  return sent
    .replace(
      /<([^<>|]*)(?:\|([^<>]*))?>/g,
      (_all, target: string, label?: string) => label || shownAs(target),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function shownAs(target: string): string {
  if (/^!(channel|here|everyone)/.test(target)) return `@${target.slice(1)}`;
  return target.replace(/^(mailto|tel):/, '');
}
