import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { isJsonObject } from "../../contract/json/json.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { openTemporaryFolder } from "../../files/leftovers.ts";
import { readSourceFile } from "../../reader/parse/source-file.ts";
import type { CommandIo } from "../command.ts";

/** A contract that a user named by a URL or gave on stdin, as files. */
export interface FetchedContract {
  /** The root document: an absolute path in a temporary folder. */
  readonly spec: string;
  /** Removes the files. */
  readonly close: () => Promise<void>;
}

/** All files of a contract together, in bytes. */
const mostBytes = 64 * 1024 * 1024;
/** Files of a contract. */
const mostFiles = 500;
const timeoutMs = 30_000;

/** Whether `--spec` names no file: an `http:` or `https:` URL, or `-` for stdin. */
export function isFetched(spec: unknown): spec is string {
  return typeof spec === "string" && (spec === "-" || /^https?:\/\//i.test(spec));
}

/**
 * Reads a contract from a URL, with the files that it refers to below the URL's folder, or one document from stdin. At most 64 MiB,
 * 500 files and 30 s for each. Throws a PlateError: `usage` for what is too large, `target` where the server does not give it.
 */
export async function fetchContract(spec: string, { signal }: Pick<CommandIo, "signal">): Promise<FetchedContract> {
  const { folder, remove } = await openTemporaryFolder("plate-contract-");
  try {
    if (spec !== "-") return { spec: await download(new URL(spec), folder, signal), close: remove };
    const file = join(folder, "stdin");
    return { spec: await save(file, readStdin()), close: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function readStdin(): Uint8Array {
  const bytes = readFileSync(0);
  if (bytes.length === 0)
    throw new PlateError("usage", "stdin holds no contract", { fix: "pipe a document to --spec -" });
  if (bytes.length > mostBytes) throw tooLarge("stdin");
  return bytes;
}

/** The file with the ending that its text asks for, where it has none that says it is YAML or JSON. */
async function save(file: string, bytes: Uint8Array): Promise<string> {
  const isKnown = [".json", ".yaml", ".yml"].includes(extname(file).toLowerCase());
  const isJson = /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
  const named = isKnown ? file : `${file}${isJson ? ".json" : ".yaml"}`;
  await mkdir(dirname(named), { recursive: true });
  await writeFile(named, bytes);
  return named;
}

async function download(root: URL, folder: string, signal: AbortSignal): Promise<string> {
  const base = new URL(".", root).href;
  const first = await get(root, signal);
  let left = mostBytes - first.length;
  const spec = await save(join(folder, nameOf(root, base)), first);
  const waiting = referencesOf(spec, root, base);
  const seen = new Set([root.href]);
  for (const url of waiting) {
    if (seen.has(url)) continue;
    seen.add(url);
    if (seen.size > mostFiles) throw tooLarge(base);
    // What is no reference but data, or is not there, is for the reader of the contract to name.
    const bytes = await get(new URL(url), signal).catch(() => undefined);
    if (bytes === undefined) continue;
    left -= bytes.length;
    if (left < 0) throw tooLarge(base);
    const file = join(folder, nameOf(new URL(url), base));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    waiting.push(...referencesOf(file, new URL(url), base));
  }
  return spec;
}

/** The path below the folder of the root document; that of a URL without a name is `openapi`. */
function nameOf(url: URL, base: string): string {
  const path = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length));
  const isSafe =
    path !== "" && path.split("/").every((step) => step !== ".." && !step.includes("\\") && !step.includes("\0"));
  return isSafe ? path : "openapi";
}

async function get(url: URL, signal: AbortSignal): Promise<Uint8Array> {
  const shown = withoutSecrets(url);
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(shown + url.search, {
      signal: AbortSignal.any([signal, limit]),
      headers: { accept: "*/*", ...credentialsOf(url) },
    });
    if (!response.ok) throw unreachable(`${shown} answered ${response.status}`);
    return await readLimited(response, shown);
  } catch (cause) {
    if (cause instanceof PlateError) throw cause;
    signal.throwIfAborted();
    const reason = limit.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(cause);
    throw unreachable(`${shown} cannot be read: ${reason}`);
  }
}

/** User and password of a URL, as RFC 7617 sends them. */
function credentialsOf({ username, password }: URL): { readonly authorization?: string } {
  if (username === "" && password === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

async function readLimited({ body }: Response, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (chunk === undefined) break;
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(shown);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** References to files below the folder of the root document, as URLs without fragments. */
function referencesOf(file: string, url: URL, base: string): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isJsonObject(value)) return;
    for (const name of ["$ref", "externalValue"]) {
      const reference = value[name];
      if (typeof reference !== "string" || reference.startsWith("#") || !URL.canParse(reference, url)) continue;
      const target = new URL(reference, url);
      target.hash = "";
      if (target.href.startsWith(base)) found.add(target.href);
    }
    for (const member of Object.values(value)) visit(member);
  };
  try {
    visit(readSourceFile(file, file).value);
  } catch (error) {
    if (!(error instanceof PlateError)) throw error;
  }
  return [...found];
}

function withoutSecrets(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? (inner.message.split("\n", 1)[0] ?? "") : String(inner);
}

function unreachable(message: string): PlateError {
  return new PlateError("target", message, { fix: "check the address, or download the contract and name the file" });
}

function tooLarge(what: string): PlateError {
  return new PlateError("usage", `the contract of ${what} is larger than 64 MiB or 500 files`, {
    fix: "download it and name the file",
  });
}
