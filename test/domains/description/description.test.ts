import { testRows } from '../../harness/rows.ts';

testRows('Description', {
  birthDate: 'birth_date',
  age: 'age',
  gender: 'gender',
  build: 'build',
  height: 'height',
  complexion: 'complexion',
  hair: 'hair',
  leftEye: 'left_eye',
  rightEye: 'right_eye',
  feature: 'distinguishing_feature',
  ethnicitySelfDefined: 'ethnicity_self_defined',
  ethnicityObserved: 'ethnicity_observed',
  ethnicityStatus: 'ethnicity_status',
  nationalities: 'nationalities',
  nationalityStatus: 'nationality_status',
});
