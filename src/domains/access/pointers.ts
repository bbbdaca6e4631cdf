import { pointerFormat } from '../../audit/entry.ts';
import type { Context } from '../../context.ts';
import { Invalid, LimitExceeded, NotFound } from '../../errors.ts';
import { cypher } from '../../generated/cypher.ts';
import type { QueryPointersArgs } from '../../generated/graphql.ts';
import { importedIdentifierKinds } from '../enumerations.ts';
import { identifierForm, identifierForms } from '../identifier/forms.ts';
import type { ForceNode } from '../records.ts';
import { thingForms } from '../search/thingForms.ts';
import { countUse } from './cappedUse.ts';

/**
 * Pointers: which other forces hold something on what the reader asks about, and their contact units. A deliberate disclosure
 * (architecture.md, "Policy", 3): capped, recorded, and nothing but the force.
 */

const mostRecords = 20;
const pointersADay = 200;
const longestIdentifier = 200;

const sorts = [...importedIdentifierKinds];

/** @throws Invalid or LimitExceeded unless one way of asking is used, within its bounds */
function checkQuestion({ records, identifier }: QueryPointersArgs): void {
  if ((records?.length ?? 0) > 0 === (typeof identifier === 'string')) {
    throw new Invalid('pointers: expected either records or an identifier.');
  }
  if ((records?.length ?? 0) > mostRecords) {
    throw new LimitExceeded('records', `records: at most ${mostRecords} at once.`);
  }
  if (typeof identifier === 'string' && (identifier.trim() === '' || identifier.length > longestIdentifier)) {
    throw new Invalid(`identifier: expected 1 to ${longestIdentifier} characters.`);
  }
}

/** The forces, each once, in the order of their codes. The own force is none of them. */
export async function pointers(context: Context, args: QueryPointersArgs): Promise<ForceNode[]> {
  checkQuestion(args);
  await countUse(context, 'pointersPerDay', pointersADay);
  const { records, identifier } = args;
  const { ids, codes } = records
    ? await ofRecords(context, await endsOf(context, records))
    : { ids: [], codes: await ofIdentifier(context, identifier ?? '') };
  const others = [...new Set(codes)].filter((code) => code !== context.access.identity.force).sort();
  const { subject } = context.access.identity;
  await context.office.disclosed({
    field: 'pointers',
    operation: 'DISCLOSURE',
    records: ids,
    recipients: [subject],
    format: pointerFormat,
  });
  return Promise.all(others.map((code) => context.load.force(code)));
}

/** What is asked about, where the reader sees it. @throws NotFound naming the place */
async function endsOf(
  { idOf, endsOf: find }: Context,
  records: NonNullable<QueryPointersArgs['records']>,
): Promise<string[]> {
  const found = await find(records.map((ref, place) => idOf(`records[${place}]`, ref)));
  return found.map((id, place) => {
    if (id === null) throw new NotFound(`records[${place}]`);
    return id;
  });
}

async function ofRecords(
  context: Context,
  ids: readonly string[],
): Promise<{ ids: readonly string[]; codes: string[] }> {
  const { graph, load } = context;
  const [rows, identifiers] = await Promise.all([
    graph.run(cypher.pointer.ofRecords({ ids })),
    Promise.all(
      ids.flatMap((id) =>
        [load.identifiersOf.person, load.identifiersOf.case, load.identifiersOf.crime].map((of) => of(id)),
      ),
    ),
  ]);
  const forms = identifiers.flat().flatMap((one) => {
    const form = sorts.some((kind) => kind === one.kind) ? identifierForm({ ...one }) : undefined;
    return form === undefined ? [] : [form];
  });
  const more = forms.length === 0 ? [] : await graph.run(cypher.pointer.ofIdentifiers({ forms, sorts }));
  return { ids, codes: [...rows, ...more].map(({ force }) => force) };
}

async function ofIdentifier({ graph, idOfThing }: Context, identifier: string): Promise<string[]> {
  const text = identifier.trim().replaceAll(/\s+/gu, ' ');
  const forms = identifierForms(text);
  const ids = thingForms(text).map(({ kind, form }) => idOfThing(kind, form));
  const [rows, more] = await Promise.all([
    graph.run(cypher.pointer.ofIdentifiers({ forms, sorts })),
    graph.run(cypher.pointer.ofThings({ ids })),
  ]);
  return [...rows, ...more].map(({ force }) => force);
}
