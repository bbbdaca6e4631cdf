export const javaVersions: number[];
export function onPath(name: string, env?: NodeJS.ProcessEnv): string | undefined;
export function findJava(env?: NodeJS.ProcessEnv): { path: string | undefined; seen: number[] };
