import type { Registry } from '../../src/domains/registry.ts';

/** The parts of a context for questions alone: the keys as they stood, and nothing that a change could be told to. */
export const forQuestions = (keys: Registry) => ({
  keys,
  registry: () => Promise.resolve(keys),
  asked: { document: '' },
  audit: { append: () => Promise.reject(new Error('here nothing is changed')) },
});
