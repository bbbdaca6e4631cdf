import { rankName, type NameWay } from '../../analysis/nameRank.ts';
import type { Context } from '../../context.ts';
import { LimitExceeded } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import { identifierForms } from '../identifier/forms.ts';
import { nameQuery, wholeName, wordsOf } from '../name/keys.ts';
import type { SearchQuestion } from './question.ts';
import { thingForms } from './thingForms.ts';

/** The three ways of finding: by name, by identifier, by the value of a thing. Each sees readable rows alone. */

export type Way = NameWay | 'NORMAL_FORM';

/** A row that matches, and the record or thing that it is about. */
export interface Match {
  readonly row: string;
  readonly sort: 'Name' | 'Identifier' | 'ThingRecord';
  readonly record: string;
  readonly how: Way;
  readonly relevance: number;
}

/** Readable rows that one way of finding may look at. Past it nothing is given, for a part of them would be a chance's choice. */
export const mostCandidates = 5_000;

const exact = { how: 'EXACT', relevance: 1 } as const;
const normal = { how: 'NORMAL_FORM', relevance: 0.98 } as const;

interface Candidates<Row> {
  readonly count: number;
  readonly found: readonly Row[];
}

function all<Row>(what: string, rows: readonly Candidates<Row>[]): readonly Row[] {
  const [{ count, found } = { count: 0, found: [] }] = rows;
  if (count > mostCandidates) {
    throw new LimitExceeded(
      'candidates',
      `text: more than ${mostCandidates} ${what} may match; ask for more words, or for some kinds or forces alone.`,
    );
  }
  return found;
}

const most = mostCandidates;

/** Throws LimitExceeded (limit `candidates`) where too many readable names may match. */
export async function byName(
  { words, forces, labels }: SearchQuestion,
  { graph }: Context,
): Promise<Match[]> {
  const bears = labels === null || labels.includes('Person') || labels.includes('Network');
  if (words.length === 0 || !bears) return [];
  const rows = await graph.run(cypher.search.names({ query: nameQuery(words), forces, labels, most }));
  return all('names', rows).flatMap(({ row, record, ...name }): Match[] => {
    const rank = rankName(words, wordsOf(wholeName(name)));
    return rank === undefined ? [] : [{ row, sort: 'Name', record, ...rank }];
  });
}

/** By the text as a whole; where it is a force's own reference in full, by that too. */
export async function byIdentifier(
  { text, own, forces, labels }: SearchQuestion,
  { graph }: Context,
): Promise<Match[]> {
  const rows = await graph.run(
    cypher.search.identifiers({ forms: identifierForms(text), forces, system: null, labels, most }),
  );
  const owned =
    own === undefined || forces?.includes(own.force) === false
      ? []
      : await graph.run(
          cypher.search.identifiers({
            forms: identifierForms(own.reference),
            forces: [own.force],
            system: own.system,
            labels,
            most,
          }),
        );
  const references = all('identifiers', owned).filter(
    ({ kind, value }) => kind === 'FORCE_REFERENCE' && value === own?.reference,
  );
  return [
    ...all('identifiers', rows).map(({ row, record, value }): Match => {
      return { row, sort: 'Identifier', record, ...(value === text ? exact : normal) };
    }),
    ...references.map(({ row, record }): Match => ({ row, sort: 'Identifier', record, ...exact })),
  ];
}

/** By the ids that the text's normal forms come to; where it is a force's own reference of a row about a thing, by that too. */
export async function byThing(
  { text, own, forces, labels }: SearchQuestion,
  { graph, idOf, idOfThing }: Context,
): Promise<Match[]> {
  const row = own === undefined ? undefined : idOf('text', { reference: own });
  const ids = thingForms(text).map(({ kind, form }) => idOfThing(kind, form));
  if (row !== undefined) ids.push(row);
  if (ids.length === 0) return [];
  const rows = await graph.run(cypher.search.things({ ids, forces, labels, most }));
  return all('rows', rows).map((found): Match => {
    return { ...found, sort: 'ThingRecord', ...(found.row === row ? exact : normal) };
  });
}
