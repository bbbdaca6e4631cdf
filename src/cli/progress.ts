import type { Step } from '../exchange/import/progress.ts';

/** Milliseconds between two looks at a long import: a terminal's line is rewritten, other places get a line of their own. */
const betweenLooks = { terminal: 250, lines: 3_000 };

const timeText = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

const count = new Intl.NumberFormat('en-GB');

const verbs = { checking: 'checked', writing: 'wrote' } as const;

export interface Progress {
  readonly step: (step: Step) => void;
  /** Takes the terminal's line away. */
  readonly end: () => void;
}

/**
 * Shows how far an import has come, with rows per second and time left of the pass.
 * @param tell prints a line
 * @param terminal writes as it is; nothing where no terminal listens
 * @param now the clock, milliseconds
 */
export function progressOn(
  tell: (line: string) => void,
  terminal: ((text: string) => void) | undefined,
  now: () => number,
): Progress {
  let doing = '';
  let began = 0;
  let looked = 0;
  const pause = terminal === undefined ? betweenLooks.lines : betweenLooks.terminal;
  const state = ({ doing: verb, file, rows, share }: Step): string => {
    const seconds = Math.max(0.001, (now() - began) / 1000);
    const left = share > 0 ? `, ${timeText((seconds * (1 - share)) / share)} left` : '';
    const speed = count.format(Math.round(rows / seconds));
    return `${verb} ${file}: ${count.format(rows)} rows, ${Math.round(share * 100)} %, ${speed} rows/s${left}`;
  };
  const clear = (): void => terminal?.('\r\u001b[K');
  return {
    step: (step) => {
      if (step.doing !== doing) {
        doing = step.doing;
        began = looked = now();
      }
      if (step.over !== undefined) {
        if (terminal === undefined && step.over > 0)
          tell(`${verbs[step.doing]} ${step.file}: ${step.over} rows`);
        return;
      }
      if (now() - looked < pause) return;
      looked = now();
      if (terminal === undefined) tell(state(step));
      else terminal(`\r\u001b[K${state(step)}`);
    },
    end: clear,
  };
}
