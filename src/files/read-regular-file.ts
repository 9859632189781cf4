import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";

/** Larger files are refused. The largest public contract that we know of has 12 MB. */
export const mostMegabytes = 50;

/** Why a file is not read, as `code` of the error says it; any other code is the file system's. */
export const irregularFile = "no regular file";
/** The same for a file of more than `mostMegabytes`. */
export const tooLargeFile = `larger than ${mostMegabytes} MB`;

/**
 * Reads one file whole. A link in a project can lead to a device that has no end, or to a pipe that nobody writes to, where opening
 * waits for ever and no signal ends the process: those are not opened. A file that grows while it is read ends at the limit.
 * A pipe or terminal that the shell has opened for this process (`/dev/stdin`, `<(…)`) is read.
 * Throws an Error with `code`: `EISDIR` for a folder, `irregularFile`, `tooLargeFile`, or what the file system says.
 */
export function readRegularFile(file: string): Buffer {
  const isOpenAlready = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/.test(file);
  if (!isOpenAlready) checkKind(statSync(file));
  // Without waiting: what was a file a moment ago can be a pipe by now.
  const descriptor = openSync(file, constants.O_RDONLY | (isOpenAlready ? 0 : (constants.O_NONBLOCK ?? 0)));
  try {
    const stat = fstatSync(descriptor);
    if (!isOpenAlready) checkKind(stat);
    return readUpToLimit(descriptor, stat.size);
  } finally {
    closeSync(descriptor);
  }
}

/** As `readRegularFile`, as UTF-8 text. */
export function readRegularText(file: string): string {
  return readRegularFile(file).toString("utf8");
}

function checkKind(stat: Stats): void {
  if (stat.isDirectory()) throw failure("EISDIR");
  if (!stat.isFile()) throw failure(irregularFile);
}

/** Files below /proc say that they have no bytes, so the size is only where the buffer begins. */
function readUpToLimit(descriptor: number, size: number): Buffer {
  const mostBytes = mostMegabytes * 1024 * 1024;
  if (size > mostBytes) throw failure(tooLargeFile);
  let buffer = Buffer.allocUnsafe(size + 1024);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > mostBytes) throw failure(tooLargeFile);
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2);
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
