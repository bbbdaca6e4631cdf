/** Where the files go: a disk, or the memory of a test. */
export interface Output {
  /** Opens a file by its path inside the sample; what it gives takes the file's text piece by piece. */
  readonly open: (path: string) => OutputFile;
}

export interface OutputFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

const unsafe = /[",\r\n]/;

/** A cell as CSV has it: quoted where it holds a comma, a quote or a line break. */
export const cell = (text: string): string => (unsafe.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Characters that are gathered before they are handed on. */
const piece = 1 << 18;

/** Writes a CSV file line by line. */
export class Lines {
  private readonly file: OutputFile;
  private gathered = '';
  rows = 0;

  constructor(output: Output, path: string, header: readonly string[]) {
    this.file = output.open(path);
    this.gathered = `${header.join(',')}\n`;
  }

  /** A row whose cells are already sound, joined by commas. */
  add(line: string): void {
    this.rows += 1;
    this.gathered += `${line}\n`;
    if (this.gathered.length < piece) return;
    this.file.write(this.gathered);
    this.gathered = '';
  }

  close(): void {
    this.file.write(this.gathered);
    this.file.close();
  }
}

export function writeText(output: Output, path: string, text: string): void {
  const file = output.open(path);
  file.write(text);
  file.close();
}

/** An output that keeps all in memory, by path. */
export function memoryOutput(): { readonly output: Output; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const open = (path: string): OutputFile => {
    const pieces: string[] = [];
    return { write: (text) => void pieces.push(text), close: () => void files.set(path, pieces.join('')) };
  };
  return { output: { open }, files };
}
