import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { introspectionFromSchema } from 'graphql';
import { openAuditLog, type AuditLog } from '../../src/audit/append.ts';
import { forgetHubs } from '../../src/domains/chain/hubs.ts';
import { formats } from '../../src/exchange/export/formats.ts';
import { gatherExport } from '../../src/exchange/export/gather.ts';
import { exportRequest, exportFormats } from '../../src/exchange/export/ticket.ts';
import { idOf, type Asker } from '../harness/ask.ts';
import { openServer, type TestServer } from '../harness/http.ts';
import { control, leaksOfFile, reader } from '../harness/leaks/file.ts';
import { expectNone, extended, offered } from '../harness/leaks/schemaWords.ts';
import { leakId, leakRef } from '../harness/leaks/world.ts';
import type { FixtureReader } from '../harness/readers.ts';

/**
 * Leak tests of what surrounds an answer (security.md, section 3). Where nothing is built that could leak, the schema is held to
 * that: whoever adds such a field meets the test, and writes the real one.
 */

const leaks = leaksOfFile();

test('T24 community and centrality values: the schema has none', () => {
  expectNone(leaks.worlds.full.schema, {
    pattern: /communit|centralit|betweenness|pagerank|louvain|modularity|cluster|importance|influence/i,
    planted: [
      ...['community', 'centrality', 'betweenness', 'pageRank', 'louvain', 'modularity'],
      ...['clusters', 'importance', 'influence'],
    ],
  });
  expect(offered(leaks.worlds.full.schema, /^relevance$/)).toEqual(['SearchHit.relevance']);
});

test('T25 entity-resolution candidates and scores: the schema has none, and what a hidden source says of a shared thing is not in it', async () => {
  expectNone(leaks.worlds.full.schema, {
    pattern: /candidate|sameAs|duplicate|resolution|resolve|merge|probabilit|similarity|likel(y|ihood)/i,
    planted: [
      ...['candidates', 'sameAs', 'duplicates', 'resolution', 'resolvedTo', 'mergedInto'],
      ...['probability', 'similarity', 'likely', 'likelihood'],
    ],
  });
  const { data } = await leaks.hides(
    'query ($ref: RecordRef!) { location(ref: $ref) { records { id town type latitude force { code } } } }',
    { ref: leakRef('a-open') },
  );
  expect(data).toEqual({
    location: {
      records: [
        { id: leakId('a-open'), town: 'Northmere', type: 'TAKEAWAY', latitude: null, force: { code: 'X1' } },
      ],
    },
  });
});

test('T26 history, provenance and last changed: a hidden source is null, and no field tells of earlier states', async () => {
  const { data } = await leaks.hides(
    'query ($ref: RecordRef!) { person(ref: $ref) { recordedAt version source { id title } } }',
    {
      ref: leakRef('ann'),
    },
  );
  expect(data).toMatchObject({ person: { version: 1, source: null } });
  // `version` counts the changes of the record itself, and what may be changed is what its reader sees.
  expectNone(leaks.worlds.full.schema, {
    pattern: /histor|changedAt|changedBy|updated|modified|previous|revision|loadedAt|batch/i,
    planted: [
      ...['history', 'changedAt', 'changedBy', 'updatedAt', 'lastModified', 'previousNames'],
      ...['revisions', 'loadedAt', 'batch'],
    ],
    known: ['PageInfo.hasPreviousPage'],
  });
});

/** A file of an export, made on one server as one reader from a request that is the same for all. */
async function exported(
  asker: Asker,
  who: FixtureReader,
  format: 'GRAPHML' | 'CSV',
  request: ReturnType<typeof exportRequest>,
) {
  forgetHubs();
  const { context } = await asker.context(who);
  const { graph } = await gatherExport(request, asker.schema, context);
  return formats[format].map((part) => [...part.write(graph)].join(''));
}

test('T27 export and its row count: files are the same to the byte', async () => {
  const { full } = leaks.worlds;
  const ids = (name: string): string => `{ id: "${leakId(name)}" }`;
  const documents = [
    `{ expand(of: ${ids('kim')}) { counts { links } } }`,
    `{ linksBetween(from: ${ids('kim')}, to: ${ids('lou')}) { reached } }`,
    `{ linksAcross(from: ${ids('dot')}, forces: ["X1", "X2"]) { reached } }`,
    '{ search(text: "Annika Marlow") { total } }',
  ];
  for (const format of exportFormats) {
    for (const document of documents) {
      const request = exportRequest(reader.request, full.schema, { document, format, recipient: 'A test' });
      const files = await exported(full, reader, format, request);
      expect(files).toEqual(await exported(leaks.twin, reader, format, request));
      expect(files.join('').length).toBeGreaterThan(200);
      const seen = await exported(full, control, format, request);
      expect(seen).not.toEqual(await exported(leaks.twin, control, format, request));
    }
  }
}, 240_000);

