import { type KeywordCxt, Name } from "ajv/dist/2020.js";
import { resetErrorsCount } from "ajv/dist/compile/errors.js";

type SubschemaArgs = Parameters<KeywordCxt["subschema"]>[0];

/** How many errors there are, in the code that Ajv makes. */
const errorCount = new Name("errors");

/** The name of a variable that says whether a subschema is valid; nothing is reported. */
export function validQuietly(cxt: KeywordCxt, subschema: SubschemaArgs): Name {
  const { gen } = cxt;
  const valid = gen.name("valid");
  const before = gen.const("before", errorCount);
  cxt.subschema({ ...subschema, createErrors: false, allErrors: false, compositeRule: true }, valid);
  resetErrorsCount(gen, before);
  return valid;
}
