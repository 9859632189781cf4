import { writeExactJson } from "../../contract/json/exact-json.ts";
import { withPart } from "../../contract/json/json-edit.ts";
import { parsePointer } from "../../contract/json/json-pointer.ts";
import type { CallbackModel } from "../../contract/model/contract-model.ts";
import type { SkippedCase } from "../../contract/model/contract-report.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { directionsOf } from "../../contract/schema/sent-members.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import type { CallbackReply } from "../model/callback.ts";
import type { Case } from "../model/case.ts";
import { schemaPlaceOf, type Target } from "../model/target.ts";
import { fieldOf, type UnsignedRequest, withBody } from "../model/unsigned-request.ts";
import { knownGoodOf } from "./known-good.ts";
import { violationsOf } from "./oracle.ts";

/** The key of an operation of a callback in the validators of callbacks. */
export function callbackKey(operationId: string, index: number): string {
  return `${operationId} callback ${index + 1}`;
}

/**
 * For each callback of an operation the known-good request with an address of ours in the place that the callback's expression
 * reads. Without an address, or where the expression reads none from the request, the callback is skipped with the reason.
 */
export function planCallbacks(
  target: Target,
  baseUrl: string | undefined,
): { readonly cases: readonly Case[]; readonly skipped: readonly SkippedCase[] } {
  const cases: Case[] = [];
  const skipped: SkippedCase[] = [];
  for (const [index, model] of target.operation.callbacks.entries()) {
    const id = `${target.operation.id}:callback:${model.name}${index === 0 ? "" : `-${index + 1}`}`;
    const made = callbackCase(target, model, { id, index, baseUrl });
    if (typeof made === "string") skipped.push({ case: id, reason: made });
    else cases.push(made);
  }
  return { cases, skipped };
}

interface Place {
  readonly id: string;
  readonly index: number;
  readonly baseUrl: string | undefined;
}

function callbackCase(target: Target, model: CallbackModel, { id, index, baseUrl }: Place): Case | string {
  if (baseUrl === undefined) return "the target has no way to this machine; give an address of it with --callback-url";
  const address = `${baseUrl}/${id.replaceAll(/[^A-Za-z0-9_-]/g, "-")}`;
  const unsigned = draftWithAddress(target, model.expression, address);
  if (typeof unsigned === "string") return unsigned;
  const [violation] = violationsOf(target, unsigned);
  if (violation !== undefined)
    return `the contract does not allow ${address} there: ${violation.at} ${violation.message}`;
  return {
    id,
    operationId: target.operation.id,
    phase: "callback",
    family: "callbacks",
    title: `a valid request that has ${model.name} called at an address of ours`,
    unsigned,
    expect: { kind: "accepted" },
    strictness: "must",
    at: "",
    constraint: { pointer: model.operation.pointer, keyword: "callback" },
    demands: "what the target sends to the address fits the contract",
    tolerated: [],
    callback: { model, key: callbackKey(target.operation.id, index), address, reply: replyOf(target, model) },
  };
}

const ofRequest = /^\{?\$request\.(?:body#(?<pointer>\/[^}]*)|(?<place>query|header|path)\.(?<name>[^}]+))\}?/u;

/** The known-good request with the address where the expression begins to read. */
function draftWithAddress(target: Target, expression: string, address: string): UnsignedRequest | string {
  const { pointer, place, name = "" } = ofRequest.exec(expression)?.groups ?? {};
  const { unsigned, body, unwritable } = knownGoodOf(target);
  const [reason] = unwritable;
  if (reason !== undefined) return `no request could be made from the contract: ${reason}`;
  if (pointer !== undefined) {
    if (body === undefined) return `${expression} reads a body that is not JSON`;
    return withBody(unsigned, writeExactJson(withPart(body, parsePointer(pointer), address)));
  }
  if (place === undefined) return `${expression} does not begin with a part of the request`;
  const isMeant = (each: { readonly in: string; readonly name: string }): boolean =>
    each.in === place && (place === "header" ? each.name.toLowerCase() === name.toLowerCase() : each.name === name);
  const parameter = target.operation.parameters.find(isMeant);
  if (parameter === undefined) return `${expression} reads a parameter that the operation does not have`;
  const fields = unsigned.fields.filter((field) => !isMeant(field));
  return { ...unsigned, fields: [...fields, fieldOf(parameter, { kind: "text", text: address })] };
}

function replyOf({ model: { document } }: Target, { operation }: CallbackModel): CallbackReply {
  const direction = directionsOf(operation).response;
  const response = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  const content = response?.content.find(({ mediaType }) => isJsonMediaType(mediaType));
  const status = response === undefined ? 204 : Number(response.status);
  if (content === undefined) return { status };
  const value = content.examples[0]?.value ?? sampleOf(document, schemaPlaceOf(content), { direction });
  return { status, contentType: content.mediaType, body: writeExactJson(value) };
}
