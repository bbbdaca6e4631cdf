export function filesOf(zip: Buffer): Map<string, () => Buffer>;
