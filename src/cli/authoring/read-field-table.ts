import { PlateError } from "../../contract/model/plate-error.ts";

/** A member of a request, as a table of fields states it. */
export interface Field {
  /** Names from the outside in; `[]` after one stands for the items of a list: `["cards[]", "par"]`. */
  readonly steps: readonly string[];
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array";
  readonly required: boolean;
  /** Length of a text, bound of a number; exact digits. */
  readonly min?: bigint;
  readonly max?: bigint;
  readonly values?: readonly string[];
  readonly description?: string;
}

/** The fields of a table, and what it leaves open. */
export interface FieldTable {
  readonly fields: readonly Field[];
  readonly notes: readonly string[];
}

/**
 * Reads a table of fields in one of two forms. CSV (RFC 4180) has a first line with the names of its columns: `name`, `type`, and of
 * `required`, `length`, `min`, `max`, `values` (separated by `|`) and `description` those that it needs; a name is a path such as `size.width` or
 * `parts[].name`. The other form is the parameter table of a portal's page as text: name, type, `Required` or
 * `Optional`, `Length : 27` or `Min : 1 , Max : 9`, and words, each on a line of its own.
 * Throws a PlateError (`usage`) that names the line which cannot be read.
 */
export function readFieldTable(text: string, shownAs: string): FieldTable {
  const clean = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const [head = ""] = clean.trimStart().split("\n");
  const columns = splitCsv(head).map((column) => column.trim().toLowerCase());
  return columns.includes("name") && columns.includes("type") ? fromCsv(clean, shownAs) : fromPage(clean, shownAs);
}

function fromCsv(text: string, shownAs: string): FieldTable {
  const [head = "", ...rows] = text.split("\n");
  const columns = splitCsv(head).map((column) => column.trim().toLowerCase());
  const fields = rows.flatMap((row, index): Field[] => {
    if (row.trim() === "") return [];
    const cells = splitCsv(row);
    const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? "";
    const at = `${shownAs}:${index + 2}`;
    const length = cell("length");
    const [min, max] = length === "" ? [cell("min"), cell("max")] : boundsOf(length);
    return [
      fieldOf({
        name: cell("name"),
        type: cell("type"),
        required: /^(?:y|yes|true|required|o|1)$/i.test(cell("required")),
        min,
        max,
        values: cell("values")
          .split("|")
          .filter((value) => value !== ""),
        description: cell("description"),
        at,
      }),
    ];
  });
  return checked({ fields, notes: [] }, shownAs);
}

/** `27`, `1..80`, `1-80` or `1~80`. */
function boundsOf(length: string): readonly [string, string] {
  const [, min = length, max = min] = /^(\d+)\s*(?:\.\.|-|~)\s*(\d+)$/.exec(length) ?? [];
  return [min, max];
}

/** The cells of one line; a quoted cell may hold commas and doubled quotation marks. RFC 4180, section 2. */
function splitCsv(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, line === "" ? 0 : undefined);
}

const typeNames: Readonly<Record<string, Field["type"]>> = {
  string: "string",
  text: "string",
  number: "integer",
  integer: "integer",
  int: "integer",
  long: "integer",
  decimal: "number",
  double: "number",
  boolean: "boolean",
  bool: "boolean",
  object: "object",
  array: "array",
  list: "array",
  "array of objects": "array",
  "array of strings": "array",
};

const need = /^(?:required|optional|conditional|필수|선택|조건)$/i;
const bounds = /^(?:length\s*:\s*(\d+)|(?:length\s*:\s*)?min\s*:\s*(\d+)\s*,\s*max\s*:\s*(\d+)|value\s*:\s*(\S+))$/i;

