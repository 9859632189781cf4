import { PlateError } from "../contract/model/plate-error.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it is larger than a file may be",
  EIO: "the disk fails",
  EROFS: "the disk is read-only",
  EACCES: "it may not be written to",
  EPERM: "it may not be written to",
  EISDIR: "it is a folder",
  EEXIST: "a part of its path is a file",
  ENOTDIR: "a part of its path is a file",
  ENOENT: "no folder can be made there",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead back to themselves",
};

/** Nobody named a wrong place: the machine failed. */
const machineFailures = ["ENOSPC", "EDQUOT", "EIO", "EMFILE", "ENFILE", "ENOMEM"];

/** The sentence for a place that cannot be written to: `usage` for a wrong place, `target` for a machine that failed. A PlateError stays as it is. */
export function writeFailure(shownAs: string, cause: unknown): PlateError {
  if (cause instanceof PlateError) return cause;
  const { code = "", message } = cause as NodeJS.ErrnoException;
  const isMachine = machineFailures.includes(code) || code === "";
  return new PlateError(
    isMachine ? "target" : "usage",
    `cannot write to ${shownAs}: ${reasons[code] ?? (code || message)}`,
    { fix: isMachine ? "make room there, or name another place" : "name a place that can be written to", cause },
  );
}
