import type { Language } from '../../src/kernel/language.ts';
import { languages } from '../../src/kernel/language.ts';
import { defaultZone, formatDay, formatTime, wallDate } from '../../src/kernel/wall-time.ts';
import { script, style } from './assets.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { webWords as words } from './web-words.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly content: Html;
  /** The path of this page; a page that cannot be asked for again has none and never refreshes. */
  readonly here?: string;
  /** The id of what the box for a word will do. */
  readonly event: string;
  /** Shown at the top: what was just done, or what was wrong. */
  readonly notice?: Html;
  /** The first name of the one who is signed in. */
  readonly who?: string;
  /** Set when news may come: what this page already knows of it. */
  readonly seen?: string;
  /** Set in a rehearsal: its moment. */
  readonly rehearsalAt?: Date;
  readonly version?: string;
}

/** A whole page: one column, the most important thing first. */
export function renderPage(page: Page): string {
  const { language } = page;
  const said = <T>(both: Readonly<Record<Language, T>>) => both[language];
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="htmx-config" content="${htmxConfig}">
<title>${page.title}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style.path}">
<script src="${script.path}" defer></script>
</head>
<body hx-target:inherited="#notice" hx-swap:inherited="outerHTML" data-no-connection="${said(words.noConnection)}">
<a class="skip" href="#main">${said(words.skip)}</a>
${page.rehearsalAt && rehearsal(page.rehearsalAt, language)}<header><a href="/">${said(words.name)}</a></header>
${
  page.seen !== undefined &&
  html`<div id="news" role="status" hx-sse:connect="/live?seen=${page.seen}" hx-sse:close="enough" hx-target="this" hx-swap="innerHTML"></div>\n`
}<main id="main" tabindex="-1"${
    page.seen !== undefined &&
    page.here !== undefined &&
    html` hx-get="${page.here}" hx-trigger="changed from:#news" hx-target="this" hx-select="#main" hx-swap="outerMorph" hx-status:4xx="swap:none"${
      page.rehearsalAt && html` hx-select-oob="#rehearsal"`
    }`
  }>
${page.notice ?? html`<div id="notice" tabindex="-1"></div>`}
${page.content}</main>
${footer(page)}
</body>
</html>`}`;
}

/** The place at the top for what was just done. An alert is read out at once. */
export function renderNotice(tone: 'good' | 'problem', content: Html): Html {
  const role = tone === 'problem' ? 'alert' : 'status';
  return html`<div id="notice" class="notice ${tone}" role="${role}" tabindex="-1">${content}</div>`;
}

function footer({ language, here, event, who, version }: Page): Html {
  const other = languages.filter((one) => one !== language);
  return html`<footer>
<form id="say" method="post" action="/say" hx-post="/say"><input type="hidden" name="_here" value="${here ?? '/'}"><input type="hidden" name="_event" value="${event}">
<label for="word">${words.sayLabel[language]}</label>
<span class="hint" id="word-hint">${words.sayHint[language]}</span>
<span class="together"><input id="word" name="text" type="text" required dir="auto" autocomplete="off" aria-describedby="word-hint"><button class="button">${words.saySend[language]}</button></span></form>
${
  who !== undefined
    ? html`<form method="post" action="/sign-out" class="together"><span dir="auto">${words.youAre[language]({ name: who })}</span> <button class="button">${words.signOut[language]}</button></form>`
    : html`<p>${other.map((one) => html`<a href="${here?.split('?')[0] ?? '/'}?lang=${one}" lang="${one}" hreflang="${one}">${words.language[one]}</a> `)}</p>`
}${version !== undefined && html`\n<p class="hint">${words.version[language]({ version })}</p>`}
</footer>`;
}

function rehearsal(at: Date, language: Language): Html {
  const when = `${formatDay(wallDate(at, defaultZone), language)}, ${formatTime(at, defaultZone)}`;
  return html`<p id="rehearsal">${words.rehearsal[language]} · ${when}</p>\n`;
}

// A refusal replaces the notice; a server in trouble replaces nothing. News leaves alone what somebody is busy with.
const htmxConfig = JSON.stringify({
  history: false,
  includeIndicatorCSS: false,
  defaultTimeout: 20_000,
  noSwap: [204, 304, '5xx'],
  morphSkip: '#notice, form[data-touched], form.htmx-request, details[open], .narrow',
});

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="11" cy="16" r="10" fill="#0b5a4a"/><circle cx="21" cy="16" r="10" fill="#d9772b" fill-opacity=".85"/></svg>',
)}`;
