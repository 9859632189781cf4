import { type Context, type LintRule, type Node, reportFinding } from "../plugin-types.ts";
import { schemasInOurStyle } from "../schemas-in-our-style.ts";

const keywordsByType: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: [
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
  ],
  object: [
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "required",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
  ],
};

/** `maximum` on a text is never wrong and never checked; its author means something that nobody holds. */
export const meaningfulKeywords: LintRule = {
  id: "meaningful-keywords",
  asks: "In a contract with x-result-code-pointer, a schema with a type has no keyword that says nothing of values of that type (JSON Schema Validation 2020-12, section 6), and no bounds that no value lies between.",
  visit: () =>
    schemasInOurStyle((schema, context) => {
      checkKeywords(schema, context);
      checkRanges(schema, context);
    }),
};

function checkKeywords(schema: Node, context: Context): void {
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length === 0) return;
  const kinds = new Set(types.map((type) => (type === "integer" ? "number" : type)));
  for (const [kind, keywords] of Object.entries(keywordsByType)) {
    if (kinds.has(kind)) continue;
    for (const keyword of keywords.filter((each) => Object.hasOwn(schema, each))) {
      reportFinding(context, {
        at: context.location.child([keyword]).key(),
        what: `${keyword} says nothing of a value of type ${types.join(" or ")}; it is for ${namesOf[kind]}.`,
        fix: "Write the keyword that is meant, or correct the type.",
      });
    }
  }
}

const namesOf: Readonly<Record<string, string>> = {
  string: "texts",
  number: "numbers",
  array: "lists",
  object: "objects",
};

const ranges = [
  ["minLength", "maxLength"],
  ["minimum", "maximum"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

function checkRanges(schema: Node, context: Context): void {
  for (const [least, most] of ranges) {
    const [min, max] = [schema[least], schema[most]];
    if (typeof min !== "number" || typeof max !== "number" || min <= max) continue;
    reportFinding(context, {
      at: context.location.child([least]),
      what: `No value has ${least} ${min} and ${most} ${max}.`,
      fix: "Correct one of the two.",
    });
  }
}
