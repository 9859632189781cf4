import { PlateError } from "../contract/model/plate-error.ts";
import { irregularFile, tooLargeFile } from "./read-regular-file.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  ELOOP: "its links lead back to themselves",
  ENAMETOOLONG: "its name is too long",
  [irregularFile]: "it is no regular file",
  [tooLargeFile]: `it is ${tooLargeFile}`,
};

/** Why a file cannot be read, to follow `cannot read NAME: `. A reason without words of ours is told by its code. */
export function readReason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return (code === undefined ? undefined : reasons[code]) ?? code ?? message;
}

/**
 * The sentence for a file that a person named and that cannot be read: `cannot read NAME: reason`, of the kind `usage`. `shownAs` is the
 * name as it was given, `fix` says what to name in its place. A PlateError stays as it is.
 */
export function readFailure(shownAs: string, cause: unknown, fix: string): PlateError {
  if (cause instanceof PlateError) return cause;
  return new PlateError("usage", `cannot read ${shownAs}: ${readReason(cause)}`, { fix, cause });
}
