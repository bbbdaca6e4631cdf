/** What an export asks of every node and link, whatever the answer: the fragments that `answers.ts` puts them in. */

const satellite = 'id marking { gsc handling strand team }';

const record = `
  force { code }
  grade { sourceEvaluation informationAssessment legacyGrade }
  marking { gsc handling strand team }
  recordedAt`;

const period = 'happened { fromMin fromMax toMin toMax }';
const identifiers = `identifiers { ${satellite} kind value system force { code } }`;

const node = `
fragment ExportNode on Node {
  __typename
  id
  ... on PoliceRecord {${record} }
  ... on Person {
    identityStatus
    suspectUnder18
    name { ${satellite} given middle family }
    ${identifiers}
  }
  ... on Case { caseStatus: status ${period} ${identifiers} }
  ... on Crime { crimeStatus: status offence ${period} ${identifiers} }
  ... on Event { eventType: type ${period} ${identifiers} }
  ... on Network { networkStatus: status ${period} ${identifiers} names { ${satellite} given } }
  ... on IntelligenceReport { ${period} ${identifiers} }
  ... on Thing {
    records {
      ${satellite}
      force { code }
      ... on ObjectRecord { objectType: type value }
      ... on LocationRecord { locationType: type building street town postcode }
      ... on OrganisationRecord { organisationType: type title: name postcode }
    }
  }
}`;

/** Which of a link's fields name its ends, as stored: a chain may walk it the other way. */
const ends: Readonly<Record<string, readonly [string, string, string?]>> = {
  InvolvedIn: ['person', 'occurrence', 'as: role legalStatus under18'],
  Used: ['person', 'thing', 'usedAs: capacity'],
  PresentAt: ['person', 'location', 'presentAs: nature'],
  WorkedFor: ['person', 'organisation', 'workedAs: capacity'],
  Knows: ['person', 'other', 'knownAs: nature'],
  MemberOf: ['person', 'network', 'memberAs: networkRole'],
  PartOf: ['occurrence', 'case'],
  OccurredAt: ['occurrence', 'location'],
  Featured: ['thing', 'occurrence', 'featuredAs: capacity'],
  BasedAt: ['organisation', 'location'],
  Mentions: ['report', 'record'],
};

/** The types of links that an export knows; a law holds that the schema has no other. */
export const exportedLinks = Object.keys(ends);

const link = `
fragment ExportLink on Link {
  __typename
  id
  type
  system
  reference
  basis
  ${period}${record}
${Object.entries(ends)
  .map(
    ([type, [start, end, more = '']]) =>
      `  ... on ${type} { start: ${start} { id } end: ${end} { id } ${more} }`,
  )
  .join('\n')}
}`;

export const exportFragments = `${node}\n${link}\n`;
