import type { Supply } from "../../contract/operation.ts";
import type { Platform } from "../../contract/platform.ts";
import type { TryItOperation, TryItParameter } from "./data.ts";
import type { PageCredentials } from "./page-platform.ts";

/** A request whose bytes are final. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The text of the body as it stands in the form; none where the operation takes no body. */
  readonly body?: string;
}

/** What stands in the form: values by `<in>:<name>`, the empty text for a field that is left out. */
export interface FormValues {
  readonly serverUrl: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The key of a parameter in `FormValues.parameters`. */
export function parameterKey({ in: location, name }: Pick<TryItParameter, "in" | "name">): string {
  return `${location}:${name}`;
}

/** Puts the request together; header names and values stay as the reader wrote them. */
export function prepareRequest(operation: TryItOperation, form: FormValues): PreparedRequest {
  const typed = (parameter: TryItParameter): string => form.parameters[parameterKey(parameter)] ?? "";
  const inPlace = (location: TryItParameter["in"]): readonly TryItParameter[] =>
    operation.parameters.filter((parameter) => parameter.in === location);
  const path = inPlace("path").reduce(
    (written, parameter) => written.replaceAll(`{${parameter.name}}`, encodeURIComponent(typed(parameter))),
    operation.path,
  );
  const query = inPlace("query")
    .filter((parameter) => typed(parameter) !== "")
    .map((parameter) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(typed(parameter))}`);
  const contentType = operation.bodyMediaType;
  return {
    method: operation.method,
    url: `${form.serverUrl.replace(/\/+$/, "")}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: [
      ["Accept", "application/json"],
      ...(contentType === undefined ? [] : [["Content-Type", contentType] as const]),
      ...inPlace("header")
        .filter((parameter) => typed(parameter) !== "")
        .map((parameter) => [parameter.name, typed(parameter)] as const),
    ],
    ...(contentType !== undefined && { body: form.body }),
  };
}

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
    const value = await platform.suppliers[parameter.supply.from](message, parameter.supply);
    if (value !== undefined) made[parameterKey(parameter)] = value;
  }
  return made;
}
