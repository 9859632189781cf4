import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { LinkModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { MockRequest } from "../transport/message.ts";

/** The parts of a request that decide its answer, as one text; `undefined` where they are too long to be kept. */
export type DecidingParts = (request: MockRequest) => string | undefined;

/** Fields that the mock reads whatever the contract says. */
const always = ["accept", "authorization", "content-encoding", "content-type", "cookie", "prefer"];

const mostBodyBytes = 4_096;
const mostCharacters = 16_384;

/**
 * Two requests of an operation with the same deciding parts get the same answer: target, body, and the header fields that the
 * contract speaks of. Fields that differ from call to call and mean nothing to the contract, such as `traceparent`, do not count.
 */
export function createDecidingParts({ parameters, security, responses }: OperationModel): DecidingParts {
  const keys = security.flatMap((requirement) =>
    requirement.flatMap(({ scheme }) => (scheme.kind === "apiKey" && scheme.in === "header" ? [scheme.key] : [])),
  );
  const echoed = responses.flatMap(({ headers }) => headers.flatMap(({ echoes }) => echoes ?? []));
  const linked = responses.flatMap(({ links }) => headersNamedIn(links));
  const declared = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const names = new Set([...always, ...[...keys, ...echoed, ...linked, ...declared].map((name) => name.toLowerCase())]);
  return ({ method, target, headers, body }) => {
    if (body.length > mostBodyBytes) return undefined;
    let text = `${method} ${target}\n`;
    for (const [name, value] of headers) {
      const lower = name.toLowerCase();
      if (names.has(lower)) text += `${lower}:${value}\n`;
    }
    if (text.length > mostCharacters) return undefined;
    return `${text}\n${Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1")}`;
  };
}

/** The request headers that runtime expressions of links name. */
function headersNamedIn(links: readonly LinkModel[]): readonly string[] {
  const texts = links.map(({ parameters, requestBody, agreements }) =>
    writeExactJson([parameters, requestBody ?? null, agreements.map(({ equals }) => equals)]),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/\$request\.header\.([\w!#$%&'*+.^`|~-]+)/g)].map(([, name = ""]) => name),
  );
}
