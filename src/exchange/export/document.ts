import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Invalid, Refused } from '../../errors.ts';
import { documentLimits, limits } from '../../limits.ts';
import { graphAnswers } from './answers.ts';
import { exportFragments } from './selections.ts';

/** A question that may be exported: the client's root fields with their arguments, and nothing of their selections. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The operation's name; empty where it has none. */
  readonly name: string;
}

const names = Object.keys(graphAnswers).join(', ');

/**
 * Reads what a client wants exported. Throws Invalid for a document that is none, does not fit the schema, or asks for
 * anything but answers that are graphs; LimitExceeded for one that is past a limit of the API.
 */
export function questionOf(schema: GraphQLSchema, text: string, json: string | null | undefined): Question {
  const document = parsed(text);
  const [first] = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 1 });
  if (first !== undefined) throw first instanceof Refused ? first : inDocument(first);
  const operation = onlyQuery(document);
  const fields = operation.selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD && Object.hasOwn(graphAnswers, selection.name.value)) return selection;
    throw new Invalid(
      `document: expected fields whose answers are graphs (${names}), and nothing beside them.`,
    );
  });
  const kept = withFields(operation, fields);
  const variables = variablesOf(json);
  const { errors } = getVariableValues(schema, kept.variableDefinitions ?? [], variables);
  if (errors?.[0] !== undefined) throw new Invalid(`variables: ${errors[0].message}`);
  const used = new Set(kept.variableDefinitions?.map(({ variable }) => variable.name.value));
  return {
    document: stripIgnoredCharacters(print(kept)),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    name: operation.name?.value ?? '',
  };
}

/** The document that an export runs: the question with the export's own selections. */
export function exportDocument(question: string): DocumentNode {
  const operation = onlyQuery(parse(question));
  const selections = operation.selectionSet.selections.map((field) =>
    field.kind === Kind.FIELD ? { ...field, selectionSet: selectionOf(field.name.value) } : field,
  );
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return { kind: Kind.DOCUMENT, definitions: [asked, ...fragmentsOf(asked)] };
}

const fragments = new Map(
  parse(exportFragments).definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  ),
);

/** The fragments that an operation spreads, and those that they spread themselves. */
function fragmentsOf(operation: OperationDefinitionNode): Iterable<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return used;
}

/** Which root field stands behind each key of the answer. */
export function fieldsOf(question: string): ReadonlyMap<string, string> {
  const { selections } = onlyQuery(parse(question)).selectionSet;
  return new Map(
    selections.flatMap((field) =>
      field.kind === Kind.FIELD ? [[(field.alias ?? field.name).value, field.name.value] as const] : [],
    ),
  );
}

function selectionOf(field: string): SelectionSetNode {
  const answer = graphAnswers[field];
  if (answer === undefined) throw new Invalid(`document: ${field} is no answer that is a graph.`);
  return onlyQuery(parse(answer.selection)).selectionSet;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch (error) {
    throw error instanceof GraphQLError ? inDocument(error) : error;
  }
}

const inDocument = ({ message }: GraphQLError): Invalid => new Invalid(`document: ${message}`);

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation, ...more] = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one] : [],
  );
  if (operation?.operation !== OperationTypeNode.QUERY || more.length > 0)
    throw new Invalid('document: expected one query.');
  return operation;
}

/** The operation with bare fields; variables that only the dropped selections used go with them. */
function withFields(
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
): OperationDefinitionNode {
  const bare = fields.map((field): FieldNode => ({
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
    },
  }));
  const used = new Set<string>();
  for (const field of bare) visit(field, { Variable: ({ name }) => void used.add(name.value) });
  return {
    ...operation,
    directives: [],
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: bare },
  };
}

function variablesOf(json: string | null | undefined): Record<string, unknown> {
  if (json === null || json === undefined || json.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Invalid('variables: expected JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Invalid('variables: expected a JSON object.');
  }
  return value as Record<string, unknown>;
}
