import DataLoader from 'dataloader';
import type { Graph } from './run.ts';
import type { Call } from './statement.ts';

/**
 * Two loader makers serve everything. Loaders are made per request: a cache that two readers share is a leak. What is
 * hidden and what is absent are both null.
 */

type ByIds<Row> = (params: { readonly ids: readonly string[] }) => Call<Row>;

/** Records by id, one statement per turn; nulls for what is not there for this reader. */
export function one<Row extends { readonly record: { readonly id: string } }>(
  graph: Graph,
  statement: ByIds<Row>,
): DataLoader<string, Row['record'] | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.run(statement({ ids }));
    const byId = new Map(rows.map(({ record }) => [record.id, record]));
    return ids.map((id): Row['record'] | null => byId.get(id) ?? null);
  });
}

/** All rows of a statement that belong to an id, grouped by the column `of`; an empty list where there is none. */
export function many<Row extends { readonly of: string }>(
  graph: Graph,
  statement: ByIds<Row>,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const rows = await graph.run(statement({ ids }));
    const groups = grouped(rows);
    return ids.map((id): readonly Row[] => groups.get(id) ?? []);
  });
}

function grouped<Row extends { readonly of: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.of);
    if (group === undefined) groups.set(row.of, [row]);
    else group.push(row);
  }
  return groups;
}
