import type { OperationAnswerHeader } from "../contract/model/operation.ts";
import type { Platform } from "../contract/model/platform.ts";
import type { ConvertNumbers } from "../contract/schema/number-places.ts";
import type { Judge } from "./judge.ts";
import type { Security } from "./request/security.ts";
import type { BodyCodec } from "./write/body-codec.ts";
import type { CallersParameters } from "./write/request-parameters.ts";

/**
 * The parts of a client that only some contracts need, or of which most need the simple form. They are values, so that a bundler
 * leaves out what a contract does not need.
 */
export interface EngineParts {
  /** Without it neither requests nor bodies of answers are checked against their schemas. */
  readonly judge?: Judge | undefined;
  /** Without it no header is supplied. */
  readonly platform?: Platform | undefined;
  /** For security schemes. */
  readonly security?: Security | undefined;
  /** For parameters that callers give, and for paths that have to be encoded. */
  readonly parameters?: CallersParameters | undefined;
  /** The value of an answer's header. Without it headers are texts. */
  readonly decodeHeader?: ((header: OperationAnswerHeader, text: string) => unknown) | undefined;
  /** Without it each body is of one media type, and that is JSON. */
  readonly bodies?: BodyCodec | undefined;
  /** Without it, as `convertPlainNumbers` does. */
  readonly numbers?: ConvertNumbers | undefined;
}
