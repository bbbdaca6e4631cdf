import { resolve } from 'node:path';
import { Invalid } from '../errors.ts';
import { clearedFolder, folderOutput } from '../sample/folderOutput.ts';
import { planSample, writeSample } from '../sample/generate.ts';
import { readReference } from '../sample/reference.ts';
import type { Command } from './command.ts';

/** A whole number of an option within bounds. */
function numberOf(option: string, text: string | undefined, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new Invalid(`${option}: expected a whole number from ${least} to ${most}.`);
  }
  return value;
}

export const sample: Command = {
  name: 'sample',
  summary:
    'Makes synthetic data of several forces: a folder to import for each, and what was planted in them.',
  options: [
    { flags: '--people <number>', say: 'People of all forces together, 200 to 2000000.', standard: '20000' },
    {
      flags: '--forces <number>',
      say: 'Police forces, 2 to 12; the last marks everything C.',
      standard: '6',
    },
    { flags: '--seed <number>', say: 'The same arguments give the same bytes.', standard: '1' },
    {
      flags: '--out <dir>',
      say: 'An empty folder, or one with an earlier sample, which is replaced.',
      required: true,
    },
  ],
  run: ({ config, text, tell, print }) => {
    const settings = {
      people: numberOf('--people', text('people'), 200, 2_000_000),
      forces: numberOf('--forces', text('forces'), 2, 12),
      seed: numberOf('--seed', text('seed'), 0, 4_294_967_295),
    };
    const dir = resolve(text('out') ?? '');
    clearedFolder(dir);
    const plan = planSample(settings, readReference(config.root), tell);
    writeSample(plan, folderOutput(dir), tell);
    print(`SYNTHETIC sample of ${settings.people} people and ${settings.forces} forces: ${dir}`);
    return Promise.resolve(0);
  },
};
