import type { Entry, Outcome, StoredIds } from './entry.ts';

/** What is asked of the log; what is left out does not matter. */
export type LogQuestion = {
  /** The subject of a token. */
  actor?: string | undefined;
  /** The public id of a record or link. */
  record?: string | undefined;
  purpose?: string | undefined;
  /** The keyed hash of what was asked. */
  questionHash?: string | undefined;
  operations?: readonly Entry['operation'][] | undefined;
  outcomes?: readonly Outcome[] | undefined;
};

/** Two tests of one question: on the bytes of a line, quick and never wrongly false; and on the entry, exact. */
export type LogTest = { mayMatch: (line: Buffer) => boolean; matches: (entry: Entry) => boolean };

/** Whether a record was among these; past the longest list that can't be told here, and counts as yes. */
const holds = (ids: StoredIds | undefined, record: string): boolean =>
  ids !== undefined && ('merkleRoot' in ids || ids.includes(record));

/** Texts as a line of JSON has them; each asks for one of several. */
const textsOf = ({ actor, record, purpose, questionHash, operations, outcomes }: LogQuestion): string[][] => [
  ...(actor === undefined ? [] : [[`"subject":${JSON.stringify(actor)}`]]),
  ...(record === undefined ? [] : [[JSON.stringify(record), '"merkleRoot":']]),
  ...(purpose === undefined ? [] : [[`"purpose":${JSON.stringify(purpose)}`]]),
  ...(questionHash === undefined ? [] : [[`"questionHash":"${questionHash}"`]]),
  ...(operations === undefined ? [] : [operations.map((one) => `"operation":"${one}"`)]),
  ...(outcomes === undefined ? [] : [outcomes.map((one) => `"outcome":"${one}"`)]),
];

/** Makes the tests of a question. */
export const testOf = (question: LogQuestion): LogTest => {
  const texts = textsOf(question).map((some) => some.map((text) => Buffer.from(text)));
  const { actor, record, purpose, questionHash, operations, outcomes } = question;
  return {
    mayMatch: (line) => texts.every((some) => some.some((text) => line.includes(text))),
    matches: (entry) =>
      (actor === undefined || entry.actor?.subject === actor) &&
      (record === undefined || holds(entry.records, record)) &&
      (purpose === undefined || entry.purpose === purpose) &&
      (questionHash === undefined || entry.questionHash === questionHash) &&
      (operations === undefined || operations.includes(entry.operation)) &&
      (outcomes === undefined || outcomes.includes(entry.outcome)),
  };
};
