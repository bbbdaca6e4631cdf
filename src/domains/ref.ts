import { Invalid, NotFound } from '../errors.ts';
import { recordId } from './publicId.ts';

/** A record as a client names it: by public id, or by the force's own reference (contract.md, "HTTP"). */
export interface Ref {
  readonly id?: string | null | undefined;
  readonly reference?:
    { readonly force: string; readonly system: string; readonly reference: string } | null | undefined;
}

/** What may be an id at all: so that no line of text strays into the access record as one. */
const idForm = /^\S{1,128}$/;

/** The public id that a reference stands for; nothing is looked up. Throws Invalid unless exactly one way is used. */
export function refId(idKey: Buffer, place: string, ref: Ref): string {
  const { id, reference } = ref;
  if (typeof id === 'string' && !reference) {
    if (!idForm.test(id))
      throw new Invalid(`${place}: expected an id of 1 to 128 characters, without blanks.`);
    return id;
  }
  if (reference && typeof id !== 'string') {
    return recordId(idKey, reference.force, reference.system, reference.reference);
  }
  throw new Invalid(`${place}: expected either an id or a reference.`);
}

/** What a loader gave, or the one answer for absent and hidden. */
export const found =
  (place: string) =>
  <T>(record: T | null): T => {
    if (record === null) throw new NotFound(place);
    return record;
  };
