/**
 * Which exit code a failure ends a command with: `usage` (wrong use or configuration) 2, `target` (the target or a tool failed) 3.
 */
export type PlateErrorCode = "usage" | "target";

/**
 * A broken premise that the person at the command line can fix. The message says what and where, `fix` says what to do;
 * neither ever holds a secret. Printed as two lines without a stack trace; any other error is a bug of ours.
 */
export class PlateError extends Error {
  override readonly name = "PlateError";
  readonly code: PlateErrorCode;
  readonly fix: string;

  constructor(code: PlateErrorCode, message: string, options: { readonly fix: string; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
  }
}
