import type { PreparedRequest } from "../client/prepared-request.ts";
import type { OperationModel, ParameterModel } from "../contract/contract-model.ts";
import { shellHeaderValue } from "../konaplate/shell-header.ts";

/** A request as it would stand on the wire, with everything confidential masked. */
export function showRequest(operation: OperationModel, request: PreparedRequest): string {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const supply = supplyOf(operation, name);
    const hidden = isSensitiveName(name) || (supply !== undefined && shellHeaderValue(supply, value) !== undefined);
    return `${name}: ${hidden ? "***" : value}`;
  });
  const body = new TextDecoder().decode(request.body);
  return [`${request.method} ${request.url}`, ...headers, "", body, ""].join("\n");
}

/**
 * A shell script that sends the request again by curl: credentials come from the environment, and the token is computed in the
 * shell over the same bytes, so that the text holds no secret.
 */
export function showCurl(operation: OperationModel, request: PreparedRequest): string {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const supply = supplyOf(operation, name);
    const shown = supply === undefined ? undefined : shellHeaderValue(supply, value);
    if (shown !== undefined) return `-H "${name}: ${shown}"`;
    return `-H ${quote(`${name}: ${isSensitiveName(name) ? "***" : value}`)}`;
  });
  const body = new TextDecoder().decode(request.body);
  const words = [`curl -sS -X ${request.method} ${quote(request.url)}`, ...headers];
  if (body === "") return `BODY=\n${words.join(" \\\n  ")}\n`;
  return `BODY=${quote(body)}\n${[...words, '--data-binary "$BODY"'].join(" \\\n  ")}\n`;
}

function supplyOf({ parameters }: OperationModel, name: string): ParameterModel["supply"] {
  const wanted = name.toLowerCase();
  return parameters.find((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === wanted)?.supply;
}

/** Headers that hold credentials by custom, in contracts that say nothing of it. */
function isSensitiveName(name: string): boolean {
  return /authorization|cookie|token|secret|password|api-?key/i.test(name);
}

/** A word for a POSIX shell, whatever is in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
