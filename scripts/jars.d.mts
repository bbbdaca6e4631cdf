export function wholeJar(file: string): boolean;
export function mavenSentence(output: string, folder: string): string;
