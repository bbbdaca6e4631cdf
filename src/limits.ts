import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type ASTVisitor,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { mostSetAside } from './domains/chain/question.ts';
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
  /** Selections that are looked at: a fragment counts each time it is spread. */
  selections: 5_000,
  directives: 10,
  /** Times that one selection may name a field or fragment anew: the rule on overlapping fields compares each with each. */
  repeats: 20,
} as const;

const defaultPage = 25;
/** What `linksBetween` gives where no limit is written, and the steps of its longest chain and of that of `linksAcross`. */
const defaultChains = 10;
const stepsOfChain = 6;
const stepsAcross = 4;

interface Tally {
  aliases: number;
  rootFields: number;
  cost: number;
  selections: number;
  directives: number;
}

/** How many errors validation may find: the second one ends it. The answer has one (errorFormat.ts). */
export const validationOptions = { maxErrors: 1 } as const;

/**
 * A validation rule: refuses a document that is too deep, too wide or too dear. It tests the whole document before any other rule
 * looks into it, and tells its refusal until validation ends: the rules after it may take seconds over such a document.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: ({ definitions }) => {
      for (const definition of definitions) {
        const refusal = refusalOf(context, definition);
        if (refusal === undefined) continue;
        for (let told = 0; told <= validationOptions.maxErrors; told += 1) context.reportError(refusal);
      }
      return undefined;
    },
  };
}

function refusalOf(context: ValidationContext, definition: DefinitionNode): GraphQLError | undefined {
  try {
    if (definition.kind === Kind.OPERATION_DEFINITION) walkOperation(context, definition);
    // A fragment that no operation spreads is compared by the other rules all the same.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) countRepeats(definition.selectionSet);
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function walkOperation(context: ValidationContext, operation: OperationDefinitionNode): void {
  const tally: Tally = { aliases: 0, rootFields: 0, cost: 0, selections: 0, directives: 0 };
  const type = context.getSchema().getRootType(operation.operation) ?? undefined;
  count(tally, 'directives', operation.directives?.length ?? 0);
  countRepeats(operation.selectionSet);
  walk(
    context,
    operation.selectionSet,
    { depth: 1, most: limits.depth, pages: 1, outside: 1, root: true, within: [], type },
    tally,
  );
}

/** Refuses a selection that names one thing over and over, here and in what it selects without a fragment's name. */
function countRepeats({ selections }: SelectionSetNode): void {
  const times = new Map<string, number>();
  for (const selection of selections) {
    const name =
      selection.kind === Kind.FIELD
        ? (selection.alias ?? selection.name).value
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? `...${selection.name.value}`
          : '...';
    const before = times.get(name) ?? 0;
    if (before >= limits.repeats)
      throw new LimitExceeded(
        'repeats',
        `One selection has the same name more than ${limits.repeats} times.`,
      );
    times.set(name, before + 1);
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet)
      countRepeats(selection.selectionSet);
  }
}

/** Counts one more, and ends the walk at the limit: a document may be a thousand times larger than its text. */
function count(tally: Tally, limit: keyof Tally, more = 1): void {
  tally[limit] += more;
  if (tally[limit] > limits[limit]) {
    throw new LimitExceeded(limit, `The document comes to more than ${limits[limit]} ${inWords[limit]}.`);
  }
}

const inWords: Readonly<Record<keyof Tally, string>> = {
  aliases: 'aliases',
  rootFields: 'root fields',
  cost: 'records; ask for smaller pages',
  selections: 'selections',
  directives: 'directives',
};

interface Place {
  readonly depth: number;
  readonly most: number;
  /** How many records the pages above come to. */
  readonly pages: number;
  /** The same without the page of the field that this selection belongs to: lists beside its page are as long as they are. */
  readonly outside: number;
  readonly root: boolean;
  /** Fragments above, so that a circle ends: the rule against circles reports it. */
  readonly within: readonly FragmentDefinitionNode[];
  /** The type that is selected from; unknown where the document names what isn't there. */
  readonly type: GraphQLNamedType | undefined;
}

function walk(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  place: Place,
  tally: Tally,
): void {
  const typeNamed = (name: string | undefined): GraphQLNamedType | undefined =>
    name === undefined ? place.type : context.getSchema().getType(name);
  for (const selection of selections) {
    count(tally, 'selections');
    count(tally, 'directives', selection.directives?.length ?? 0);
    if (selection.kind === Kind.FIELD) walkField(context, selection, place, tally);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = typeNamed(selection.typeCondition?.name.value);
      walk(context, selection.selectionSet, { ...place, type }, tally);
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || place.within.includes(fragment)) continue;
      const type = typeNamed(fragment.typeCondition.name.value);
      walk(context, fragment.selectionSet, { ...place, type, within: [...place.within, fragment] }, tally);
    }
  }
}

function walkField(context: ValidationContext, field: FieldNode, place: Place, tally: Tally): void {
  const most = field.name.value.startsWith('__') ? limits.introspectionDepth : place.most;
  if (place.depth > most) throw new LimitExceeded('depth', `The document is deeper than ${most} levels.`);
  if (field.alias !== undefined) count(tally, 'aliases');
  if (place.root) count(tally, 'rootFields');
  const type = typeOf(field, place.type);
  const times = recordsOf(field, type);
  const pages = (type?.name === 'SetAside' ? place.outside : place.pages) * times;
  if (times > 1) count(tally, 'cost', pages);
  if (field.selectionSet) {
    walk(
      context,
      field.selectionSet,
      { ...place, depth: place.depth + 1, most, pages, outside: place.pages, root: false, type },
      tally,
    );
  }
}

function typeOf({ name }: FieldNode, parent: GraphQLNamedType | undefined): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const field = parent.getFields()[name.value];
  return field === undefined ? undefined : getNamedType(field.type);
}

/** How many records a field may come to: a page, or the steps of all chains; one where it is neither. */
function recordsOf(field: FieldNode, type: GraphQLNamedType | undefined): number {
  if (type?.name === 'Expansion') return sizeOf(field, 'first', defaultPage);
  if (type?.name === 'SetAside') return mostSetAside;
  // Its size stands on `expand`, which counted it.
  if (type?.name === 'NeighbourConnection') return 1;
  if (type?.name === 'AcrossConnection') return sizeOf(field, 'first', defaultPage) * stepsAcross;
  if (type?.name.endsWith('Connection') === true) return sizeOf(field, 'first', defaultPage);
  return type?.name === 'ChainAnswer' ? sizeOf(field, 'limit', defaultChains) * stepsOfChain : 1;
}

/** A size as written, the longest where it is a variable, the default where it is left out. */
function sizeOf(field: FieldNode, argument: string, standard: number): number {
  const given = field.arguments?.find(({ name }) => name.value === argument);
  if (given === undefined) return standard;
  const value: unknown = given.value.kind === Kind.INT ? valueFromASTUntyped(given.value) : longestPage;
  return typeof value === 'number' ? Math.min(Math.max(value, 1), longestPage) : longestPage;
}
