import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { findPython } from '../../../scripts/python.mjs';
import { aboutNames } from '../../../src/exchange/export/graph.ts';
import { linkColumns, nodeColumns } from '../../../src/exchange/export/columns.ts';
import { linksCsv, nodesCsv } from '../../../src/exchange/graphCsv.ts';
import { graphml } from '../../../src/exchange/graphml.ts';
import { openAsker, refOf, root, whoIs } from '../../harness/ask.ts';
import { exportAs, type Exported } from '../../harness/exporting.ts';
import { readerNamed } from '../../unit/harness/example.ts';
import { about, hard, link, node } from '../../unit/exchange/export/made.ts';

/** Exports opened by the programs that people open them with; skipped where the prepare step found no Python. */

const python = findPython(root);
const opened = python === undefined ? describe.skip : describe;

const folder = mkdtempSync(join(tmpdir(), 'crossforce-python-'));
const asker = openAsker();
let exported: Exported;
beforeAll(async () => {
  const variables = { from: [refOf('X1/rms/C1')], to: [refOf('X2/rms/C1')] };
  exported = await exportAs(asker, whoIs(readerNamed('x1-investigator')), variables);
});
afterAll(async () => {
  await asker.close();
  rmSync(folder, { recursive: true });
});

function read(...files: readonly { readonly name: string; readonly pieces: Iterable<string> }[]): unknown {
  const paths = files.map(({ name, pieces }) => {
    const path = join(folder, name);
    writeFileSync(path, [...pieces].join(''));
    return path;
  });
  const script = join(root, 'test', 'python', 'read.py');
  return JSON.parse(execFileSync(python ?? '', [script, ...paths], { encoding: 'utf8', maxBuffer: 1e8 }));
}

const attributes = z.record(z.string(), z.unknown());
const links = z.array(z.tuple([z.string(), z.string(), attributes]));
const both = z.object({
  networkx: z.object({
    directed: z.literal(true),
    about: attributes,
    nodes: z.record(z.string(), attributes),
    links,
    components: z.number(),
  }),
  igraph: z.object({
    directed: z.literal(true),
    about: attributes,
    nodes: z.array(attributes),
    links,
    components: z.number(),
  }),
});
const table = z.object({ nodes: z.record(z.string(), attributes), links, components: z.number() });

/** What a reading program must have understood of a row: its filled columns. */
const filled = <Row>(row: Row, columns: readonly { name: string; of: (row: Row) => string | null }[]) =>
  Object.fromEntries(
    columns.map(({ name, of }) => [name, of(row)]).filter(([, value]) => value !== null),
  ) as Record<string, string>;

const sorted = (ends: readonly (readonly [string, string, unknown])[]): string[] =>
  ends.map(([start, end]) => `${start} ${end}`).sort();

opened('in Python', () => {
  test('GraphML of an answer is the same graph to networkx and to igraph, with every attribute', () => {
    const { graph } = exported;
    const { networkx, igraph } = both.parse(read({ name: 'answer.graphml', pieces: graphml(graph) }));
    const ends = graph.links.map(({ source, target }) => [source, target, null] as const);
    expect(graph.nodes.length).toBeGreaterThan(4);
    expect(Object.keys(networkx.nodes).sort()).toEqual(graph.nodes.map(({ id }) => id));
    for (const row of graph.nodes) expect(networkx.nodes[row.id]).toEqual(filled(row, nodeColumns));
    expect(sorted(networkx.links)).toEqual(sorted(ends));
    expect(sorted(igraph.links)).toEqual(sorted(ends));
    for (const [at, row] of graph.links.entries()) {
      const told = expect.objectContaining(filled(row, linkColumns));
      // igraph mixes the ids of links up with those of nodes (1.0.0); it keeps the order of the file.
      expect(igraph.links[at]).toEqual([row.source, row.target, told]);
      expect(networkx.links).toContainEqual([row.source, row.target, told]);
    }
    expect([networkx.components, igraph.components]).toEqual([1, 1]);
  });

  test('the whole file says of itself what the export says', () => {
    const { networkx, igraph } = both.parse(read({ name: 'about.graphml', pieces: graphml(exported.graph) }));
    const { about: said } = exported.graph;
    for (const name of aboutNames.filter((one) => said[one] !== '')) {
      expect([name, networkx.about[name], igraph.about[name]]).toEqual([name, said[name], said[name]]);
    }
    expect(networkx.about['synthetic']).toBe('SYNTHETIC');
  });

  test('the two tables give the same graph', () => {
    const { graph } = exported;
    const {
      nodes,
      links: found,
      components,
    } = table.parse(
      read(
        { name: 'a-nodes.csv', pieces: nodesCsv(graph) },
        { name: 'a-links.csv', pieces: linksCsv(graph) },
      ),
    );
    expect(components).toBe(1);
    expect(Object.keys(nodes).sort()).toEqual(graph.nodes.map(({ id }) => id));
    for (const row of graph.nodes) {
      expect(nodes[row.id]).toMatchObject({
        kind: row.kind,
        status: row.status ?? '',
        export_synthetic: 'SYNTHETIC',
      });
    }
    expect(sorted(found)).toEqual(sorted(graph.links.map(({ source, target }) => [source, target, null])));
  });

  test('hard labels and parallel links survive', () => {
    const rows = {
      about,
      nodes: hard.map((label, at) => node(`n${at}`, label)),
      links: [link('l1', 'n0', 'n1'), link('l2', 'n0', 'n1'), link('l3', 'n2', 'n2')],
    };
    const { networkx, igraph } = both.parse(read({ name: 'hard.graphml', pieces: graphml(rows) }));
    // eslint-disable-next-line no-control-regex -- what XML can not hold
    const lost = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]|\p{Surrogate}/gu;
    const expected = hard.map((label) => label.replaceAll(lost, '\ufffd'));
    expect(hard.map((_, at) => networkx.nodes[`n${at}`]?.['label'])).toEqual(expected);
    expect(igraph.nodes.map(({ label }) => label)).toEqual(expected);
    expect(sorted(networkx.links)).toEqual(['n0 n1', 'n0 n1', 'n2 n2']);
    expect(sorted(igraph.links)).toEqual(['n0 n1', 'n0 n1', 'n2 n2']);
  });
});
