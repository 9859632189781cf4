import { equalJson } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";

/** One way to be let in: scopes by security scheme; without any scheme, no credentials are needed. OpenAPI 3.1.1, section 4.8.30. */
export type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** The alternatives of a `security` list. An empty or missing list asks for no credentials. */
export function alternativesOf(security: JsonValue | undefined): readonly Alternative[] {
  const list = Array.isArray(security) ? security.filter(isJsonObject) : [];
  const alternatives = list.map((requirement) => {
    const schemes = Object.entries(requirement).map(([name, scopes]) => {
      const names: readonly JsonValue[] = Array.isArray(scopes) ? scopes : [];
      return [name, new Set(names.map(String))] as const;
    });
    return new Map(schemes);
  });
  return alternatives.length === 0 ? [new Map()] : alternatives;
}

/** Whether credentials for one alternative do for the other: it asks for no other scheme and no other scope. */
export function suffices(one: Alternative, other: Alternative): boolean {
  return [...other].every(([scheme, scopes]) => {
    const own = one.get(scheme);
    return own !== undefined && [...scopes].every((scope) => own.has(scope));
  });
}

/** The security schemes of a document by name. */
export function schemesOf({ components }: JsonObject): JsonObject {
  const schemes = isJsonObject(components) ? components.securitySchemes : undefined;
  return isJsonObject(schemes) ? schemes : {};
}

/**
 * The names of the base's schemes for those of the revision: the same name, or where the base does not have it, that of a scheme
 * that says the same and that the revision no longer has. The name of a scheme does not go over the wire.
 */
export function schemeNames(base: JsonObject, revision: JsonObject): ReadonlyMap<string, string> {
  const [before, after] = [schemesOf(base), schemesOf(revision)];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return new Map(
    Object.keys(after).map((name) => {
      if (Object.hasOwn(before, name)) return [name, name];
      const same = gone.find((candidate) => equalJson(before[candidate], after[name]));
      return [name, same ?? name];
    }),
  );
}

/** The alternatives with the names that the base has for the schemes. */
export function renamedAlternatives(
  alternatives: readonly Alternative[],
  names: ReadonlyMap<string, string>,
): readonly Alternative[] {
  return alternatives.map(
    (alternative) => new Map([...alternative].map(([name, scopes]) => [names.get(name) ?? name, scopes])),
  );
}
