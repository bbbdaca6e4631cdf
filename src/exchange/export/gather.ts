import { execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import { Invalid, Refused } from '../../errors.ts';
import { checkAction } from '../../policy/actions.ts';
import { unmasker } from '../../policy/sight.ts';
import { cypher } from '../../generated/cypher.ts';
import { disclosureOf, hiddenPeople, tellingNatures } from '../disclosure.ts';
import { aboutOf } from './about.ts';
import { graphAnswers } from './answers.ts';
import { exportDocument, fieldsOf } from './document.ts';
import type { Found } from './found.ts';
import type { ExportGraph, ExportLink, ExportNode } from './graph.ts';
import { linkOf, nodeOf } from './rows.ts';
import type { ExportRequest } from './ticket.ts';

/** An export that is ready to be written, and what the access record must know of it. */
export interface Gathered {
  readonly graph: ExportGraph & {
    readonly nodes: readonly ExportNode[];
    readonly links: readonly ExportLink[];
  };
  /** Ids of all that the file tells of. */
  readonly disclosed: readonly string[];
}

/**
 * Asks the question again, through the same schema, policy and limits as any other, and makes the graph of its answers. Throws
 * Denied where the reader may not export, and whatever the question itself is refused with.
 */
export async function gatherExport(
  request: ExportRequest,
  schema: GraphQLSchema,
  context: Context,
): Promise<Gathered> {
  const { identity, request: access, allSynthetic } = context.access;
  checkAction(identity, access, 'EXPORT', { allSynthetic });
  const found = await answersTo(request, schema, context);
  const nodes = byId(found.flatMap((one) => one.nodes));
  const links = byId(found.flatMap((one) => one.links));
  const hidden = hiddenPeople(nodes, unmasker(identity, access));
  const telling = await context.graph.run(
    cypher.person.tellingThings({ ids: [...hidden], natures: tellingNatures }),
  );
  const disclosure = disclosureOf(links, hidden, telling, request.salt);
  const told = nodes.map((node) => nodeOf(node, disclosure));
  const numbers = chainNumbers(found);
  const rows = {
    nodes: inOrder(told.map(({ node }) => node)),
    links: inOrder(links.map((link) => linkOf(link, disclosure, numbers.get(link.id) ?? []))),
  };
  return {
    graph: { ...rows, about: aboutOf({ request, context, found, ...rows }) },
    disclosed: [...told.flatMap((node) => node.disclosed), ...links.map(({ id }) => id)],
  };
}

async function answersTo(request: ExportRequest, schema: GraphQLSchema, context: Context): Promise<Found[]> {
  const document = exportDocument(request.document);
  const result = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
  });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw refusalOf(error);
  const fields = fieldsOf(request.document);
  return Object.entries(result.data ?? {}).map(([key, value]) => {
    const answer = graphAnswers[fields.get(key) ?? ''];
    if (answer === undefined) throw new Error(`${key} is no answer of the export`);
    return answer.read(value);
  });
}

/** An error of a resolver as it was thrown; one of the variables' values as bad input. */
function refusalOf(error: GraphQLError): unknown {
  if (error instanceof Refused) return error;
  return error.originalError ?? new Invalid(`document: ${error.message}`);
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** By the ids of this export, so that the order tells nothing of where the search went first. */
const inOrder = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The chains of all answers, numbered from 1, by the links that they run over. */
function chainNumbers(found: readonly Found[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { links }] of found.flatMap(({ chains }) => chains).entries()) {
    for (const id of new Set(links)) numbers.set(id, [...(numbers.get(id) ?? []), index + 1]);
  }
  return numbers;
}
