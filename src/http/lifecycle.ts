import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Database } from '../graph/driver.ts';

/** Whether this process is about to leave: it says so first, answers on for a while, and then lets go. */
export interface Lifecycle {
  draining: boolean;
}

/** Milliseconds after which a stop waits for nobody: the deadline of a request is shorter. */
const longestDrain = 12_000;

/** Whether the process runs at all. */
export const live: RequestHandler = (_, response) => void response.json({ live: true });

/** Whether requests are welcome: 503 while the database is away, and as soon as this process is asked to stop. */
export const ready =
  (database: Database, lifecycle: Lifecycle): RequestHandler =>
  async (_, response) => {
    const there = await database.verify().then(
      () => true,
      () => false,
    );
    const welcome = there && !lifecycle.draining;
    response.status(welcome ? 200 : 503).json({ ready: welcome });
  };

/** While the process is leaving, each answer asks its client to come by another connection. */
export const lettingGo =
  (lifecycle: Lifecycle): RequestHandler =>
  (_, response, next) => {
    if (lifecycle.draining) response.setHeader('connection', 'close');
    next();
  };

/**
 * Leaves without a failed request: readiness says no for `grace` milliseconds while requests are still taken, so that a balancer
 * can look elsewhere; then nothing new is taken, and what is under way is answered.
 */
export async function drain(server: Server, lifecycle: Lifecycle, grace: number): Promise<void> {
  lifecycle.draining = true;
  await wait(grace);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), longestDrain);
  await closed;
  clearTimeout(late);
}
