import {
  GraphQLError,
  Kind,
  valueFromASTUntyped,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { longestPage } from './domains/page.ts';
import { LimitExceeded } from './errors.ts';

/** Limits on a document, all tested before anything runs; each refusal names its limit. */
export const limits = {
  tokens: 2_000,
  depth: 12,
  /** Introspection nests types in types; a client library asks for about 14. */
  introspectionDepth: 18,
  aliases: 30,
  rootFields: 20,
  /** Records that the pages of a document may come to, nested pages multiplied. */
  cost: 20_000,
} as const;

const defaultPage = 25;

interface Tally {
  aliases: number;
  rootFields: number;
  cost: number;
}

/** A validation rule: refuses a document that is too deep, too wide or too dear, with one error. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      const refusal = refusalOf(context, operation);
      if (refusal !== undefined) context.reportError(refusal);
      return undefined;
    },
  };
}

function refusalOf(context: ValidationContext, operation: OperationDefinitionNode): GraphQLError | undefined {
  const tally: Tally = { aliases: 0, rootFields: 0, cost: 0 };
  try {
    walk(
      context,
      operation.selectionSet,
      { depth: 1, most: limits.depth, pages: 1, root: true, within: [] },
      tally,
    );
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  if (tally.aliases > limits.aliases) return refuse('aliases', `${tally.aliases} aliases`);
  if (tally.rootFields > limits.rootFields) return refuse('rootFields', `${tally.rootFields} root fields`);
  return undefined;
}

const refuse = (limit: keyof typeof limits, what: string): LimitExceeded =>
  new LimitExceeded(limit, `The document has ${what}, at most ${limits[limit]} are allowed.`);

interface Place {
  readonly depth: number;
  readonly most: number;
  /** How many records the pages above come to. */
  readonly pages: number;
  readonly root: boolean;
  /** Fragments above, so that a circle ends: the rule against circles reports it. */
  readonly within: readonly FragmentDefinitionNode[];
}

function walk(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  place: Place,
  tally: Tally,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) walkField(context, selection, place, tally);
    else if (selection.kind === Kind.INLINE_FRAGMENT) walk(context, selection.selectionSet, place, tally);
    else {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || place.within.includes(fragment)) continue;
      walk(context, fragment.selectionSet, { ...place, within: [...place.within, fragment] }, tally);
    }
  }
}

function walkField(context: ValidationContext, field: FieldNode, place: Place, tally: Tally): void {
  const introspection = field.name.value.startsWith('__');
  const most = introspection ? limits.introspectionDepth : place.most;
  if (place.depth > most) {
    throw new LimitExceeded('depth', `The document is deeper than ${most} levels.`);
  }
  if (field.alias !== undefined) tally.aliases += 1;
  if (place.root) tally.rootFields += 1;
  const pages = place.pages * pageOf(field);
  if (pages !== place.pages) tally.cost += pages;
  if (tally.cost > limits.cost) {
    throw new LimitExceeded(
      'cost',
      `The document's pages come to more than ${limits.cost} records; ask for smaller pages.`,
    );
  }
  if (field.selectionSet) {
    walk(context, field.selectionSet, { ...place, depth: place.depth + 1, most, pages, root: false }, tally);
  }
}

/** A page's size: `first` as written, the longest where it is a variable, the default where it is left out. */
function pageOf(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first');
  if (first === undefined) return isPaged(field) ? defaultPage : 1;
  const value: unknown = first.value.kind === Kind.INT ? valueFromASTUntyped(first.value) : longestPage;
  return typeof value === 'number' ? Math.min(Math.max(value, 1), longestPage) : longestPage;
}

const isPaged = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'edges') ?? false;
