/**
 * Grades of a row. The old 5x5x5 grade is kept as it stands and never converted (domain.md, section 4); all that is read
 * from it is whether its information part says "suspected to be false".
 */

/** `B/5/1`, `B51`, `B 5 1`, `B-5-1`, `E5`: a letter for the source, then a digit for the information. */
const legacyShape = /^\s*[A-E]\s*[/\-.]?\s*([1-5])/i;

/** Whether a row is graded as suspected false, and so never counts towards a chain unless asked for (domain.md, invariant 7). */
export const isSuspectedFalse = (informationAssessment: unknown, legacyGrade: unknown): boolean =>
  informationAssessment === 'E' ||
  (typeof legacyGrade === 'string' && legacyShape.exec(legacyGrade)?.[1] === '5');
