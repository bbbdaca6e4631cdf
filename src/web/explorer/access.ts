/** Who asks and why, as the sign-in form holds it. It is in memory alone: never in a store, never in the address. */
export interface Access {
  token: string;
  purpose: string;
  reason: string;
  caseReference: string;
  unmask: string;
}

/** The form before anything is typed. */
export const noAccess: Access = { token: '', purpose: '', reason: '', caseReference: '', unmask: '' };

/** The request header of each field that is sent as it stands. */
const headerOf = {
  purpose: 'x-access-purpose',
  reason: 'x-access-reason',
  caseReference: 'x-access-case',
  unmask: 'x-access-unmask',
} as const;

const labelOf = {
  purpose: 'purpose',
  reason: 'reason',
  caseReference: 'case reference',
  unmask: 'unmask reason',
};

/** The headers that say who asks and why. An empty field sends no header. */
export function accessHeaders(access: Access): Record<string, string> {
  const headers: Record<string, string> = { authorization: `Bearer ${access.token.trim()}` };
  for (const field of ['purpose', 'reason', 'caseReference', 'unmask'] as const) {
    const value = access[field].trim();
    if (value !== '') headers[headerOf[field]] = value;
  }
  return headers;
}

/**
 * What stops these fields from being sent, in one sentence, or null. A browser carries only the characters
 * U+0020 to U+007E and U+00A0 to U+00FF in a header, and would otherwise refuse with a message about byte strings.
 */
export function accessProblem(access: Access): string | null {
  if (access.token.trim() === '') return 'Sign in with a token first.';
  if (!/^[\x21-\x7e]+$/.test(access.token.trim())) return 'The token must be one line without spaces.';
  for (const field of ['purpose', 'reason', 'caseReference', 'unmask'] as const) {
    const wrong = /[^\x20-\x7e\xa0-\xff]/u.exec(access[field].trim());
    if (wrong !== null) {
      return `The ${labelOf[field]} holds "${wrong[0]}", which a request header can't carry: write it with plain letters.`;
    }
  }
  return null;
}
