import { afterAll, describe, expect, test } from '@jest/globals';
import { areaRows } from '../../../src/cli/referenceAreas.ts';
import { openAsker, root, whoIs } from '../../harness/ask.ts';
import { readerNamed } from '../../unit/harness/example.ts';

const { ask, close } = openAsker();
afterAll(close);

/** Areas are public: she may read no record at all. */
const admin = whoIs(readerNamed('admin'));
const rows = areaRows(root);

async function answer<T>(source: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await ask(admin, source, variables);
  expect(errors).toEqual([]);
  return data as T;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

describe('an area', () => {
  test('has its force, what it lies in, and the code that took its place', async () => {
    const { area } = await answer<{ area: unknown }>(
      `{ area(code: "E08000016") {
           code name kind validFrom validTo
           force { code } within { code kind } supersededBy { code validFrom supersedes { code } }
         } }`,
    );
    expect(area).toEqual({
      code: 'E08000016',
      name: 'Barnsley',
      kind: 'LOCAL_AUTHORITY',
      validFrom: null,
      validTo: '2025-03-31',
      force: { code: '14' },
      within: { code: 'E23000011', kind: 'POLICE_FORCE_AREA' },
      supersededBy: { code: 'E08000038', validFrom: '2025-04-01', supersedes: [{ code: 'E08000016' }] },
    });
  });

  test('is found by the code of a day, from either of its codes', async () => {
    const ask = 'query ($code: ID!, $on: Date) { area(code: $code, on: $on) { code } }';
    for (const code of ['E08000016', 'E08000038']) {
      expect(await answer(ask, { code, on: '2025-03-31' })).toEqual({ area: { code: 'E08000016' } });
      expect(await answer(ask, { code, on: '2025-04-01' })).toEqual({ area: { code: 'E08000038' } });
    }
    // Three were joined into Cumberland: which of them is not known.
    expect(await answer(ask, { code: 'E06000063', on: '2020-01-01' })).toEqual({ area: null });
    expect(await answer('{ area(code: "E08000038") { on(day: "2020-01-01") { code } } }')).toEqual({
      area: { on: { code: 'E08000016' } },
    });
  });

  test('that no list has is null', async () => {
    expect(await answer('{ area(code: "nowhere") { code } }')).toEqual({ area: null });
  });

  test('is not asked for on a day that no calendar has', async () => {
    for (const on of ['2025-02-30', '2025', 'today']) {
      const { errors } = await ask(admin, 'query ($on: Date) { area(code: "E08000016", on: $on) { code } }', {
        on,
      });
      expect(errors.map(({ message }) => message)).toEqual([
        expect.stringContaining('expected a day as YYYY-MM-DD'),
      ]);
    }
  });
});

describe('areas', () => {
  test('are all that the lists have', async () => {
    const { areas } = await answer<{ areas: Named[] }>('{ areas { code name } }');
    expect(areas).toEqual(rows.map(({ code, name }) => ({ code, name })));
  });

  test('of a kind, a force and a day are those alone', async () => {
    const { areas } = await answer<{ areas: Named[] }>(
      '{ areas(kind: LOCAL_AUTHORITY, force: "14", on: "2024-06-01") { code name } }',
    );
    const names = areas.map(({ code, name }) => `${code} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(['E08000016 Barnsley', 'E08000017 Doncaster', 'E08000019 Sheffield']),
    );
    expect(names).not.toContain('E08000038 Barnsley');
    expect(names.filter((name) => !/^E08/.test(name))).toEqual([]);
  });
});

describe('a town', () => {
  test('is found by name or code, with its coordinates and its authority', async () => {
    const { town } = await answer<{ town: unknown }>(
      '{ town(name: " sheffield ") { code kind latitude longitude within { name } force { code } } }',
    );
    expect(town).toEqual({
      code: 'T-14-sheffield',
      kind: 'TOWN',
      latitude: 53.38297,
      longitude: -1.4659,
      within: { name: 'Sheffield' },
      force: { code: '14' },
    });
    expect(await answer('{ town(code: "T-14-sheffield") { name } }')).toEqual({
      town: { name: 'Sheffield' },
    });
    // An authority is no town.
    expect(await answer('{ town(code: "E08000039") { name } }')).toEqual({ town: null });
    expect(await answer('{ town(name: "Sheffield", force: "01") { name } }')).toEqual({ town: null });
  });

  test('needs a code or a name, and not both', async () => {
    for (const by of ['', '(code: "T-14-sheffield", name: "Sheffield")', '(force: "14")']) {
      const { errors } = await ask(admin, `{ town${by} { code } }`);
      expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('of the invented world keeps its name under an old code', async () => {
    const [old] = rows.filter(
      ({ kind, supersededBy, code }) => kind === 'TOWN' && supersededBy !== null && code.startsWith('Z'),
    );
    expect(old).toBeDefined();
    const { towns } = await answer<{ towns: Named[] }>(
      'query ($name: String!) { towns(name: $name) { code name } }',
      {
        name: old?.name,
      },
    );
    expect(towns.map(({ code }) => code)).toContain(old?.code);
  });
});
