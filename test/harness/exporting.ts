import { exportRequest, type ExportArgs, type ExportRequest } from '../../src/exchange/export/ticket.ts';
import { gatherExport, type Gathered } from '../../src/exchange/export/gather.ts';
import type { Asker, Who } from './ask.ts';

/** Exports of a real Neo4j, made as the mutation and the download make them, without HTTP between. */

export interface Exported extends Gathered {
  readonly request: ExportRequest;
}

/** A document that asks for the chains between variables `$from` and `$to`. */
export const chainsDocument = /* GraphQL */ `
  query chains($from: [RecordRef!]!, $to: [RecordRef!]!, $above: Int, $common: Boolean) {
    linksBetween(from: $from, to: $to, maxHops: 6, commonAbove: $above, includeCommon: $common, limit: 100) {
      reached
    }
  }
`;

export async function exportAs(
  asker: Asker,
  who: Who,
  variables: object,
  more: Partial<ExportArgs> = {},
): Promise<Exported> {
  const args: ExportArgs = {
    document: chainsDocument,
    variables: JSON.stringify(variables),
    format: 'GRAPHML',
    recipient: 'Analysts of X2',
    ...more,
  };
  const request = exportRequest(who.request, asker.schema, args);
  const { context } = await asker.context(who);
  return { ...(await gatherExport(request, asker.schema, context)), request };
}
