import type { LinkModel } from "../../contract/model/contract-model.ts";
import { type ExpressionFacts, fillTemplate } from "../../contract/model/runtime-expression.ts";
import { readJsonText } from "../../contract/wire/json-text.ts";
import { type Draft, plannedTexts } from "../model/draft.ts";
import type { Target } from "../model/target.ts";
import { requestWith } from "./known-good.ts";

/** The request that a link makes from an exchange, or why it makes none. */
export function linkedDraft(target: Target, link: LinkModel, facts: ExpressionFacts): Draft | string {
  const body = link.requestBody === undefined ? undefined : fillTemplate(link.requestBody, facts);
  if (body?.kind === "unresolved") return `${body.expression} has no value`;
  const { draft } = requestWith(target, body?.value);
  const texts = new Map<string, string>();
  for (const [name, template] of Object.entries(link.parameters)) {
    const filled = fillTemplate(template, facts);
    if (filled.kind === "unresolved") return `${filled.expression} has no value`;
    texts.set(name, typeof filled.value === "object" ? JSON.stringify(filled.value) : String(filled.value));
  }
  const fields = draft.fields.map((field) => {
    const text = texts.get(`${field.in}.${field.name}`) ?? texts.get(field.name);
    return text === undefined ? field : { ...field, value: { kind: "text" as const, text } };
  });
  return { ...draft, fields };
}

/** What runtime expressions see of a request, before it is sent or after. */
export function requestFacts(draft: Draft): ExpressionFacts["request"] {
  const body = draft.body === undefined ? undefined : readJsonText(draft.body);
  return {
    ...(body?.kind === "json" ? { body: body.value } : {}),
    text: (place, name) => {
      const field = draft.fields.find((each) => each.in === place && isSameName(place, each.name, name));
      const texts = field === undefined ? undefined : plannedTexts(field.value);
      return texts?.kind === "text" ? texts.text : undefined;
    },
  };
}

function isSameName(place: string, one: string, other: string): boolean {
  return place === "header" ? one.toLowerCase() === other.toLowerCase() : one === other;
}
