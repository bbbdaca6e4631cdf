import { day, kept, may, text, yesNo, type Ref } from '../define.ts';

/** What the definitions of links have in common: their ends, and fields of several of them. */

export const aPerson: Ref = { column: 'person_id', to: ['Person'], say: 'The person.' };
export const aCase: Ref = { column: 'case_id', to: ['Case'], say: 'The case.' };
export const aCrime: Ref = { column: 'crime_id', to: ['Crime'], say: 'The crime.' };
export const anEvent: Ref = { column: 'event_id', to: ['Event'], say: 'The event.' };
export const anObject: Ref = {
  column: 'object_id',
  to: ['ObjectRecord'],
  say: "The object, by the reference of the force's row about it.",
};
export const aLocation: Ref = {
  column: 'location_id',
  to: ['LocationRecord'],
  say: "The place, by the reference of the force's row about it.",
};
export const anOrganisation: Ref = {
  column: 'organisation_id',
  to: ['OrganisationRecord'],
  say: "The organisation, by the reference of the force's row about it.",
};

export const coerced = kept(
  may(
    'coerced',
    yesNo,
    'Whether she was made to take part; a person so marked is protected as a victim is; never returned.',
    'no',
  ),
);

/** Who assessed a role that is an assessment: a named officer, a day, a document. */
export const assessment = {
  assessedBy: may(
    'assessed_by',
    text(80),
    'The collar number or office of who assessed the role; a role that is an assessment needs it.',
    'DCI-0417',
  ),
  assessedOn: may('assessed_on', day, 'The day of the assessment.', '2021-05-04'),
  assessmentRef: may('assessment_ref', text(80), 'The document that holds the assessment.', 'NA-2021-17'),
};
