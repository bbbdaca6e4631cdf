/** The program, or undefined where the prepare step could not install it. */
export function findPython(project: string): string | undefined;
