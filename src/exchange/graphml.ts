import { linkColumns, nodeColumns, type Column } from './export/columns.ts';
import { aboutNames, type ExportGraph, type ExportLink, type ExportNode } from './export/graph.ts';

/**
 * GraphML (graphml.graphdrawing.org): typed keys, directed, an id on every link, so that parallel links survive as a
 * multigraph. An empty value is left out. Written piece by piece: a graph of any size takes no more memory than its rows.
 */

/** What XML 1.0 forbids (production 2, `Char`), lone halves of a pair included. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** A text as XML holds it; a character that XML forbids becomes U+FFFD, so that its loss is seen. */
export const xml = (text: string): string =>
  text.replaceAll(forbidden, '\ufffd').replaceAll(/[&<>"'\r]/g, (sign) => entities[sign] ?? sign);

const keyLines = (domain: string, names: readonly string[]): string =>
  names
    .map((name) => `  <key id="${domain}_${name}" for="${domain}" attr.name="${name}" attr.type="string"/>\n`)
    .join('');

const data = (domain: string, name: string, value: string | null): string =>
  value === null || value === '' ? '' : `<data key="${domain}_${name}">${xml(value)}</data>`;

const dataOf = <Row>(domain: string, columns: readonly Column<Row>[], row: Row): string =>
  columns.map(({ name, of }) => data(domain, name, of(row))).join('');

const nodeLine = (node: ExportNode): string =>
  `    <node id="${xml(node.id)}">${dataOf('node', nodeColumns, node)}</node>\n`;

const linkLine = (link: ExportLink): string =>
  `    <edge id="${xml(link.id)}" source="${xml(link.source)}" target="${xml(link.target)}">${dataOf('edge', linkColumns, link)}</edge>\n`;

/** The whole document, piece by piece. */
export function* graphml({ about, nodes, links }: ExportGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keyLines('graph', aboutNames);
  yield keyLines(
    'node',
    nodeColumns.map(({ name }) => name),
  );
  yield keyLines(
    'edge',
    linkColumns.map(({ name }) => name),
  );
  yield '  <graph id="export" edgedefault="directed">\n    ';
  for (const name of aboutNames) yield data('graph', name, about[name]);
  yield '\n';
  for (const node of nodes) yield nodeLine(node);
  for (const link of links) yield linkLine(link);
  yield '  </graph>\n</graphml>\n';
}
