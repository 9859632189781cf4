import { isDecimal } from "../contract/json/decimal.ts";

/** How a literal is laid out. */
export interface LiteralOptions {
  /** Spaces before each further line. */
  readonly indent?: string;
  /** Names of constants that hold such an object. */
  readonly known?: ReadonlyMap<object, string>;
  /** The expression for a Decimal; gets its text as a quoted literal. Without it that is the nearest double. */
  readonly decimal?: (text: string) => string;
}

/**
 * A value as a TypeScript expression: JSON with `bigint` literals. Members that are `undefined` are left out.
 * Every name is quoted, and `__proto__` is computed, since `{"__proto__": …}` in source text would set the prototype.
 */
export function typescriptLiteral(value: unknown, options: LiteralOptions = {}): string {
  const { indent = "", decimal } = options;
  if (typeof value === "bigint") return `${value}n`;
  if (isDecimal(value)) return decimal === undefined ? value.text : decimal(JSON.stringify(value.text));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const name = options.known?.get(value);
  if (name !== undefined) return name;
  const inner = { ...options, indent: `${indent}  ` };
  if (Array.isArray(value)) {
    return wrapped("[", "]", { lines: value.map((item) => typescriptLiteral(item, inner)), indent });
  }
  const lines = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${memberName(name)}: ${typescriptLiteral(member, inner)}`);
  return wrapped("{", "}", { lines, indent });
}

/** A member's name in an object of source text, whatever it is. */
export function memberName(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : JSON.stringify(name);
}

function wrapped(
  open: string,
  close: string,
  block: { readonly lines: readonly string[]; readonly indent: string },
): string {
  const { lines, indent } = block;
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line},\n`).join("")}${indent}${close}`;
}
