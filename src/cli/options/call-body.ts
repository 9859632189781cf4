import { basename, resolve } from "node:path";
import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { FileBytes } from "../../contract/wire/body/file-bytes.ts";
import {
  applicableKey,
  essenceOf,
  isJsonMediaType,
  isMultipartForm,
  mediaTypeToSend,
  parseMediaType,
  urlencodedType,
} from "../../contract/wire/media-type.ts";
import { coerceText, memberSchema, shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";

/** What a body of the command line is read by. */
export interface BodyRules {
  readonly operation: OperationModel;
  readonly cwd: string;
  /** The Content-Type that the caller gives. */
  readonly contentType: string | undefined;
  /** What `$ref`s of the operation's schemas point into. */
  readonly document: JsonObject;
}

/**
 * The body of `--data`, which is a text, or `@` and the name of a file: JSON where the contract sends JSON, and for a form that begins
 * with a brace; otherwise the text itself, or the bytes of a file that is not UTF-8. Throws a PlateError (`usage`).
 */
export function readData(data: string, rules: BodyRules): unknown {
  const given = data.startsWith("@") ? fileData(data.slice(1), rules.cwd) : data;
  const type = typeToSend(rules);
  const isForm = isFormType(type) && typeof given === "string" && /^\s*\{/.test(given);
  if (!isForm && !isJson(type, rules.operation)) return given;
  try {
    if (typeof given === "string") return parseExactJson(given);
  } catch (cause) {
    throw noJson(cause);
  }
  throw noJson();
}

/**
 * The members of a form, each `NAME=VALUE` or `NAME=@FILE`; a name given again makes a list. Values have the types of their schemas.
 * Throws a PlateError (`usage`) for an operation that takes no form, and for what cannot be read.
 */
export function readForm(texts: readonly string[], rules: BodyRules): Readonly<Record<string, unknown>> {
  const { operation, document, cwd } = rules;
  const type = typeToSend(rules);
  if (!isFormType(type)) {
    const taken = type === undefined ? "no body" : `a body of ${type}`;
    throw new PlateError("usage", `${operation.id} takes no form, but ${taken}`, {
      fix: type === undefined ? "leave --form out" : "give the body with --data",
    });
  }
  const keys = mediaTypesOf(operation);
  const content = operation.requestBody?.content.find(({ mediaType }) => mediaType === applicableKey(keys, type));
  const shape = shapeOfSchema(content?.schema ?? true, document);
  const members = new Map<string, unknown>();
  for (const text of texts) {
    const at = text.indexOf("=");
    if (at < 1) {
      throw new PlateError("usage", `--form ${text} is not of the form NAME=VALUE`, {
        fix: "write NAME=VALUE, or NAME=@FILE for a file",
      });
    }
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    const member = memberSchema(shape, name);
    const known = members.get(name);
    const { types, items } = shapeOfSchema(member, document);
    const isList = types.has("array");
    const item = formValue(value, { schema: isList ? items : member, document, cwd });
    const earlier = known === undefined ? [] : [known].flat();
    members.set(name, isList || known !== undefined ? [...earlier, item] : item);
  }
  return Object.fromEntries(members);
}

interface ValuePlace {
  readonly schema: JsonSchema;
  readonly document: JsonObject;
  readonly cwd: string;
}

function formValue(value: string, { schema, document, cwd }: ValuePlace): unknown {
  if (!value.startsWith("@")) return coerceText(value, schema, document);
  const file = value.slice(1);
  return new FileBytes(new Uint8Array(bytesOf(file, cwd, "--form NAME=@")), { fileName: basename(file) });
}

/** A text where the file is UTF-8, otherwise its bytes. */
function fileData(file: string, cwd: string): string | Uint8Array {
  const bytes = bytesOf(file, cwd, "--data @");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new Uint8Array(bytes);
  }
}

function bytesOf(file: string, cwd: string, option: string): Buffer {
  try {
    return readRegularFile(resolve(cwd, file));
  } catch (cause) {
    throw readFailure(file, cause, `check the name of the file after ${option}`);
  }
}

function noJson(cause?: unknown): PlateError {
  return new PlateError("usage", "--data is not JSON", {
    fix: "give a JSON text, or @ and the name of a file",
    cause,
  });
}

function mediaTypesOf({ requestBody }: OperationModel): readonly string[] {
  return requestBody?.content.map(({ mediaType }) => mediaType) ?? [];
}

/** The media type that a value goes out as; `undefined` where the operation takes no body, or nothing says. */
function typeToSend({ operation, contentType }: BodyRules): string | undefined {
  const sent = mediaTypeToSend(mediaTypesOf(operation), "value");
  return contentType ?? (sent?.kind === "media-type" ? sent.contentType : undefined);
}

function isJson(type: string | undefined, operation: OperationModel): boolean {
  return type === undefined ? mediaTypesOf(operation).length === 0 : isJsonMediaType(type);
}

/** A form that is still to be written: one whose Content-Type names its boundary is written already. */
function isFormType(type: string | undefined): type is string {
  if (type === undefined) return false;
  if (essenceOf(type) === urlencodedType) return true;
  return isMultipartForm(type) && parseMediaType(type)?.parameters.has("boundary") !== true;
}
