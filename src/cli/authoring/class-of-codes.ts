import type { JsonObject } from "../../contract/json/json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";

/** Finds the class of an entry of `x-result-codes` as it is written in an operation's file, where a shared entry may hold it. */
export function classOfCodes(operation: OperationModel | undefined): (entry: JsonObject) => string | undefined {
  const codes = operation?.responses.flatMap(({ resultCodes }) => resultCodes) ?? [];
  return (entry) => {
    if (typeof entry.class === "string") return entry.class;
    const cases = typeof entry.cases === "object" && entry.cases !== null ? Object.keys(entry.cases) : [];
    return codes.find(({ code, example }) => code === entry.code || (example !== undefined && cases.includes(example)))
      ?.class;
  };
}
