interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }
  >;
}
export function installedMatches(lock: Lock | undefined, installed: Lock | undefined): boolean;
export function npmSentence(code: number, output: string, project: string): string;
