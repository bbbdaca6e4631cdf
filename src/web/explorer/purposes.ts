/** The values of `AccessPurpose` with the words a reader chooses them by. */
export const purposes: readonly { value: string; label: string }[] = [
  { value: 'PREVENT_DETECT_CRIME', label: 'Prevent or detect crime' },
  { value: 'PROTECT_CHILD', label: 'Protect a child' },
  { value: 'REVIEW_CLOSED_CASE', label: 'Review a closed case' },
  { value: 'INQUIRY_RESPONSE', label: 'Answer an inquiry' },
  { value: 'DATA_QUALITY', label: 'Data quality' },
  { value: 'STATISTICS', label: 'Statistics' },
  { value: 'AUDIT', label: 'Audit' },
  { value: 'TRAINING_SYNTHETIC', label: 'Training on synthetic data' },
];