test('T28 map tiles, geo clusters and bounding boxes: the schema has none, and places come from readable rows', async () => {
  expectNone(leaks.worlds.full.schema, {
    pattern: /tile|bbox|bounding|geo|polygon|radius|within(?=[A-Z])|near(by)?$|distance/i,
    planted: [
      ...['mapTiles', 'bbox', 'boundingBox', 'geoClusters', 'polygon', 'radius', 'withinBox'],
      ...['near', 'placesNearby', 'distance'],
    ],
  });
  await leaks.hides(
    '{ locations(first: 100) { total edges { node { id records { latitude longitude what3words } } } } }',
  );
});

test('T32 subscription fired by a hidden change: there are no subscriptions', () => {
  const { schema } = leaks.worlds.full;
  expect(schema.getSubscriptionType() ?? null).toBeNull();
  const planted = 'type Subscription { changed: ID } extend schema { subscription: Subscription }';
  expect(extended(schema, planted).getSubscriptionType()?.name).toBe('Subscription');
});

test('markings, forces and teams in enums: the schema that a reader is shown is made of no data', () => {
  const schema = JSON.stringify(introspectionFromSchema(leaks.worlds.full.schema, { descriptions: false }));
  for (const word of ['OP-NOBODY', 'X1', 'X2', 'INQ', 'PSD']) expect(schema).not.toContain(`"${word}"`);
  expect(schema).toContain('"STANDARDS"');
});

describe('over HTTP', () => {
  let world: TestServer;
  let twin: TestServer;
  const folder = mkdtempSync(join(tmpdir(), 'crossforce-leaks-'));
  let audit: AuditLog;
  beforeAll(async () => {
    audit = await openAuditLog({ folder, softwareVersion: 'test' });
    [world, twin] = await Promise.all([openServer(audit, { on: 'LAWS' }), openServer(audit, { on: 'TWIN' })]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([world.close(), twin.close()]);
    await audit.close();
    rmSync(folder, { recursive: true });
  });

  /** Everything of a response but when it was sent. */
  async function whole(
    server: TestServer,
    { identity, request }: FixtureReader,
    query: string,
    variables: object,
  ): Promise<string> {
    forgetHubs();
    const reply = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await server.token(identity)}`,
        'x-access-purpose': request.purpose ?? '',
        'x-access-reason': 'A test of the suite.',
      },
      body: JSON.stringify({ query, variables }),
    });
    const headers = [...reply.headers].filter(
      ([name]) => name !== 'date' && !/rate|remaining|request-id/.test(name),
    );
    return JSON.stringify([reply.status, headers, await reply.text()]).replaceAll(/"askedAt\W+[^"\\]+/g, '');
  }

  const withRef = (field: string, more = ''): string =>
    `query ($ref: RecordRef!) { found: ${field} { id ${more} } }`;
  const questions: readonly string[] = [
    withRef('person(ref: $ref)'),
    withRef('node(id: $id)').replace('$ref: RecordRef!', '$id: ID!'),
    'query ($ref: RecordRef!) { expand(of: $ref) { of { id } } }',
    'query ($ref: RecordRef!) { linksBetween(from: [$ref], to: [$ref]) { same { id } } }',
    `query ($ref: RecordRef!) { linksBetween(from: { id: "${leakId('ann')}" }, to: [$ref]) { reached } }`,
    `query ($ref: RecordRef!) { linksBetween(from: { id: "${leakId('ann')}" }, to: { id: "${leakId('ben')}" }, avoiding: [$ref]) { reached } }`,
    'query ($ref: RecordRef!) { linksAcross(from: [$ref]) { total } }',
    'query ($ref: RecordRef!) { a: person(ref: $ref) { id } b: person(ref: $ref) { wrong } }',
    'query ($ref: RecordRef!) { person(ref: $ref) { cases(first: 101) { total } } }',
  ];

  test('T29 error text, path, code and extensions: hidden and absent answer alike, with the same status, headers and size', async () => {
    let differing = 0;
    for (const query of questions) {
      const of = (id: string): object => ({ ref: { id }, id });
      const absent = await whole(world, reader, query, of(idOf('X1/rms/P-absent')));
      for (const name of ['hid', 'sec']) {
        expect([query, await whole(world, reader, query, of(leakId(name)))]).toEqual([query, absent]);
        expect([query, await whole(twin, reader, query, of(leakId(name)))]).toEqual([query, absent]);
        if (
          (await whole(world, control, query, of(leakId(name)))) !==
          (await whole(twin, control, query, of(leakId(name))))
        )
          differing += 1;
      }
    }
    expect(differing).toBeGreaterThanOrEqual(10);
  });

  test('response size, ETag and cache headers, extensions: they tell nothing, and nothing is kept', async () => {
    const query = '{ people(first: 100) { total edges { node { id } } } }';
    const [here, there] = [await whole(world, reader, query, {}), await whole(twin, reader, query, {})];
    expect(here).toBe(there);
    expect(here).toContain('no-store');
    expect(here).not.toMatch(/"(x-)?cost|"plan|"tracing|"extensions/i);
    expect(await whole(world, control, query, {})).not.toBe(await whole(twin, control, query, {}));
  });
});
