import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Difference, Side } from "../change.ts";
import { pairBy } from "./pair-operations.ts";

/** One scope that a flow of an OAuth 2 scheme offers (OpenAPI 3.1.1, section 4.8.29). */
interface Scope {
  /** `shop authorizationCode orders:read`: scheme, flow and name. */
  readonly key: string;
  readonly description: JsonValue;
  readonly pointer: string;
}

/** The scopes of OAuth 2 flows that both contracts have, which `redocly diff` does not look into. */
export function compareScopes(base: ContractModel, revision: ContractModel): readonly Difference[] {
  const flows = pairBy(flowsOf(base.document), flowsOf(revision.document), ({ key }) => key);
  return flows.flatMap(({ base: before, revision: after }) => {
    if (before === undefined || after === undefined) return [];
    return pairBy(before.scopes, after.scopes, ({ key }) => key).flatMap(compareScope);
  });
}

function compareScope({ key, base, revision }: ReturnType<typeof pairBy<Scope>>[number]): readonly Difference[] {
  const place = { operations: [], part: `security scheme ${key}`, at: (revision ?? base)?.pointer ?? "" };
  const common = { subject: "Scope", direction: "both", place } as const;
  if (base === undefined) return [{ ...common, kind: "added", revision: sideOf(revision) }];
  if (revision === undefined) return [{ ...common, kind: "removed", base: sideOf(base) }];
  if (base.description === revision.description) return [];
  const sides = { base: sideOf(base), revision: sideOf(revision) };
  return [{ ...common, kind: "modified", property: "description", ...sides }];
}

interface Flow {
  readonly key: string;
  readonly scopes: readonly Scope[];
}

function flowsOf(document: JsonObject): readonly Flow[] {
  const schemes = valueAt(document, "/components/securitySchemes");
  return membersOf(schemes).flatMap(([scheme, { flows }]) =>
    membersOf(flows).map(([flow, { scopes }]) => ({
      key: `${scheme} ${flow}`,
      scopes: Object.entries(isJsonObject(scopes) ? scopes : {}).map(([name, description]) => ({
        key: `${scheme} ${flow} ${name}`,
        description: description ?? null,
        pointer: toPointer(["components", "securitySchemes", scheme, "flows", flow, "scopes", name]),
      })),
    })),
  );
}

function membersOf(value: unknown): readonly (readonly [string, JsonObject])[] {
  const entries = Object.entries(isJsonObject(value) ? value : {});
  return entries.flatMap(([name, member]) => (isJsonObject(member) ? [[name, member] as const] : []));
}

function sideOf(scope: Scope | undefined): Side {
  return { pointer: scope?.pointer ?? "", value: scope?.description };
}
