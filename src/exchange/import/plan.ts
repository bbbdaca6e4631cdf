import type { Definition } from '../../domains/define.ts';
import { nameOf } from '../../domains/rowRules.ts';
import { describedThing } from './accept.ts';
import { agesIn } from './bits.ts';
import { linkKnownTo } from './ends.ts';
import { isNamed, person as personLabel } from './labels.ts';
import type { CheckedFile, Pass } from './pass.ts';
import { ownReference, propsOf, type Props, type Stamp } from './props.ts';
import { saysWho } from './protection.ts';
import { isProtected, thingOf, type Entry, type Register } from './register.ts';
import type { Row } from './rows.ts';
import type { WrittenRow } from './statements.ts';

/** A row of a file that is to be written, with its place among the rows of the file. */
export interface NewRow {
  readonly row: Row;
  readonly at: number;
}

/** A row with the text of its key, which has no number yet. */
export interface Planned extends Omit<WrittenRow, 'acl'> {
  readonly key: string;
}

export interface Plan {
  readonly main: Planned;
  /** The Identifier that holds a bare noun's own reference. */
  readonly own: Planned | undefined;
  /** The things that a link touches, by number. */
  readonly things: readonly number[];
}

/** What the importer works out for a row from other rows. */
function derivedOf(
  definition: Definition,
  register: Register,
  row: Row,
  ends: readonly Entry[],
  own: Entry,
): Props {
  const [start = -1, end = -1] = ends;
  if (definition.kind !== 'link') {
    const isMarked = register.kind.get(own) === personLabel && isProtected(register, own);
    return own >= 0 && isMarked ? { protected: true } : {};
  }
  const knownTo = linkKnownTo(register, row, ends);
  if (definition.type !== 'INVOLVED_IN') return { knownTo };
  const ages = agesIn(register, row, start, end);
  return { knownTo, ageMin: ages?.min, ageMax: ages?.max };
}

/** What is written for a row. The first pass noted what it names. */
export function planOf(
  { register, context }: Pass,
  stamp: Stamp,
  checked: CheckedFile,
  { row, at }: NewRow,
): Plan {
  const { definition } = checked.file.layout;
  const idOf = (entry: Entry): string => register.ids.idOf(entry);
  const first = checked.first.get(at) - 1;
  const second = checked.second.get(at) - 1;
  const source = checked.source.get(at) - 1;
  const named = isNamed(definition);
  const own = named ? first : -1;
  const ends = named ? [] : second < 0 ? [first] : [first, second];
  const sourceId = source < 0 ? undefined : idOf(source);
  const id = named ? idOf(own) : row.id;
  const main: Planned = {
    id,
    key: saysWho(definition, register, row, ends, own) ? row.protectedKey : row.openKey,
    props: propsOf(definition, row, sourceId, stamp, derivedOf(definition, register, row, ends, own)),
    ends: ends.map(idOf),
    thing: describedThing(context, definition, row),
  };
  const reference = ownReference(definition, row, sourceId, stamp);
  const isHers = nameOf(definition) === 'Person' && isProtected(register, own);
  const things = definition.kind === 'link' ? ends.map((entry) => thingOf(register, entry)) : [];
  return {
    main,
    own: reference && {
      ...reference,
      key: isHers ? row.protectedKey : row.openKey,
      ends: [id],
      thing: undefined,
    },
    things: things.filter((thing) => thing >= 0),
  };
}
