import { cypher } from '../../generated/cypher.ts';
import type { Graph } from '../../graph/run.ts';
import type { Call } from '../../graph/statement.ts';
import { once } from '../once.ts';

/** The reference lists, each read once a request at most. */
export function referenceLoaders(graph: Graph) {
  const list = <R>(statement: (params: Record<string, never>) => Call<{ record: R }>): (() => Promise<R[]>) =>
    once(async () => (await graph.run(statement({}))).map(({ record }) => record));
  const outcomes = list(cypher.reference.outcomes);
  const offences = list(cypher.reference.offences);
  return {
    outcomes,
    offences,
    grades: list(cypher.reference.grades),
    ethnicities: list(cypher.reference.ethnicities),
    /** The class and the outcome of a code that a record holds; null for one that no list has. */
    offence: async (code: string) => (await offences()).find((one) => one.code === code) ?? null,
    outcome: async (code: string) => (await outcomes()).find((one) => one.code === code) ?? null,
  };
}
