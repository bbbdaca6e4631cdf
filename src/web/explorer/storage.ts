/** What the editor asks of a store: the part of the Web Storage interface that it calls. */
export interface PageStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
  readonly length: number;
}

/**
 * A store that lives as long as the page. Queries and variables can hold names of victims, and a browser
 * writes its local and session storage to the disk, so tabs and history stay in memory. What the editor
 * keeps of request headers is dropped even here: nothing but the sign-in form holds a token.
 */
export function memoryStorage(): PageStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (!key.toLowerCase().includes('headers')) items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}
