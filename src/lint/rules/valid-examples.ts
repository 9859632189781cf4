import type { Formats } from "../../contract/schema/formats.ts";
import type { Direction } from "../../contract/schema/sent-members.ts";
import { isJsonMediaType, isXmlMediaType } from "../../contract/wire/media-type.ts";
import { membersOf, stepInto } from "../cursor.ts";
import { exactValue } from "../exact-file.ts";
import {
  createExampleChecker,
  createXmlExampleReader,
  type ExampleChecker,
  type ExampleFault,
  type XmlExampleReader,
} from "../example-checker.ts";
import {
  type CodePointers,
  type ExampleView,
  type OperationView,
  readCodePointers,
  readOperations,
} from "../operation-view.ts";
import { type Context, type LintRule, type Location, type Node, reportFinding, type Source } from "../plugin-types.ts";

/** An example to check, once the whole document is known. */
interface Candidate {
  readonly schema: Location;
  readonly body: () => unknown;
  /** Where the value is written. */
  readonly written: Location;
  readonly direction: Direction;
  /** Where the example is named; also its key in `mustFail`. */
  readonly entry: Location;
  /** Of XML, which an example can write as a text. */
  readonly isXml?: true;
}

/** More faults of one example than these say nothing new. */
const mostFaults = 3;

/**
 * Takes the place of Redocly's three rules on examples, for three reasons: those round integers beyond 2^53, they read
 * an open schema as closed, and they cannot know which example shall be invalid.
 */
