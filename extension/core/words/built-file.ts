/** A file that is made when the extension is built. */
export interface BuiltFile {
  /** From the top of the built extension. */
  readonly path: string;
  /** JSON. */
  readonly contents: string;
}
