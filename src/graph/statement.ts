/** The type of one column or parameter, as a statement's header declares it (src/codegen/types.ts reads the header). */
export type ColumnType =
  | { readonly kind: ScalarKind; readonly nullable: boolean }
  | { readonly kind: 'ENUM'; readonly name: string; readonly nullable: boolean }
  | { readonly kind: 'LIST'; readonly of: ColumnType; readonly nullable: boolean }
  | { readonly kind: 'FIELDS'; readonly fields: Columns; readonly nullable: boolean }
  | { readonly kind: 'NODE'; readonly label: string; readonly nullable: boolean }
  | { readonly kind: 'LINK'; readonly type: string; readonly nullable: boolean };

/** Cypher's own type names; `MAP` is a map whose keys are not declared, and stands in parameters alone. */
export type ScalarKind = 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'DATE' | 'ZONED DATETIME' | 'MAP';

/** Types by column name, in the order in which the statement returns them. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** What a statement's header says of it besides its types. */
export interface Flags {
  /** At most one row comes back. */
  readonly one: boolean;
  readonly write: boolean;
  /** Reads reference data that every reader may see. */
  readonly public: boolean;
  /** Serves the machine itself, returns no record content and has named callers. */
  readonly system: boolean;
  /** Why the statement may scan a whole label. */
  readonly scan?: string;
}

/** A statement with its parameters bound: only `graph.run` can execute it. `row` exists for the type alone. */
export interface Call<Row> {
  readonly name: string;
  readonly text: string;
  readonly params: object;
  readonly columns: Columns;
  readonly flags: Flags;
  readonly row?: Row;
}

/** A fixed text of `cypher/`, callable with its parameters. The reader is never among them: `graph.run` adds it. */
export interface Statement<Params extends object, Row> {
  (params: Params): Call<Row>;
  readonly name: string;
  readonly text: string;
  readonly columns: Columns;
  readonly flags: Flags;
}

/** Makes the callable value that `generated/cypher.ts` holds for each file of `cypher/`. */
export function statement<Params extends object, Row>(
  name: string,
  text: string,
  columns: Columns,
  flags: Flags,
): Statement<Params, Row> {
  const call = (params: Params): Call<Row> => ({ name, text, params, columns, flags });
  Object.defineProperty(call, 'name', { value: name });
  return Object.assign(call, { text, columns, flags });
}
