import { patternTest } from "../../../contract/schema/pattern/pattern.ts";
import type { NormalSchema } from "./normal-schema.ts";
import type { Together } from "./placed-schema.ts";

/** All that a schema says of the member of a name: by its name, by patterns, and by what closes the object. */
export function memberSchema(name: string, schema: NormalSchema): Together {
  return [...(schema.properties.get(name) ?? []), ...coverOf(name, schema)];
}

/** What patterns and closures say of a member, whether it is declared by its name or not. */
export function coverOf(name: string, schema: NormalSchema): Together {
  const patterns = [...schema.patternProperties].filter(([pattern]) => matchesName(pattern, name));
  const closures = schema.closures.filter(
    (closure) => !closure.names.has(name) && !closure.patterns.some((pattern) => matchesName(pattern, name)),
  );
  return [...patterns.flatMap(([, together]) => together), ...closures.flatMap(({ rest }) => rest)];
}

/** What closures say of members that no name and no pattern covers. */
export function othersOf({ closures }: NormalSchema): Together {
  return closures.flatMap(({ rest }) => rest);
}

/** Whether a name matches a pattern; one that is no regular expression matches nothing. */
export function matchesName(pattern: string, name: string): boolean {
  return patternTest(pattern)?.(name) ?? false;
}
