import { equalJson } from "../../../contract/json/equal-json.ts";
import { writeExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { partAt, type Steps, withoutPart, withPart } from "../../../contract/json/json-edit.ts";
import { toPointer } from "../../../contract/json/json-pointer.ts";
import type { ParameterModel } from "../../../contract/model/contract-model.ts";
import { writeForm } from "../../../contract/wire/body/write-form.ts";
import { takeApart } from "../../../contract/wire/write-parameter.ts";
import { bodyContentOf } from "../../model/target.ts";
import { fieldOf, type UnsignedRequest, withBody } from "../../model/unsigned-request.ts";
import { placeOf } from "../oracle.ts";
import type { Subject } from "../probes/candidate.ts";
import { asJson } from "./random-value.ts";

/** One difference of a request from the known-good one; without a value, the part is left out. */
export type Edit =
  | { readonly kind: "body"; readonly steps: Steps; readonly value?: JsonValue }
  | { readonly kind: "parameter"; readonly parameter: ParameterModel; readonly value?: JsonValue };

/** The differences that make `other` of `good`, as deep inside as they lie; arrays of different lengths are one difference. */
export function editsBetween(good: JsonValue, other: JsonValue, steps: Steps = []): readonly Edit[] {
  if (isJsonObject(good) && isJsonObject(other)) {
    const names = new Set([...Object.keys(good), ...Object.keys(other)]);
    return [...names].flatMap((name) => memberEdits(good[name], other[name], [...steps, name]));
  }
  if (Array.isArray(good) && Array.isArray(other) && good.length === other.length) {
    return good.flatMap((item: JsonValue, index) => editsBetween(item, other[index] as JsonValue, [...steps, index]));
  }
  return equalJson(good, other) ? [] : [{ kind: "body", steps, value: other }];
}

function memberEdits(good: JsonValue | undefined, other: JsonValue | undefined, steps: Steps): readonly Edit[] {
  if (other === undefined) return good === undefined ? [] : [{ kind: "body", steps }];
  return good === undefined ? [{ kind: "body", steps, value: other }] : editsBetween(good, other, steps);
}

/** The body with the edits made. */
export function bodyWith(good: JsonValue, edits: readonly Edit[]): JsonValue {
  return edits.reduce((value, edit) => {
    if (edit.kind !== "body") return value;
    return edit.value === undefined ? withoutPart(value, edit.steps) : withPart(value, edit.steps, edit.value);
  }, good);
}

/** The request with the edits made; `undefined` where a value has no form on the wire. */
export function draftWith(subject: Subject, edits: readonly Edit[]): UnsignedRequest | undefined {
  const { body, form } = subject;
  let edited: UnsignedRequest = subject.unsigned;
  for (const edit of edits) {
    if (edit.kind !== "parameter") continue;
    const { parameter, value } = edit;
    const fields = edited.fields.filter((field) => field.in !== parameter.in || field.name !== parameter.name);
    const texts = value === undefined ? undefined : takeApart(parameter, value);
    if (texts?.kind === "unwritable") return undefined;
    edited = { ...edited, fields: texts === undefined ? fields : [...fields, fieldOf(parameter, texts)] };
  }
  if (edits.every(({ kind }) => kind !== "body")) return edited;
  if (body !== undefined) return withBody(edited, writeExactJson(bodyWith(body, edits)));
  const members = form === undefined ? undefined : bodyWith(form, edits);
  if (!isJsonObject(members)) return undefined;
  const text = writeForm(members, bodyContentOf(subject.target.operation)?.encodings);
  return typeof text === "string" ? withBody(edited, text) : undefined;
}

/** Characters of a text that are tried one by one. */
const mostSingle = 40;
/** The longest value that a sentence shows. */
const longestShown = 60;

/** An edit for people: `/body/limits/day = -1`, `/query/page left out`. */
export function editText(edit: Edit): string {
  const place = edit.kind === "body" ? `/body${toPointer(edit.steps)}` : placeOf(edit.parameter);
  if (edit.value === undefined) return `${place} left out`;
  const text = writeExactJson(edit.value);
  return `${place} = ${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}`;
}

/** Requests one step closer to the known-good one, in the order in which they are tried; the same for the same edits. */
export function simplerEdits(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const half = Math.ceil(edits.length / 2);
  const halves = edits.length > 2 ? [edits.slice(half), edits.slice(0, half)] : [];
  const single = edits.length > 1 ? edits.map((edit) => edits.filter((each) => each !== edit)) : [];
  const simpler = edits.flatMap((edit) =>
    edit.value === undefined
      ? []
      : simplerValues(edit.value).map((value) => edits.map((each) => (each === edit ? { ...edit, value } : each))),
  );
  return [...halves, ...single, ...simpler];
}

function simplerValues(value: JsonValue): readonly JsonValue[] {
  if (typeof value === "string") return simplerTexts(value);
  if (typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value)))
    return simplerIntegers(BigInt(value));
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.length === 0 ? [] : [items.slice(0, Math.floor(items.length / 2)), items.slice(0, -1)];
  }
  if (!isJsonObject(value)) return [];
  const names = Object.keys(value);
  return names.map((name) => withoutPart(value, [name])).concat(names.flatMap((name) => memberValues(value, name)));
}

function memberValues(value: JsonObject, name: string): readonly JsonValue[] {
  const member = partAt(value, [name]);
  return member === undefined ? [] : simplerValues(member).map((simpler) => withPart(value, [name], simpler));
}

/** Shorter ones first, then ones of the same length with the letter a in place of other characters. */
function simplerTexts(text: string): readonly string[] {
  const characters = [...text];
  const half = Math.floor(characters.length / 2);
  const plain = (from: number, to: number): string =>
    characters.map((each, index) => (index >= from && index < to ? "a" : each)).join("");
  const shorter = [0, half].map((length) => characters.slice(0, length).join(""));
  const one = characters.length > 0 ? [characters.slice(1).join(""), characters.slice(0, -1).join("")] : [];
  const plainer = [plain(0, half), plain(half, characters.length)];
  const single = characters.slice(0, mostSingle).map((_each, index) => plain(index, index + 1));
  return [...new Set([...shorter, ...one, ...plainer, ...single])].filter((each) => each !== text);
}

/** Zero, half of it, three quarters of it and so on to its neighbour: the first that still shows the breach halves the search. */
function simplerIntegers(value: bigint): readonly JsonValue[] {
  const nearer: bigint[] = value === 0n ? [] : [0n];
  for (let less = value / 2n; less !== 0n; less /= 2n) nearer.push(value - less);
  if (value === 1n || value === -1n) return [0];
  return [...new Set(nearer)].map(asJson);
}
