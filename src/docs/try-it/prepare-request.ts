import type { JsonValue } from "../../contract/json/json.ts";
import type { Supply } from "../../contract/model/operation.ts";
import type { CallParameters, PageCredentials } from "../../contract/model/page-platform.ts";
import { fillPath } from "../../contract/model/path-template.ts";
import type { Platform } from "../../contract/model/platform.ts";
import { acceptFor } from "../../contract/wire/media-type.ts";
import type { TryItOperation, TryItParameter } from "./data.ts";
import { readField } from "./fields/read-field.ts";

/** A request whose bytes are final. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The text of the body in the form; none where the operation takes no body. */
  readonly body?: string;
}

/** What the form holds: values by `<in>:<name>`, the empty text for a field that is left out. */
export interface FormValues {
  readonly serverUrl: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The key of a parameter in `FormValues.parameters`. */
export function parameterKey({ in: location, name }: Pick<TryItParameter, "in" | "name">): string {
  return `${location}:${name}`;
}

/**
 * Puts the request together, each parameter written in its style; scalars stay as the reader wrote them. What cannot be written
 * (`readField` says why) is left out, so a form is to be checked first. Cookies are one header, which a browser does not send.
 */
export function prepareRequest(operation: TryItOperation, form: FormValues): PreparedRequest {
  const path = new Map(writtenIn("path", operation, form));
  const query = textsOf(writtenIn("query", operation, form));
  const cookies = textsOf(writtenIn("cookie", operation, form));
  const contentType = operation.bodyMediaType;
  const written = fillPath(operation.path, (name) =>
    operation.parameters.some((parameter) => parameter.in === "path" && parameter.name === name)
      ? (path.get(name) ?? "")
      : undefined,
  );
  return {
    method: operation.method,
    url: `${form.serverUrl.replace(/\/+$/, "")}${written}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: [
      ["Accept", acceptFor(operation.answers.flatMap(({ mediaTypes }) => mediaTypes))],
      ...(contentType === undefined ? [] : [["Content-Type", contentType] as const]),
      ...writtenIn("header", operation, form),
      ...(cookies.length === 0 ? [] : [["Cookie", cookies.join("; ")] as const]),
    ],
    ...(contentType !== undefined && { body: form.body }),
  };
}

type Written = readonly [name: string, wire: string];

function writtenIn(place: TryItParameter["in"], { parameters }: TryItOperation, form: FormValues): readonly Written[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .flatMap((parameter): readonly Written[] => {
      const reading = readField(parameter, form.parameters[parameterKey(parameter)] ?? "");
      return reading.kind === "value" ? [[parameter.name, reading.wire]] : [];
    });
}

/** A style writes nothing for some values, such as an exploded array without items. */
function textsOf(written: readonly Written[]): readonly string[] {
  return written.flatMap(([, wire]) => (wire === "" ? [] : [wire]));
}

/** The values that a program gives to the client: none of the headers that the client supplies. */
export function readCallParameters({ parameters }: TryItOperation, form: FormValues): CallParameters {
  const read: Record<string, Record<string, JsonValue>> = {};
  for (const parameter of parameters) {
    const reading = readField(parameter, form.parameters[parameterKey(parameter)] ?? "");
    if (reading.kind !== "value" || parameter.supply !== undefined) continue;
    const group = groupOf[parameter.in];
    read[group] = { ...read[group], [parameter.name]: reading.value };
  }
  return read;
}

const groupOf = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** The sources that a platform fills at each send; the others are what the reader set up. */
const madeOnSend: readonly Supply["from"][] = ["correlation-id", "time", "signature"];

/** Whether the platform makes this parameter's value anew for each request. */
export function isMadeOnSend({ supply }: TryItParameter): boolean {
  return supply !== undefined && madeOnSend.includes(supply.from);
}

/** What the form holds of the reader's credentials: the values of the headers that say who asks, and the secret. */
export function readCredentials(operation: TryItOperation, form: FormValues, secretKey: string): PageCredentials {
  const config: Record<string, string> = {};
  let timeZone: string | undefined;
  let cryptoKeyId: string | undefined;
  for (const parameter of operation.parameters) {
    const value = form.parameters[parameterKey(parameter)] ?? "";
    if (value === "" || parameter.supply === undefined) continue;
    if (parameter.supply.from === "config") config[parameter.supply.key] = value;
    if (parameter.supply.from === "time-zone") timeZone = value;
    if (parameter.supply.from === "crypto-key") cryptoKeyId = value;
  }
  return {
    config,
    secretKey,
    ...(timeZone !== undefined && { timeZone }),
    ...(cryptoKeyId !== undefined && { cryptoKeyId }),
  };
}

/** The values, by parameter key, that the platform makes for this request, over the exact bytes of its body. */
export async function makeSuppliedValues(
  operation: TryItOperation,
  form: FormValues,
  platform: Platform,
): Promise<Readonly<Record<string, string>>> {
  const message = { operation, body: new TextEncoder().encode(form.body), timeMs: Date.now() };
  const made: Record<string, string> = {};
  for (const parameter of operation.parameters.filter(isMadeOnSend)) {
    if (parameter.supply === undefined) continue;
    const value = await platform.suppliers[parameter.supply.from]?.(message, parameter.supply);
    if (value !== undefined) made[parameterKey(parameter)] = value;
  }
  return made;
}
