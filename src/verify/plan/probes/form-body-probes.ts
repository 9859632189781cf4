import type { JsonObject, JsonValue } from "../../../contract/json/json.ts";
import { factsOf, type SchemaFacts } from "../../../contract/schema/schema-facts.ts";
import { writeForm } from "../../../contract/wire/body/write-form.ts";
import { bodyContentOf, schemaPlaceOf } from "../../model/target.ts";
import { type UnsignedRequest, withBody } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { valueChanges } from "./value-changes.ts";

/** Every change of every field of an HTML form. */
export function* formBodyProbes(subject: Subject): Generator<Candidate> {
  const content = bodyContentOf(subject.target.operation);
  const { form } = subject;
  if (content === undefined || form === undefined) return;
  const { document } = subject.target.model;
  const facts = factsOf(document, schemaPlaceOf(content), form);
  const withMembers = (members: JsonObject): UnsignedRequest => {
    const text = writeForm(members, content.encodings);
    return typeof text === "string" ? withBody(subject.unsigned, text) : subject.unsigned;
  };
  for (const [name, member = null] of Object.entries(form)) {
    const { [name]: _left, ...others } = form;
    yield { ...omission(name, facts), unsigned: withMembers(others) };
    const place = facts.properties.get(name);
    if (place === undefined) continue;
    for (const { edit, ...change } of memberChanges(member, factsOf(document, place))) {
      yield { ...placed(name), ...change, unsigned: withMembers({ ...form, [name]: edit() }) };
    }
  }
}

/** Changes of a member's text; of an array, those of its first item. */
function memberChanges(member: JsonValue, facts: SchemaFacts) {
  const [first, ...rest] = Array.isArray(member) ? (member as readonly JsonValue[]) : [member];
  if (first === undefined || (typeof first === "object" && first !== null)) return [];
  const sample = String(first);
  return valueChanges(sample, facts).map(({ edit, ...change }) => ({
    ...change,
    facts,
    edit: (): JsonValue => (Array.isArray(member) ? [edit(sample), ...rest] : edit(sample)),
  }));
}

function omission(name: string, facts: SchemaFacts): Omit<Candidate, "unsigned"> {
  const pointer = facts.required.get(name);
  return {
    ...placed(name),
    change: "omitted",
    title: "left out",
    wants: "either",
    facts,
    keyword: "required",
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function placed(name: string) {
  return { place: `body/${name}`, at: `/body/${name}` };
}
