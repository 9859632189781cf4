import { join } from "node:path";
import { parseEnv } from "node:util";
import type { CredentialValues, PlatformDefinition } from "../../contract/model/platform-module.ts";
import { redactedText, withRedactedForm } from "../../contract/show/redacted-form.ts";
import { readFailure } from "../../files/read-failure.ts";
import { readRegularText } from "../../files/read-regular-file.ts";

/** What the environment says of the caller's project, by the platform's names. No member of it may be printed. */
export type Credentials = CredentialValues & { readonly baseUrl?: string | undefined };

/** The environment variable that holds the server's address. */
export function baseUrlVariable(platform: PlatformDefinition | undefined): string {
  return platform?.baseUrlVariable ?? "PLATE_BASE_URL";
}

/** The environment variable that holds a credential of a platform. `undefined` for any other name. */
export function credentialVariable(name: string, platform: PlatformDefinition | undefined): string | undefined {
  if (name === "baseUrl") return baseUrlVariable(platform);
  const rules = platform?.credentials ?? {};
  return Object.hasOwn(rules, name) ? rules[name]?.variable : undefined;
}

/**
 * Reads the variables of a platform from the environment, and those that it lacks from the file `.env` in `cwd` if there is
 * one. Empty values count as missing. What is returned prints itself without its values.
 */
export function readCredentials(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  platform: PlatformDefinition | undefined,
): Credentials {
  const read = readVariables(env, cwd);
  const names = ["baseUrl", ...Object.keys(platform?.credentials ?? {})];
  const entries = names.flatMap((name) => {
    const value = read(credentialVariable(name, platform) ?? "");
    return value === undefined ? [] : [[name, value] as const];
  });
  const masked = Object.fromEntries(entries.map(([name]) => [name, redactedText]));
  return withRedactedForm(Object.fromEntries(entries) as Credentials, masked);
}

/** Reads variables of the environment, and those that it lacks of the file `.env` in `cwd`; `undefined` for missing and empty ones. */
export function readVariables(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): (variable: string) => string | undefined {
  const file = readEnvFile(join(cwd, ".env"));
  return (variable) => env[variable] || file[variable] || undefined;
}

function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readRegularText(path));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw readFailure(".env", cause, "make the file readable or remove it");
  }
}
