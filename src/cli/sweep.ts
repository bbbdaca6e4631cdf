import { giveBackKeys } from '../domains/access/giveBack.ts';
import type { Registry } from '../domains/registry.ts';
import { markerOf } from '../office.ts';
import type { Opened } from './open.ts';

/** How often keys that nothing needs any more are given back, milliseconds. */
const every = 60 * 60 * 1000;

/**
 * Gives keys of single records back now and every hour, while the service runs. What fails is told and tried again: a grant that
 * has run out opens nothing in the meantime, for its end is looked at with every request.
 */
export function sweepKeys(
  { patient, system }: Pick<Opened, 'patient' | 'system'>,
  registry: () => Promise<Registry>,
  failed: (error: unknown) => void,
): () => void {
  const office = { system, registry, marker: markerOf({ database: patient, registry }) };
  const round = (): void => void giveBackKeys(office, Date.now()).catch(failed);
  round();
  const timer = setInterval(round, every);
  timer.unref();
  return () => clearInterval(timer);
}
