import { describe, expect, test } from '@jest/globals';
import { definitions, links } from '../../../../src/domains/index.ts';
import { policeCase } from '../../../../src/domains/case/definition.ts';
import type { Definition } from '../../../../src/domains/define.ts';
import { knows } from '../../../../src/domains/link/definition.ts';
import { nameOf } from '../../../../src/domains/rowRules.ts';
import { columnsOf } from '../../../../src/exchange/import/columns.ts';
import { layoutOf, type Layout } from '../../../../src/exchange/import/layout.ts';
import { isBad, readRow, type Row } from '../../../../src/exchange/import/rows.ts';

const context = { idKey: Buffer.alloc(32, 1), force: 'X1', system: 'rms', now: Date.parse('2025-01-01') };

function layout(definition: Definition, header: readonly string[]): Layout {
  const found = layoutOf(definition, header);
  if (!('columns' in found)) throw new Error(found.join(' '));
  return found;
}

/** A row of the examples that the columns themselves give, some cells replaced, others left out. */
function row(
  definition: Definition,
  cells: Record<string, string> = {},
  without: readonly string[] = [],
): Row {
  const columns = columnsOf(definition).filter(({ name }) => !without.includes(name));
  const header = columns.map(({ name }) => name);
  const read = readRow(
    layout(definition, header),
    columns.map(({ name, example }) => cells[name] ?? example),
    context,
  );
  if (isBad(read)) throw new Error(JSON.stringify(read.faults));
  return read;
}

describe('the columns of import files', () => {
  test('have the common columns of the contract in every file', () => {
    const common =
      'id source_id source_evaluation information_assessment legacy_grade handling recorded_at recorded_by retracted_at basis gsc strand team mopi_group review_due'.split(
        ' ',
      );
    for (const definition of definitions) {
      const names = columnsOf(definition).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(definition.dated ? [...common, 'from', 'to'] : common));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('have examples that their own rules take', () => {
    for (const definition of definitions) {
      const bad = columnsOf(definition).filter(({ rule, example }) => !rule.safeParse(example).success);
      expect({ file: definition.file, bad: bad.map(({ name }) => name) }).toEqual({
        file: definition.file,
        bad: [],
      });
    }
  });

  test('ask for a source in every file but that of the sources, and for an id in every file but those of links', () => {
    const optional = (column: string): string[] =>
      definitions
        .filter((definition) =>
          columnsOf(definition).some(({ name, required }) => name === column && !required),
        )
        .map(nameOf);
    expect(optional('source_id')).toEqual(['Source']);
    expect(optional('id')).toEqual(links.map(nameOf));
  });
});

describe('the digest of a row', () => {
  const digest = (cells: Record<string, string>, without: string[] = []): string =>
    row(policeCase, cells, without).digest;

  test('is the same for an optional column that is empty or left out, and for one instant written in two ways', () => {
    expect(digest({ team: '' })).toBe(digest({}, ['team']));
    expect(digest({ recorded_at: '2019-03-02T10:15:00Z' })).toBe(
      digest({ recorded_at: '2019-03-02T11:15:00.000+01:00' }),
    );
    expect(digest({ flags: 'CSE; CCE' })).toBe(digest({ flags: 'CSE;CCE;' }));
  });

  test('changes with every column', () => {
    const changes: Record<string, string> = {
      status: 'OPEN',
      outcome: '15',
      flags: 'CCE',
      cocad_strand: '',
      source_id: 'S2',
      source_evaluation: 'ONE',
      information_assessment: 'E',
      legacy_grade: '',
      handling: 'C',
      recorded_at: '2019-03-03',
      recorded_by: 'PC-1043',
      retracted_at: '',
      basis: 'FACT',
      gsc: 'SECRET',
      strand: 'GENERAL',
      team: '',
      mopi_group: 'G2',
      review_due: '2031-01-02',
      from: '2004',
      to: '2004-10-01',
    };
    const columns = columnsOf(policeCase).map(({ name }) => name);
    expect(Object.keys(changes).sort()).toEqual(columns.filter((name) => name !== 'id').sort());
    const digests = [{}, ...Object.entries(changes).map(([name, cell]) => ({ [name]: cell }))].map((cells) =>
      digest(cells),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the id of a link', () => {
  const id = (cells: Record<string, string>): string => row(knows, { other_id: 'P2', ...cells }).id;

  test('is that of its reference where it has one', () => {
    expect(id({ id: 'K1', nature: 'FRIEND' })).toBe(id({ id: 'K1', nature: 'FAMILY', source_id: 'S2' }));
  });

  test('without a reference comes from type, ends, nature, beginning and source, and from nothing else', () => {
    const bare = { id: '' };
    const others = [
      { person_id: 'P3' },
      { other_id: 'P3' },
      { nature: 'FRIEND' },
      { from: '2003' },
      { source_id: 'S2' },
    ];
    const ids = [bare, ...others.map((cells) => ({ ...bare, ...cells }))].map(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(id({ ...bare, to: '2005', gsc: 'SECRET', recorded_by: 'PC-9', basis: 'FACT' })).toBe(id(bare));
  });
});

describe('the keys of a row', () => {
  test('are the marking as it stands and its PROTECTED twin, owned by the force of the folder', () => {
    expect(row(policeCase, { team: 'OP|1' })).toMatchObject({
      openKey: 'X1|OFFICIAL|P|CSE|OP%7C1|OPEN|',
      protectedKey: 'X1|OFFICIAL|P|CSE|OP%7C1|PROTECTED|',
    });
  });
});
