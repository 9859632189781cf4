import { writeExactJson } from "../../contract/json/exact-json.ts";
import type {
  ContractModel,
  MediaTypeModel,
  OperationModel,
  ResponseModel,
} from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { externalDocsAt } from "../external-docs.ts";
import { markdownText } from "../markdown.ts";
import { operationTitle } from "../pages/operation-sections.ts";
import type { CodeSample } from "../samples/write-samples.ts";
import { describeSchema, joinFacts, listSchemaRows, resolveSchema } from "../schema-facts.ts";

/** Beyond this many members of a body the rest is only counted. */
const mostRows = 300;

/** One operation as Markdown, for readers that are programs: everything of it in one file, integers exact. */
export function operationMarkdown(
  operation: OperationModel,
  model: ContractModel,
  samples: readonly CodeSample[],
): string {
  const { method, path, description, requestBody, responses } = operation;
  const more = externalDocsAt(model.document, operation.pointer);
  const [curl] = samples;
  const parts = [
    `# ${markdownText(operationTitle(operation))}`,
    `\`${wireMethod(method)} ${path}\``,
    description?.trim(),
    more && `Further documentation: <${encodeURI(more.url)}>`,
    ...parametersOf(operation, model),
    ...(requestBody?.content ?? []).flatMap((body) => [`## Request body: ${body.mediaType}`, ...bodyOf(body, model)]),
    ...responses.flatMap((response) => answerOf(response, model)),
    curl && `## The request as ${curl.label}`,
    curl && fenced(curl.syntax, curl.source),
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
}

function parametersOf({ parameters }: OperationModel, { document }: ContractModel): readonly string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, in: place, required, schema, description = "" }) => [
    `\`${name}\``,
    place,
    required ? "yes" : "no",
    joinFacts(describeSchema(resolveSchema(schema, document)))[0],
    markdownText(description),
  ]);
  return ["## Parameters", table(["name", "in", "required", "form", "meaning"], rows)];
}

function bodyOf({ schema, examples }: MediaTypeModel, { document }: ContractModel): readonly string[] {
  const members = schema === undefined ? [] : listSchemaRows(schema, document);
  const rows = members
    .slice(0, mostRows)
    .map(({ path, required, facts, description = "" }) => [
      `\`${path}\``,
      required ? "yes" : "no",
      joinFacts(facts)[0],
      markdownText(description),
    ]);
  const [example] = examples;
  return [
    ...(rows.length > 0 ? [table(["member", "required", "form", "meaning"], rows)] : []),
    ...(members.length > mostRows ? [`And ${members.length - mostRows} more.`] : []),
    ...(example === undefined ? [] : [fenced("json", writeExactJson(example.value, 2))]),
  ];
}

function answerOf(
  { status, description, content, resultCodes }: ResponseModel,
  model: ContractModel,
): readonly string[] {
  const codes = resultCodes.map(({ code, class: outcome, meaning, fix }) => [
    `\`${code}\``,
    outcome,
    markdownText(meaning),
    markdownText(fix),
  ]);
  return [
    `## Answer ${status}`,
    description.trim(),
    ...(codes.length > 0 ? [table(["result code", "class", "meaning", "what to do"], codes)] : []),
    ...content.flatMap((body) => [`Body: ${body.mediaType}`, ...bodyOf(body, model)]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A fence that is longer than any in the text: CommonMark 0.31, section 4.5. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
