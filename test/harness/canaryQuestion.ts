/** Everything that GraphQL gives of texts, and by every way from one noun to another that leads to them. */
const people = 'people { edges { node { person { ...what } } } }';

export const canaryQuestion = `
  fragment what on Person {
    names { family source { title } }
    identifiers { value }
    texts { body source { title } }
    descriptions { feature }
  }
  fragment file on Case { texts { body } identifiers { value } }
  fragment offence on Crime { texts { body } identifiers { value } }
  fragment happening on Event { texts { body } identifiers { value } }
  fragment report on IntelligenceReport { texts { body source { title } } identifiers { value } }
  {
    people(first: 100) {
      edges {
        node {
          ...what
          cases(first: 100) { edges { node { case { ...file ${people} } } } }
          crimes { edges { node { occurrence { ...offence } } } }
          events { edges { node { occurrence { ...happening } } } }
          things { edges { node { thing { records { value } users { edges { node { person { ...what } } } } } } } }
          acquaintances { edges { node { person { ...what } other { ...what } } } }
          reports { edges { node { report { ...report } } } }
        }
      }
    }
    cases(first: 100) {
      edges {
        node {
          ...file
          things { edges { node { thing { records { value } } } } }
          crimes { edges { node { occurrence { ...offence } } } }
          events { edges { node { occurrence { ...happening } } } }
        }
      }
    }
    crimes(first: 100) { edges { node { ...offence ${people} } } }
    events(first: 100) { edges { node { ...happening ${people} } } }
    intelligenceReports(first: 100) { edges { node { ...report } } }
    networks(first: 100) { edges { node { names { given } members { edges { node { person { ...what } } } } } } }
  }
`;
