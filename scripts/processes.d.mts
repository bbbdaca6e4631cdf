export function birthOf(pid: number): string | undefined;
export function commandOf(pid: number): string | undefined;
export function holderOf(file: string): number | undefined;
export function claim(
  file: string,
): { release: (this: void) => void; holder?: never } | { holder: number; release?: never };
