import { NumberText } from "../../partner/json-numbers.ts";
import { field, ofKind } from "../change.ts";
import { RULE } from "../rules.ts";
import { body } from "../witness.ts";

const PAR = "KONA00000000000000000000001";

/** A par that the tables can hold, for a value that should never have got so far. */
const padded = (text: string): string => text.padEnd(27, "0").slice(0, 27);

const isText = (value: unknown): value is string => typeof value === "string";

/** Faults in how par is read. */
export const STRING_FAULTS = ofKind("strings", [
  {
    id: "par-shorter",
    breaks: "takes a par of 26 characters",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => (isText(value) && value.length === 26 ? padded(value) : good(value))),
    witness: body({ par: '"KONA0000000000000000000001"' }),
  },
  {
    id: "par-longer",
    breaks: "takes a par of 28 characters and cuts it",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(isText(value) ? value.slice(0, 27) : value)),
    witness: body({ par: `"${PAR}1"` }),
  },
  {
    id: "par-empty",
    breaks: "takes an empty par as any card",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => (value === "" ? PAR : good(value))),
    witness: body({ par: '""' }),
  },
  {
    id: "par-any-length",
    breaks: "takes a par of any length",
    rule: RULE.mustRefuse,
    change: field("par", (value) => (isText(value) ? padded(value) : undefined)),
    witness: body({ par: '"K"' }),
  },
  {
    id: "par-twice",
    breaks: "takes a par of twice the length",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(isText(value) && value.length === 54 ? value.slice(0, 27) : value)),
    witness: body({ par: `"${PAR}${PAR}"` }),
  },
  {
    id: "par-trimmed",
    breaks: "takes a par with white space around it",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(isText(value) ? value.trim() : value)),
    witness: body({ par: `"${PAR} "` }),
  },
  {
    id: "par-counted-in-bytes",
    breaks: "counts a par in bytes, so that one of 27 Korean letters is refused",
    rule: RULE.mustAccept,
    open: true,
    change: field("par", (value, good) => (isText(value) && Buffer.byteLength(value) !== 27 ? undefined : good(value))),
    witness: body({ par: `"${"가".repeat(27)}"` }),
  },
  {
    id: "par-bytes-suffice",
    breaks: "takes a par of 27 bytes that are 9 characters",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) =>
      isText(value) && Buffer.byteLength(value) === 27 ? padded(value) : good(value),
    ),
    witness: body({ par: `"${"가".repeat(9)}"` }),
  },
  {
    id: "par-counted-in-units",
    breaks: "counts a par in UTF-16 units, so that a character beyond the basic plane counts twice",
    rule: RULE.mustAccept,
    open: true,
    change: field("par", (value, good) => (isText(value) && value.length !== 27 ? undefined : good(value))),
    witness: body({ par: `"${"😀".repeat(27)}"` }),
  },
  {
    id: "par-number",
    breaks: "takes a par that is a number of 27 digits",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(value instanceof NumberText ? value.text : value)),
    witness: body({ par: "100000000000000000000000001" }),
  },
  {
    id: "par-number-any",
    breaks: "takes a par that is any number",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(value instanceof NumberText ? padded(value.text) : value)),
    witness: body({ par: "1" }),
  },
  {
    id: "par-null",
    breaks: "takes null as any card",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => (value === null ? PAR : good(value))),
    witness: body({ par: "null" }),
  },
  {
    id: "par-array",
    breaks: "takes an array of one par",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => good(Array.isArray(value) ? value[0] : value)),
    witness: body({ par: `["${PAR}"]` }),
  },
  {
    id: "par-boolean",
    breaks: "takes a boolean as any card",
    rule: RULE.mustRefuse,
    change: field("par", (value, good) => (typeof value === "boolean" ? PAR : good(value))),
    witness: body({ par: "true" }),
  },
  {
    id: "par-crash-non-ascii",
    breaks: "fails with status 500 on a par that is not ASCII",
    rule: RULE.crash,
    change: field("par", (value, good) => {
      if (isText(value) && /[^ -~]/.test(value)) throw new RangeError("ordinal not in range(128)");
      return good(value);
    }),
    witness: body({ par: `"${"가".repeat(27)}"` }),
  },
  {
    id: "par-crash-long",
    breaks: "fails with status 500 on a par that its column cannot hold",
    rule: RULE.crash,
    change: field("par", (value, good) => {
      if (isText(value) && [...value].length > 27)
        throw new RangeError("value too long for type character varying(27)");
      return good(value);
    }),
    witness: body({ par: `"${PAR}1"` }),
  },
]);
