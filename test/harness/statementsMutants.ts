import { thingKinds } from '../../src/domains/define.ts';
import { predicatesOf, type Predicate } from '../../src/codegen/predicate.ts';
import { tokenise, type Range, type Tokens } from '../../src/codegen/tokens.ts';
import type { Element, Part } from '../../src/codegen/pattern.ts';
import { patternUses, type PatternUse } from '../../src/codegen/walk.ts';
import type { LawStatement } from './statements.ts';

/** A statement with one test of the reader taken off: wholly, its key alone, or its known span alone. */
export interface Mutant {
  readonly statement: LawStatement;
  readonly variable: string;
  readonly part: 'test' | 'key' | 'span';
  /** Labels and types of the path that binds the variable, or of its node or link that an id is given for: ids to try first. */
  readonly near: readonly string[];
  /** Which switches of `switchable` turn this mutant on. */
  readonly off: readonly boolean[];
}

const bareThings: ReadonlySet<string> = new Set(['Thing', ...thingKinds]);

/** All mutants of a statement's tests on records, links and rows to be written. A bare thing says nothing and is left out. */
export function mutantsOf(statement: LawStatement): Mutant[] {
  const predicates = predicatesOf(statement.text);
  return predicates.flatMap((predicate, place) => {
    const path = pathOf(statement.text, predicate);
    if (isBareThing(path, predicate)) return [];
    const parts = predicate.kind === 'writeKeys' ? (['test'] as const) : (['test', 'key', 'span'] as const);
    return parts.map((part): Mutant => ({
      statement,
      variable: `${predicate.variable} at ${predicate.start}`,
      part,
      near: namesIn(path),
      off: predicates.flatMap((_, other) => [
        other === place && part !== 'span',
        other === place && part !== 'key',
      ]),
    }));
  });
}

/**
 * The statement with a switch at each half of each test, `($off[0] OR <key>) AND ($off[1] OR <span>)`, so that all its
 * mutants share one plan: planning each text of its own would take minutes.
 */
export function switchable(statement: LawStatement): LawStatement {
  const { text } = statement;
  const pieces: string[] = [];
  let at = 0;
  for (const [place, { start, end }] of predicatesOf(text).entries()) {
    const [key = '', span = 'true'] = text.slice(start, end).split(/\s+AND\s+/);
    pieces.push(
      text.slice(at, start),
      `(($off[${2 * place}] OR ${key}) AND ($off[${2 * place + 1}] OR ${span}))`,
    );
    at = end;
  }
  return { ...statement, text: [...pieces, text.slice(at)].join('') };
}

/** No switch turned: the statement as it stands. */
export const allOn = ({ text }: LawStatement): boolean[] => predicatesOf(text).flatMap(() => [false, false]);

/** The path that binds the variable of a test, nothing for a row that comes as a parameter. */
function pathOf(text: string, { variable, start }: Predicate): readonly Element[] {
  const tokens = tokenise(text);
  const uses = patternUses(tokens);
  const binding = uses.findLast((use) => binds(use, variable) && opensBefore(tokens, use, start)) ?? uses[0];
  return binding?.parts.find((part) => bindsHere(part, variable))?.elements ?? [];
}

const isBareThing = (path: readonly Element[], { variable }: Predicate): boolean =>
  path.some((one) => one.variable === variable && one.names.some((name) => bareThings.has(name)));

function namesIn(path: readonly Element[]): string[] {
  const given = path.filter(({ properties }) => properties !== undefined);
  return (given.length > 0 ? given : path).flatMap(({ names }) => names);
}

const bindsHere = ({ elements }: Part, variable: string): boolean =>
  elements.some((element) => element.variable === variable);

const binds = ({ parts }: PatternUse, variable: string): boolean =>
  parts.some((part) => bindsHere(part, variable));

function opensBefore({ all }: Tokens, { parts }: PatternUse, start: number): boolean {
  const first: Range['from'] | undefined = parts[0]?.elements[0]?.at;
  return first !== undefined && (all[first]?.start ?? Infinity) < start;
}
