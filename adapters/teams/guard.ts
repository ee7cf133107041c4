import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import express from 'express';
import type { Registration, TeamsSettings } from './teams-settings.ts';
import type { Turn } from './verify.ts';
import { isBearer } from './verify.ts';

/** What Teams sent, to this app of ours. */
export interface Believed {
  readonly registration: Registration;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** What goes back to Teams. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
}

type Take = (believed: Believed, answer: (answer: Answer) => void) => Promise<void>;

/**
 * The handlers of POST /api/messages. What is not of Teams is refused with nothing but a number: 401, 400 or 413. Of the
 * rest `take` says the answer, once.
 */
export function guard(
  { auth }: Pick<TeamsSettings, 'auth'>,
  turn: Turn,
  take: Take,
  onError: (error: unknown) => void,
): readonly (RequestHandler | ErrorRequestHandler)[] {
  // Before anything of the body is read: whoever has no token costs us nothing.
  const door: RequestHandler = (request, response, next) => {
    if (auth === 'full' && !isBearer(headerOf(request))) return void response.status(401).end();
    next();
  };

  const check = async (request: Request, response: Response): Promise<void> => {
    const activity = activityIn(request.body);
    if (!activity) return void response.status(400).end();
    const answer = answerTo(response);
    const believed = await turn(activity, headerOf(request), (registration) =>
      take({ registration, activity }, answer).catch(onError),
    );
    answer({ status: believed ? 200 : 401 });
  };

  return [door, express.raw({ type: () => true, limit: '1mb', inflate: false }), check, unreadable];
}

/** Too long, packed, or cut off halfway. */
const unreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (error.status === undefined) return next(error);
  response.status(error.status === 413 ? 413 : 400).end();
};

function answerTo(response: Response): (answer: Answer) => void {
  let said = false;
  return ({ status, body }) => {
    if (said) return;
    said = true;
    if (body) response.status(status).json(body);
    else response.status(status).end();
  };
}

function headerOf(request: Request): string {
  return request.get('authorization') ?? '';
}

function activityIn(body: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.isBuffer(body) ? body.toString('utf8') : '');
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    const activity = parsed as Record<string, unknown>;
    return typeof activity.type === 'string' && activity.type !== '' ? activity : undefined;
  } catch {
    return undefined;
  }
}
