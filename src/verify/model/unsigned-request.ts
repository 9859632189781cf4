import type { ParameterLocation, ParameterModel, SecurityRequirement } from "../../contract/model/contract-model.ts";
import type { HeaderLine, WireRequest } from "../../contract/model/exchange.ts";
import type { Supply } from "../../contract/model/operation.ts";
import { fillPath } from "../../contract/model/path-template.ts";
import type { ParameterForm } from "../../contract/model/value-form.ts";
import { withSampleCredentials } from "../../contract/wire/credentials.ts";
import { type ParameterTexts, writeParameter } from "../../contract/wire/write-parameter.ts";
import { type CredentialChanges, changeCredentials, type FurtherParts } from "./credential-changes.ts";
import { type BodyEncryption, encryptedBody } from "./message-encryption.ts";
import type { Forgery, Platform, SupplyMessage } from "./platform.ts";

/** A request before it is signed: what `plan` changes, and what `prepare` turns into bytes on the wire. */
export interface UnsignedRequest {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, beginning with `/`. */
  readonly path: string;
  /** Every parameter that is sent, headers included. */
  readonly fields: readonly Field[];
  /** Headers that the contract does not declare as parameters, such as `Content-Type`. */
  readonly headers: readonly HeaderLine[];
  readonly body?: Uint8Array;
  /** Whether and how the body is encrypted when it goes out, where the contract wants that. */
  readonly bodyEncryption?: BodyEncryption;
  readonly chunked: boolean;
  /** What the operation asks for: credentials of the right form replace those that the caller does not give. */
  readonly security?: readonly SecurityRequirement[];
  /** A query as written, after the parameters': for what no parameter writes. */
  readonly junkQuery?: string;
  /** The caller's credentials that a probe leaves out or gets wrong. */
  readonly credentials?: CredentialChanges;
  /** How much earlier than now the times of the request are, in milliseconds. */
  readonly earlierMs?: number;
  /** The zone of all times that the platform supplies; its own where it is left out. */
  readonly timeZone?: string;
}

/** One parameter that is sent. Of a header, `name` is written as it goes out. */
export interface Field extends ParameterForm {
  readonly value: FieldValue;
}

/** A value out of the contract, or one that the platform makes. */
export type FieldValue = ParameterTexts | SuppliedValue;

/** A value that the platform fills in when the request is sent. */
export interface SuppliedValue {
  readonly kind: "supplied";
  readonly supply: Supply;
  /** A valid value of the same form, for planning. */
  readonly sample: string;
  /** The one change of a probe, made after the platform has given its value. */
  readonly edit?: (value: string) => string;
  /** Signs these bytes in place of the body's. */
  readonly over?: Uint8Array;
  readonly forgery?: Forgery;
}

/** An unsigned request with every value filled in, and the same request as it goes out. */
export interface Prepared {
  readonly unsigned: UnsignedRequest;
  readonly request: WireRequest;
  /** Names of the fields that are left out because the platform has no value for them. */
  readonly missing: readonly string[];
  /** Whether the body cannot be encrypted. */
  readonly notEncryptable: boolean;
  /** Names of the fields whose change had no effect: the value is the right one. */
  readonly unchanged: readonly string[];
  /** The right signatures of the bytes that go out, which no answer may disclose. */
  readonly signatures: readonly string[];
}

/** An unsigned request whose value of one parameter is another one. */
export function withField(unsigned: UnsignedRequest, field: Field, value: FieldValue): UnsignedRequest {
  return { ...unsigned, fields: unsigned.fields.map((each) => (each === field ? { ...field, value } : each)) };
}

/** An unsigned request without one of its parameters. */
export function withoutField(unsigned: UnsignedRequest, field: Field): UnsignedRequest {
  return { ...unsigned, fields: unsigned.fields.filter((each) => each !== field) };
}

/** An unsigned request with another body. Text goes out as UTF-8. */
export function withBody(unsigned: UnsignedRequest, body: string | Uint8Array): UnsignedRequest {
  return { ...unsigned, body: typeof body === "string" ? new TextEncoder().encode(body) : body };
}

/** An unsigned request whose header, one of those that are no parameters, has another value; `undefined` leaves it out. */
export function withHeader(unsigned: UnsignedRequest, name: string, value: string | undefined): UnsignedRequest {
  const others = unsigned.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase());
  return { ...unsigned, headers: value === undefined ? others : [...others, [name, value]] };
}

/** The field of a parameter with this value. */
export function fieldOf(parameter: ParameterModel, value: FieldValue): Field {
  const { in: place, name, style, explode, allowReserved, mediaType, wholeQuery } = parameter;
  return {
    ...{ in: place, name, style, explode },
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(wholeQuery === undefined ? {} : { wholeQuery }),
    value,
  };
}

/** The value's texts as they are known before sending: for a supplied value, its sample with the probe's change. */
export function plannedTexts(value: FieldValue): ParameterTexts {
  if (value.kind !== "supplied") return value;
  return { kind: "text", text: value.edit === undefined ? value.sample : value.edit(value.sample) };
}

