import type { Finding } from '../../audit/unusual/finding.ts';
import { readNewest } from '../../audit/newest.ts';
import { findingsIn } from '../../audit/unusual/rules.ts';
import { gatherUse } from '../../audit/unusual/use.ts';
import type { Context } from '../../context.ts';
import { Invalid, LimitExceeded } from '../../errors.ts';
import type { QueryUnusualUseArgs } from '../../generated/graphql.ts';
import { mostBytesAReport, placeOf } from './accessRecord.ts';

const mostDays = 92;
const lengthOfDay = 24 * 60 * 60 * 1000;

/** Looks through the record of a span; nothing is concluded from a part of it. */
export async function unusualUse(
  { from, to }: QueryUnusualUseArgs,
  { accessRecord }: Context,
): Promise<Finding[]> {
  const days = (Date.parse(to) - Date.parse(from)) / lengthOfDay;
  if (days < 0) throw new Invalid('to: expected an instant that is not before `from`.');
  if (days > mostDays) throw tooLong(`from, to: expected a span of at most ${mostDays} days.`);
  accessRecord.logRead(['unusualUse', 'unusualUse.from', 'unusualUse.to']);
  const use = gatherUse();
  const reading = { folder: placeOf(accessRecord).folder, from, to, mostBytes: mostBytesAReport };
  const { end } = await readNewest(reading, use.add);
  if (end !== 'ALL')
    throw tooLong('from, to: the record of this span is too long for one report; ask for a shorter one.');
  return findingsIn(use.all());
}

const tooLong = (message: string): LimitExceeded => new LimitExceeded('logSpan', message);
