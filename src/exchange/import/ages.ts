import { ageBetween, under18 } from '../../domains/age.ts';
import { cypher } from '../../generated/cypher.ts';
import { parts } from './lookup.ts';
import type { Pass } from './pass.ts';
import type { AgeRenewal } from './protectionInGraph.ts';
import { flag, has, isProtected, place, raise, type Entry } from './register.ts';

/**
 * What the folder's descriptions of people change who are in the graph already: their ages in the roles that they have there,
 * and with these whether somebody was surely no child. Marks people who may have been one, and gives them.
 */
export async function descriptionsRenew({
  system,
  register,
  earlier,
}: Pass): Promise<{ readonly ages: readonly AgeRenewal[]; readonly people: ReadonlySet<Entry> }> {
  const ages: AgeRenewal[] = [];
  const people = new Set<Entry>();
  if (!earlier.ofSystem) return { ages, people };
  const { ids, flags, first, last } = register;
  const described: string[] = [];
  for (let entry = 0; entry < ids.size(); entry += 1) {
    const isOld = register.place.get(entry) === place.GRAPH;
    if (isOld && has(flags, entry, flag.DESCRIBED)) described.push(ids.idOf(entry));
  }
  for (const some of parts(described)) {
    for (const role of await system.run(cypher.import.agedLinks({ people: some }))) {
      if (role.first === null || role.last === null) continue;
      const person = ids.find(role.person);
      const birth = { min: first.get(person), max: last.get(person) };
      const age = ageBetween(birth, { min: role.first, max: role.last });
      if (age !== undefined && (age.min !== role.ageMin || age.max !== role.ageMax)) {
        ages.push({ id: role.id, ageMin: age.min, ageMax: age.max });
      }
      if (!role.ofChild || isProtected(register, person) || under18(age?.min, age?.max) === 'NO') continue;
      raise(flags, person, flag.PROTECTED);
      people.add(person);
    }
  }
  return { ages, people };
}