/**
 * Encrypts the body where the unsigned request says so, and fills in what the platform supplies, signing last, over the bytes that go out.
 * A value that the platform does not have is left out. The unsigned request that comes back has the body in clear.
 */
export async function prepare(unsigned: UnsignedRequest, platform: Platform): Promise<Prepared> {
  const body = await encryptedBody(unsigned, platform.encryption);
  const { operationId, timeZone } = unsigned;
  const zone = timeZone === undefined ? {} : { timeZone };
  const message = {
    operationId,
    body: body ?? new Uint8Array(),
    timeMs: Date.now() - (unsigned.earlierMs ?? 0),
    ...zone,
  };
  const fields: Field[] = [];
  const missing: string[] = [];
  const unchanged: string[] = [];
  const signatures: string[] = [];
  for (const field of unsigned.fields) {
    const value = await filledIn(field.value, message, platform);
    if (value === undefined) missing.push(field.name);
    else fields.push({ ...field, value });
    const signature = await rightSignature(field.value, { message, platform });
    if (signature === undefined) continue;
    signatures.push(signature);
    if (value?.kind === "text" && value.text === signature) unchanged.push(field.name);
  }
  const filled = { ...unsigned, fields };
  const notEncryptable = body === undefined && unsigned.body !== undefined;
  const request = toWire(filled, body);
  // A probe that leaves credentials out gets no made-up ones in their place.
  const wanted = unsigned.credentials === undefined ? (unsigned.security ?? []) : [];
  const [path = "", query = ""] = request.path.split(/\?(.*)/s, 2);
  const all: FurtherParts = { headers: platform.headers ?? [], query: platform.query ?? [] };
  const further = unsigned.credentials === undefined ? all : changeCredentials(all, unsigned.credentials);
  const own = further.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const given = {
    headers: [...request.headers, ...further.headers],
    query: [query, ...own].filter((part) => part !== "").join("&"),
  };
  const { headers, query: signedIn } = withSampleCredentials(wanted, given);
  return {
    unsigned: filled,
    request: { ...request, path: signedIn === "" ? path : `${path}?${signedIn}`, headers },
    missing,
    notEncryptable,
    unchanged,
    signatures,
  };
}

async function filledIn(
  value: FieldValue,
  message: SupplyMessage,
  platform: Platform,
): Promise<FieldValue | undefined> {
  if (value.kind !== "supplied") return value;
  const signed = value.over === undefined ? message : { ...message, body: value.over };
  const text =
    value.forgery !== undefined && platform.forge !== undefined
      ? await platform.forge(value.forgery, signed)
      : await platform.supply(value.supply, signed);
  // An optional value that the caller lacks is left out, unless it is the very one that a probe gets wrong.
  const given = text ?? (value.edit === undefined ? undefined : value.sample);
  if (given === undefined) return undefined;
  return { kind: "text", text: value.edit === undefined ? given : value.edit(given) };
}

interface Filling {
  readonly message: SupplyMessage;
  readonly platform: Platform;
}

async function rightSignature(planned: FieldValue, { message, platform }: Filling): Promise<string | undefined> {
  if (planned.kind !== "supplied" || planned.supply.from !== "signature") return undefined;
  return platform.supply(planned.supply, message);
}

function toWire(unsigned: UnsignedRequest, body: Uint8Array | undefined): WireRequest {
  const cookies = written(unsigned, "cookie");
  const headers: HeaderLine[] = [
    ...unsigned.headers,
    ...unsigned.fields
      .filter((field) => field.in === "header")
      .map((field): HeaderLine => [field.name, wireText(field)]),
    ...(cookies.length === 0 ? [] : [["Cookie", cookies.join("; ")] as const]),
  ];
  const query = [...written(unsigned, "query"), ...(unsigned.junkQuery === undefined ? [] : [unsigned.junkQuery])];
  return {
    method: unsigned.method,
    path: pathOf(unsigned) + (query.length === 0 ? "" : `?${query.join("&")}`),
    headers,
    chunked: unsigned.chunked,
    ...(body === undefined ? {} : { body }),
    ...(body === unsigned.body || unsigned.body === undefined ? {} : { clear: unsigned.body }),
  };
}

/** The path as it goes out, without its query. */
export function pathOf(unsigned: UnsignedRequest): string {
  return fillPath(unsigned.path, (name) => {
    const field = unsigned.fields.find((each) => each.in === "path" && each.name === name);
    return field === undefined ? undefined : wireText(field);
  });
}

function written(unsigned: UnsignedRequest, place: ParameterLocation): readonly string[] {
  return unsigned.fields.flatMap((field) => {
    const text = field.in === place ? wireText(field) : "";
    return text === "" ? [] : [text];
  });
}

/** A parameter as the request writes it. */
export function wireText(field: Field): string {
  return writeParameter(field, plannedTexts(field.value));
}
