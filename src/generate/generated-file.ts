/** One file of generated/, as text; the path is relative to that folder. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The first lines of every generated TypeScript or JavaScript file. */
export const notice =
  "// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.\n";
