import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { LimitExceeded, Unavailable } from '../errors.ts';

/** Milliseconds that a request may take, from its head to its answer. */
export const requestTime = 10_000;

/**
 * Ends what works for a request when its time is over or its client has left: everything that waits for the database takes this
 * signal, and the statement under way is ended there too.
 */
export function deadlineOf(response: Response, milliseconds = requestTime): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const late = setTimeout(() => controller.abort(tooLate(milliseconds)), milliseconds);
  response.once('close', () => {
    clearTimeout(late);
    if (!response.writableFinished) controller.abort(new Unavailable('The client has left.'));
  });
  return controller.signal;
}

const tooLate = (milliseconds: number): LimitExceeded =>
  new LimitExceeded(
    'requestTime',
    `The answer took longer than ${milliseconds / 1_000} seconds; ask for less of it.`,
  );
