import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { streamSeed, unitAt } from '../../src/sample/random.ts';

/** Values of input types: mostly of the right sort, and such as others have broken servers with. */

/** A number from 0 up to but not 1, the same for the same seed. */
export type Chance = () => number;

/** Chance from a seed. */
export function chanceOf(seed: number): Chance {
  const stream = streamSeed(seed, 'attack');
  let at = 0;
  return () => unitAt(stream, (at += 1));
}

/** What quotes, ends, comments out, escapes, or means something to a search. */
const signs = `' " \` \\ $ // /* */ -- ; { } \\u0027 \\u005c %27 %00 {{7*7}} ../../etc/passwd <script> null undefined NaN __proto__ constructor toString * ? ~ ^ + - AND a~ a:b ((( "a a*b?c ٣ １２ é ﷺ İ ß`;
export const hostile: readonly string[] = [
  ...signs.split(' '),
  ...[
    '\u0000',
    '\u2028',
    '\u202e',
    '\ud800',
    '\u{1f46e}',
    '\ufeff',
    'e\u0301',
    '\t\r\n',
    ' '.repeat(50),
    'a'.repeat(5_000),
  ],
  ...[
    "' OR 1=1 //",
    "'}) DETACH DELETE n //",
    '`) RETURN 1 UNION MATCH (n) RETURN n //',
    '$reader.keys',
    '[a TO z]',
  ],
];
const numbers = [
  0,
  1,
  -1,
  2,
  5,
  25,
  100,
  101,
  1_000,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  2 ** 53,
  1e308,
  0.5,
  -0,
];
const days = [
  '2024-02-30',
  '2020-01-01',
  '0000-00-00',
  '9999-12-31',
  '-0001-01-01',
  '2020-1-1',
  '2020-01-01T00:00:00Z',
];

/** One of a list. */
export const pick = <T>(chance: Chance, from: readonly [T, ...T[]] | readonly T[]): T => {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

export interface Values {
  readonly valueOf: (type: GraphQLInputType, depth?: number) => unknown;
  /** Whether an argument or field is given this time. */
  readonly wanted: (one: GraphQLArgument | GraphQLInputField) => boolean;
}

/** Makes values by chance; `known` are texts that the graph has. */
export function valuesOf(chance: Chance, known: readonly string[]): Values {
  const text = (): string => {
    const kind = chance();
    if (kind < 0.5) return pick(chance, known);
    if (kind < 0.6) return pick(chance, days);
    return pick(chance, hostile) + (chance() < 0.3 ? pick(chance, known) : '');
  };

  const valueOf = (type: GraphQLInputType, depth = 0): unknown => {
    if (chance() < 0.01) return pick(chance, [null, text(), numbers[0], [], {}, true]);
    if (!isNonNullType(type) && chance() < 0.1) return null;
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const length = chance() < 0.02 ? 1_200 : Math.floor(chance() * 4);
      const inner = bare.ofType;
      return Array.from({ length }, () => valueOf(inner, depth + 1));
    }
    if (isInputObjectType(bare)) return fieldsOf(Object.values(bare.getFields()), depth);
    if (isEnumType(bare)) return pick(chance, bare.getValues()).name;
    if (bare.name === 'Int') return chance() < 0.85 ? Math.floor(chance() * 30) : pick(chance, numbers);
    if (bare.name === 'Float') return pick(chance, numbers);
    if (bare.name === 'Boolean') return chance() < 0.5;
    if (bare.name === 'Date') return chance() < 0.8 ? '2020-01-01' : pick(chance, days);
    return text();
  };

  const wanted = (one: GraphQLArgument | GraphQLInputField): boolean =>
    isNonNullType(one.type) ? chance() < 0.98 : chance() < 0.35;

  function fieldsOf(fields: readonly GraphQLInputField[], depth: number): Record<string, unknown> {
    if (depth > 4) return {};
    return Object.fromEntries(fields.filter(wanted).map((one) => [one.name, valueOf(one.type, depth + 1)]));
  }

  return { valueOf, wanted };
}
