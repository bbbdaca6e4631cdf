import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { checkAction, actions, type Action, type ActionConditions } from './actions.ts';
import type { Identity } from './identity.ts';
import type { AccessRequest } from './purposes.ts';
import { isPurpose, type Purpose } from './values.ts';

/** What the operation ring needs to know of a request. */
export interface Access {
  readonly identity: Identity;
  readonly request: AccessRequest;
  readonly allSynthetic: boolean;
}

/** What a root field asks for: the action, and the purposes to which it is narrowed, where it is. */
export interface FieldRule {
  readonly action: Action;
  readonly purposes: readonly Purpose[] | undefined;
}

/**
 * The operation ring: each field of Query, Mutation and Subscription has `@access` or `@public`, else the schema does not
 * build. `@access` is checked before the field's resolver runs; `@public` fields are for every signed-in reader.
 */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field: Field, name, type) => {
      const rule = fieldRule(schema, field, `${type}.${name}`);
      return rule === 'public' ? field : guarded(field, rule);
    },
  });
}

/** The rule of a root field, by its directives. Throws where it has none, or both. */
export function fieldRule(schema: GraphQLSchema, field: Directed, place: string): FieldRule | 'public' {
  const [access] = getDirective(schema, field, 'access') ?? [];
  const [open] = getDirective(schema, field, 'public') ?? [];
  if (access === undefined && open === undefined) {
    throw new Error(`${place}: expected @access or @public; a field without either can't be built.`);
  }
  if (access === undefined) return 'public';
  if (open !== undefined) throw new Error(`${place}: @access and @public exclude one another.`);
  return { action: actionNamed(access['action'], place), purposes: purposesNamed(access['purposes'], place) };
}

function actionNamed(value: unknown, place: string): Action {
  const action = actions.find((one) => one === value);
  if (action === undefined) throw new Error(`${place}: @access names no known action.`);
  return action;
}

function purposesNamed(value: unknown, place: string): readonly Purpose[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new Error(`${place}: @access(purposes:) is a list.`);
  return value.map((one: unknown) => {
    if (typeof one !== 'string' || !isPurpose(one))
      throw new Error(`${place}: @access names an unknown purpose.`);
    return one;
  });
}

/** A field in either of the library's forms, as far as its directives are concerned. */
type Directed = Parameters<typeof getDirective>[1];
type Field = GraphQLFieldConfig<unknown, { readonly access: Access }>;

function guarded(field: Field, { action, purposes }: FieldRule): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: (source, args, context, info) => {
      const { identity, request, allSynthetic } = context.access;
      const conditions: ActionConditions = { allSynthetic, purposes };
      checkAction(identity, request, action, conditions);
      return resolve(source, args, context, info);
    },
  };
}
