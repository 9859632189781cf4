import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import { membersOf, stepInto } from "../cursor.ts";
import { createExampleChecker, type Direction, type ExampleChecker } from "../example-checker.ts";
import { type CodePointers, type OperationView, readCodePointers, readOperations } from "../operation-view.ts";
import { type Context, type LintRule, type Location, type Node, reportFinding, type Source } from "../plugin-types.ts";

/** An example to check, once the whole document is known. */
interface Candidate {
  readonly schema: Location;
  readonly value: Location;
  readonly direction: Direction;
  /** Where the example is named; also its key in `mustFail`. */
  readonly entry: Location;
}

/** More faults of one example than these tell nothing new. */
const mostFaults = 3;

/**
 * Takes the place of Redocly's three rules on examples, for three reasons: those round integers beyond 2^53, they read
 * an open schema as closed, and they cannot know which example shall be invalid.
 */
export const validExamples: LintRule = {
  id: "valid-examples",
  asks: "Every example fits its schema, integers exactly; a request example whose answer has the class invalid-request must not.",
  visit: () => {
    const sources = new Set<Source>();
    const candidates: Candidate[] = [];
    const mustFail = new Set<string>();
    let pointers: CodePointers = { code: undefined, message: undefined };
    let requestDepth = 0;
    const collect = (node: Node, context: Context) => {
      candidates.push(...findExamples(node, context, requestDepth > 0 ? "request" : "answer"));
    };
    return {
      ref: {
        enter: (_node, _context, { location }) => {
          if (location !== undefined) sources.add(location.source);
        },
      },
      Root: {
        enter: (root, context) => {
          sources.add(context.location.source);
          pointers = readCodePointers(root);
        },
        leave: (_root, context) => checkAll(candidates, mustFail, { context, sources }),
      },
      PathItem: {
        enter: (pathItem, context) => {
          for (const operation of readOperations(pathItem, context, pointers)) {
            for (const place of findInvalidRequests(operation)) mustFail.add(place);
          }
        },
      },
      RequestBody: {
        enter: () => {
          requestDepth += 1;
        },
        leave: () => {
          requestDepth -= 1;
        },
      },
      MediaType: {
        enter: (node, context) => {
          if (isJsonMediaType(String(context.key))) collect(node, context);
        },
      },
      Parameter: { enter: collect },
      Header: { enter: collect },
      Schema: {
        enter: (schema, { location }) => {
          candidates.push(...findSchemaExamples(schema, location));
        },
      },
    };
  },
};

/** The places of the request examples whose answer says that the request is invalid. */
function findInvalidRequests({ requestExamples, responses }: OperationView): readonly string[] {
  const names = new Set<string>();
  for (const { codes, examples } of responses) {
    const invalid = new Set(codes.filter((entry) => entry.class === "invalid-request").map(({ code }) => code));
    for (const { name, code } of examples) if (code !== undefined && invalid.has(code)) names.add(name);
  }
  return requestExamples.filter(({ name }) => names.has(name)).map(({ entry }) => entry.absolutePointer);
}

/** The examples of a media type, parameter or header that has a schema. */
function findExamples(node: Node, context: Context, direction: Direction): readonly Candidate[] {
  const { location } = context;
  const schema = stepInto({ node, location }, "schema", context)?.location;
  if (schema === undefined) return [];
  const named = membersOf({ node, location }, "examples", context).flatMap(({ entry, value }) => {
    const content = stepInto(value, "value", context);
    return content === undefined ? [] : [{ schema, value: content.location, direction, entry }];
  });
  if (!Object.hasOwn(node, "example")) return named;
  const entry = location.child(["example"]);
  return [{ schema, value: entry, direction, entry }, ...named];
}

function findSchemaExamples(schema: Node, location: Location): readonly Candidate[] {
  const list = Array.isArray(schema.examples) ? schema.examples.map((_value, index) => ["examples", index]) : [];
  const places = Object.hasOwn(schema, "example") ? [["example"], ...list] : list;
  return places.map((steps) => {
    const entry = location.child(steps);
    return { schema: location, value: entry, direction: "answer", entry };
  });
}

interface Check {
  readonly context: Context;
  readonly sources: ReadonlySet<Source>;
}

function checkAll(candidates: readonly Candidate[], mustFail: ReadonlySet<string>, { context, sources }: Check): void {
  const check = createExampleChecker(sources);
  for (const candidate of candidates) {
    const isMeantInvalid = mustFail.has(candidate.entry.absolutePointer);
    for (const finding of judge(candidate, isMeantInvalid, check)) reportFinding(context, finding);
  }
}

interface Finding {
  readonly at: Location;
  readonly what: string;
  readonly fix: string;
}

function judge(candidate: Candidate, isMeantInvalid: boolean, check: ExampleChecker): readonly Finding[] {
  const { schema, value, direction, entry } = candidate;
  try {
    const faults = check(schema, value, direction);
    if (isMeantInvalid) return faults.length > 0 ? [] : [fitsInVain(entry)];
    return faults.slice(0, mostFaults).map(({ steps, asks }) => ({
      at: value.child(steps),
      what: `The example does not fit its schema: ${steps.length > 0 ? `${steps.join(".")} ` : "it "}${asks}.`,
      fix: "Correct the example, or the schema if the example is right.",
    }));
  } catch (error) {
    return isMissingReference(error) ? [] : [unusableSchema(schema, error)];
  }
}

function fitsInVain(entry: Location): Finding {
  return {
    at: entry,
    what: "This request example fits its schema, but its answer says that the request is invalid.",
    fix: "Break one constraint of the request in it, or give it an answer of another class.",
  };
}

function unusableSchema(schema: Location, error: unknown): Finding {
  return {
    at: schema,
    what: `No example can be held against this schema: ${error instanceof Error ? error.message : String(error)}.`,
    fix: "Correct the schema; JSON Schema 2020-12 says what each keyword takes.",
  };
}

/** Redocly's own rule no-unresolved-refs reports those, at the reference. */
function isMissingReference(error: unknown): boolean {
  return error instanceof Error && "missingRef" in error;
}
