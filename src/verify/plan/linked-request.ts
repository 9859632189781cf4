import type { LinkModel } from "../../contract/model/contract-model.ts";
import { type ExpressionFacts, fillTemplate } from "../../contract/model/runtime-expression.ts";
import { readJsonText } from "../../contract/wire/body/json-text.ts";
import type { Target } from "../model/target.ts";
import { type Field, fieldOf, plannedTexts, type UnsignedRequest } from "../model/unsigned-request.ts";
import { requestWith } from "./known-good.ts";

/** The request that a link makes from an exchange, or why it makes none. */
export function linkedRequest(target: Target, link: LinkModel, facts: ExpressionFacts): UnsignedRequest | string {
  const body = link.requestBody === undefined ? undefined : fillTemplate(link.requestBody, facts);
  if (body?.kind === "unresolved") return `${body.expression} has no value`;
  const { unsigned } = requestWith(target, body?.value);
  const texts = new Map<string, string>();
  for (const [name, template] of Object.entries(link.parameters)) {
    const filled = fillTemplate(template, facts);
    if (filled.kind === "unresolved") return `${filled.expression} has no value`;
    texts.set(name, typeof filled.value === "object" ? JSON.stringify(filled.value) : String(filled.value));
  }
  const textFor = (part: Pick<Field, "in" | "name">) => texts.get(`${part.in}.${part.name}`) ?? texts.get(part.name);
  const fields = unsigned.fields.map((field) => {
    const text = textFor(field);
    return text === undefined ? field : { ...field, value: { kind: "text" as const, text } };
  });
  // A known-good request has no optional parameters.
  const added = target.operation.parameters.flatMap((parameter) => {
    const isSent = fields.some((field) => field.in === parameter.in && field.name === parameter.name);
    const text = isSent ? undefined : textFor(parameter);
    return text === undefined ? [] : [fieldOf(parameter, { kind: "text", text })];
  });
  return { ...unsigned, fields: [...fields, ...added] };
}

/** What runtime expressions see of a request, before it is sent or after. */
export function requestFacts(unsigned: UnsignedRequest): ExpressionFacts["request"] {
  const body = unsigned.body === undefined ? undefined : readJsonText(unsigned.body);
  return {
    ...(body?.kind === "json" ? { body: body.value } : {}),
    text: (place, name) => {
      const field = unsigned.fields.find((each) => each.in === place && isSameName(place, each.name, name));
      const texts = field === undefined ? undefined : plannedTexts(field.value);
      return texts?.kind === "text" ? texts.text : undefined;
    },
  };
}

function isSameName(place: string, one: string, other: string): boolean {
  return place === "header" ? one.toLowerCase() === other.toLowerCase() : one === other;
}
