type Tool = 'java' | 'maven';
interface Facts {
  env: NodeJS.ProcessEnv;
  root: boolean;
}
export function installCommand(missing: Tool[], facts: Facts): string | undefined;
export function missingSentence(missing: Tool[], seen: number[], facts: Facts): string;
