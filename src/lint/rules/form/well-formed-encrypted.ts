import type { OperationView } from "../../operation-view.ts";
import { isNode, type LintRule, reportFinding } from "../../plugin-types.ts";
import { visitOperations } from "../../visit-operations.ts";

/** `x-encrypted` decides whether bodies are wrapped; who encrypts a request must also say with which key. */
export const wellFormedEncrypted: LintRule = {
  id: "well-formed-encrypted",
  asks: "x-encrypted is written on an operation and is {request, response}, true or false each; an encrypted request has a required header supplied from crypto-key.",
  visit: visitOperations((operation, context) => {
    if (!isNode(operation.cursor.node) || !Object.hasOwn(operation.cursor.node, "x-encrypted")) return;
    const fault = findFault(operation, operation.cursor.node["x-encrypted"]);
    if (fault === undefined) return;
    reportFinding(context, { at: operation.cursor.location.child(["x-encrypted"]).key(), ...fault });
  }),
};

function findFault(
  operation: OperationView,
  encrypted: unknown,
): { readonly what: string; readonly fix: string } | undefined {
  const members = isNode(encrypted) ? Object.entries(encrypted) : [];
  const isComplete = members.length === 2 && isNode(encrypted) && "request" in encrypted && "response" in encrypted;
  if (!isComplete || members.some(([, value]) => typeof value !== "boolean")) {
    const fix = "Write request: and response: below it, true or false each.";
    return { what: "x-encrypted does not say of both bodies whether they are encrypted.", fix };
  }
  if (encrypted.request === true && !operation.parameters.some(({ node }) => carriesKey(node))) {
    const what = `The request of ${operation.name} is encrypted, but no required header names the key.`;
    return { what, fix: "Add a required header parameter with x-supply from crypto-key." };
  }
  return undefined;
}

function carriesKey(parameter: unknown): boolean {
  if (!isNode(parameter) || !isNode(parameter["x-supply"])) return false;
  return parameter.required === true && parameter["x-supply"].from === "crypto-key";
}
