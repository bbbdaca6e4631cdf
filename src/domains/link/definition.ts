import { link, need, oneOf } from '../define.ts';
import {
  acquaintanceNatures,
  featureCapacities,
  legalStatuses,
  networkRoles,
  personRoles,
  presenceNatures,
  useCapacities,
  workCapacities,
} from '../enumerations.ts';
import {
  aCase,
  aCrime,
  aLocation,
  aPerson,
  anEvent,
  anObject,
  anOrganisation,
  assessment,
  coerced,
} from './parts.ts';

const involvement = {
  told: ['role'],
  dated: true,
  fields: {
    role: need(
      'role',
      oneOf(personRoles),
      'The role; OFFENDER only where legal_status is CONVICTED, FACILITATOR only with a named assessment. VICTIM of a sexual offence, or in a case that is flagged CSE or has a strand, is protected; a case that merely contains such an offence must be flagged for it.',
      'SUSPECT',
    ),
    legalStatus: need(
      'legal_status',
      oneOf(legalStatuses),
      'How far the law has gone with this person in this matter.',
      'ARRESTED',
    ),
    coerced,
    ...assessment,
  },
  derived: {
    ageMin: { say: "The least age in completed years that the person had then, by the own force's rows." },
    ageMax: { say: "The greatest age in completed years that the person had then, by the own force's rows." },
  },
} as const;

export const involvedInCase = link({
  type: 'INVOLVED_IN',
  start: aPerson,
  end: aCase,
  file: 'person_case.csv',
  say: 'A person has a role in a case. The role stands on the link, never on the person.',
  ...involvement,
});

export const involvedInCrime = link({
  type: 'INVOLVED_IN',
  start: aPerson,
  end: aCrime,
  file: 'person_crime.csv',
  say: 'A person has a role in a crime.',
  ...involvement,
});

export const involvedInEvent = link({
  type: 'INVOLVED_IN',
  start: aPerson,
  end: anEvent,
  file: 'person_event.csv',
  say: 'A person has a role in an event.',
  ...involvement,
});

export const used = link({
  type: 'USED',
  start: aPerson,
  end: anObject,
  told: ['capacity'],
  file: 'person_object.csv',
  dated: true,
  say: 'A person used, owned or kept an object: a phone, a vehicle, an account, a device, a document.',
  fields: { capacity: need('capacity', oneOf(useCapacities), 'In what capacity.', 'USER') },
});

export const presentAt = link({
  type: 'PRESENT_AT',
  start: aPerson,
  end: aLocation,
  told: ['nature'],
  file: 'person_location.csv',
  dated: true,
  say: 'A person lived, worked, went to school, was placed or was seen at a place.',
  fields: { nature: need('nature', oneOf(presenceNatures), 'In what way.', 'FREQUENTS') },
});

export const workedFor = link({
  type: 'WORKED_FOR',
  start: aPerson,
  end: anOrganisation,
  told: ['capacity'],
  file: 'person_organisation.csv',
  dated: true,
  say: 'A person worked for an organisation, or belonged to it.',
  fields: { capacity: need('capacity', oneOf(workCapacities), 'In what capacity.', 'DRIVER') },
});

export const knows = link({
  type: 'KNOWS',
  start: { ...aPerson, say: 'The one person.' },
  end: { column: 'other_id', to: ['Person'], say: 'The other person.' },
  told: ['nature'],
  file: 'person_person.csv',
  dated: true,
  say: 'Two people know one another; LINKED when the nature is not known.',
  fields: { nature: need('nature', oneOf(acquaintanceNatures), 'How they know one another.', 'ASSOCIATE') },
});

export const memberOf = link({
  type: 'MEMBER_OF',
  start: aPerson,
  end: { column: 'network_id', to: ['Network'], say: 'The network.' },
  told: ['networkRole'],
  file: 'person_network.csv',
  dated: true,
  say: 'A person belongs to a network; all roles but ASSOCIATE and UNKNOWN are the assessment of somebody named.',
  fields: {
    networkRole: need('network_role', oneOf(networkRoles), 'The role in the network.', 'ASSOCIATE'),
    coerced,
    ...assessment,
  },
});

const part = {
  type: 'PART_OF',
  end: aCase,
  told: [],
  dated: true,
  fields: {},
} as const;

export const crimePartOf = link({
  ...part,
  start: aCrime,
  file: 'crime_case.csv',
  say: 'A crime is dealt with in a case.',
});

export const eventPartOf = link({
  ...part,
  start: anEvent,
  file: 'event_case.csv',
  say: 'An event is dealt with in a case.',
});

const occurrence = {
  type: 'OCCURRED_AT',
  end: aLocation,
  told: [],
  dated: true,
  fields: {},
} as const;

export const crimeOccurredAt = link({
  ...occurrence,
  start: aCrime,
  file: 'crime_location.csv',
  say: 'A crime happened at a place.',
});

export const eventOccurredAt = link({
  ...occurrence,
  start: anEvent,
  file: 'event_location.csv',
  say: 'An event happened at a place.',
});

const feature = {
  type: 'FEATURED',
  start: anObject,
  told: ['capacity'],
  dated: true,
  fields: { capacity: need('capacity', oneOf(featureCapacities), 'In what way.', 'SEEN') },
} as const;

export const featuredInCase = link({
  ...feature,
  end: aCase,
  file: 'case_object.csv',
  say: 'An object featured in a case.',
});

export const featuredInCrime = link({
  ...feature,
  end: aCrime,
  file: 'crime_object.csv',
  say: 'An object featured in a crime.',
});

export const featuredInEvent = link({
  ...feature,
  end: anEvent,
  file: 'event_object.csv',
  say: 'An object featured in an event.',
});

export const basedAt = link({
  type: 'BASED_AT',
  start: anOrganisation,
  end: aLocation,
  told: [],
  file: 'organisation_location.csv',
  dated: true,
  say: 'An organisation is based at a place.',
  fields: {},
});

export const mentions = link({
  type: 'MENTIONS',
  start: { column: 'report_id', to: ['IntelligenceReport'], say: 'The intelligence report.' },
  end: {
    column: 'record_id',
    to: [
      ...['Person', 'Case', 'Crime', 'Event', 'Network', 'ObjectRecord', 'LocationRecord'],
      'OrganisationRecord',
    ],
    say: 'What it mentions, by the reference of any row that stands for a person, matter, network or thing.',
  },
  told: [],
  file: 'intelligence_link.csv',
  dated: true,
  say: 'An intelligence report mentions a person, a matter, a network, an object, a place or an organisation.',
  fields: {},
});
