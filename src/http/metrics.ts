import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry as Collected } from 'prom-client';
import type { AuditLog } from '../audit/append.ts';
import { Denied } from '../errors.ts';
import type { Database } from '../graph/driver.ts';
import type { Admission } from './admission.ts';
import { leftOn } from './left.ts';

/** Figures of this process in the text form of Prometheus. No label says who asked, or what. */
export interface Metrics {
  /** Counts a request of the API and its time by its outcome: OK, or the code of its first error. */
  readonly watch: RequestHandler;
  /** The same log, whose waiting entries are counted. */
  readonly watchAudit: (audit: AuditLog) => AuditLog;
  /** Shows them; of readers who have signed in, to ADMIN alone. */
  readonly show: RequestHandler;
}

export interface MetricsParts {
  readonly database: Database;
  readonly admission: Admission;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the metrics of one server. */
export function makeMetrics({ database, admission }: MetricsParts): Metrics {
  const collected = new Collected();
  const registers = [collected];
  const requests = new Counter({
    name: 'crossforce_requests_total',
    help: 'Requests of the API by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'crossforce_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    buckets: seconds,
    registers,
  });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  let entries = 0;
  gauge('crossforce_requests_running', 'Requests that are worked on.', admission.running);
  gauge('crossforce_requests_waiting', "Requests that wait for their reader's turn.", admission.waiting);
  gauge('crossforce_database_connections', 'Connections to the database in use for readers.', database.inUse);
  gauge(
    'crossforce_audit_waiting',
    'Entries of the access record that are not on the disk yet.',
    () => entries,
  );
  gauge('crossforce_memory_bytes', 'Memory that the process holds.', () => process.memoryUsage.rss());

  return {
    watch: (_, response, next) => {
      const time = durations.startTimer();
      response.once('close', () => {
        const { outcome } = leftOn(response);
        requests.inc({ outcome: response.writableFinished ? (outcome ?? 'OK') : 'CLIENT_LEFT' });
        time();
      });
      next();
    },
    watchAudit: (audit) => ({
      ...audit,
      append: async (entry) => {
        entries += 1;
        try {
          return await audit.append(entry);
        } finally {
          entries -= 1;
        }
      },
    }),
    show: async (_, response) => {
      const reader = leftOn(response).signedIn?.identity;
      if (reader !== undefined && reader.role !== 'ADMIN')
        throw new Denied('/metrics: expected the role ADMIN.');
      response.type(collected.contentType).send(await collected.metrics());
    },
  };
}
