import { idOf } from './ask.ts';
import type { Builder } from './fixtureBuilder.ts';

/** What stands in the laws' fixture of who may see a record: a grant, a request, changes, keys of single records. */
export function accessBooks({ node }: Builder): void {
  const by = { by: 'reader', reason: 'A fixture.', madeAt: 1 };
  const grant = { subject: 'reader', force: 'X1', purpose: 'PROTECT_CHILD', until: 1, opensProtected: false, ...by };
  const terms = { ...grant, whole: 'example-grant', notify: '', request: '' };
  node(['Grant'], { ...terms, id: 'example-grant', own: 'example', sort: 'DECISION' });
  node(['Grant'], { ...terms, id: 'example-revoked', own: 'other', sort: 'DECISION', revokedAt: 2 });
  node(['Grant'], { ...terms, id: 'example-break', own: idOf('X1/rms/P1'), sort: 'BREAK_GLASS' });
  node(['AccessRequest'], {
    ...{ id: 'example-request', target: 'example', subject: 'reader', force: 'X1', role: 'ANALYST' },
    ...{ purpose: 'PROTECT_CHILD', reason: 'A fixture.', hours: 1, opensProtected: false, madeAt: 1 },
    ...{ state: 'PENDING', decidedBy: '', decidedReason: '' },
  });
  node(['AccessChange'], {
    ...{ ...by, id: 'example-change', record: 'example', force: 'X1', what: 'REMARK', version: 1 },
    ...{ parts: 'X1|OFFICIAL|P|GENERAL||OPEN|', state: 'AWAITS_SECOND_PERSON' },
  });
  node(['Idempotency'], { key: 'example-mutation', token: 'other', request: 'example-digest', answer: '{}' });
  node(['Acl'], { number: 40, parts: 'X1|OFFICIAL|P|GENERAL||OPEN|example', own: 'example', version: 1 });
  node(['Acl'], { number: 41, freedAt: -1, version: 1 });
}
