import { retracted, type Builder, type Key, type Place, type Span } from './fixtureBuilder.ts';

/**
 * What the laws' fixture holds for questions about pointers: for each row that they walk over, one that is pointed to, one that is
 * open, one that is closed and one that was taken back, each by itself, for an answer tells no more than a force.
 */
export interface PointerKeys {
  /** Of the reader's own force. */
  readonly own: Key;
  /** Of another force: open, pointed to and closed. */
  readonly open: Key;
  readonly pointed: Key;
  readonly closed: Key;
}

type Row = readonly [key: Key, span?: Span];

export function pointerRows(builder: Builder, { own, open, pointed, closed }: PointerKeys): void {
  const { record, link, thing, join } = builder;
  const person = (name: string, key: Key, span?: Span): Place =>
    record('Person', `${key.force}/rms/P-pointer-${name}`, key, span);

  /** What is near the question and what lies behind it. */
  const pairs: readonly (readonly [near: Row, far: Row])[] = [
    [[pointed], [pointed]],
    [[pointed], [closed]],
    [[pointed, retracted], [pointed]],
    [[pointed], [pointed, retracted]],
    [[pointed], [open, retracted]],
    [[closed], [pointed]],
    [[open, retracted], [pointed]],
    [[open], [pointed, retracted]],
    [[pointed, retracted], [open]],
  ];
  for (const [place, [near, far]] of pairs.entries()) {
    const name = String(place);
    const behind = person(name, ...far);
    const [key, span] = near;
    const numbered = { normal: `POINTER${name}` };
    join(
      behind,
      'HAS_IDENTIFIER',
      record('Identifier', `${key.force}/rms/I-pointer-${name}`, key, span, numbered),
    );
    const phone = thing(`pointer-${name}`, 'Phone');
    link('USED', behind, phone, key, span);
    link('USED', person(`${name}-asked`, own), phone, own);
    link('KNOWS', person(`${name}-knows`, own), behind, key, span);
  }

  const far = person('far', pointed);
  const phone = thing('pointer-said', 'Phone');
  join(record('ObjectRecord', `${pointed.force}/rms/O-pointer`, pointed, retracted), 'DESCRIBES', phone);
  // Who asks about what she does not see, or reaches the thing by a link that she does not see.
  for (const [name, asked, by] of [
    ['unseen', [closed], [own]],
    ['gone', [own, retracted], [own]],
    ['by-unseen', [own], [closed]],
    ['by-gone', [own], [own, retracted]],
  ] as const) {
    const shared = thing(`pointer-${name}`, 'Phone');
    link('USED', far, shared, pointed);
    const about = person(name, ...(asked as Row));
    link('USED', about, shared, ...(by as Row));
    if (name === 'unseen' || name === 'gone') link('KNOWS', about, far, pointed);
  }
}
