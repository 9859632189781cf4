import { FileBytes } from "../../contract/wire/body/file-bytes.ts";
import type { NativeBody } from "./body-codec.ts";
import { isNative } from "./plain-value.ts";

/**
 * Reads what `fetch` takes as a body (FormData, URLSearchParams, Blob, File, ArrayBuffer, ReadableStream) into the bytes that fetch
 * would send, since they are signed and may be sent again; a form has its boundary in the media type (Fetch, section 5.2). Blobs
 * among the members of an object become files. Everything else stays as it is.
 */
export function readNativeBody(body: unknown): NativeBody | Promise<NativeBody> {
  if (isNative(body)) return asFetchWould(body as BodyInit);
  if (typeof body !== "object" || body === null || Array.isArray(body) || body instanceof Uint8Array)
    return { value: body };
  const entries = Object.entries(body);
  if (!entries.some(([, member]) => [member].flat().some(isBlob))) return { value: body };
  return withFilesRead(entries);
}

async function withFilesRead(entries: readonly (readonly [string, unknown])[]): Promise<NativeBody> {
  const read = entries.map(async ([name, member]) => [name, await readFiles(member)] as const);
  return { value: Object.fromEntries(await Promise.all(read)) };
}

async function asFetchWould(body: BodyInit): Promise<NativeBody> {
  const response = new Response(body);
  const contentType = response.headers.get("content-type") || undefined;
  return { value: new Uint8Array(await response.arrayBuffer()), contentType };
}

async function readFiles(member: unknown): Promise<unknown> {
  if (Array.isArray(member)) return Promise.all(member.map(readFiles));
  if (!isBlob(member)) return member;
  const bytes = new Uint8Array(await member.arrayBuffer());
  return new FileBytes(bytes, {
    contentType: member.type,
    fileName: "name" in member ? String(member.name) : undefined,
  });
}

function isBlob(value: unknown): value is Blob {
  return (
    typeof value === "object" &&
    value !== null &&
    /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(value))
  );
}
