import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import type { ContractModel, OperationModel } from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { type Html, html } from "../html.ts";
import { anchor, referenceLink } from "../reference-link.ts";
import type { ContentsGroup } from "./page-frame.ts";

/** The operations of one tag. */
export interface OperationGroup {
  /** The first tag of each of the operations; `undefined` for those without. */
  readonly tag: string | undefined;
  /** The tag's name for people. */
  readonly title: string | undefined;
  readonly operations: readonly OperationModel[];
}

/** Operations by their first tag, tags in the order in which they are met. */
export function groupByTag(
  operations: readonly OperationModel[],
  { document }: ContractModel,
): readonly OperationGroup[] {
  const tags = new Set(operations.map(({ tags: [first] }) => first));
  return [...tags].map((tag) => ({
    tag,
    title: tag === undefined ? undefined : tagTitle(tag, document),
    operations: operations.filter(({ tags: [first] }) => first === tag),
  }));
}

/** What a tag is called: its `x-displayName`, which Redoc reads too, its `summary` (OpenAPI 3.2.0, section 4.22), otherwise its name. */
function tagTitle(name: string, { tags }: JsonObject): string {
  const declared = (Array.isArray(tags) ? tags : []).find((tag) => isJsonObject(tag) && tag.name === name);
  if (!isJsonObject(declared)) return name;
  const { "x-displayName": shown, summary } = declared;
  return [shown, summary].find((text) => typeof text === "string" && text.trim() !== "")?.toString() ?? name;
}

/** The name of an operation for people. */
export function operationTitle({ summary, id }: OperationModel): string {
  return summary ?? id;
}

/** The contents of a page with a section for each of these operations. */
export function operationContents(
  operations: readonly OperationModel[],
  model: ContractModel,
): readonly ContentsGroup[] {
  const groups = groupByTag(operations, model);
  return groups.map(({ title, operations: members }) => ({
    ...(title !== undefined && groups.length > 1 && { title: html`${title}` }),
    entries: members.map((operation) => ({ anchor: anchor(operation.id), title: html`${operationTitle(operation)}` })),
  }));
}

/** The heading of an operation's section, with the way to its reference and Try It. */
export function operationHeading(operation: OperationModel): Html {
  return html`<h2 id="${anchor(operation.id)}">${operationTitle(operation)}</h2>
<p class="p-quiet"><a href="${referenceLink(operation)}">${methodAndPath(operation)}</a></p>`;
}

/** Method and path as one piece of code. */
export function methodAndPath({ method, path }: OperationModel): Html {
  return html`<code>${wireMethod(method)} ${path}</code>`;
}
