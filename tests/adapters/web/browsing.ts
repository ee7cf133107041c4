/** A browser without script: cookies, pages, forms. It follows redirects as a browser does. */
export interface Browsing {
  readonly cookies: Map<string, string>;
  /** The lines with which cookies were set, with everything that goes with them. */
  readonly cookieLines: readonly string[];
  get(path: string, headers?: Record<string, string>): Promise<Shown>;
  post(
    path: string,
    body: NonNullable<RequestInit['body']>,
    headers?: Record<string, string>,
  ): Promise<Shown>;
  /** Sends the form of the page shown last that has this button, with what it holds and `values`. */
  fill(
    button: string,
    values?: Record<string, string | Blob>,
    headers?: Record<string, string>,
  ): Promise<Shown>;
}

export interface Shown {
  readonly status: number;
  /** Where the browser is after redirects. */
  readonly path: string;
  /** The statuses and places of the redirects on the way. */
  readonly way: readonly string[];
  readonly headers: Headers;
  readonly html: string;
  /** The words on the page, as a person reads them. */
  readonly words: string;
}

export function browsing(url: string, language = 'nl-NL,nl;q=0.9'): Browsing {
  const cookies = new Map<string, string>();
  const cookieLines: string[] = [];
  let last: Shown | undefined;

  async function go(path: string, init: RequestInit, way: readonly string[]): Promise<Shown> {
    const response = await fetch(url + path, {
      ...init,
      redirect: 'manual',
      headers: {
        'accept-language': language,
        ...(cookies.size > 0
          ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...(init.method === 'POST' ? { origin: url } : {}),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of response.headers.getSetCookie()) remember(line);
    const to = response.headers.get('location');
    if (to !== null) return go(to, {}, [...way, `${response.status} ${to}`]);
    const html = await response.text();
    last = { status: response.status, path, way, headers: response.headers, html, words: wordsOf(html) };
    return last;
  }

  function remember(line: string): void {
    cookieLines.push(line);
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/Expires=Thu, 01 Jan 1970/.test(line)) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  const post: Browsing['post'] = (path, body, headers = {}) =>
    go(path, { method: 'POST', body, headers }, []);
  return {
    cookies,
    cookieLines,
    get: (path, headers = {}) => go(path, { headers }, []),
    post,
    fill: (button, values = {}, headers) => {
      const form = formWith(last?.html ?? '', button);
      const sent = { ...form.holds, ...values };
      if (!form.withFile)
        return post(form.action, new URLSearchParams(sent as Record<string, string>), headers);
      const body = new FormData();
      for (const [name, value] of Object.entries(sent)) {
        if (typeof value === 'string') body.append(name, value);
        else body.append(name, value, 'gasten.csv');
      }
      return post(form.action, body, headers);
    },
  };
}

export interface FormOnPage {
  readonly action: string;
  readonly withFile: boolean;
  readonly holds: Readonly<Record<string, string>>;
}

export function formWith(html: string, button: string): FormOnPage {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`>${button}</button>`));
  if (!form) throw new Error(`No form with the button "${button}":\n${wordsOf(html)}`);
  return readForm(form);
}

export function readForm(form: string): FormOnPage {
  const inputs = [...form.matchAll(/<input [^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)];
  return {
    action: form.match(/action="([^"]*)"/)?.[1] ?? '',
    withFile: form.includes('multipart/form-data'),
    holds: Object.fromEntries(inputs.map(([, name, value]) => [name, value])),
  };
}

export function wordsOf(html: string): string {
  return html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
