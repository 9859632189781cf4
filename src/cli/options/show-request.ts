import { findHeader } from "../../client/request/merge-headers.ts";
import type { PreparedRequest } from "../../client/request/prepared-request.ts";
import { isConfidential } from "../../client/request/supply-headers.ts";
import type { ContractModel, OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import { createMask } from "../../contract/show/mask-secrets.ts";
import { plainShellWord, shellWord } from "../../contract/show/shell-word.ts";
import type { Credentials } from "./credentials.ts";

/** A request as it would be sent, with everything secret masked: headers, query and body, by the mask of every report. */
export function showRequest(model: ContractModel, { method, url, headers, body }: PreparedRequest): string {
  const mask = createMask(model);
  const lines = mask.headers(Object.entries(headers)).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${mask.target(url)}`, ...lines, "", mask.body(new TextDecoder().decode(body)), ""].join("\n");
}

/** What a script needs in addition to the request. */
export interface ScriptOptions {
  readonly platform: PlatformDefinition | undefined;
  readonly credentials: Credentials;
  /** The caller's own headers: those that are not confidential stay as they are. */
  readonly given: Readonly<Record<string, string>>;
  readonly model: ContractModel;
}

/**
 * A shell script that sends the request by curl, now or later: credentials come from the environment, times, correlation id and
 * token are made anew in the shell, so that the text holds no secret and nothing that grows old.
 */
export function showCurl(
  operation: OperationModel,
  request: PreparedRequest,
  { platform, credentials, given, model }: ScriptOptions,
): string {
  const mask = createMask(model);
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const supply = supplyOf(operation, name);
    const keeps = supply === undefined || (findHeader(given, name) !== undefined && !isConfidential(supply));
    const shown = keeps ? undefined : platform?.shell?.headerValue(supply, value);
    if (shown !== undefined) return `-H ${headerWord(name, shown)}`;
    return `-H ${shellWord(
      mask
        .headers([[name, value]])
        .map((line) => line.join(": "))
        .join(""),
    )}`;
  });
  const body = textOf(request.body);
  if (body === undefined) return curlOfBytes(request, headers);
  // curl waits for the body of an answer to HEAD unless it knows; a text that begins with @ is data to --data-raw alone.
  const method = request.method === "HEAD" ? "--head" : `-X ${plainShellWord(request.method)}`;
  const words = [
    `curl -sS ${method} ${shellWord(request.url)}`,
    ...headers,
    ...(body === "" ? [] : ['--data-raw "$BODY"']),
  ];
  const clock = headers.some((header) => /\$\{?TIME\b/.test(header)) ? (platform?.shell?.clock(credentials) ?? []) : [];
  return [`BODY=${body === "" ? "" : shellWord(body)}`, ...[clock].flat(), `${words.join(" \\\n  ")}\n`].join("\n");
}

/** A text that the shell can hold: UTF-8 without NUL. */
function textOf(body: Uint8Array): string | undefined {
  if (body.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** No variable of a shell holds such bytes, so nothing is signed over them there. */
function curlOfBytes({ method, url, body }: PreparedRequest, headers: readonly string[]): string {
  if (headers.some((header) => /\$\{?(?:TIME|BODY|TOKEN)\b/.test(header))) {
    throw new PlateError("usage", "no shell script can sign a body that is not text", { fix: "leave --curl out" });
  }
  const words = [`curl -sS -X ${plainShellWord(method)} ${shellWord(url)}`, ...headers, "--data-binary @-"];
  return `printf %s ${shellWord(Buffer.from(body).toString("base64"))} | base64 -d | ${words.join(" \\\n  ")}\n`;
}

/** The value is a text for inside double quotes; a name may hold what the shell runs there (`tchar` of RFC 9110, section 5.6.2). */
function headerWord(name: string, value: string): string {
  return plainShellWord(name) === name ? `"${name}: ${value}"` : `${shellWord(`${name}: `)}"${value}"`;
}

function supplyOf({ parameters }: OperationModel, name: string): ParameterModel["supply"] {
  const wanted = name.toLowerCase();
  return parameters.find((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === wanted)?.supply;
}
