import type { ContractModel } from "../../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../../contract/model/exchange.ts";
import { PlateError } from "../../../contract/model/plate-error.ts";
import { createMask } from "../../../contract/show/mask-secrets.ts";
import { inDoubleQuotes, shellWord } from "../../../contract/show/shell-word.ts";
import type { Secret } from "../../../verify/model/platform.ts";
import { readHeaders } from "../call-input.ts";

/** What `--header` and `--query` add to every request of the contract test. */
export interface FurtherHeaders {
  readonly lines: readonly HeaderLine[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Those of them that no report may show. */
  readonly secrets: readonly Secret[];
  /** The same options again, each secret as the environment variable that is to hold it. */
  readonly options: string;
}

/** Headers that a request has anyway, and that verify changes to see what the target does. */
const ownHeaders = ["accept", "connection", "content-length", "content-type", "expect", "host", "transfer-encoding"];

/**
 * Reads `Name: value` texts. Throws a PlateError (`usage`) for a header that the contract declares as a parameter, since verify makes
 * its values itself, and for one that every request has.
 */
export function readFurtherHeaders(
  texts: readonly string[],
  queries: readonly string[],
  model: ContractModel,
): FurtherHeaders {
  const lines = Object.entries(readHeaders(texts));
  for (const [name] of lines) refuseOwn(name, model);
  const { headers: masked } = createMask(model);
  const isSecret = (line: HeaderLine): boolean => masked([line])[0]?.[1] !== line[1];
  const secrets = lines
    .filter(isSecret)
    .map(([name, value]): Secret => ({ variable: variableFor(name), value, kind: "key" }));
  const options = lines.map((line) => {
    const [name, value] = line;
    return ` --header ${isSecret(line) ? `"${inDoubleQuotes(name)}: $${variableFor(name)}"` : shellWord(`${name}: ${value}`)}`;
  });
  const query = queries.map((text) => readQuery(text, model));
  const ofQuery = query.map(([name, value]): Secret => ({ variable: variableFor(name), value, kind: "key" }));
  const queryOptions = query.map(([name]) => ` --query "${inDoubleQuotes(name)}=$${variableFor(name)}"`);
  return { lines, query, secrets: [...secrets, ...ofQuery], options: [...options, ...queryOptions].join("") };
}

/** Whatever is given by `--query` counts as secret: what is none is declared as a parameter with an example. */
function readQuery(text: string, { operations }: ContractModel): readonly [string, string] {
  const [name = "", value] = text.split(/=(.*)/s, 2);
  if (name === "" || value === undefined) {
    throw new PlateError("usage", `--query ${text} is no name and value`, { fix: "write it as NAME=VALUE" });
  }
  const declaring = operations.find(({ parameters }) =>
    parameters.some((parameter) => parameter.in === "query" && parameter.name === name),
  );
  if (declaring === undefined) return [name, value];
  throw new PlateError(
    "usage",
    `--query ${name}: the contract declares it for ${declaring.id}, and verify tries its forms`,
    {
      fix: "give its value as the parameter's example in the contract",
    },
  );
}

function refuseOwn(name: string, { operations }: ContractModel): void {
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (ownHeaders.some(isSame)) {
    throw new PlateError("usage", `--header ${name}: verify writes this header itself`, { fix: "leave it out" });
  }
  const declaring = operations.find(({ parameters }) =>
    parameters.some((parameter) => parameter.in === "header" && isSame(parameter.name)),
  );
  if (declaring === undefined) return;
  throw new PlateError(
    "usage",
    `--header ${name}: the contract declares it for ${declaring.id}, and verify tries its forms`,
    {
      fix: "give its value as the parameter's example in the contract",
    },
  );
}

/** `X-Api-Key` is held by `X_API_KEY`. */
function variableFor(name: string): string {
  return name.toUpperCase().replaceAll(/^[0-9]|[^A-Z0-9]/g, "_");
}
