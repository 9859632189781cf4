import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { WrittenSchema } from "./field-schema.ts";
import { pascalCase } from "./own-files.ts";

/** Schemas that endpoints share, by the names of their files without `.yaml`. */
export type SharedSchemas = ReadonlyMap<string, WrittenSchema>;

/** Reads the files of components/schemas; none where the contract has no such folder. `folder` is that of the root document. */
export async function readSharedSchemas(folder: string): Promise<SharedSchemas> {
  const schemas = join(folder, "components/schemas");
  const files = existsSync(schemas) ? (await readdir(schemas)).filter((file) => file.endsWith(".yaml")) : [];
  const parsed = files.map(async (file) => {
    const schema = parse(await readFile(join(schemas, file), "utf8"), { intAsBigInt: true }) as unknown;
    return typeof schema === "object" && schema !== null
      ? [[basename(file, ".yaml"), schema as WrittenSchema] as const]
      : [];
  });
  return new Map((await Promise.all(parsed)).flat());
}

/**
 * The object schema with each member that is shared already (the file is called after the member, and type, bounds and values are the same) as
 * a reference from a file of the folder `paths`.
 */
export function withSharedMembers(schema: WrittenSchema, shared: SharedSchemas): WrittenSchema {
  const { properties, items } = schema;
  const members = Object.entries((properties as Readonly<Record<string, WrittenSchema>> | undefined) ?? {});
  const referred = members.map(([name, member]) => {
    const file = pascalCase(name);
    const other = shared.get(file);
    const isShared = other !== undefined && isDeepStrictEqual(factsOf(member), factsOf(other));
    return [name, isShared ? { $ref: `../components/schemas/${file}.yaml` } : withSharedMembers(member, shared)];
  });
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(referred) }),
    ...(items === undefined ? {} : { items: withSharedMembers(items as WrittenSchema, shared) }),
  };
}

/** What a table can say of a value. An object or list is never taken for a shared one. */
function factsOf({ type, minLength, maxLength, minimum, maximum, enum: values, properties, items }: WrittenSchema) {
  return properties === undefined && items === undefined
    ? { type, bounds: [minLength, maxLength, minimum, maximum].map((bound) => bound?.toString()), values }
    : { own: properties ?? items };
}
