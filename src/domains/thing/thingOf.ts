import type { Context } from '../../context.ts';
import type { ThingKind } from '../define.ts';
import type { Ref } from '../ref.ts';
import type { ThingNode } from '../records.ts';

/** The thing that a reference stands for: its own id, or any readable row about it; null where there is none for this reader. */
export async function thingOf(ref: Ref, { idOf, endsOf, load }: Context): Promise<ThingNode | null> {
  const [end] = await endsOf([idOf('ref', ref)]);
  return end === undefined || end === null ? null : load.record.Thing.load(end);
}

/** The same where it is of one kind; null for a thing of another. */
export async function thingOfKind<K extends ThingKind>(
  kind: K,
  ref: Ref,
  context: Context,
): Promise<ThingNode<K> | null> {
  const node = await thingOf(ref, context);
  return node !== null && isOf(node, kind) ? node : null;
}

const isOf = <K extends ThingKind>(node: ThingNode, kind: K): node is ThingNode<K> =>
  node.__typename === kind;