function fromPage(text: string, shownAs: string): FieldTable {
  const lines = text.split("\n").map((line, index) => ({ words: line.trim(), at: `${shownAs}:${index + 1}` }));
  const filled = lines.filter(({ words }) => words !== "");
  const starts = filled.flatMap(({ words }, index) => {
    const [type = "", required = ""] = filled.slice(index + 1, index + 3).map((line) => line.words);
    return typeNames[type.toLowerCase()] !== undefined && need.test(required) && /^[\w$.[\]-]+$/.test(words)
      ? [index]
      : [];
  });
  const fields: Field[] = [];
  const notes: string[] = [];
  let parent: Field | undefined;
  for (const [number, start] of starts.entries()) {
    const block = filled.slice(start, starts[number + 1] ?? filled.length);
    const field = fromBlock(block, parent);
    if (parent === undefined && field.type === "object") {
      notes.push(`${field.steps.join(".")}: the page does not say where its members end; all that follow were taken`);
      parent = field;
    } else if (parent === undefined && field.type === "array" && /objects/i.test(block[1]?.words ?? "")) {
      notes.push(`${field.steps.join(".")}: the page does not say where its members end; all that follow were taken`);
      parent = { ...field, steps: [`${field.steps[0]}[]`] };
    }
    fields.push(field);
  }
  return checked({ fields, notes }, shownAs);
}

function fromBlock(
  block: readonly { readonly words: string; readonly at: string }[],
  parent: Field | undefined,
): Field {
  const [name, type, required, ...rest] = block;
  const limits = rest.map(({ words }) => bounds.exec(words)).find((found) => found !== null);
  const words = rest.filter((line) => !bounds.test(line.words)).map((line) => line.words.replace(/^[-•]\s*/, ""));
  const [, length, min, max] = limits ?? [];
  return fieldOf({
    name: [...(parent?.steps ?? []), name?.words ?? ""].join("."),
    type: type?.words ?? "",
    required: /^(?:required|필수)$/i.test(required?.words ?? ""),
    min: length ?? min ?? "",
    max: length ?? max ?? "",
    values: [],
    description: words.join(" "),
    at: name?.at ?? "",
  });
}

interface Cells {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly min: string;
  readonly max: string;
  readonly values: readonly string[];
  readonly description: string;
  readonly at: string;
}

function fieldOf({ name, type, required, min, max, values, description, at }: Cells): Field {
  const known = typeNames[type.toLowerCase()];
  const refuse = (what: string, fix: string): never => {
    throw new PlateError("usage", `${at}: ${what}`, { fix });
  };
  if (!/^[\w$-]+(?:\[\])?(?:\.[\w$-]+(?:\[\])?)*$/.test(name)) {
    return refuse(
      `${name === "" ? "a field without a name" : `${name} is no name of a field`}`,
      "write it as size.width or parts[].name",
    );
  }
  if (known === undefined)
    return refuse(`${type || "nothing"} is no type`, `write one of ${Object.keys(typeNames).join(", ")}`);
  for (const bound of [min, max]) {
    if (!/^\d*$/.test(bound)) return refuse(`${bound} is no length or bound`, "write digits alone");
  }
  if (min !== "" && max !== "" && BigInt(min) > BigInt(max))
    return refuse(`${min} is more than ${max}`, "swap the two");
  return {
    steps: name.split("."),
    type: known,
    required,
    ...(min === "" ? {} : { min: BigInt(min) }),
    ...(max === "" ? {} : { max: BigInt(max) }),
    ...(values.length === 0 ? {} : { values }),
    ...(description === "" ? {} : { description }),
  };
}

function checked(table: FieldTable, shownAs: string): FieldTable {
  const names = table.fields.map(({ steps }) => steps.join("."));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (table.fields.length === 0) {
    throw new PlateError("usage", `${shownAs} holds no table of fields`, {
      fix: "give CSV with the columns name and type, or the parameter table of a page as text",
    });
  }
  if (twice !== undefined) {
    throw new PlateError("usage", `${shownAs} has the field ${twice} twice`, { fix: "keep one of the two" });
  }
  return table;
}
