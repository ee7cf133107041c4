import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import type { Address } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { days } from '../../src/kernel/clock.ts';
import type { Language } from '../../src/kernel/language.ts';
import { languages } from '../../src/kernel/language.ts';
import type { Db } from '../../src/kernel/work.ts';
import { addressOfVisit, endVisit, openVisit, visitDays } from './visits.ts';

/** Who is at the other end, as far as a browser can say. */
export interface Asker {
  readonly from: Address;
  /** A browser knows nobody: it is us who sign people in. */
  readonly signsIn: true;
  /** Set for a browser that is not signed in. */
  readonly visitor?: { readonly network: string };
  readonly language: Language;
}

/** Knows browsers again by their cookies. */
export interface Askers {
  of(request: Request, response: Response): Promise<Asker>;
  /** From here on this browser speaks for `address`. */
  signIn(address: Address, request: Request, response: Response): Promise<void>;
  signOut(request: Request, response: Response): Promise<void>;
  /** The words of this browser's pages, also before somebody is known. */
  language(request: Request): Language;
  rememberLanguage(language: Language, request: Request, response: Response): void;
}

export function knowAskers(parts: {
  readonly db: Db;
  readonly clock: Clock;
  readonly https: boolean;
  readonly defaultLanguage: Language;
}): Askers {
  const { db, clock, https, defaultLanguage } = parts;
  // With this beginning a browser takes the cookie over https only, and from this very host.
  const named = (name: string) => (https ? `__Host-${name}` : name);
  const visit = named('visit');
  const visitor = named('visitor');
  const speaks = named('language');
  const kept = (forDays: number): CookieOptions => ({
    httpOnly: true,
    sameSite: 'lax',
    secure: https,
    path: '/',
    maxAge: days(forDays),
  });

  function language(request: Request): Language {
    const chosen = cookieOf(request, speaks);
    return (
      languages.find((one) => one === chosen) ||
      languages.find((one) => one === request.acceptsLanguages(defaultLanguage, ...languages)) ||
      defaultLanguage
    );
  }

  async function endOldVisit(request: Request): Promise<void> {
    const old = cookieOf(request, visit);
    if (old) await endVisit(db, old);
  }

  return {
    language,
    async of(request, response) {
      const token = cookieOf(request, visit);
      const from = token && (await addressOfVisit(db, clock.now(), token));
      if (from) return { from, signsIn: true, language: language(request) };
      const known = cookieOf(request, visitor);
      const id = known && /^[\w-]{22}$/.test(known) ? known : randomBytes(16).toString('base64url');
      if (id !== known) response.cookie(visitor, id, kept(1));
      return {
        from: { platform: 'web', tenant: '', id: `visitor:${id}` },
        signsIn: true,
        visitor: { network: request.ip ?? '' },
        language: language(request),
      };
    },
    async signIn(address, request, response) {
      await endOldVisit(request);
      response.cookie(visit, await openVisit(db, clock.now(), address), kept(visitDays));
      // Sending the old form once more after signing out must not sign in again.
      response.clearCookie(visitor, kept(0));
    },
    async signOut(request, response) {
      await endOldVisit(request);
      response.clearCookie(visit, kept(0));
    },
    rememberLanguage(said, request, response) {
      if (cookieOf(request, speaks) !== said) response.cookie(speaks, said, kept(365));
    },
  };
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
