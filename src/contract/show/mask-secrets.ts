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
  return {
    headers: (headers) => headers.map(([name, value]) => [name, secrets.has(name.toLowerCase()) ? hidden : value]),
    target: (target) =>
      target.replace(/([?&])([^=&#]+)=([^&#]*)/g, (pair, mark: string, name: string) =>
        secrets.has(name.toLowerCase()) || isSecretName(name) ? `${mark}${name}=${hidden}` : pair,
      ),
    body: maskBody,
  };
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

const secretPart = /passw|pwd|secret|token|credential|private|cvc|cvv|pinno|pin$/i;
const secretWords = ["pin", "otp"];

/** `newPin`, `pin_number` and `PIN` say so, `shipping` does not. */
function isSecretName(name: string): boolean {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return secretPart.test(name) || words.some((word) => secretWords.includes(word.toLowerCase()));
}

const mayBeSecret = /passw|pwd|secret|token|credential|private|cvc|cvv|pin|otp/i;

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

/** Of a text that is no whole JSON: what looks like a member of an object or a field of a form. */
function maskPairs(text: string): string {
  return text
    .replace(memberOfJson, (pair, name: string, colon: string) =>
      isSecretName(name.slice(1, -1)) ? `${name}${colon}"${hidden}"` : pair,
    )
    .replace(fieldOfForm, (pair, mark: string, name: string) =>
      isSecretName(name) ? `${mark}${name}=${hidden}` : pair,
    );
}
