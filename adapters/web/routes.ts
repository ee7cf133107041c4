import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import type { Said } from '../../src/kernel/adapter.ts';
import { somethingWentWrong } from '../../src/kernel/kernel-words.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import { languages } from '../../src/kernel/language.ts';
import { sendAsset } from './assets.ts';
import { ownFormsOnly, protect } from './guard.ts';
import type { Body } from './read-body.ts';
import { BadBody } from './read-body.ts';
import { webWords } from './web-words.ts';

type Answer = (request: Request, response: Response) => void | Promise<void>;

export interface Doings {
  readonly publicUrl: string;
  /** Tokens of the first page, of a personal link and of the first page with a code filled in. */
  readonly home: string;
  link(secret: string): string;
  badge(code: string): string;
  letter?(secret: string, press: string): string;
  readonly privacy: string;
  readonly terms: string;
  look(token: string, request: Request, response: Response): Promise<void>;
  hand(token: string, request: Request, response: Response): Promise<void>;
  readonly picture: Answer;
  act(request: Request, response: Response, saidIn: (body: Body) => Said): Promise<void>;
  readonly keptAnswer: Answer;
  readonly listen: Answer;
  readonly signOut: Answer;
  chooseLanguage(language: Language, request: Request, response: Response): void;
  /** Words of the door itself. */
  say(status: number, words: Both<string>): Answer;
  onError(error: unknown): void;
}

/** Every path of the web door. What is asked with GET looks; what does something is a POST. */
export function routesOf(door: Doings): express.Router {
  const { look, hand, act, say } = door;
  const https = door.publicUrl.startsWith('https:');
  const router = express.Router();
  router.get('/assets/*file', sendAsset);
  router.use(protect(https), ownFormsOnly(door.publicUrl, say(403, webWords.fromElsewhere)));
  router.use(switchLanguage(door));

  const at = (path: string, method: 'get' | 'post', answer: Answer) =>
    router.route(path)[method](answer).all(say(405, webWords.cannotDoThat));
  at('/', 'get', (request, response) => look(door.home, request, response));
  at('/see/:token', 'get', (request, response) => look(named(request, 'token'), request, response));
  at('/file/:token', 'get', (request, response) => hand(named(request, 'token'), request, response));
  at('/link/:secret', 'get', (request, response) =>
    look(door.link(named(request, 'secret')), request, response),
  );
  at('/badge/:code', 'get', (request, response) =>
    look(door.badge(named(request, 'code')), request, response),
  );
  at('/picture/:name', 'get', door.picture);
  const { letter } = door;
  if (letter)
    at('/letter/:secret/:press', 'get', (request, response) =>
      look(letter(named(request, 'secret'), named(request, 'press')), request, response),
    );
  at('/privacy', 'get', (request, response) => look(door.privacy, request, response));
  at('/terms', 'get', (request, response) => look(door.terms, request, response));
  at('/answer/:id', 'get', door.keptAnswer);
  at('/live', 'get', door.listen);
  at('/press', 'post', (request, response) =>
    act(request, response, ({ own }) => ({ kind: 'press', token: own('_token') })),
  );
  at('/submit', 'post', (request, response) =>
    act(request, response, ({ own, values }) => ({ kind: 'submit', token: own('_token'), values })),
  );
  at('/say', 'post', (request, response) =>
    act(request, response, ({ values }) => ({ kind: 'text', text: String(values.text ?? '') })),
  );
  at('/sign-out', 'post', door.signOut);

  router.use(say(404, webWords.noSuchPage));
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else troubled(door, error)(request, response);
  });
  return router;
}

/** Where a form says it stood, when that is a page of ours; or else the first page. */
export function ownPage(path: string): string {
  return /^\/(privacy|terms|((see|answer|link|badge)\/[\w.~-]+|letter\/[\w-]+\/[\w-]+)(\?note=[\w-]+)?)?$/.test(
    path,
  )
    ? path
    : '/';
}

function named(request: Request, name: string): string {
  return String(request.params[name]);
}

function switchLanguage({ chooseLanguage }: Doings) {
  return (request: Request, response: Response, next: NextFunction) => {
    const chosen = languages.find((one) => one === request.query.lang);
    if (request.method !== 'GET' || !chosen) {
      next();
      return;
    }
    chooseLanguage(chosen, request, response);
    response.redirect(303, ownPage(request.path));
  };
}

function troubled({ say, onError }: Doings, error: unknown): Answer {
  if (error instanceof BadBody) return say(error.why === 'tooBig' ? 413 : 400, webWords[error.why]);
  // A path with a broken percent sign.
  if (error instanceof URIError) return say(404, webWords.noSuchPage);
  onError(error);
  return say(500, somethingWentWrong);
}
