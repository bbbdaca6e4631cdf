import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { chanceOf, hostile, pick, valuesOf } from './values.ts';

/** Requests made from the schema: most of them sound in form, with values that others have broken servers with. */

export interface Attack {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Attacker {
  readonly next: () => Attack;
  /** Takes ids and cursors of an answer, so that later requests name what is there. */
  readonly learn: (answer: string) => void;
}

/** Makes attacks on a schema, always the same for a seed and the same answers. */
export function attackerOf(schema: GraphQLSchema, seed: number): Attacker {
  const chance = chanceOf(seed);
  const known: string[] = ['X1', 'X2', 'NCA', 'rms', 'P1'];
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  const { valueOf, wanted } = valuesOf(chance, known);

  interface Draft {
    readonly variables: Record<string, unknown>;
    readonly declared: string[];
    left: number;
  }

  const callOf = (field: GraphQLField<unknown, unknown>, draft: Draft): string => {
    const args = field.args.filter(wanted).map((arg) => {
      const name = `v${draft.declared.length}`;
      draft.declared.push(`$${name}: ${String(arg.type)}`);
      draft.variables[name] = valueOf(arg.type);
      return `${arg.name}: $${name}`;
    });
    return `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
  };

  const selectionOf = (type: GraphQLNamedType, depth: number, draft: Draft): string => {
    if (isUnionType(type)) return selectionOn(schema.getPossibleTypes(type), depth, draft);
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const parts = ['__typename'];
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const leaf = !isObjectType(inner) && !isInterfaceType(inner) && !isUnionType(inner);
      const way = ['edges', 'node', 'pageInfo', 'id', 'endCursor'].includes(field.name);
      if (draft.left <= 0 || (!leaf && depth <= 0)) continue;
      if (!way && chance() > (leaf ? 0.4 : 0.25)) continue;
      draft.left -= 1;
      const alias = chance() < 0.05 ? `a${draft.left}: ` : '';
      const directive = chance() < 0.02 ? ' @include(if: true)' : '';
      parts.push(
        `${alias}${callOf(field, draft)}${directive}${leaf ? '' : selectionOf(inner, depth - 1, draft)}`,
      );
    }
    const more = isInterfaceType(type) && chance() < 0.5 ? schema.getPossibleTypes(type) : [];
    for (const one of more.slice(0, 2)) parts.push(`... on ${one.name}${selectionOf(one, depth - 1, draft)}`);
    return ` { ${parts.join(' ')} }`;
  };
  const selectionOn = (types: readonly GraphQLNamedType[], depth: number, draft: Draft): string =>
    ` { __typename ${types.map(({ name }, at) => `... on ${name}${selectionOf(types[at] ?? pick(chance, types), depth - 1, draft)}`).join(' ')} }`;

  const sound = (): Attack => {
    const writes = mutations.length > 0 && chance() < 0.1;
    const draft: Draft = { variables: {}, declared: [], left: 60 };
    const roots = Array.from({ length: chance() < 0.1 ? 5 : 1 }, (_, at) => {
      const field = pick(chance, writes ? mutations : queries);
      return `r${at}: ${callOf(field, draft)}${selectionOf(getNamedType(field.type), 2 + Math.floor(chance() * 5), draft)}`;
    });
    const head = draft.declared.length === 0 ? '' : `(${draft.declared.join(', ')})`;
    return {
      query: `${writes ? 'mutation' : 'query'} q${head} { ${roots.join(' ')} }`,
      variables: draft.variables,
    };
  };

  /** A document with a letter changed, a piece lost or doubled, or the whole nested in itself. */
  const damaged = ({ query, variables }: Attack): Attack => {
    const at = Math.floor(chance() * query.length);
    const to = at + Math.floor(chance() * 40);
    const cut = pick(chance, [
      () => query.slice(0, at) + pick(chance, hostile) + query.slice(at),
      () => query.slice(0, at) + query.slice(to),
      () => query.slice(0, to) + query.slice(at),
      () => query + '{ ...F '.repeat(200),
      () => `${query} fragment F on Query { ...F ...G } fragment G on Query { ...F }`,
      () => '{'.repeat(3_000),
      () => `{ forces { ${'... { '.repeat(400)} code ${'} '.repeat(400)} } }`,
      () => `query q($a: [[[[Int]]]] = ${'['.repeat(800)}${']'.repeat(800)}) { __typename }`,
    ]);
    return { query: cut(), variables };
  };

  return {
    next: () => {
      const attack = sound();
      return chance() < 0.15 ? damaged(attack) : attack;
    },
    learn: (answer) => {
      for (const [, id] of answer
        .slice(0, 20_000)
        .matchAll(/"(?:id|endCursor|code|reference|value)":"([^"\\]{1,300})"/g)) {
        if (id !== undefined && known.length < 2_000) known.push(id);
        else if (id !== undefined) known[Math.floor(chance() * known.length)] = id;
      }
    },
  };
}
