import { legalStatuses, personRoles } from '../domains/enumerations.ts';
import type { Dice } from './random.ts';

/** Roles and legal states by their numbers in the domain's own lists. */

/** The numbers of an enumeration's values. */
export const numbered = <T extends string>(values: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(values.map((value, at) => [value, at])) as Readonly<Record<T, number>>;

export const role = numbered(personRoles);
const legal = numbered(legalStatuses);
export const convicted = legal.CONVICTED;
export const noStatus = legal.NONE;

const states = [
  ...[legal.SUSPECTED, legal.ARRESTED, legal.INTERVIEWED, legal.CHARGED],
  ...[legal.ACQUITTED, legal.DISCONTINUED, legal.NO_FURTHER_ACTION],
];

/** How far the law went with a suspect who was not convicted. */
export const drawLegal = (dice: Dice): number =>
  states[dice.shares([0.22, 0.16, 0.16, 0.08, 0.04, 0.06, 0.28])] ?? legal.SUSPECTED;

/** What `extra` of a role holds: the legal state, and whether she was made to take part. */
export const legalOf = (extra: number): number => extra % 16;
export const coercedOf = (extra: number): boolean => extra >= 16;
