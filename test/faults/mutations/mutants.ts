import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeExactJson } from "../../../src/contract/json/exact-json.ts";
import type { ContractModel, OperationModel } from "../../../src/contract/model/contract-model.ts";
import { compileValidators } from "../../../src/generate/validators/compile-validators.ts";
import { type RunningMock, startMock } from "../../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../../src/reader/load-contract.ts";
import { type RawAnswer, type RawRequest, sendRaw } from "../../partner/raw-request.ts";
import { callOf } from "./good-call.ts";
import type { Mutation } from "./mutation.ts";

/** Starts a mock of a contract. */
export function serve(model: ContractModel): Promise<RunningMock> {
  return startMock({ model, validators: compileValidators(model), seed: "faults" });
}

/** Starts a mock that serves the mutated contract; throws where the mutation is no contract any more. */
export async function serveMutant({ document }: Mutation): Promise<RunningMock> {
  const folder = await mkdtemp(join(tmpdir(), "mutant-"));
  try {
    await writeFile(join(folder, "openapi.json"), writeExactJson(document));
    return await serve(await loadContract("openapi.json", folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The requests of which one may show a mutation. */
export function candidatesOf(model: ContractModel, { operationId, place, values }: Mutation): readonly RawRequest[] {
  const operation = model.operations.find(({ id }) => id === operationId);
  if (operation === undefined) return [];
  if (place.in !== "answer") {
    return values.flatMap((value) => [
      callOf(operation, { place, value }),
      callOf(operation, { place, value }, { unknownMember: true }),
    ]);
  }
  const { echoes } = place;
  if (echoes === undefined) return callsForEachAnswer(operation);
  return callsForEachAnswer(operation).map((call) => ({
    ...call,
    headers: { ...call.headers, [echoes]: String(values[0]) },
  }));
}

/** Calls that are answered in each way that the operation knows: its scenarios, and some that are surely invalid. */
function callsForEachAnswer(operation: OperationModel): readonly RawRequest[] {
  const scenarios = operation.scenarios.map((scenario) => callOf(operation, undefined, { scenario }));
  const invalid = { ...callOf(operation), body: Buffer.from("{") };
  const incomplete = operation.parameters
    .filter(({ required, in: where }) => required && where !== "path")
    .map(({ in: where, name }) => callOf(operation, { place: { in: where as "query", name }, value: undefined }));
  return [callOf(operation), ...scenarios, invalid, ...incomplete];
}

/** What a contract speaks of in an answer: status, media type, body, and the headers that it declares. */
function seen(model: ContractModel, { status, headers, body }: RawAnswer): string {
  const names = model.operations.flatMap(({ responses }) => responses.flatMap((response) => response.headers));
  const declared = names.map(({ name }) => headers[name.toLowerCase()]);
  return JSON.stringify([status, headers["content-type"], declared, body]);
}

/** Asks the mock of the true contract, each request once. */
export function trueAnswers(model: ContractModel, url: string): (request: RawRequest) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (request) => {
    const key = JSON.stringify([request.method, request.path, request.headers, request.body.toString("latin1")]);
    const answer = known.get(key) ?? sendRaw(url, request).then((raw) => seen(model, raw));
    known.set(key, answer);
    return answer;
  };
}

/** The first request that the mock of the mutated contract answers otherwise than that of the true one; undefined for none. */
export async function witnessOf(
  mutation: Mutation,
  {
    model,
    good,
    mutantUrl,
  }: {
    readonly model: ContractModel;
    readonly good: (request: RawRequest) => Promise<string>;
    readonly mutantUrl: string;
  },
): Promise<RawRequest | undefined> {
  for (const request of candidatesOf(model, mutation)) {
    if (seen(model, await sendRaw(mutantUrl, request)) !== (await good(request))) return request;
  }
  return undefined;
}
