/** A text of its own, for what is kept: part of a longer one would keep all of that in memory. */
export const detached = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
