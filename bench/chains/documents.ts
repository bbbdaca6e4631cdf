import { z } from 'zod';

/** What is asked of the product, as an analyst's own program would. */

/** All that is shown of a chain: the fields of the worked query in schema/questions/first.graphql. */
const chain = `length score forces { code } worstSource worstInformation
  steps { type says score gapDays overlap factors { grade status rarity time independence }
    links { id grade { sourceEvaluation informationAssessment legacyGrade } source { kind }
      ... on InvolvedIn { role legalStatus } } }`;

export const linksBetween = `query between($from: [RecordRef!]!, $to: [RecordRef!]!) {
  linksBetween(from: $from, to: $to) {
    chains { ${chain} }
    setAside { reason neighbours joinsBoth thing { id } }
    reached askedAt formula keysDigest
  }
}`;

export const linksAcross = `query across($from: [RecordRef!]!, $hops: Int!) {
  linksAcross(from: $from, maxHops: $hops, first: 10) {
    total edges { node { hops score record { id } chain { ${chain} } } }
    reached askedAt formula keysDigest
  }
}`;

/** Three levels below a person: objects, users, names. */
export const nested = `query nested($ref: RecordRef!) {
  person(ref: $ref) {
    id
    things(first: 25) { edges { node { id capacity thing { id
      users(first: 25) { edges { node { id capacity person { id identityStatus
        names { id given family }
      } } } }
    } } } }
  }
}`;

const page = z.object({
  linksAcross: z.object({
    edges: z.array(z.object({ node: z.object({ record: z.object({ id: z.string() }) }) })),
  }),
});

/** The ids of the records in an answer of `linksAcross`. */
export const recordsOf = (data: unknown): string[] =>
  page.parse(data).linksAcross.edges.map(({ node }) => node.record.id);
