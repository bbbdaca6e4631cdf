import type { Resolvers } from '../../generated/graphql.ts';
import { cypher } from '../../generated/cypher.ts';
import { connection } from '../connection.ts';
import { filtered } from '../filter.ts';
import { pseudonymOf } from '../publicId.ts';
import { happened, recordFields } from '../recordFields.ts';
import { found } from '../ref.ts';

export const intelligence: Resolvers = {
  Query: {
    intelligenceReport: (_, { ref }, { idOf, load }) =>
      load.record.IntelligenceReport.load(idOf('ref', ref)).then(found('ref')),
    intelligenceReports: (_, args, { list }) =>
      list('intelligenceReports', args, filtered(cypher.intelligence, args.filter)),
  },
  IntelligenceReport: {
    ...recordFields,
    happened,
    pseudonym: ({ id }) => pseudonymOf(id),
    flags: ({ flags }) => flags ?? [],
    identifiers: ({ id }, _, { load }) => load.identifiersOf.intelligence(id),
    texts: ({ id }, _, { load }) => load.textsOf.intelligence(id),
    mentions: connection('mentions', (pages) => pages.intelligence.mentionsOf),
  },
};
