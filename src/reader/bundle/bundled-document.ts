import type { JsonObject } from "../../contract/json/json.ts";
import type { ContractFlaw } from "../../contract/model/contract-flaw.ts";
import type { Notice } from "../notice.ts";
import type { SourceFile } from "../parse/source-file.ts";

/** A document in one piece, and where each piece of it came from. */
export interface Bundle {
  readonly document: JsonObject;
  readonly origins: readonly Origin[];
  /** Every file that was read, as absolute paths, the root first. */
  readonly files: readonly string[];
  /** Whether the `$ref` of the object at this pointer of a file is a reference; any other `$ref` is data. */
  readonly isReference: (file: string, pointer: string) => boolean;
  /** What of the document is not read, in the order in which it was met. */
  readonly notices: readonly Notice[];
  /** References where OpenAPI has none, and those in a circle. */
  readonly unusual: readonly ContractFlaw[];
}

/** The bundled document has at `pointer` what the source has at `steps`. */
export interface Origin {
  readonly pointer: string;
  readonly source: SourceFile;
  readonly shownAs: string;
  readonly steps: readonly string[];
}
