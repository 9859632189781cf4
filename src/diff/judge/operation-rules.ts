import type { JsonValue } from "../../contract/json/json.ts";
import type { Difference } from "../change.ts";
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
    id: "operation-renamed",
    applies: matching({ subject: ["Operation"], property: ["operationId"], breaking: true }),
    bump: "major",
    says: sayChange,
    reason: "generated clients name their functions by it",
  },
  {
    id: "path-variable-renamed",
    applies: ({ subject, property, place }) =>
      subject === "Parameter" && property === "name" && /^request path /.test(place.part),
    bump: "major",
    says: sayChange,
    reason: "the address is the same, but callers of a generated client name the variable",
  },
  {
    id: "required-parameter-added",
    applies: matching({ subject: ["Parameter", "ParameterList"], kind: "added", breaking: true }),
    bump: "major",
    says: () => "is new and required",
    reason: "callers do not send it yet",
  },
  {
    id: "optional-parameter-added",
    applies: matching({ subject: ["Parameter", "ParameterList"], kind: "added" }),
    bump: "minor",
    says: () => "is new and optional",
    reason: "whoever does not send it is served as before",
  },
  {
    id: "parameter-removed",
    applies: matching({ subject: ["Parameter", "ParameterList"], kind: "removed" }),
    bump: "major",
    says: () => "is gone",
    reason: "a caller that sends it is no longer heard",
  },
  {
    id: "required-body-added",
    applies: ({ subject, kind, revision }) =>
      subject === "RequestBody" &&
      kind === "added" &&
      (revision?.value as { required?: unknown } | undefined)?.required === true,
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
    applies: matching({ subject: ["Parameter"], property: ["style", "explode", "allowReserved", "allowEmptyValue"] }),
    bump: "major",
    says: sayChange,
    reason: "the same value is written otherwise on the wire",
  },
  {
    id: "serialization-changed",
    applies: ({ subject, kind, place }) =>
      kind !== "modified" &&
      ["Schema", "MediaType", "MediaTypesMap"].includes(subject) &&
      /\/parameters\/\d+\/(schema|content(\/[^/]+)?)$/.test(place.at),
    bump: "major",
    says: ({ kind }) => (kind === "added" ? "is written in another form now" : "is no longer written as it was"),
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
    id: "server-changed",
    applies: (difference) =>
      matching({ subject: ["Server", "ServerList", "ServerVariable"], breaking: true })(difference) ||
      matching({ subject: ["ServerVariable"], property: ["default"] })(difference) ||
      isAddressLost(difference),
    bump: "major",
    says: (difference) => (difference.property === undefined ? "is gone" : sayChange(difference)),
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
    id: "servers-of-its-own",
    applies: ({ subject, kind, place }) => subject === "ServerList" && kind === "added" && place.at !== "/servers",
    bump: "major",
    says: () => "has other servers than the rest of the document",
    reason: "callers use the address that they know",
  },
  {
    id: "callback-moved",
    applies: matching({ subject: ["PathItem"], property: ["key"] }),
    bump: "major",
    says: sayRenamed,
    reason: "whoever waits to be called is called at another address",
  },
  ...cameAndWent("callback", ["Callback", "CallbacksMap", "PathItem"], "whoever waits to be called waits in vain"),
  {
    id: "link-changed",
    applies: matching({ subject: ["Link"], property: ["operationId", "operationRef", "parameters", "requestBody"] }),
    bump: "minor",
    says: sayChange,
    reason: "the answer is as it was; the way from it to the other operation is described otherwise",
  },
  ...cameAndWent("link", ["Link", "LinksMap"], "what it told and promised of another operation is told no more"),
  ...cameAndWent("request-body", ["RequestBody"], "what callers send in it is no longer heard"),
  ...cameAndWent("answer", ["Response", "ResponsesMap"], "what was answered so is answered otherwise"),
  ...cameAndWent("answer-header", ["Header", "HeadersMap"], "a caller that reads it finds nothing"),
  ...cameAndWent("media-type", ["MediaType", "MediaTypesMap"], "callers that send or read it are stuck"),
  ...cameAndWent("server", ["Server", "ServerList"], "callers use the address that they know"),
];

/** Encodings of parts, styles of answer headers, and the XML form of a value (left out where there is no XML). */
function isWireForm({ subject, property }: Difference): boolean {
  if (subject === "Header") return property === "style" || property === "explode";
  if (subject === "Encoding")
    return property === undefined || ["contentType", "style", "explode", "allowReserved"].includes(property);
  return subject === "EncodingMap" || subject === "Xml";
}

function isAddressLost({ subject, property, base, revision }: Difference): boolean {
  if (subject !== "ServerVariable" || property !== "enum" || !Array.isArray(revision?.value)) return false;
  const offered: readonly JsonValue[] = revision.value;
  return !Array.isArray(base?.value) || base.value.some((value) => !offered.includes(value));
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
