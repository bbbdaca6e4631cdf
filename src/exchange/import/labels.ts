import { definitions } from '../../domains/index.ts';
import type { Definition } from '../../domains/define.ts';

/** The labels of rows that other rows may name, by number, so that a byte tells them apart. */

/** Whether other rows may name a row of this sort. */
export const isNamed = (definition: Definition): boolean =>
  definition.kind === 'noun' || (definition.kind === 'satellite' && definition.thing !== undefined);

const named = definitions.flatMap((definition) =>
  definition.kind !== 'link' && isNamed(definition) ? [definition] : [],
);

const numbers = new Map(named.map(({ label }, at) => [label, at + 1]));
const rowsAboutThings = new Set(
  named.flatMap(({ label, kind }) => (kind === 'satellite' ? [numbers.get(label) ?? 0] : [])),
);

/** The number of a label; 0 for one that nothing may name. */
export const labelNumber = (label: string): number => numbers.get(label) ?? 0;

export const isAboutThing = (number: number): boolean => rowsAboutThings.has(number);

/** Files whose rows have one of these labels, for sentences. */
export const filesOf = (labels: readonly string[]): string =>
  named
    .filter(({ label }) => labels.includes(label))
    .map(({ file }) => file)
    .join(', ');

export const person = labelNumber('Person');
export const network = labelNumber('Network');
export const crime = labelNumber('Crime');
