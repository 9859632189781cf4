import { parseExactJson, writeExactJson } from "../json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../json/json.ts";
import type { ContractModel } from "../model/contract-model.ts";

/** Hides what of a message is secret, so that it can be shown. */
export interface Mask {
  readonly headers: (headers: readonly Field[]) => readonly Field[];
  /** A request target: the values of query parameters whose names say that they are secret. */
  readonly target: (target: string) => string;
  /** A JSON body, whole or cut off, or a form: members whose names say that they are secret, whatever they hold. */
  readonly body: (text: string) => string;
  /** The secret values of a request, to be hidden wherever they come back: `maskValues` finds them in any form. */
  readonly values: (request: ShownRequest) => readonly string[];
}

/** What of a request can hold secrets. */
export interface ShownRequest {
  readonly target: string;
  readonly headers: readonly Field[];
  readonly body: string;
}

type Field = readonly [name: string, value: string];

const hidden = "***";
const alwaysSecret = ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];
const secretSupplies: readonly string[] = ["config", "signature", "crypto-key"];

/**
 * Secret are the headers that the contract supplies from configuration, keys or a signature (`x-supply`), those of its API-key
 * schemes, and those that carry credentials in every API; of bodies and queries, what is named after a password, token or PIN.
 */
export function createMask(model: Pick<ContractModel, "operations" | "document">): Mask {
  const secrets = new Set(
    [...alwaysSecret, ...suppliedNames(model), ...apiKeyNames(model)].map((name) => name.toLowerCase()),
  );
  const isSecretHeader = (name: string) => secrets.has(name.toLowerCase()) || isSecretName(name);
  return {
    headers: (headers) => headers.map(([name, value]) => [name, isSecretHeader(name) ? hidden : value]),
    target: (target) =>
      target.replace(/([?&])([^=&#]+)=([^&#]*)/g, (pair, mark: string, name: string) =>
        isSecretHeader(decoded(name)) ? `${mark}${name}=${hidden}` : pair,
      ),
    body: maskBody,
    values: ({ target, headers, body }) => [
      ...headers.filter(([name]) => isSecretHeader(name)).flatMap(([, value]) => credentialParts(value)),
      ...pairsIn(target.replace(/^[^?]*\??/, "")).flatMap(([name, value]) => (isSecretHeader(name) ? [value] : [])),
      ...secretMembers(body),
    ],
  };
}

/** The whole value, what follows a scheme (`Bearer …`), and the values of cookies. */
function credentialParts(value: string): readonly string[] {
  const [, token] = /^\S+\s+(\S.*)$/.exec(value) ?? [];
  const cookies = value.split(";").flatMap((pair) => /^\s*[^=;]+=(.+)$/.exec(pair)?.[1] ?? []);
  return [value, ...(token === undefined ? [] : [token]), ...cookies];
}

function pairsIn(form: string): readonly Field[] {
  return form.split("&").flatMap((pair): readonly Field[] => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))]];
  });
}

/** The values of a body's members, of JSON or a form, whose names say that they are secret. */
function secretMembers(body: string): readonly string[] {
  if (!mayBeSecret.test(body)) return [];
  try {
    return secretsBelow(parseExactJson(body));
  } catch {
    return pairsIn(body).flatMap(([name, value]) => (isSecretName(name) ? [value] : []));
  }
}

function secretsBelow(value: JsonValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(secretsBelow);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    isSecretName(name) && typeof member !== "object" ? [String(member)] : secretsBelow(member ?? null),
  );
}

function suppliedNames({ operations }: Pick<ContractModel, "operations">): readonly string[] {
  const parameters = operations.flatMap((operation) => operation.parameters);
  return parameters.filter(({ supply }) => supply && secretSupplies.includes(supply.from)).map(({ name }) => name);
}

function apiKeyNames({ document }: Pick<ContractModel, "document">): readonly string[] {
  const components = isJsonObject(document.components) ? document.components : {};
  const schemes = isJsonObject(components.securitySchemes) ? Object.values(components.securitySchemes) : [];
  return schemes.flatMap((scheme) => (isJsonObject(scheme) && typeof scheme.name === "string" ? [scheme.name] : []));
}

const secretPart =
  /passw|pwd|secret|token|credential|private|api-?_?key|access-?_?key|authorization|cvc|cvv|pinno|pin$/i;
const secretWords = ["pin", "otp"];

/** `newPin`, `pin_number` and `PIN` say so, `shipping` does not. */
function isSecretName(name: string): boolean {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return secretPart.test(name) || words.some((word) => secretWords.includes(word.toLowerCase()));
}

const mayBeSecret = /passw|pwd|secret|token|credential|private|key|authorization|cvc|cvv|pin|otp|%|\\u/i;

/** A body in which nothing may be secret is shown as it was written, white space and all. */
function maskBody(text: string): string {
  if (!mayBeSecret.test(text)) return text;
  try {
    return writeExactJson(maskMembers(parseExactJson(text)));
  } catch {
    return maskPairs(text);
  }
}

function maskMembers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(maskMembers);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, JsonValue] => [
    name,
    isSecretName(name) ? hidden : maskMembers(member ?? null),
  ]);
  return Object.fromEntries(members);
}

const memberOfJson = /("(?:[^"\\]|\\.)*")(\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,}\]]+)/g;
const fieldOfForm = /(^|&)([^=&]+)=([^&]*)/g;

const elementOfXml = /<([A-Za-z_][\w.:-]*)((?:\s[^<>]*)?)>([^<]*)(?=<)/g;
const attributeOfXml = /(\s)([A-Za-z_][\w.:-]*)(\s*=\s*)("[^"<]*"|'[^'<]*')/g;

/** The name between quotes, escapes undone. */
function jsonName(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** A name as a form or a query writes it. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return name;
  }
}

/** Of a text that is no whole JSON: what looks like a member of an object, an element or attribute of XML, or a field of a form. */
function maskPairs(text: string): string {
  const masked = text
    .replace(memberOfJson, (pair, name: string, colon: string) =>
      isSecretName(jsonName(name)) ? `${name}${colon}"${hidden}"` : pair,
    )
    .replace(elementOfXml, (element, name: string, attributes: string) =>
      isSecretName(name) ? `<${name}${attributes}>${hidden}` : element,
    )
    .replace(attributeOfXml, (pair, space: string, name: string, equals: string) =>
      isSecretName(name) ? `${space}${name}${equals}"${hidden}"` : pair,
    );
  if (/^\s*</.test(text)) return masked;
  return masked.replace(fieldOfForm, (pair, mark: string, name: string) =>
    isSecretName(decoded(name)) ? `${mark}${name}=${hidden}` : pair,
  );
}
