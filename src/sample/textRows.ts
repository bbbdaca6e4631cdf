import { CommonCells } from './commonCells.ts';
import { openFiles } from './nounRows.ts';
import { cell, type Output } from './output.ts';
import { belowAt, streamSeed, unitAt } from './random.ts';
import type { Nouns } from './nouns.ts';
import type { World } from './world.ts';

/** texts.csv: what happened in general words. No text names a person or a place. */

const accounts = [
  'The report was filed after the first enquiries ended and no further line was recorded.',
  'The account was taken over two visits; the second visit was cut short.',
  'The young person was seen getting into a car near the depot and came home the next morning.',
  'A second account was offered later and not taken.',
  'Staff raised a concern about visits late at night; the entry was not passed on.',
  'The phone was looked at and the numbers listed; not all were followed up.',
];
const methods = [
  'Gifts and lifts were offered over some weeks before the first meeting at an address.',
  'Contact began on a messaging service and went on by phone.',
  'The car waited near the school gate at the end of the day.',
  'Several people met at an address where there was drink.',
];
const reports = [
  'A source reports that several men use one car for visits to a house near the shore.',
  'A source reports that a phone is handed from one user to the next at the end of each month.',
  'A caller says that young people gather at the premises after closing time.',
];
const notes = [
  'Seen with others near the station; details passed to the case team.',
  'Contact recorded; no offence disclosed.',
];

const inCrimes = 0.49;
const inEvents = 0.12;

export function writeTexts(world: World, output: Output, codes: readonly string[]): void {
  const stream = streamSeed(world.settings.seed, 'texts');
  const lines = openFiles(output, codes, 'texts.csv');
  const cells = new CommonCells(world, 'texts.csv');
  const counts = codes.map(() => 0);
  let row = 0;
  const add = (nouns: Nouns, at: number, before: number, kind: string, bodies: readonly string[]): void => {
    const force = nouns.force.at(at);
    const no = (counts[force] ?? 0) + 1;
    counts[force] = no;
    const subjects = `${','.repeat(before)}${nouns.reference(at)}${','.repeat(5 - before)}`;
    const body = `${bodies[belowAt(stream, row, 0, bodies.length)] ?? ''} Entry ${1 + belowAt(stream, row, 1, 900)}.`;
    lines[force]?.add(
      `T${no},${subjects}${kind},${cell(body)},${cells.of(row, nouns.source.at(at), nouns.recorded.at(at), false)}`,
    );
    row += 1;
  };
  const { cases, crimes, events, reports: intelligence } = world;
  for (let at = 0; at < cases.count; at += 1) add(cases, at, 1, 'SUMMARY', accounts);
  for (let at = 0; at < crimes.count; at += 1) {
    if (unitAt(stream, at, 5) < inCrimes) add(crimes, at, 2, 'MODUS_OPERANDI', methods);
  }
  for (let at = 0; at < events.count; at += 1) {
    if (unitAt(stream, at, 6) < inEvents) add(events, at, 3, 'NOTE', notes);
  }
  for (let at = 0; at < intelligence.count; at += 1) add(intelligence, at, 4, 'REPORT', reports);
  for (const one of lines) one.close();
}
