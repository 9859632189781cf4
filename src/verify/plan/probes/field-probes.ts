import type { ParameterModel } from "../../../contract/model/contract-model.ts";
import { factsOf, type SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { isJsonMediaType } from "../../../contract/wire/media-type.ts";
import { type Field, type FieldValue, withField, withoutField } from "../../model/unsigned-request.ts";
import { goodField, isUnwritable, parameterSchema } from "../known-good.ts";
import { placeOf } from "../oracle.ts";
import { unusualDates } from "./calendar-changes.ts";
import type { Candidate, Subject } from "./candidate.ts";
import type { TextChange } from "./text-change.ts";
import { valueChanges } from "./value-changes.ts";

/** Every change of every parameter: headers, query, path and cookies. */
export function* fieldProbes(subject: Subject): Generator<Candidate> {
  for (const parameter of subject.target.operation.parameters) yield* parameterProbes(subject, parameter);
  yield* headerNameProbes(subject);
}

/** A parameter of the request and the unsigned request that has it. */
interface Probed {
  readonly subject: Subject;
  readonly parameter: ParameterModel;
  readonly field: Field;
  readonly facts: SchemaFacts;
}

function* parameterProbes(base: Subject, parameter: ParameterModel): Generator<Candidate> {
  const present = base.unsigned.fields.find((field) => field.in === parameter.in && field.name === parameter.name);
  const field = present ?? goodField(base.target, parameter);
  if (isUnwritable(field)) return;
  const subject =
    present === undefined
      ? { ...base, unsigned: { ...base.unsigned, fields: [...base.unsigned.fields, field] } }
      : base;
  const facts = factsOf(base.target.model.document, parameterSchema(parameter), parameter.examples[0]?.value);
  const probed = { subject, parameter, field, facts };
  if (present === undefined) yield* presenceProbe(probed);
  else if (parameter.in !== "path") yield* omissionProbe(probed);
  for (const change of changesOf(probed)) yield candidateOf(probed, change);
  if (field.value.kind === "texts") yield* arrayProbes(probed, field.value.texts);
}

/** The longest array that is made to break `maxItems` of a parameter. */
const longestArray = 100;

/** Changes of the first item of an array, and one item too many. An empty item reads as no item in some styles, so it is not asked. */
function* arrayProbes(probed: Probed, texts: readonly string[]): Generator<Candidate> {
  const { subject, field, facts } = probed;
  const [first = "", ...rest] = texts;
  const withTexts = (changed: readonly string[]) =>
    withField(subject.unsigned, field, { kind: "texts", texts: changed });
  const most = Number(facts.keywords.get("maxItems")?.value ?? longestArray);
  if (most < longestArray) {
    const many = Array.from({ length: most + 1 }, (_text, index) => texts[index] ?? first);
    yield { ...named(probed, "one-more", `${most + 1} items`), wants: "refused", unsigned: withTexts(many) };
  }
  if (facts.items === undefined) return;
  const itemFacts = factsOf(subject.target.model.document, facts.items);
  for (const { edit, change, title, ...more } of valueChanges(first, itemFacts)) {
    if (change === "empty") continue;
    const unsigned = withTexts([edit(first), ...rest]);
    yield {
      ...named({ ...probed, facts: itemFacts }, `item-${change}`, `its first item: ${title}`),
      ...more,
      unsigned,
    };
  }
}

function* omissionProbe(probed: Probed): Generator<Candidate> {
  const { subject, parameter, field } = probed;
  yield {
    ...named(probed, "omitted", "left out"),
    unsigned: withoutField(subject.unsigned, field),
    wants: parameter.required ? "refused" : "accepted",
    keyword: "required",
    pointer: `${parameter.pointer}/required`,
  };
}

/** A supplied value that the caller does not have cannot be made up (a key id must be somebody's): the run skips the case. */
function* presenceProbe(probed: Probed): Generator<Candidate> {
  yield {
    ...named(probed, "given", "the optional parameter is given"),
    unsigned: probed.subject.unsigned,
    wants: "accepted",
  };
}

function changesOf({ parameter, field, facts }: Probed): readonly TextChange[] {
  const { value } = field;
  // A text of JSON is not what the schema speaks of.
  if (value.kind === "members" || value.kind === "texts" || isJsonText(parameter)) return [];
  const sample = value.kind === "text" ? value.text : value.sample;
  const changes = valueChanges(sample, facts).filter(({ edit }) => parameter.in !== "path" || isStep(edit(sample)));
  if (value.kind === "text") return changes;
  return [...changes.filter(({ wants }) => wants !== "accepted"), ...suppliedForms(value.supply.from, sample)];
}

/** Whether a text is one step of a path: an empty one, `.` and `..` lead to another path. RFC 3986, section 5.2.4. */
function isStep(text: string): boolean {
  return !/^\.{0,2}$/.test(text);
}

function isJsonText({ mediaType }: ParameterModel): boolean {
  return mediaType !== undefined && isJsonMediaType(mediaType);
}

/** The forms that one supplied value can take without becoming another value; only a correlation id and a signature have any. */
function suppliedForms(from: string, sample: string): readonly TextChange[] {
  const ending = (change: string, title: string, edit: (value: string) => string): TextChange => ({
    change,
    title,
    edit,
    wants: "accepted",
    keyword: "pattern",
  });
  if (from === "correlation-id") {
    return [
      ending("lower-case", "ending in a lower-case letter", (value) => `${value.slice(0, -1)}c`),
      ending("upper-case", "ending in an upper-case letter", (value) => `${value.slice(0, -1)}C`),
    ];
  }
  if (from === "time") return unusualDates(sample);
  if (from !== "signature") return [];
  return [
    { change: "hex", title: "its base64 part in hexadecimal digits", edit: inHex, wants: "refused" },
    ending("unpadded", "without the base64 padding", (value) => value.replace(/=+$/, "")),
    ending("padded", "with base64 padding", (value) => (value.endsWith("=") ? value : `${value}=`)),
  ];
}

function candidateOf(probed: Probed, textChange: TextChange): Candidate {
  const { subject, parameter, field } = probed;
  const { edit, change, title, ...rest } = textChange;
  const lenient = !parameter.required && change === "empty" ? { strictness: "should" as const } : {};
  return {
    ...named(probed, change, title),
    ...rest,
    ...lenient,
    unsigned: withField(subject.unsigned, field, edited(field.value, edit)),
  };
}

function inHex(token: string): string {
  return token.replace(/[A-Za-z0-9+/]{20,}=*$/, (base64) => {
    const bytes = [...atob(base64)].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
    return bytes.join("");
  });
}

function edited(value: FieldValue, edit: (value: string) => string): FieldValue {
  if (value.kind === "text") return { kind: "text", text: edit(value.text) };
  return value.kind === "supplied" ? { ...value, edit } : value;
}

function named({ parameter, facts }: Probed, change: string, title: string) {
  return { place: `${parameter.in}/${parameter.name}`, change, title, at: placeOf(parameter), facts };
}

/** Header names are the same in any case (RFC 9110, section 5.1). */
function* headerNameProbes({ unsigned }: Subject): Generator<Candidate> {
  if (!unsigned.fields.some((field) => field.in === "header")) return;
  const cases = [
    ["lower-case-names", "all header names in lower case", (name: string) => name.toLowerCase()],
    ["upper-case-names", "all header names in upper case", (name: string) => name.toUpperCase()],
  ] as const;
  for (const [change, title, rename] of cases) {
    const fields = unsigned.fields.map((field) =>
      field.in === "header" ? { ...field, name: rename(field.name) } : field,
    );
    const headers = unsigned.headers.map(([name, value]) => [rename(name), value] as const);
    yield {
      place: "headers",
      change,
      title,
      at: "/headers",
      unsigned: { ...unsigned, fields, headers },
      wants: "accepted",
    };
  }
}
