export const project: string;
export const pom: string;
export function homeFolder(env?: NodeJS.ProcessEnv): string;
export function jarFolder(home: string): string;
export function findJarFolder(home: string): string | undefined;
