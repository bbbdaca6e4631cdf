import { join } from 'node:path';
import { Invalid } from '../errors.ts';
import { signDevToken } from '../identity/devToken.ts';
import { keyFromFile } from '../identity/keyFile.ts';
import { gscLevels, roles } from '../policy/values.ts';
import type { Command } from './command.ts';

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Seconds of `90s`, `30m`, `8h`, `1d`. Throws Invalid for anything else, and past a day. */
export function secondsOf(ttl: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(ttl) ?? [];
  const seconds = Number(count) * (units[unit] ?? Number.NaN);
  if (!(seconds >= 1 && seconds <= 86_400))
    throw new Invalid('--ttl: expected a time such as 30m or 8h, at most 24h.');
  return seconds;
}

function oneOf<T extends string>(place: string, values: readonly T[], text: string): T {
  const value = values.find((one) => one === text);
  if (value === undefined) throw new Invalid(`${place}: expected one of ${values.join(', ')}.`);
  return value;
}

export const token: Command = {
  name: 'token',
  summary: 'Prints a development token, and nothing else.',
  options: [
    { flags: '--user <name>', say: 'Who reads.', required: true },
    { flags: '--force <code>', say: "The reader's force, NCA, HO or INQ.", required: true },
    { flags: '--role <role>', say: `One of ${roles.join(', ')}.`, required: true },
    { flags: '--clearance <level>', say: `One of ${gscLevels.join(', ')}.`, standard: 'OFFICIAL_SENSITIVE' },
    {
      flags: '--team <team>',
      say: 'A team that the reader is in; may be given several times.',
      repeated: true,
    },
    { flags: '--ttl <time>', say: 'How long it is valid: 30m, 8h.', standard: '1h' },
  ],
  run: async ({ config, text, texts, print }) => {
    const identity = {
      subject: text('user') ?? '',
      force: text('force') ?? '',
      role: oneOf('--role', roles, text('role') ?? ''),
      clearance: oneOf('--clearance', gscLevels, text('clearance') ?? ''),
      teams: texts('team'),
    };
    print(await signDevToken(devTokenKey(config.home), identity, secondsOf(text('ttl') ?? '1h')));
    return 0;
  },
};

/** The key that development tokens of this machine are signed with, made at the first call. */
export const devTokenKey = (home: string): Buffer => keyFromFile(join(home, 'keys', 'development-token.key'));
