import { kept, link, may, need, oneOf, yesNo } from '../define.ts';
import {
  acquaintanceNatures,
  featureCapacities,
  legalStatuses,
  personRoles,
  useCapacities,
} from '../enumerations.ts';

export const involvedIn = link({
  type: 'INVOLVED_IN',
  start: { column: 'person_id', to: 'Person', say: 'The person.' },
  end: { column: 'case_id', to: 'Case', say: 'The case.' },
  told: ['role'],
  file: 'person_case.csv',
  dated: true,
  say: 'A person has a role in a case. The role stands on the link, never on the person.',
  fields: {
    role: need(
      'role',
      oneOf(personRoles),
      'The role; OFFENDER only where legal_status is CONVICTED.',
      'SUSPECT',
    ),
    legalStatus: need(
      'legal_status',
      oneOf(legalStatuses),
      'How far the law has gone with this person in this case.',
      'ARRESTED',
    ),
    coerced: kept(
      may(
        'coerced',
        yesNo,
        'Whether she was made to take part; a person so marked is protected as a victim is; never returned.',
        'no',
      ),
    ),
  },
});

export const used = link({
  type: 'USED',
  start: { column: 'person_id', to: 'Person', say: 'The person.' },
  end: {
    column: 'object_id',
    to: 'ThingRecord',
    say: "The phone or vehicle, by the reference of the force's row about it.",
  },
  told: ['capacity'],
  file: 'person_object.csv',
  dated: true,
  say: 'A person used, owned or kept a phone or a vehicle.',
  fields: { capacity: need('capacity', oneOf(useCapacities), 'In what capacity.', 'USER') },
});

export const knows = link({
  type: 'KNOWS',
  start: { column: 'person_id', to: 'Person', say: 'The one person.' },
  end: { column: 'other_id', to: 'Person', say: 'The other person.' },
  told: ['nature'],
  file: 'person_person.csv',
  dated: true,
  say: 'Two people know one another; LINKED when the nature is not known.',
  fields: { nature: need('nature', oneOf(acquaintanceNatures), 'How they know one another.', 'ASSOCIATE') },
});

export const featured = link({
  type: 'FEATURED',
  start: {
    column: 'object_id',
    to: 'ThingRecord',
    say: "The phone or vehicle, by the reference of the force's row about it.",
  },
  end: { column: 'case_id', to: 'Case', say: 'The case.' },
  told: ['capacity'],
  file: 'case_object.csv',
  dated: true,
  say: 'A phone or a vehicle featured in a case.',
  fields: { capacity: need('capacity', oneOf(featureCapacities), 'In what way.', 'SEEN') },
});
