import { idOf } from './ask.ts';
import type { Builder } from './fixtureBuilder.ts';

/**
 * What stands in the laws' fixture of who may see a record: grants, requests and changes, about what a reader may see, what she may not
 * and nothing; keys of single records.
 */
export function accessBooks(builder: Builder): void {
  const { node } = builder;
  node(['Grant'], { ...grant, id: 'example-grant', own: 'example', whole: 'example-grant' });
  node(['Grant'], { ...grant, id: 'example-revoked', own: 'other', whole: 'example-grant', revokedAt: 2 });
  node(['AccessRequest'], { ...request, id: 'example-request', target: 'example' });
  node(['AccessChange'], { ...change, id: 'example-change', record: 'example', force: 'X1' });
  for (const [place, { id, force }] of targetsOf(builder).entries()) {
    node(['AccessRequest'], { ...request, id: `request-${place}`, target: id, madeAt: place + 2 });
    node(['AccessChange'], { ...change, id: `change-${place}`, record: id, force, madeAt: place + 2 });
    // One grant for each three: of most some parts open what a reader sees, and some what she does not.
    const whole = Math.floor(place / 3);
    const terms = { whole: `break-${whole}`, sort: 'BREAK_GLASS', notify: 'second', madeAt: whole + 2 };
    node(['Grant'], { ...grant, ...terms, id: `break-${place}`, own: id });
  }
  node(['Grant'], { ...grant, id: 'example-break', own: idOf('X1/rms/P1'), whole: 'example-break' });
  node(['Idempotency'], { key: 'example-mutation', token: 'other', request: 'example-digest', answer: '{}' });
  node(['Acl'], { number: 40, parts: 'X1|OFFICIAL|P|GENERAL||OPEN|example', own: 'example', version: 1 });
  node(['Acl'], { number: 41, freedAt: -1, version: 1 });
}

const grant = {
  subject: 'reader',
  force: 'X1',
  purpose: 'PROTECT_CHILD',
  until: 1,
  opensProtected: false,
  sort: 'DECISION',
  by: 'reader',
  reason: 'A fixture.',
  madeAt: 1,
  notify: '',
  request: '',
};

const request = {
  subject: 'reader',
  force: 'X1',
  role: 'ANALYST',
  purpose: 'PROTECT_CHILD',
  reason: 'A fixture.',
  hours: 1,
  opensProtected: false,
  madeAt: 1,
  state: 'PENDING',
  decidedBy: '',
  decidedReason: '',
};

const change = {
  what: 'REMARK',
  parts: 'X1|OFFICIAL|P|GENERAL||OPEN|',
  version: 1,
  by: 'reader',
  reason: 'A fixture.',
  madeAt: 1,
  state: 'AWAITS_SECOND_PERSON',
};

interface Target {
  readonly id: unknown;
  readonly force: unknown;
}

/** The people of the first block of each force, and links of each type of X1: both in every way in which a row is hidden. */
function targetsOf({ graph }: Builder): Target[] {
  const { nodes, links } = graph();
  /** As many as `ends` makes people, and `everyWay` links. */
  const [people, ways] = [6, 8];
  const targets = (rows: readonly { readonly props: Readonly<Record<string, unknown>> }[]): Target[] =>
    rows.map(({ props: { id, force } }) => ({ id, force }));
  const types = new Set(links.filter(({ props }) => props['force'] === 'X1').map(({ type }) => type));
  const forces = ['X1', 'X2', 'INQ'];
  return [
    ...forces.flatMap((force) =>
      targets(
        nodes.filter(({ labels, props }) => labels.includes('Person') && props['force'] === force),
      ).slice(0, people),
    ),
    ...[...types].flatMap((type) =>
      targets(links.filter((link) => link.type === type && link.props['force'] === 'X1')).slice(0, ways),
    ),
  ];
}
