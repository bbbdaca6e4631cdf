import type { Context } from '../../context.ts';
import { Denied, Invalid, NotFound } from '../../errors.ts';
import type { AclParts } from '../../policy/acl.ts';
import { versionOf } from '../common.ts';
import type { AnyLink, AnyRecord } from '../records.ts';
import { inHand } from './inHand.ts';

/** A record or link whose marking is to be changed, with its key. */
export interface Target {
  readonly node: AnyRecord | AnyLink;
  readonly key: AclParts;
  readonly version: number;
}

/**
 * The record or link, where the reader sees it in full, it is her force's own, and it is hers to change.
 * @throws NotFound where it is absent or hidden, Denied where it is another force's or open to her by a grant alone, Invalid for a thing
 */
export async function ownTarget(context: Context, place: string, id: string): Promise<Target> {
  const node = await context.load.node(id);
  if (node === null) throw new NotFound(place);
  if (!('acl' in node))
    throw new Invalid(`${place}: expected a record or link; a shared thing has no marking.`);
  const { force } = context.access.identity;
  if (node.force !== force) {
    throw new Denied(`${place}: the record is ${node.force}'s; who may see it is for that force to say.`);
  }
  const key = (await context.office.registry()).byNumber.get(node.acl);
  if (key === undefined) throw new NotFound(place);
  const target = { node, key, version: versionOf(node) };
  if (!(await inHand(context, [{ id, ...target }])).has(id)) {
    throw new Denied(`${place}: it is open to this reader by a grant alone, which is for reading.`);
  }
  return target;
}
