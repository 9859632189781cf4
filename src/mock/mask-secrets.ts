import type { ContractModel } from "../contract/contract-model.ts";
import { parseExactJson, writeExactJson } from "../contract/exact-json.ts";
import { isJsonObject, type JsonValue } from "../contract/json.ts";
import type { ExchangeRecord } from "./exchange-record.ts";
import type { HeaderField } from "./message.ts";

/** Hides what of a request is secret, so that it can be shown. */
export interface Mask {
  readonly headers: (headers: readonly HeaderField[]) => readonly HeaderField[];
  readonly target: (target: string) => string;
  /** The body as text; members whose names say that they are secret are hidden. */
  readonly body: (record: Pick<ExchangeRecord, "body">) => string;
}

const hidden = "***";
const alwaysSecret = ["authorization", "proxy-authorization", "cookie", "x-api-key"];
const secretSupplies: readonly string[] = ["config", "signature", "crypto-key"];
const secretMember = /passw|secret|token|pin$|pinno|cvc|cvv|credential|private/i;

/**
 * Secret are the headers that the contract supplies from configuration, keys or a signature (`x-supply`), those of its API-key
 * schemes, and those that carry credentials in every API.
 */
export function createMask(model: ContractModel): Mask {
  const secrets = new Set(
    [...alwaysSecret, ...suppliedNames(model), ...apiKeyNames(model)].map((name) => name.toLowerCase()),
  );
  return {
    headers: (headers) => headers.map(([name, value]) => [name, secrets.has(name.toLowerCase()) ? hidden : value]),
    target: (target) =>
      target.replace(/([?&])([^=&#]+)=([^&#]*)/g, (pair, mark: string, name: string) =>
        secrets.has(name.toLowerCase()) || secretMember.test(name) ? `${mark}${name}=${hidden}` : pair,
      ),
    body: ({ body }) => maskBody(new TextDecoder().decode(body)),
  };
}

function suppliedNames({ operations }: ContractModel): readonly string[] {
  const parameters = operations.flatMap((operation) => operation.parameters);
  return parameters.filter(({ supply }) => supply && secretSupplies.includes(supply.from)).map(({ name }) => name);
}

function apiKeyNames({ document }: ContractModel): readonly string[] {
  const components = isJsonObject(document.components) ? document.components : {};
  const schemes = isJsonObject(components.securitySchemes) ? Object.values(components.securitySchemes) : [];
  return schemes.flatMap((scheme) => (isJsonObject(scheme) && typeof scheme.name === "string" ? [scheme.name] : []));
}

/** A body that is no JSON is shown as it is, but for fields of a form. */
function maskBody(text: string): string {
  if (!secretMember.test(text)) return text;
  try {
    return writeExactJson(maskMembers(parseExactJson(text)));
  } catch {
    return text.replace(
      /([\w.[\]-]*(?:passw|secret|token|cvc|cvv)[\w.[\]-]*["']?\s*[=:]\s*)["']?[^&\s,"'}]*/gi,
      `$1${hidden}`,
    );
  }
}

function maskMembers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(maskMembers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const secret = secretMember.test(name) && (typeof member !== "object" || member === null);
      return [name, secret ? hidden : maskMembers(member ?? null)];
    }),
  );
}
