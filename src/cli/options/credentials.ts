import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { PlateError } from "../../contract/model/plate-error.ts";
import { redactedText, withRedactedForm } from "../../contract/show/redacted-form.ts";

/** What the environment says of the caller's project. No member of it may be printed. */
export interface Credentials {
  readonly baseUrl?: string;
  readonly aspId?: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly cryptoKeyId?: string;
  readonly timeZone?: string;
}

const variables = {
  baseUrl: "KONAPLATE_BASE_URL",
  aspId: "KONAPLATE_ASP_ID",
  accessKey: "KONAPLATE_ACCESS_KEY",
  secretKey: "KONAPLATE_SECRET_KEY",
  cryptoKeyId: "KONAPLATE_CRYPTO_KEY_ID",
  timeZone: "KONAPLATE_TIME_ZONE",
} as const satisfies Record<keyof Credentials, string>;

/** The environment variable that holds a credential: `accessKey` is in `KONAPLATE_ACCESS_KEY`. `undefined` for any other name. */
export function credentialVariable(name: string): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name as keyof Credentials] : undefined;
}

/**
 * Reads the `KONAPLATE_*` variables from the environment, and those that it lacks from the file `.env` in `cwd` if there is
 * one. Empty values count as missing. What is returned prints itself without its values.
 */
export function readCredentials(env: Readonly<Record<string, string | undefined>>, cwd: string): Credentials {
  const file = readEnvFile(join(cwd, ".env"));
  const entries = Object.entries(variables).flatMap(([name, variable]) => {
    const value = env[variable] || file[variable];
    return value ? [[name, value]] : [];
  });
  const masked = Object.fromEntries(entries.map(([name]) => [name, redactedText]));
  return withRedactedForm(Object.fromEntries(entries) as Credentials, masked);
}

function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw new PlateError("usage", `cannot read .env: ${code ?? "unknown reason"}`, {
      fix: "make the file readable or remove it",
      cause,
    });
  }
}
