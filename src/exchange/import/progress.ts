/** How far an import has come. */
export interface Step {
  readonly doing: 'checking' | 'writing';
  readonly file: string;
  /** Rows checked or written so far, of all files. */
  readonly rows: number;
  /** How much of this pass is done, from 0 to 1. */
  readonly share: number;
  /** Once a file is over: how many of its rows were checked or written. */
  readonly over?: number;
}
