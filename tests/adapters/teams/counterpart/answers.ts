import type { Json } from '../../slack/counterpart/json.ts';

/** What is answered to a request. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** A no of the connector, in the shape it has. */
export function no(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export const noEntry: Answer = {
  status: 401,
  body: { message: 'Authorization has been denied for this request.' },
};
