// Plain Node: writes the rows of import folders with one batched UNWIND … MERGE a file, without validation, policy, ids of
// our own, history or access record. What `crossforce import` is measured against (bench/import/import.ts).
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from 'csv-parse';
import neo4j from 'neo4j-driver';

const nouns = {
  sources: 'Record:Source',
  people: 'Record:Entity:Person',
  cases: 'Record:Entity:Case',
  crimes: 'Record:Entity:Crime',
  events: 'Record:Entity:Event',
  networks: 'Record:Entity:Network',
  intelligence: 'Record:Entity:IntelligenceReport',
};
const things = {
  objects: ['Record:ThingRecord:ObjectRecord', (row) => `${row.type} ${row.value}`],
  locations: ['Record:ThingRecord:LocationRecord', (row) => `L ${row.building} ${row.postcode} ${row.uprn}`],
  organisations: ['Record:ThingRecord:OrganisationRecord', (row) => `O ${row.registry_number} ${row.name}`],
};
const satellites = {
  names: ['Name', 'HAS_NAME'],
  identifiers: ['Identifier', 'HAS_IDENTIFIER'],
  descriptions: ['Description', 'HAS_DESCRIPTION'],
  texts: ['Text', 'HAS_TEXT'],
};
const links = {
  person_case: ['INVOLVED_IN', 'person_id', 'case_id'],
  person_crime: ['INVOLVED_IN', 'person_id', 'crime_id'],
  person_event: ['INVOLVED_IN', 'person_id', 'event_id'],
  person_object: ['USED', 'person_id', 'object_id'],
  person_location: ['PRESENT_AT', 'person_id', 'location_id'],
  person_organisation: ['WORKED_FOR', 'person_id', 'organisation_id'],
  person_person: ['KNOWS', 'person_id', 'other_id'],
  person_network: ['MEMBER_OF', 'person_id', 'network_id'],
  crime_case: ['PART_OF', 'crime_id', 'case_id'],
  event_case: ['PART_OF', 'event_id', 'case_id'],
  crime_location: ['OCCURRED_AT', 'crime_id', 'location_id'],
  event_location: ['OCCURRED_AT', 'event_id', 'location_id'],
  case_object: ['FEATURED', 'object_id', 'case_id'],
  crime_object: ['FEATURED', 'object_id', 'crime_id'],
  event_object: ['FEATURED', 'object_id', 'event_id'],
  organisation_location: ['BASED_AT', 'organisation_id', 'location_id'],
  intelligence_link: ['MENTIONS', 'report_id', 'record_id'],
};
const batch = 2_000;

const driver = neo4j.driver(
  process.env.NEO4J_URI,
  neo4j.auth.basic(process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD),
  { disableLosslessIntegers: true },
);

/** A row about a thing names its thing; a link that ends at such a row ends at the thing. */
const thingOf = new Map();

async function load(dir) {
  const { force, system } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const key = (reference) => `${force}/${system}/${reference}`;
  const end = (reference) => thingOf.get(key(reference)) ?? key(reference);
  let count = 0;
  const file = async (name, text, shape) => {
    const path = join(dir, `${name}.csv`);
    if (!existsSync(path)) return;
    const session = driver.session();
    let rows = [];
    let at = 0;
    const flush = async () => {
      const sent = rows;
      rows = [];
      if (sent.length > 0) await session.executeWrite((tx) => tx.run(text, { rows: sent }));
    };
    for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
      const props = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
      rows.push({ ...shape(row), id: row.id === '' ? key(`${name}-${(at += 1)}`) : key(row.id), props });
      count += 1;
      if (rows.length === batch) await flush();
    }
    await flush();
    await session.close();
  };
  for (const [name, labels] of Object.entries(nouns)) {
    await file(
      name,
      `UNWIND $rows AS row MERGE (n:${labels} {id: row.id}) SET n += row.props, n.id = row.id`,
      () => ({}),
    );
  }
  for (const [name, [labels, formOf]] of Object.entries(things)) {
    await file(
      name,
      `UNWIND $rows AS row MERGE (t:Thing:Entity {id: row.thing}) MERGE (n:${labels} {id: row.id})
       SET n += row.props, n.id = row.id MERGE (n)-[:DESCRIBES]->(t)`,
      (row) => {
        const thing = formOf(row);
        thingOf.set(key(row.id), thing);
        return { thing };
      },
    );
  }
  for (const [name, [label, joined]] of Object.entries(satellites)) {
    await file(
      name,
      `UNWIND $rows AS row MATCH (s:Record {id: row.subject}) MERGE (n:Record:${label} {id: row.id})
       SET n += row.props, n.id = row.id MERGE (s)-[:${joined}]->(n)`,
      (row) => ({
        subject: key(
          row.person_id || row.case_id || row.crime_id || row.event_id || row.network_id || row.report_id,
        ),
      }),
    );
  }
  for (const [name, [type, from, to]] of Object.entries(links)) {
    await file(
      name,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.props, r.id = row.id`,
      (row) => ({ from: end(row[from]), to: end(row[to]) }),
    );
  }
  return count;
}

const begun = performance.now();
let rows = 0;
for (const dir of process.argv.slice(2)) rows += await load(dir);
await driver.close();
console.log(JSON.stringify({ rows, seconds: (performance.now() - begun) / 1000 }));