export const validExamples: LintRule = {
  id: "valid-examples",
  asks: "Every example fits its schema, integers exactly; a request example whose answer has the class invalid-request must not.",
  visit: ({ formats }) => {
    const sources = new Set<Source>();
    const candidates: Candidate[] = [];
    const mustFail = new Set<string>();
    let pointers: CodePointers = { code: undefined, message: undefined };
    let requestDepth = 0;
    const collect = (node: Node, context: Context) => {
      candidates.push(...findExamples(node, context, requestDepth > 0 ? "request" : "response"));
    };
    const collectXml = (node: Node, context: Context) => {
      const found = findExamples(node, context, requestDepth > 0 ? "request" : "response");
      candidates.push(...found.map((candidate) => ({ ...candidate, isXml: true as const })));
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
          pointers = readCodePointers(root, context);
        },
        leave: (_root, context) => checkAll(candidates, mustFail, { context, sources, formats }),
      },
      PathItem: {
        enter: (pathItem, context) => {
          for (const operation of readOperations(pathItem, context, pointers)) {
            for (const place of findInvalidRequests(operation)) mustFail.add(place);
            candidates.push(...findCases(operation, context));
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
          const mediaType = String(context.key);
          if (isJsonMediaType(mediaType)) collect(node, context);
          else if (isXmlMediaType(mediaType)) collectXml(node, context);
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
  return requestExamples.filter(({ name }) => names.has(name)).map(keyOf);
}

/** What names an example: the two sides of a case have their name in common. */
function keyOf({ entry, written }: Pick<Candidate, "entry" | "written">): string {
  return `${entry.absolutePointer} ${written.absolutePointer}`;
}

/** The two sides of each case of a result code. Code and message of its answer are right by themselves, so its own schema is asked. */
function findCases({ requestExamples, responses }: OperationView, context: Context): readonly Candidate[] {
  const toCandidate =
    (direction: Direction) =>
    (example: ExampleView): readonly Candidate[] => {
      const schema =
        example.mediaType === undefined ? undefined : stepInto(example.mediaType, "schema", context)?.location;
      return !example.isCase || schema === undefined ? [] : [{ ...example, schema, direction }];
    };
  return [
    ...requestExamples.flatMap(toCandidate("request")),
    ...responses.flatMap(({ examples }) => examples.flatMap(toCandidate("response"))),
  ];
}

/** The examples of a media type, parameter or header that has a schema. */
function findExamples(node: Node, context: Context, direction: Direction): readonly Candidate[] {
  const { location } = context;
  const schema = stepInto({ node, location }, "schema", context)?.location;
  if (schema === undefined) return [];
  const named = membersOf({ node, location }, "examples", context).flatMap(({ entry, value }) => {
    const content = stepInto(value, "value", context);
    return content === undefined ? [] : [{ schema, ...at(content.location), direction, entry }];
  });
  if (!Object.hasOwn(node, "example")) return named;
  const entry = location.child(["example"]);
  return [{ schema, ...at(entry), direction, entry }, ...named];
}

function at(written: Location): Pick<Candidate, "body" | "written"> {
  return { written, body: () => exactValue(written) };
}

function findSchemaExamples(schema: Node, location: Location): readonly Candidate[] {
  const list = Array.isArray(schema.examples) ? schema.examples.map((_value, index) => ["examples", index]) : [];
  const places = Object.hasOwn(schema, "example") ? [["example"], ...list] : list;
  return places.map((steps) => {
    const entry = location.child(steps);
    return { schema: location, ...at(entry), direction: "response", entry };
  });
}

interface Check {
  readonly context: Context;
  readonly sources: ReadonlySet<Source>;
  readonly formats: Formats | undefined;
}

function checkAll(
  candidates: readonly Candidate[],
  mustFail: ReadonlySet<string>,
  { context, sources, formats }: Check,
): void {
  const checks = { check: createExampleChecker(sources, formats), readXml: createXmlExampleReader(sources) };
  for (const candidate of candidates) {
    const isMeantInvalid = mustFail.has(keyOf(candidate));
    for (const finding of judge(candidate, isMeantInvalid, checks)) reportFinding(context, finding);
  }
}

interface Finding {
  readonly at: Location;
  readonly what: string;
  readonly fix: string;
}

interface Checks {
  readonly check: ExampleChecker;
  readonly readXml: XmlExampleReader;
}

function judge(candidate: Candidate, isMeantInvalid: boolean, checks: Checks): readonly Finding[] {
  const { written, entry } = candidate;
  const faults = faultsOf(candidate, checks);
  // Why a schema is of no use is found by other rules, where it says so.
  if (faults === undefined) return [];
  if (isMeantInvalid) return judgeInvalid(faults, entry);
  return faults.slice(0, mostFaults).map(({ steps, subject, asks }) => ({
    at: written.child(steps),
    what: `The example does not fit its schema: ${subject.join(".") || "it"} ${asks}.`,
    fix: "Correct the example, or the schema if the example is right.",
  }));
}

/** A text of XML is read as a message would be; what cannot be read is one fault of the whole example. OpenAPI 3.1, section 4.8.26. */
function faultsOf(
  { schema, body, direction, isXml }: Candidate,
  { check, readXml }: Checks,
): readonly ExampleFault[] | undefined {
  const value = body();
  if (isXml !== true || typeof value !== "string") return check(schema, value, direction);
  const read = readXml(schema, value);
  if (read === undefined) return [];
  if (read.kind === "value") return check(schema, read.value, direction)?.map(inWords);
  const asks = `cannot be read as XML: ${read.message.replace(/^the body/, "the text")}`;
  return [{ steps: [], subject: [], asks, place: "" }];
}

/** The places of a text's elements are no places of the file: they are told in words. */
function inWords({ subject, asks, place }: ExampleFault): ExampleFault {
  const where = subject.length === 0 ? "" : ` (at ${subject.join(".")})`;
  return { steps: [], subject: [], asks: asks + where, place };
}

/** An invalid request shows one thing that is wrong: with two, nobody learns which of them was refused. */
function judgeInvalid(faults: readonly ExampleFault[], entry: Location): readonly Finding[] {
  if (faults.length === 0) return [fitsInVain(entry)];
  const places = new Map(faults.map((fault) => [fault.place, fault]));
  if (places.size < 2) return [];
  const broken = [...places.values()].map(({ subject, asks }) => `${subject.join(".") || "it"} ${asks}`);
  return [
    {
      at: entry,
      what: `This invalid request breaks ${places.size} constraints: ${broken.join("; ")}.`,
      fix: "Let it break one constraint and no other.",
    },
  ];
}

function fitsInVain(entry: Location): Finding {
  return {
    at: entry,
    what: "This request example fits its schema, but its answer says that the request is invalid.",
    fix: "Break one constraint of the request in it, or give it an answer of another class.",
  };
}
