import { isJsonObject, type JsonObject, type JsonValue } from "../contract/json/json.ts";

/** A call as a program makes it. */
export interface ClientCall {
  readonly operationId: string;
  /** Without it, the program takes the address from the environment as well. */
  readonly serverUrl?: string;
  /** Whether message encryption wraps one of the operation's bodies: the client then needs keys. */
  readonly encrypted?: boolean;
  /** The parameters that are the caller's to give, by place and name. */
  readonly parameters?: JsonObject;
  /** The body; none where the operation takes none. */
  readonly value?: JsonValue;
}

/** A program that makes one call with this package's client; secrets come from the environment. */
export function writeClientProgram({
  operationId,
  serverUrl,
  encrypted = false,
  parameters = {},
  value,
}: ClientCall): string {
  const baseUrl = serverUrl === undefined ? 'process.env.KONAPLATE_BASE_URL ?? ""' : JSON.stringify(serverUrl);
  const given = [
    ...(value === undefined ? [] : [value]),
    ...(Object.keys(parameters).length === 0 ? [] : [parameters]),
  ];
  const call = given.map((argument) => writeLiteral(argument, "")).join(", ");
  return `${encrypted ? encryptedImports : clearImports}

const client = createClient({
  baseUrl: ${baseUrl},
  aspId: process.env.KONAPLATE_ASP_ID ?? "",
  accessKey: process.env.KONAPLATE_ACCESS_KEY ?? "",
  secretKey: process.env.KONAPLATE_SECRET_KEY ?? "",
${encrypted ? encryptionOptions : ""}});

const result = await client.${operationId}(${call});
console.log(result.ok, result.status, result.code);
`;
}

const clearImports = 'import { createClient } from "konaplate-contract";';
const encryptedImports = `import { readFile } from "node:fs/promises";
import { createClient, createMessageEncryption } from "konaplate-contract";`;
const encryptionOptions = `  cryptoKeyId: process.env.KONAPLATE_CRYPTO_KEY_ID ?? "",
  encryption: createMessageEncryption({
    serverPublicKey: await readFile("server-public.pem", "utf8"),
    clientPrivateKey: await readFile("client-private.pem", "utf8"),
  }),
`;

/** A JSON value as a JavaScript expression; a big integer is a BigInt literal, as the client takes it. */
function writeLiteral(value: JsonValue | undefined, indent: string): string {
  if (typeof value === "bigint") return `${value}n`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[${value.map((item) => writeLiteral(item, indent)).join(", ")}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${writeName(name)}: ${writeLiteral(member, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}

function writeName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name);
}
