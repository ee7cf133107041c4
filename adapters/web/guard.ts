import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** What every answer says to the browser: only our own files, nobody may frame us, nothing is kept. */
export function protect(https: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      // Links carry secrets: the path is never told to anybody. Not "no-referrer": browsers then hide the Origin of
      // our own forms too, and over plain http that is all there is to know them by.
      'Referrer-Policy': 'strict-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cache-Control': 'no-store',
      ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    });
    next();
  };
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Lets a form through only when it comes from our own page; `refuse` answers the others, and nothing is done. */
export function ownFormsOnly(publicUrl: string, refuse: (q: Request, r: Response) => void): RequestHandler {
  const own = new URL(publicUrl).host;
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST' || isOwn(request, own)) next();
    else refuse(request, response);
  };
}

// Browsers send Sec-Fetch-Site over https and from the machine itself; over plain http only Origin is left.
function isOwn(request: Request, own: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === own || host === request.get('host') || host === request.host;
}
