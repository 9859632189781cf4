import type { Difference } from "../difference.ts";
import { matching, type Rule } from "./rule.ts";
import { sayChange, sayRenamed } from "./say-value.ts";

/** Operations, parameters, bodies, answers, headers, media types, servers, security. */
export const operationRules: readonly Rule[] = [
  {
    id: "deprecated",
    applies: matching({ property: ["deprecated"] }),
    bump: "minor",
    says: ({ revision }) => (revision?.value === true ? "is deprecated" : "is no longer deprecated"),
    reason: "works as before, and announces what will come (semver, section 7)",
  },
  {
    id: "operation-removed",
    applies: matching({ subject: ["RetiredOperation"] }),
    bump: "major",
    policy: "removedAfterSunset",
    says: () => "is gone, as announced",
    reason: "it was deprecated, and the day of its sunset has passed (RFC 8594)",
  },
  {
    id: "sunset-too-soon",
    applies: matching({ subject: ["Sunset"], breaking: true }),
    bump: "major",
    policy: "sunsetTooSoon",
    says: sayChange,
    reason: "whoever planned by the announced day has less time (RFC 8594)",
  },
  {
    id: "sunset-changed",
    applies: matching({ subject: ["Sunset"] }),
    bump: "minor",
    says: sayChange,
    reason: "works as before, and announces when it will end (RFC 8594)",
  },
  {
    id: "stability-lowered",
    applies: matching({ subject: ["Stability"], breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "callers rely on what it promised",
  },
  {
    id: "stability-raised",
    applies: matching({ subject: ["Stability"] }),
    bump: "minor",
    says: sayChange,
    reason: "a stricter promise",
  },
  {
    id: "operation-removed",
    applies: matching({ subject: ["Operation"], kind: "removed" }),
    bump: "major",
    says: () => "is gone",
    reason: "whoever calls it gets no answer",
  },
  {
    id: "operation-added",
    applies: matching({ subject: ["Operation"], kind: "added" }),
    bump: "minor",
    says: () => "is new",
    reason: "nobody can depend on it yet",
  },
  {
    id: "operation-moved",
    applies: matching({ subject: ["Operation"], property: ["path"] }),
    bump: "major",
    says: ({ base, revision }) => `moved from ${String(base?.value)} to ${String(revision?.value)}`,
    reason: "whoever calls it where it was gets no answer",
  },
  {
    id: "operation-renamed",
    applies: matching({ subject: ["Operation"], property: ["operationId"] }),
    bump: "major",
    policy: "operationRenamed",
    says: sayChange,
    reason: "generated clients name their functions by it",
  },
  {
    id: "path-variable-renamed",
    applies: ({ subject, property, place }) =>
      subject === "Parameter" && property === "name" && /^request path /.test(place.part),
    bump: "major",
    policy: "pathVariableRenamed",
    says: sayChange,
    reason: "the address is the same, but callers of a generated client name the variable",
  },
  {
    id: "required-parameter-added",
    applies: matching({ subject: ["Parameter"], kind: "added", breaking: true }),
    bump: "major",
    says: () => "is new and required",
    reason: "callers do not send it yet",
  },
  {
    id: "parameter-sent",
    applies: matching({ subject: ["Parameter"], kind: "added", direction: "response" }),
    bump: "minor",
    says: () => "is sent from now on",
    reason: "nobody can depend on it yet",
  },
  {
    id: "optional-parameter-added",
    applies: matching({ subject: ["Parameter"], kind: "added" }),
    bump: "minor",
    says: () => "is new and optional",
    reason: "whoever does not send it is served as before",
  },
  {
    id: "parameter-removed",
    applies: matching({ subject: ["Parameter"], kind: "removed" }),
    bump: "major",
    says: () => "is gone",
    reason: "a caller that sends it is no longer heard",
  },
  {
    id: "required-body-added",
    applies: matching({ subject: ["RequestBody"], kind: "added", breaking: true }),
    bump: "major",
    says: () => "is new and required",
    reason: "callers do not send it yet",
  },
  {
    id: "request-became-required",
    applies: becomes("request", true),
    bump: "major",
    says: () => "became required",
    reason: "a caller that leaves it out is refused",
  },
  {
    id: "request-became-optional",
    applies: becomes("request", false),
    bump: "minor",
    says: () => "became optional",
    reason: "the server takes all that it took, and more",
  },
  {
    id: "answer-became-optional",
    applies: becomes("response", false),
    bump: "major",
    says: () => "is no longer promised",
    reason: "a caller that reads it may find nothing",
  },
  {
    id: "answer-became-required",
    applies: becomes("response", true),
    bump: "minor",
    says: () => "is now promised",
    reason: "callers get all that they got, and more surely",
  },
  {
    id: "answer-header-became-optional",
    applies: ({ subject, property, base }) => subject === "Header" && property === "required" && base?.value === true,
    bump: "major",
    says: () => "is no longer promised",
    reason: "a caller that reads it may find nothing",
  },
  {
    id: "answer-header-became-required",
    applies: matching({ subject: ["Header"], property: ["required"] }),
    bump: "minor",
    says: () => "is now promised",
    reason: "callers get all that they got, and more surely",
  },
  {
    id: "serialization-changed",
    applies: matching({ subject: ["Parameter"], property: ["style", "explode"] }),
    bump: "major",
    says: sayChange,
    reason: "the same value is written otherwise on the wire",
  },
  {
    id: "serialization-changed",
    applies: matching({ subject: ["ParameterFlag", "PartTypes"], breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "what was allowed on the wire no longer is",
  },
  {
    id: "parameter-widened",
    applies: matching({ subject: ["ParameterFlag", "PartTypes"] }),
    bump: "minor",
    says: sayChange,
    reason: "the server takes all that it took, and more",
  },
  {
    id: "serialization-changed",
    applies: matching({ subject: ["Form"] }),
    bump: "major",
    says: ({ kind }) =>
      ({
        added: "is written in this form now",
        removed: "is no longer written in this form",
        modified: "is written in another form now",
      })[kind],
    reason: "the same value is written otherwise on the wire",
  },
  {
    id: "serialization-changed",
    applies: isWireForm,
    bump: "major",
    says: (difference) =>
      difference.property === undefined
        ? { added: "is new", removed: "is gone", modified: "changed" }[difference.kind]
        : sayChange(difference),
    reason: "the same value is written otherwise on the wire",
  },
  {
    id: "servers-of-its-own",
    applies: matching({ subject: ["OwnServers"] }),
    bump: "major",
    says: sayChange,
    reason: "callers use the address that they know",
  },
  {
    id: "server-changed",
    applies: matching({ subject: ["Servers", "ServerVariable"], breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "callers use the address that they know",
  },
  {
    id: "server-widened",
    applies: matching({ subject: ["ServerVariable"], property: ["enum"] }),
    bump: "minor",
    says: sayChange,
    reason: "callers are served at the address that they know",
  },
  {
    id: "server-added",
    applies: matching({ subject: ["Servers", "OwnServers"] }),
    bump: "minor",
    says: sayChange,
    reason: "nobody can depend on it yet",
  },
  {
    id: "callback-moved",
    applies: matching({ subject: ["Callback"], property: ["key"] }),
    bump: "major",
    says: sayRenamed,
    reason: "whoever waits to be called is called at another address",
  },
  ...cameAndWent("callback", ["Callback"], "whoever waits to be called waits in vain"),
  {
    id: "link-changed",
    applies: matching({
      subject: ["Link"],
      property: ["operationId", "operationRef", "parameters", "requestBody", "server"],
    }),
    bump: "minor",
    says: sayChange,
    reason: "the answer is as it was; the way from it to the other operation is described otherwise",
  },
  ...cameAndWent("link", ["Link"], "what it told and promised of another operation is told no more"),
  ...cameAndWent("request-body", ["RequestBody"], "what callers send in it is no longer heard"),
  {
    id: "answer-removed",
    applies: ({ subject, kind, place }) =>
      subject === "Response" && kind === "removed" && /answer [45]/.test(place.part),
    bump: "major",
    policy: "errorStatusRemoved",
    says: () => "is gone",
    reason: "what was answered so is answered otherwise",
  },
  ...cameAndWent("answer", ["Response"], "what was answered so is answered otherwise"),
  ...cameAndWent("answer-header", ["Header"], "a caller that reads it finds nothing"),
  {
    id: "media-type-sent",
    applies: matching({ subject: ["MediaType"], kind: "added", breaking: true }),
    bump: "major",
    says: () => "is sent from now on",
    reason: "who is called has no say in what comes, and may not read it",
  },
  ...cameAndWent("media-type", ["MediaType"], "callers that send or read it are stuck"),
];

/** Encodings of parts, styles of answer headers, and the XML form of a value (left out where there is no XML). */
function isWireForm({ subject, property }: Difference): boolean {
  if (subject === "Header") return property === "style" || property === "explode";
  if (subject === "Encoding")
    return property === undefined || ["contentType", "style", "explode", "allowReserved"].includes(property);
  return subject === "Xml";
}

const demanded: readonly string[] = ["Parameter", "RequestBody", "Member"];

function becomes(direction: "request" | "response", required: boolean): (difference: Difference) => boolean {
  return (difference) =>
    demanded.includes(difference.subject) &&
    difference.property === "required" &&
    difference.direction === direction &&
    (difference.revision?.value === true) === required;
}

/** Something new harms nobody; something gone harms whoever used it. */
function cameAndWent(what: string, subject: readonly string[], harm: string): readonly Rule[] {
  return [
    {
      id: `${what}-removed`,
      applies: matching({ subject, kind: "removed" }),
      bump: "major",
      says: () => "is gone",
      reason: harm,
    },
    {
      id: `${what}-added`,
      applies: matching({ subject, kind: "added" }),
      bump: "minor",
      says: () => "is new",
      reason: "nobody can depend on it yet",
    },
  ];
}
