import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { HeaderModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import type { Validator } from "../../contract/model/validator.ts";
import { decodeHeader } from "../../contract/wire/parameter-value.ts";
import { takeApart, writeParameter } from "../../contract/wire/write-parameter.ts";
import { flawNote } from "../repair/flaw-note.ts";
import { repairValue } from "../repair/repair-value.ts";

/** The header fields of an answer. */
export interface AnswerFields {
  readonly plain: readonly HeaderLine[];
  readonly echoes: readonly EchoField[];
  /** What is wrong with the contract's examples, as sentences. */
  readonly notes: readonly string[];
}

/** A header field that carries a request's value back (`x-echoes`). */
export interface EchoField {
  readonly name: string;
  readonly from: string;
  /** Sent where the request has no such field. */
  readonly otherwise: string | undefined;
}

/** What header fields are checked against. */
export interface FieldRules {
  readonly document: JsonObject;
  /** By header name in lower case. */
  readonly validators: Readonly<Record<string, Validator>>;
}

/** Fields that say how this very message is sent: made up, they would break it. RFC 9110, sections 6.4 and 8.6; RFC 9112, section 6. */
const framing: readonly string[] = [
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "transfer-encoding",
];

/** The fields that a contract declares, each with the value chosen for it, repaired where that breaks its schema. */
export function answerFields(
  headers: readonly HeaderModel[],
  values: Readonly<Record<string, JsonValue>>,
  rules: FieldRules,
): AnswerFields {
  const plain: HeaderLine[] = [];
  const echoes: EchoField[] = [];
  const notes: string[] = [];
  for (const header of headers) {
    const { name, echoes: from } = header;
    if (framing.includes(name.toLowerCase())) continue;
    const { text, note } = conformingField(header, values[name], rules);
    if (note !== undefined) notes.push(note);
    if (from !== undefined) echoes.push({ name, from, otherwise: text });
    else if (text !== undefined) plain.push([name, text]);
  }
  return { plain, echoes, notes };
}

interface ConformingField {
  /** `undefined`: the field is left out. */
  readonly text: string | undefined;
  readonly note?: string;
}

/** An optional field whose value breaks its schema, and cannot be repaired, is better left out. */
function conformingField(header: HeaderModel, value: JsonValue | undefined, rules: FieldRules): ConformingField {
  const { name, required, schema, pointer } = header;
  if (value === undefined || (value === null && !required)) return { text: undefined };
  const { document } = rules;
  const validate = rules.validators[name.toLowerCase()] ?? (() => []);
  const asSent = (text: string | undefined) =>
    text === undefined ? [] : validate(decodeHeader(header, text, document));
  const text = fieldText(header, value);
  const violations = asSent(text);
  if (text !== undefined && violations.length === 0) return { text };
  const repaired = repairValue(value, { document, place: { schema, pointer: `${pointer}/schema` }, validate });
  const repairedText = repaired.left > 0 ? undefined : fieldText(header, repaired.value);
  const isRepaired = repairedText !== undefined && asSent(repairedText).length === 0;
  const outcome = isRepaired
    ? "it was repaired"
    : required
      ? "it cannot be repaired, and went out as it is"
      : "it was left out";
  const note = flawNote(`the contract's own example of the header ${name}`, violations, outcome);
  return {
    text: isRepaired ? repairedText : required ? text : undefined,
    ...(header.examples.length === 0 || violations.length === 0 ? {} : { note }),
  };
}

/** Header values are Latin-1 without control characters (RFC 9110, section 5.5); a value that is none is not sent. */
const fieldContent = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The value as header fields have it, in the style `simple`. OpenAPI 3.1, section 4.8.12.2. */
function fieldText({ name, explode, mediaType }: HeaderModel, value: JsonValue): string | undefined {
  const form = {
    name,
    in: "header",
    explode: explode === true,
    ...(mediaType === undefined ? {} : { mediaType }),
  } as const;
  const texts = takeApart(form, value);
  if (texts.kind === "unwritable") return undefined;
  const text = writeParameter(form, texts);
  return fieldContent.test(text) ? text : undefined;
}
