import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inPieces } from '../../../src/exchange/export/formats.ts';
import { graphml, xml } from '../../../src/exchange/graphml.ts';
import { about, hard, link, node } from './export/made.ts';

const text = (nodes: Iterable<ReturnType<typeof node>>, links: Iterable<ReturnType<typeof link>>): string =>
  [...graphml({ about, nodes, links })].join('');

describe('text in XML', () => {
  test('holds no character that XML 1.0 forbids, and shows where one was', () => {
    // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(xml(any)).not.toMatch(forbidden);
        expect(xml(any)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos|#13);)/);
      }),
      { numRuns: 300 },
    );
    expect(xml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });

  test('keeps accents, emoji and line ends', () => {
    expect(xml('Zoë 😀')).toBe('Zoë 😀');
    expect(xml('a\r\nb')).toBe('a&#13;\nb');
  });
});

describe('a document', () => {
  const whole = text(
    hard.map((label, at) => node(`n${at}`, label)),
    [link('l1', 'n0', 'n1'), link('l2', 'n0', 'n1')],
  );

  test('has an id on every link, so that parallel ones survive, and leaves empty values out', () => {
    expect(whole.match(/<edge id="l\d" source="n0" target="n1">/g)).toHaveLength(2);
    expect(whole).not.toMatch(/<data key="[a-z_0-9]+"><\/data>|>null<|undefined/);
    expect(whole).toContain('<data key="edge_chains">1 2</data>');
  });

  test('names every key before it is used', () => {
    const declared = new Set([...whole.matchAll(/<key id="([a-z_0-9]+)"/g)].map(([, id]) => id));
    const used = [...whole.matchAll(/<data key="([a-z_0-9]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
  });

  test('says what it is, how it is marked and why it was made', () => {
    expect(whole).toContain('<data key="graph_synthetic">SYNTHETIC</data>');
    expect(whole).toContain('<data key="graph_gsc">OFFICIAL_SENSITIVE</data>');
    expect(whole).toContain('<data key="graph_reason">Because &lt;a&gt; &amp; &quot;b&quot;</data>');
  });
});

test('100,000 links are written without being held: the writer asks for one at a time', () => {
  let asked = 0;
  const most = 100_000;
  function* links(): Generator<ReturnType<typeof link>> {
    for (; asked < most; asked += 1) yield link(`l${asked}`, 'n0', 'n1');
  }
  let pieces = 0;
  let bytes = 0;
  for (const piece of inPieces(
    graphml({ about, nodes: [node('n0', 'a'), node('n1', 'b')], links: links() }),
  )) {
    // What was written by now can't be more than what was asked for.
    expect(bytes).toBeLessThanOrEqual(asked * 2_000 + 20_000);
    expect(piece.length).toBeLessThan(128 * 1024);
    pieces += 1;
    bytes += piece.length;
    if (pieces === 1) expect(asked).toBeLessThan(1_000);
  }
  expect(asked).toBe(most);
  expect(pieces).toBeGreaterThan(100);
});
