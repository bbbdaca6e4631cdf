import type { Context } from '../../context.ts';
import { LimitExceeded } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';

/** Counts one more use of what is capped per reader and day (UTC). @throws LimitExceeded past `most` */
export async function countUse({ office, access }: Context, limit: string, most: number): Promise<void> {
  const { subject, force } = access.identity;
  const day = new Date(access.request.at).toISOString().slice(0, 10);
  const key = office.digest(['use', limit, subject, force, day]);
  const [row] = await office.system.write('access/uses', (run) => run(cypher.access.uses({ key, more: 1 })));
  if ((row?.used ?? 0) > most) {
    throw new LimitExceeded(limit, `A reader has ${most} of these a day; the next ones come tomorrow (UTC).`);
  }
}
