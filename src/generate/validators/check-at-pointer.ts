import { type AjvCheck, toViolations } from "../../contract/model/ajv-check.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { Violation } from "../../contract/model/validator.ts";
import type { Direction } from "../../contract/schema/sent-members.ts";
import { SchemaCompiler, type SchemaSource } from "./schema-compiler.ts";

/**
 * Checks values against any schema of a contract, named by its JSON Pointer into the document, as values go in one direction: every
 * violation, `undefined` where there is no schema or none that can be compiled. Each schema is compiled when it is first used.
 */
export function checksAtPointers(
  model: SchemaSource,
): (pointer: string, direction: Direction, value: unknown) => readonly Violation[] | undefined {
  const checkAt = compileAtPointers(model);
  return (pointer, direction, value) => {
    const check = checkAt(pointer, direction);
    return check === undefined ? undefined : toViolations(check, value);
  };
}

/** The functions that `checksAtPointers` calls, for callers that read more of Ajv's errors than violations say. */
export function compileAtPointers(
  model: SchemaSource,
): (pointer: string, direction: Direction) => AjvCheck | undefined {
  const compiler = new SchemaCompiler(model, { source: false });
  const checks = new Map<string, AjvCheck | undefined>();
  return (pointer, direction) => {
    const key = `${direction} ${pointer}`;
    if (!checks.has(key)) checks.set(key, compileAt(compiler, pointer, direction));
    return checks.get(key);
  };
}

function compileAt(compiler: SchemaCompiler, pointer: string, direction: Direction): AjvCheck | undefined {
  try {
    const schema = { $ref: `#${encodeURI(pointer)}` };
    return compiler.check(compiler.add({ path: [], direction, schema, pointer }, pointer));
  } catch (error) {
    if (error instanceof PlateError) return undefined;
    throw error;
  }
}
