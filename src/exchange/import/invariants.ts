import { endsOf } from './columns.ts';
import { byteList, int32List, type NumberList } from './growing.ts';
import { crime, network, person } from './labels.ts';
import { eachRow, type CheckedFile, type Pass } from './pass.ts';
import { flag, has, place, raise, type Entry, type Register } from './register.ts';

/**
 * Rules over the folder as a whole (domain.md, "Invariants" 4 and 6, and the import's own). They are of new rows: what an
 * earlier import brought was checked then.
 */

/** What breaks such a rule: the column to look at, and what was expected. */
export interface Break {
  readonly column: string;
  readonly reason: string;
}

export const breaks: readonly Break[] = [
  { column: 'id', reason: 'orphan: expected at least one link of this person in the folder' },
  {
    column: 'identity_status',
    reason:
      'expected at least four of gender, build, complexion, distinguishing_feature, left_eye, right_eye and ethnicity, or an intelligence link',
  },
  { column: 'id', reason: 'expected at least two members of this network in person_network.csv' },
  { column: 'id', reason: 'expected a place of this crime in crime_location.csv' },
];

/** What the links of the folder say of an entry, each a bit. */
const tied = { LINKED: 1, MENTIONED: 2, MANY_MEMBERS: 4, LOCATED: 8 } as const;

const fewestDescriptors = 4;

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
};

/** What the rows that still stand tie each entry to. */
function tiesOf({ kind }: Register, files: readonly CheckedFile[]): NumberList {
  const ties = byteList();
  const members = int32List();
  for (const checked of files) {
    const { definition } = checked.file.layout;
    if (definition.kind !== 'link') continue;
    const isMention = definition.type === 'MENTIONS';
    const isMembership = definition.type === 'MEMBER_OF';
    const isPlace = definition.type === 'OCCURRED_AT';
    eachRow(checked, (_, first, second) => {
      if (kind.get(first) === person) raise(ties, first, tied.LINKED);
      if (kind.get(second) === person)
        raise(ties, second, isMention ? tied.LINKED | tied.MENTIONED : tied.LINKED);
      if (isPlace) raise(ties, first, tied.LOCATED);
      if (!isMembership) return;
      const other = members.get(second);
      if (other === 0) members.set(second, first + 1);
      else if (other !== first + 1) raise(ties, second, tied.MANY_MEMBERS);
    });
  }
  return ties;
}

/** Which rule a new row breaks, as a number from 1; 0 for none. */
function broken({ kind, flags, described }: Register, ties: NumberList, entry: Entry): number {
  switch (kind.get(entry)) {
    case person:
      if (!has(ties, entry, tied.LINKED)) return 1;
      return has(flags, entry, flag.UNIDENTIFIED) &&
        !has(ties, entry, tied.MENTIONED) &&
        bitsIn(described.get(entry)) < fewestDescriptors
        ? 2
        : 0;
    case network:
      return has(ties, entry, tied.MANY_MEMBERS) ? 0 : 3;
    case crime:
      return has(ties, entry, tied.LOCATED) ? 0 : 4;
    default:
      return 0;
  }
}

/** Rows that do not stand, by file and place: the rule that they break, or nothing where a row that they name fell. */
export type Fallen = ReadonlyMap<CheckedFile, ReadonlyMap<number, Break | undefined>>;

/**
 * Takes back accepted rows that break a rule over the folder, and then rows that name these, until nothing changes: a person
 * may have had no link but to one of them. Costs a look at the lists; the files are not read.
 */
export function settleFolder({ register, counts }: Pass, files: readonly CheckedFile[]): Fallen {
  const fallen = new Map<CheckedFile, Map<number, Break | undefined>>();
  const fall = (checked: CheckedFile, at: number, why: Break | undefined): void => {
    checked.prints.set(at, 0);
    counts.fresh -= 1;
    counts.rejected += 1;
    const rows = fallen.get(checked) ?? new Map<number, Break | undefined>();
    fallen.set(checked, rows.set(at, why));
  };
  const hasFallen = (entry: Entry): boolean => entry >= 0 && register.place.get(entry) === place.REJECTED;
  for (let changed = true; changed;) {
    changed = false;
    const ties = tiesOf(register, files);
    for (const checked of files) {
      const isNoun = checked.file.layout.definition.kind === 'noun';
      const namesEnds = endsOf(checked.file.layout.definition).length > 0;
      eachRow(checked, (at, first, second, source) => {
        const rule = isNoun ? broken(register, ties, first) : 0;
        const namesFallen = hasFallen(source) || (namesEnds && (hasFallen(first) || hasFallen(second)));
        if (rule === 0 && !namesFallen) return;
        fall(checked, at, rule === 0 ? undefined : breaks[rule - 1]);
        if (!namesEnds) register.place.set(first, place.REJECTED);
        changed = true;
      });
    }
  }
  return fallen;
}
