import { listed, may, oneOf, satellite, spanText, text } from '../define.ts';
import { genders, valueStatuses } from '../enumerations.ts';
import { age, alpha3, birthMax, birthMin, observedCode, selfDefinedCode } from './rules.ts';

export const description = satellite({
  label: 'Description',
  joined: 'HAS_DESCRIPTION',
  subjects: [{ column: 'person_id', to: ['Person'], say: 'The person who is described.' }],
  file: 'descriptions.csv',
  dated: true,
  say: 'What one source says of a person: birth, looks, ethnicity, nationality; several may conflict, and all are kept.',
  fields: {
    birthDate: may(
      'birth_date',
      spanText,
      'When the person was born: a year, a month, a day, or a range.',
      '1991-04',
    ),
    age: may(
      'age',
      age,
      'The age in years at the time of `from` (else of recorded_at), or a range such as `14..16`.',
      '14..16',
    ),
    gender: may('gender', oneOf(genders), 'The gender, by the POLE list.', 'FEMALE'),
    build: may('build', text(40), 'The build.', 'slim'),
    height: may('height', text(40), 'The height, with its unit.', '170 cm'),
    complexion: may('complexion', text(40), 'The complexion; never an input of search or score.', 'fair'),
    hair: may('hair', text(40), 'The hair; never an input of search or score.', 'short'),
    leftEye: may('left_eye', text(40), 'The left eye; never an input of search or score.', 'brown'),
    rightEye: may('right_eye', text(40), 'The right eye; never an input of search or score.', 'brown'),
    feature: may('distinguishing_feature', text(200), 'What marks the person out.', 'Scar on the left hand'),
    ethnicitySelfDefined: may(
      'ethnicity_self_defined',
      selfDefinedCode,
      'What the person said when asked, a code of reference/ethnicity_sdi.csv; never an input of search or score.',
      'M9',
    ),
    ethnicityObserved: may(
      'ethnicity_observed',
      observedCode,
      'What an officer took it for, a code of reference/ethnicity_observed.csv; never an input of search or score.',
      'IC9',
    ),
    ethnicityStatus: may(
      'ethnicity_status',
      oneOf(valueStatuses),
      'Whether an ethnicity was recorded, declined, not asked, not recorded or not transferred.',
      'NOT_ASKED',
    ),
    nationalities: may(
      'nationalities',
      listed(alpha3, 'codes of ISO 3166-1 alpha-3 parted by semicolons'),
      'Nationalities, ISO 3166-1 alpha-3, parted by semicolons; never an input of search or score.',
      'GBR;IRL',
    ),
    nationalityStatus: may(
      'nationality_status',
      oneOf(valueStatuses),
      'Whether a nationality was recorded, declined, not asked, not recorded or not transferred.',
      'RECORDED',
    ),
  },
  derived: {
    birthMin: {
      say: 'The earliest day of birth that the row allows, by birth date or else by age.',
      of: birthMin,
    },
    birthMax: { say: 'The latest day of birth that the row allows.', of: birthMax },
  },
});
